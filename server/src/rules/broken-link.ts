import type { Span, Word } from "../../../grammar/tree.ts";
import type { Document } from "../model/documents.ts";
import { type DocLink, docLinks } from "../model/links.ts";
import type { Use } from "../model/unit.ts";
import { LINKS } from "../model/workspace.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { distance, nearest } from "./shared/nearest.ts";
import { quote } from "./shared/wording.ts";

type Broken =
  | { readonly reason: "file"; readonly text: string; readonly link: DocLink }
  | {
      readonly reason: "heading";
      readonly text: string;
      readonly path: string;
      readonly near: readonly string[];
    };

const headingSpan = ({ text, start, end }: Word): Span => {
  const hash = text.indexOf("#");
  return { start: start + hash + 1, end };
};

/** Pages and folders are no documents; and only in Markdown headings are known. */
const isDocument = ({ uri }: DocLink): boolean => !/(?:\.okr|\/)$/i.test(uri);
const hasHeadings = (uri: string): boolean => /\.(?:md|mdx|markdown)$/i.test(uri);

/** Is there a heading of that anchor, or an anchor that the document sets by hand? */
const holds = ({ text = "", headings }: Document, anchor: string): boolean => {
  const wanted = anchor.toLowerCase();
  if (headings.some((heading) => heading.anchor === wanted)) return true;
  return [`id="${anchor}"`, `name="${anchor}"`, `{#${anchor}}`].some((mark) => text.includes(mark));
};

/** The documents of the strategy that a reference with a heading leads to; none while one of them is not there. */
const documentsOf = (use: Use, { view, folder }: Context): { path: string; documents: Document[] } => {
  const links = view
    .resolveUse(use)
    .targets.flatMap(({ unit, block }) => docLinks(unit, folder).filter((link) => link.block === block));
  const documents = links.flatMap(({ uri }) => (hasHeadings(uri) ? (view.document(uri) ?? []) : []));
  const all = documents.length === links.length && documents.every(({ text }) => text !== undefined);
  return { path: links[0]?.text ?? "", documents: all ? documents : [] };
};

const nearIn = (documents: readonly Document[], heading: string): string[] =>
  nearest(
    heading,
    documents.flatMap(({ headings }) => headings.map(({ anchor }) => anchor)),
  );

const checkLink = (link: DocLink, report: Report<Broken>, { view }: Context): void => {
  const { heading, text, uri } = link;
  if (!isDocument(link)) return;
  const document = view.document(uri);
  if (!document) return; // nobody has looked yet
  if (document.text === undefined) report(link, { reason: "file", text, link });
  else if (heading && hasHeadings(uri) && !holds(document, heading)) {
    const path = text.slice(0, text.indexOf("#"));
    report(headingSpan(link), { reason: "heading", text: heading, path, near: nearIn([document], heading) });
  }
};

const checkHeading = (use: Use, report: Report<Broken>, context: Context): void => {
  const { heading } = use.reference;
  if (!heading) return;
  const { path, documents } = documentsOf(use, context);
  if (documents.length === 0 || documents.some((document) => holds(document, heading.text))) return;
  const near = nearIn(documents, heading.text);
  report(heading, { reason: "heading", text: heading.text, path, near });
};

/** Documents that are there, nearest first; spelled from the page. */
const otherFiles = ({ link }: Extract<Broken, { reason: "file" }>, context: Context): string[] => {
  const { workspace } = context.view;
  const there = [...context.view.facts(LINKS)]
    .map(({ value }) => value as string)
    .filter((uri) => uri !== link.uri && workspace.documents.get(uri)?.text !== undefined);
  const name = (uri: string): string => uri.slice(uri.lastIndexOf("/") + 1);
  const names = nearest(name(link.uri), there.map(name));
  const found = [...new Set(there)].filter((uri) => names.includes(name(uri)));
  found.sort((a, b) => distance(a, link.uri) - distance(b, link.uri));
  return found.slice(0, 3).map((uri) => relative(context.unit.page.uri, uri));
};

/** The path from a page to a file. */
const relative = (page: string, uri: string): string => {
  const [from, to] = [page.split("/").slice(0, -1), uri.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const up = from.slice(same).map(() => "..");
  return decodeURIComponent([...up, ...to.slice(same)].join("/"));
};

const fileFixes = (data: Extract<Broken, { reason: "file" }>, found: Span, context: Context): FixData[] => {
  const { link } = data;
  const heading = link.heading === undefined ? "" : `#${link.heading}`;
  const others = otherFiles(data, context);
  const title = link.block.text?.value ?? link.block.name?.text ?? "";
  const create: FixData = {
    title: `Create ${quote(link.text.split("#")[0] ?? "")}`,
    changes: () => [{ create: link.uri, text: `# ${title}\n` }],
  };
  const renames = others.map(
    (path): FixData => ({
      title: `Write “${path}”`,
      preferred: others.length === 1,
      changes: () => [replace(context, found, path + heading)],
    }),
  );
  return /\.(?:md|markdown|txt)$/i.test(link.uri) ? [...renames, create] : renames;
};

export default defineRule<Broken>({
  id: "broken-link",
  severity: "error",
  summary: "A document or heading is not there.",
  why: "An objective stays short because the document behind it explains. When the link is broken the explanation is lost exactly for those who were not in the room.",
  ignore: "The document is added by another branch or another person today.",
  sources: [0],
  items: [118, 119],
  examples: [
    {
      around: "company",
      bad: `
health queue: Questions that wait for more than a day at most 2%
  doc: «strategy/clarty.md»`,
      good: `
health queue: Questions that wait for more than a day at most 2%
  doc: strategy/clarity.md`,
    },
    {
      around: "company",
      bad: `
health queue: Questions that wait for more than a day at most 2%
  doc: strategy/clarity.md#«what-we-belief»`,
      good: `
health queue: Questions that wait for more than a day at most 2%
  doc: strategy/clarity.md#what-we-believe`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    section(_tree, report, context) {
      for (const link of docLinks(context.unit, context.folder)) checkLink(link, report, context);
      for (const use of context.unit.contribution.uses) checkHeading(use, report, context);
    },
  },
  message: (data) => {
    if (data.reason === "file")
      return `There is no file ${quote(data.text)}. Is the path right, seen from this page? A path that begins with “/” begins at the workspace folder.`;
    const [near] = data.near;
    const meant = near ? ` Did you mean “${near}”?` : "";
    return `${quote(data.path)} has no heading “${data.text}”. Headings are spelled in lower case with hyphens, as GitHub does it.${meant}`;
  },
  fixes: ({ data, ...found }, context) =>
    data.reason === "file"
      ? fileFixes(data, found, context)
      : data.near.map((anchor) => ({
          title: `Write “${anchor}”`,
          preferred: data.near.length === 1,
          changes: () => [replace(context, found, anchor)],
        })),
});
