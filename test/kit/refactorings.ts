/** Refactorings at the cursor or the range of a drawing, and the pages afterwards. */
import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { formatPage } from "../../grammar/printer.ts";
import type { FileEdit, Fix, Range } from "../../server/src/service.ts";
import { dedent } from "./fixture.ts";
import { address, allFindings, applied, type Opened, type OpenOptions, open } from "./workspace.ts";

export interface At {
  readonly pages: Opened;
  readonly uri: string;
  readonly range: Range;
}

/** The drawing opened, and its cursor, or its range. */
export const at = (drawing: string, options?: OpenOptions): At => {
  const pages = open(dedent(drawing), options);
  for (const [path, { cursor, ranges }] of pages.files) {
    const [range = cursor === undefined ? undefined : { start: cursor, end: cursor }] = ranges;
    if (range) return { pages, uri: address(path), range };
  }
  throw new Error("There is neither a cursor nor a range in the drawing.");
};

const offers = ({ pages, uri, range }: At): readonly Fix[] => pages.service.refactorings(uri, range);

/** The titles of what is offered. */
export const offered = (drawing: string, options?: OpenOptions): string[] =>
  offers(at(drawing, options)).map(({ title }) => title);

const checkApart = ({ uri, edits }: FileEdit): void => {
  for (const [index, { start }] of edits.entries())
    assert.ok(index === 0 || (edits[index - 1]?.end ?? 0) <= start, `edits of ${uri} overlap`);
};

/** All pages after edits, those that change nothing included; several are headed by their paths. */
export const after = (pages: Opened, files: readonly FileEdit[]): string => {
  const texts = new Map([...pages.files].map(([path, { text }]) => [path, text]));
  for (const file of files) {
    checkApart(file);
    const text = applied(pages, file);
    assert.deepEqual(formatPage(readPage(text)), [], `not formatted:\n${text}`);
    texts.set(file.uri.slice(address("").length), text);
  }
  return texts.size === 1
    ? ([...texts.values()][0] as string)
    : [...texts].map(([path, text]) => `=== ${path}\n${text}`).join("");
};

/** The pages after something that is offered was done. */
export const refactored = (drawing: string, title: string, options?: OpenOptions): string => {
  const where = at(drawing, options);
  const found = offers(where).find((each) => each.title === title);
  assert.ok(
    found,
    `There is no “${title}” among: ${offers(where)
      .map((each) => each.title)
      .join(", ")}`,
  );
  return after(where.pages, found.edits());
};

/** A refactoring makes one drawing of another. */
export const refactors = (before: string, title: string, then: string, options?: OpenOptions): void =>
  assert.equal(refactored(before, title, options), dedent(then));

/** Takes the offer that reads what was pasted; the page has no errors afterwards. */
export const becomes = (pasted: string, page: string): void => {
  const where = at(pasted);
  const [offer] = where.pages.service.refactorings(where.uri, where.range);
  assert.match(offer?.title ?? "nothing", /^Read what was pasted as /);
  const read = after(where.pages, offer?.edits() ?? []);
  assert.equal(read, dedent(page));
  const errors = allFindings(open(read)).filter(([, { severity }]) => severity === "error");
  assert.deepEqual(
    errors.map(([, { rule, message }]) => `${rule}: ${message}`),
    [],
  );
};
