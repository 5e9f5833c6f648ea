/** What was pasted from a document becomes objectives and key results, all at once. */
import { readLines } from "../../../../grammar/lines.ts";
import { rankOf } from "../../../../grammar/vocabulary.ts";
import { textOfPage, unitStart } from "../../model/page-state.ts";
import { lineBreakOf, wholeLines } from "../../rules/shared/changes.ts";
import type { Range } from "../../service.ts";
import { blanksIn } from "../fixes.ts";
import { openAt, placeAt } from "../place.ts";
import type { Asked, Refactoring } from "./asked.ts";
import { STEP } from "./page-lines.ts";
import { type Outline, readOutline } from "./paste/outline.ts";
import { type Home, outlineLines } from "./paste/write.ts";

/** Nobody reads more than this at once, and the light bulb may not wait for it. */
const LONGEST = 50_000;
const UNREAD = ["unreadable", "unread-heading", "missing-colon"];

const hasUnread = ({ page }: Asked, { start, end }: Range): boolean =>
  page.units.some((unit) => {
    const base = unitStart(unit);
    return unit.section.tree.problems.some(
      (problem) =>
        UNREAD.includes(problem.reason) && base + problem.start < end && start < base + problem.end,
    );
  });

/** The lines around a place that are not of the language; between those that are. */
const around = (source: string, at: number): Range | undefined => {
  const lines = readLines(source, false);
  const here = lines.findIndex(({ end }) => at <= end);
  const isOurs = (index: number): boolean => {
    const line = lines[index];
    // What documents number or mark is read, and is still a paste.
    return !line || (line.exact && !line.numbered && line.core === line.at);
  };
  if (here < 0 || isOurs(here)) return undefined;
  let [first, last] = [here, here];
  while (first > 0 && !isOurs(first - 1)) first--;
  while (last < lines.length - 1 && !isOurs(last + 1)) last++;
  while (first < last && lines[first]?.role === "blank") first++;
  while (last > first && lines[last]?.role === "blank") last--;
  return { start: lines[first]?.start ?? at, end: lines[last]?.end ?? at };
};

const chosen = ({ page, range }: Asked): Range | undefined => {
  if (page.page.length > LONGEST) return undefined;
  const source = textOfPage(page);
  if (range.start === range.end) return around(source, range.start);
  const whole = wholeLines(source, { start: range.start, end: Math.max(range.start, range.end - 1) });
  const text = source.slice(whole.start, whole.end);
  return { start: whole.start, end: whole.start + text.trimEnd().length };
};

const homeOf = ({ page }: Asked, { start }: Range): Home & { readonly hasObjective: boolean } => {
  const above =
    start === 0
      ? []
      : openAt(placeAt(page, start)).filter(({ block, unit }) => unitStart(unit) + block.start < start);
  const outer = above.find(({ block }) => rankOf(block.kind) === 1)?.block;
  const container = above.find(({ block }) => rankOf(block.kind) === 0)?.block;
  const indent = container ? " ".repeat(container.indent) + STEP : "";
  return {
    indent: outer ? " ".repeat(outer.indent) : indent,
    resultIndent: `${outer ? " ".repeat(outer.indent) : indent}${STEP}`,
    hasObjective: outer?.kind === "objective" || outer?.kind === "shares",
    hasContainer: container !== undefined,
    hasCycle: page.head.cycleId !== undefined,
    isTop: above.length === 0,
  };
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

const titleOf = ({ objectives, loose }: Outline): string => {
  const results = loose.length + objectives.reduce((sum, { results: below }) => sum + below.length, 0);
  const parts = [
    ...(objectives.length > 0 ? [count(objectives.length, "objective")] : []),
    ...(results > 0 ? [count(results, "key result")] : []),
  ];
  return `Read what was pasted as ${parts.join(" and ")}`;
};

export const readPasted: Refactoring = (asked) => {
  const range = chosen(asked);
  if (!range || !hasUnread(asked, range)) return [];
  const source = textOfPage(asked.page);
  const home = homeOf(asked, range);
  const lines = source.slice(range.start, range.end).split(/\r\n|\n|\r/);
  // A line alone has fixes of its own.
  if (lines.filter((line) => line.trim() !== "").length < 2) return [];
  const outline = readOutline(lines, home.hasObjective);
  if (outline.objectives.length + outline.loose.length === 0) return [];
  const edits = () => {
    const text = outlineLines(outline, home).join(lineBreakOf(source));
    return [{ uri: asked.page.uri, create: false, edits: [{ ...range, text, blanks: blanksIn(text) }] }];
  };
  return [{ title: titleOf(outline), kind: "refactor.rewrite", edits }];
};
