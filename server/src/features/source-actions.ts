/** What can be done to a whole page on demand: all fixes that need no second look, and its usual order. */
import { readPage } from "../../../grammar/page.ts";
import { formatPage } from "../../../grammar/printer.ts";
import { type PageState, textOfPage } from "../model/page-state.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Edit, FileEdit, Fix } from "../service.ts";
import { composed } from "./composed.ts";
import { fixesIn } from "./fixes.ts";
import { organized } from "./organize.ts";

const action = (title: string, kind: Fix["kind"], edits: Fix["edits"]): Fix => ({
  ...{ title, kind, edits },
  ...{ findings: [], preferred: false, safe: true },
});

const meets = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;

/** The first safe fix of each finding, as far as they don't get in each other's way and stay on the page. */
const allSafe = (project: Project, page: PageState): FileEdit[] => {
  const fixed = new Set<unknown>();
  const edits: Edit[] = [];
  for (const fix of fixesIn(project, page, { start: 0, end: page.page.length })) {
    const [finding] = fix.findings;
    if (!fix.safe || !finding || fixed.has(finding)) continue;
    const files = fix.edits();
    const [file] = files;
    const isFree = files.length === 1 && file?.uri === page.uri && !file.create;
    if (!isFree || file.edits.some((edit) => edits.some((other) => meets(edit, other)))) continue;
    fixed.add(finding);
    edits.push(...file.edits);
  }
  return edits.length ? [{ uri: page.uri, edits: edits.sort((a, b) => a.start - b.start) }] : [];
};

/** One edit from a text to another, without what both begin and end with; never within a line end or a character. */
const difference = (before: string, after: string): Edit => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  start = before.lastIndexOf("\n", start - 1) + 1;
  const end = before.indexOf("\n", before.length - tail);
  const rest = end < 0 ? 0 : before.length - end;
  return {
    start,
    end: before.length - Math.min(rest, tail),
    text: after.slice(start, after.length - Math.min(rest, tail)),
  };
};

/** The usual order; what was formatted stays so. */
const inOrder = (page: PageState): FileEdit[] => {
  const before = textOfPage(page);
  const after = organized(before);
  if (after === before) return [];
  const edits = [difference(before, after)];
  const isTidy = formatPage(page.page).length === 0;
  return [
    {
      uri: page.uri,
      edits: isTidy ? composed(before, edits, (text) => formatPage(readPage(text))) : edits,
    },
  ];
};

/** What is worth offering for a page as it is. */
export const sourceActions = (project: Project, page: PageState): readonly Fix[] =>
  [
    action("Fix all that needs no second look", "source.fixAll.okr", () => allSafe(project, page)),
    action("Put the page in its usual order", "source.organize.okr", () => inOrder(page)),
  ].filter((each) => each.edits().length > 0);
