/** Linked documents: title, what stands under the heading, how long it is, when it last changed. */
import type { Block } from "../../../../grammar/tree.ts";
import type { Document, Heading } from "../../model/documents.ts";
import { type DocLink, docLinks } from "../../model/links.ts";
import type { Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { wordsIn } from "../../rules/shared/strategy-documents.ts";
import { escaped, link } from "../markdown.ts";

const LONGEST = 280;
const MARKS = /^(?:[-*+>]|\d+[.)])\s+|!?\[([^\]]*)\]\([^)]*\)|[*_`~]+|<!--.*?-->/g;

const nameOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));

const headingAt = ({ headings }: Document, anchor: string | undefined): Heading | undefined =>
  anchor === undefined ? undefined : headings.find((heading) => heading.anchor === anchor.toLowerCase());

/** The first words under a heading, or at the beginning. */
const excerpt = (
  { text = "", headings }: Document & { text?: string | undefined },
  heading: Heading | undefined,
): string => {
  const lines = text.split(/\r\n|\n|\r/);
  const [first] = headings;
  const from = (heading ?? (first?.level === 1 ? first : undefined))?.line;
  const below = lines.slice(from === undefined ? 0 : from + 1);
  const end = below.findIndex((line) => /^ {0,3}#{1,6}[ \t]/.test(line));
  const words = (end < 0 ? below : below.slice(0, end))
    .map((line) => line.trim().replace(MARKS, "$1"))
    .filter(Boolean)
    .join(" ");
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
};

/** A document in a few lines, at a heading where one is named. */
export const documentLines = (view: View, uri: string, anchor: string | undefined): string[] => {
  const document = view.document(uri);
  if (document?.text === undefined) return [link(nameOf(uri), uri)];
  const heading = headingAt(document, anchor);
  const title = document.headings[0]?.text ?? nameOf(uri);
  const place = heading && heading.text !== title ? ` › ${escaped(heading.text)}` : "";
  const facts = [
    `${wordsIn({ text: document.text }).toLocaleString("en")} words`,
    ...(document.changed ? [`last changed ${document.changed}`] : []),
  ];
  const words = excerpt(document, heading);
  return [
    `${link(title, uri, heading?.line)}${place}, ${facts.join(", ")}`,
    ...(words ? [`> ${escaped(words)}`] : []),
  ];
};

/** The documents of a block. */
export const documentsOf = (unit: Unit, block: Block, folder: string | undefined): DocLink[] =>
  docLinks(unit, folder).filter((each) => each.block === block);
