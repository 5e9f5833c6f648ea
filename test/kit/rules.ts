/** What a rule tells of pages, drawn in them, and what its fixes make of them. */
import assert from "node:assert/strict";
import type { Finding, Fix } from "../../server/src/service.ts";
import { dedent, draw } from "./fixture.ts";
import { address, allFindings, applied, type Opened, type OpenOptions, open } from "./workspace.ts";

const opened = (drawing: string, options?: OpenOptions): Opened => open(dedent(drawing), options);

/** The pages with what a rule underlines drawn in. */
const drawnBy = ({ service, files }: Opened, rule: string): string =>
  [...files]
    .map(([path, { text }]) => {
      const ranges = service.findings(address(path)).filter((found) => found.rule === rule);
      return `=== ${path}\n${draw(text, ranges)}`;
    })
    .join("");

/** A rule tells exactly what is drawn between `«` and `»`; nothing where nothing is drawn. */
export const tells = (rule: string, drawing: string, options?: OpenOptions): void => {
  const pages = opened(drawing, options);
  const wanted = [...pages.files].map(([path, { text, ranges }]) => `=== ${path}\n${draw(text, ranges)}`);
  assert.equal(drawnBy(pages, rule), wanted.join(""));
};

const first = (pages: Opened, rule: string): [string, Finding] => {
  const found = allFindings(pages).find(([, finding]) => finding.rule === rule);
  assert.ok(found, `${rule} tells nothing`);
  return found;
};

const fixesOf = (pages: Opened, rule: string): readonly Fix[] => {
  const [path, finding] = first(pages, rule);
  return pages.service
    .fixes(address(path), finding)
    .filter(({ findings: [fixed] }) => fixed?.rule === rule && fixed.start === finding.start);
};

/** What a rule says first. */
export const messageOf = (rule: string, drawing: string, options?: OpenOptions): string =>
  first(opened(drawing, options), rule)[1].message;

/** Offered for every rule of practice, so that only its own test names it. */
const LEAVE = "Leave it here, with a reason";

/** The titles of the fixes for what a rule tells first, best first. */
export const titlesOf = (rule: string, drawing: string, options?: OpenOptions): string[] =>
  fixesOf(opened(drawing, options), rule)
    .map(({ title }) => title)
    .filter((title) => !title.startsWith(LEAVE));

/** The pages after a fix for what a rule tells first; several are headed by `=== path`, new ones included. */
export const mended = (rule: string, drawing: string, title: string, options?: OpenOptions): string => {
  const pages = opened(drawing, options);
  const fixes = fixesOf(pages, rule);
  const fix = fixes.find((each) => each.title === title);
  assert.ok(fix, `There is no “${title}” among: ${fixes.map((each) => each.title).join(", ")}`);
  const texts = new Map([...pages.files].map(([path, { text }]) => [path, text]));
  for (const edit of fix.edits()) texts.set(edit.uri.slice(address("").length), applied(pages, edit));
  return texts.size === 1
    ? ([...texts.values()][0] as string)
    : [...texts].map(([path, text]) => `=== ${path}\n${text}`).join("");
};

/** A fix makes one page of another. */
export const mends = (rule: string, before: string, title: string, after: string): void =>
  assert.equal(mended(rule, before, title), dedent(after));
