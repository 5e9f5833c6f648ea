/** Fixes for the findings that touch a range. */
import { type PageState, unitStart } from "../model/page-state.ts";
import type { Change, FixData } from "../rules/frame/define.ts";
import type { Told } from "../rules/frame/present.ts";
import type { Project } from "../rules/frame/project.ts";
import { leaveHere } from "../rules/shared/leave-here.ts";
import type { FileEdit, Finding, Fix, Range } from "../service.ts";
import { eachFinding, findingsOf } from "./diagnostics.ts";
import { linesOf } from "./lines.ts";

const BLANK = /<[^<>\r\n]*>/g;

/** The blanks of a text that a fix writes: they stand in it as `<…>`. */
const blanksIn = (text: string): Range[] =>
  [...text.matchAll(BLANK)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }));

/** Changes of sections as edits of files, in order and never overlapping. */
export const fileEdits = (changes: readonly Change[]): readonly FileEdit[] => {
  const files = new Map<string, { create: boolean; edits: FileEdit["edits"][number][] }>();
  for (const change of changes) {
    const uri = "create" in change ? change.create : change.unit.page.uri;
    const base = "create" in change ? 0 : unitStart(change.unit);
    const [start, end] = "create" in change ? [0, 0] : [base + change.start, base + change.end];
    const file = files.get(uri) ?? { create: "create" in change, edits: [] };
    file.edits.push({ start, end, text: change.text, blanks: blanksIn(change.text) });
    files.set(uri, file);
  }
  return [...files].map(([uri, { create, edits }]) => ({
    uri,
    create,
    edits: edits.sort((a, b) => a.start - b.start),
  }));
};

const touches = (finding: Finding, range: Range): boolean =>
  finding.start <= range.end && range.start <= finding.end;

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.start === other.start && one.end === other.end;

const toFix = (fix: FixData, finding: Finding): Fix => ({
  title: fix.title,
  findings: [finding],
  kind: "quickfix",
  preferred: fix.preferred ?? false,
  safe: fix.safe ?? false,
  edits: () => fileEdits(fix.changes()),
});

const fixesOf = (project: Project, { found, unit }: Told): readonly FixData[] =>
  found.rule.fixes?.(found, project.runner.context(unit, found.rule)) ?? [];

const leaving = (project: Project, { found, unit }: Told): readonly FixData[] =>
  leaveHere(found, project.runner.context(unit, found.rule));

/** The line of a cursor: a light bulb shines wherever on it the cursor stands. */
const lineAround = (page: PageState, { start, end }: Range): Range | undefined => {
  if (start !== end) return undefined;
  const lines = linesOf(page);
  const { line, character } = lines.positionAt(start);
  return { start: start - character, end: start - character + lines.lineText(line).length };
};

/**
 * The fixes of all findings that touch a range (of those on its line where a cursor touches none), in the order of the
 * findings; at the end those that leave them.
 */
export const fixesIn = (project: Project, page: PageState, range: Range): readonly Fix[] => {
  const shown = findingsOf(project, page);
  const told = project.findings(page);
  const all = eachFinding(told, page).map((finding, index) => ({ finding, told: told[index] as Told }));
  const within = (place: Range | undefined) =>
    place ? all.filter(({ finding }) => touches(finding, place)) : [];
  const here = within(range);
  const touched = (here.length ? here : within(lineAround(page, range)))
    .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
    .map((each) => ({
      ...each,
      finding: shown.find((other) => isSame(other, each.finding)) ?? each.finding,
    }));
  return [fixesOf, leaving].flatMap((offered) =>
    touched.flatMap((each) => offered(project, each.told).map((fix) => toFix(fix, each.finding))),
  );
};
