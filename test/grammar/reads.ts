/** What the tests of the grammar say about pages: how they are read, what is told, how they are formatted. */
import assert from "node:assert/strict";
import { pageText, readPage } from "../../grammar/page.ts";
import { applyEdits, type FormatOptions, formatPage } from "../../grammar/printer.ts";
import { dedent, draw, drawn } from "../kit/fixture.ts";
import { checkFormat } from "../kit/invariants.ts";
import { outline, problems, told } from "../kit/outline.ts";

/** The page is read as this outline, and nothing is told about it but what is named. */
export const reads = (page: string, expected: string, ...tells: readonly string[]): void => {
  const read = readPage(dedent(page));
  assert.equal(outline(read), dedent(expected));
  assert.deepEqual(told(read), tells);
};

/** The reason is told about what is drawn, and nothing else is told for it. */
export const tells = (reason: string, drawing: string): void => {
  const { text, ranges } = drawn(drawing);
  const found = problems(readPage(text)).filter((problem) => problem.reason === reason);
  assert.equal(draw(text, found), draw(text, ranges));
};

/** Nothing at all is told about the page. */
export const isFine = (page: string): void => assert.deepEqual(told(readPage(dedent(page))), []);

/** The page is formatted as expected, and all that holds for every format holds. */
export const formats = (page: string, expected: string, options?: FormatOptions): void => {
  const read = readPage(page);
  assert.equal(applyEdits(pageText(read), formatPage(read, options)), expected);
  checkFormat(read, options);
};

/** The same for pages drawn in code. */
export const formatsPage = (page: string, expected: string): void => formats(dedent(page), dedent(expected));
