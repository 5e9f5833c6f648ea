/** Fixes for the findings that touch a range. */
import { editPage, type Page } from "../../../grammar/page.ts";
import { formatPage } from "../../../grammar/printer.ts";
import { type PageState, textOfPage, unitStart } from "../model/page-state.ts";
import type { Change, FixData } from "../rules/frame/define.ts";
import type { Told } from "../rules/frame/present.ts";
import type { Project } from "../rules/frame/project.ts";
import { leaveHere } from "../rules/shared/leave-here.ts";
import type { Edit, FileEdit, Finding, Fix, Range, Severity } from "../service.ts";
import { composed } from "./composed.ts";
import { asFindings, eachFinding, SEVERITIES } from "./diagnostics.ts";
import { linesOf } from "./lines.ts";

const BLANK = /<[^<>\r\n]*>/g;

/** The blanks of a text that a fix writes: they stand in it as `<…>`. */
export const blanksIn = (text: string): Range[] =>
  [...text.matchAll(BLANK)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }));

interface Changed {
  readonly create: boolean;
  /** The page that is changed; undefined for a file that is made. */
  readonly page: PageState | undefined;
  readonly edits: Edit[];
}

/** In order; what lies in lines that another edit takes away, or writes anew, goes with them. */
const apart = (edits: readonly Edit[]): Edit[] => {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    const isInsertion = before !== undefined && before.start === before.end;
    if (!before || isInsertion || edit.start >= before.end) kept.push(edit);
  }
  return kept;
};

/** Pages as they were last looked at; a light bulb has many fixes of one. */
const formatted = new WeakMap<Page, boolean>();

const isFormatted = (page: Page): boolean => {
  const known = formatted.get(page) ?? formatPage(page).length === 0;
  formatted.set(page, known);
  return known;
};

/** Edits of a page that leave it formatted if it was. */
const tidy = ({ page, edits }: Changed): readonly Edit[] => {
  const inOrder = apart(edits);
  if (!page || !isFormatted(page.page)) return inOrder;
  const between = inOrder.reduceRight((now, edit) => editPage(now, edit).page, page.page);
  return composed(textOfPage(page), inOrder, () => formatPage(between));
};

/** Changes of sections as edits of files, in order and never overlapping. What was formatted stays so. */
export const fileEdits = (changes: readonly Change[]): readonly FileEdit[] => {
  const files = new Map<string, Changed>();
  for (const change of changes) {
    const made = "create" in change;
    const uri = made ? change.create : change.unit.page.uri;
    const base = made ? 0 : unitStart(change.unit);
    const [start, end] = made ? [0, 0] : [base + change.start, base + change.end];
    const file = files.get(uri) ?? { create: made, page: made ? undefined : change.unit.page, edits: [] };
    file.edits.push({ start, end, text: change.text });
    files.set(uri, file);
  }
  return [...files].map(([uri, file]) => ({
    uri,
    create: file.create,
    edits: tidy(file).map((edit) => ({ ...edit, blanks: blanksIn(edit.text) })),
  }));
};

const touches = (finding: Finding, range: Range): boolean =>
  finding.start <= range.end && range.start <= finding.end;

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.start === other.start && one.end === other.end;

const toFix = (fix: FixData, finding: Finding, most: Severity | undefined): Fix => ({
  title: fix.title,
  findings: [finding],
  kind: "quickfix",
  preferred: fix.preferred === true && finding.severity === most,
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

/** Where fixes of several rules are called alike, each says for which it is. */
const withRules = (fixes: readonly Fix[]): readonly Fix[] => {
  const rules = new Map<string, Set<string>>();
  const ruleOf = ({ findings }: Fix): string => findings[0]?.rule ?? "";
  for (const fix of fixes) rules.set(fix.title, (rules.get(fix.title) ?? new Set()).add(ruleOf(fix)));
  return fixes.map((fix) =>
    (rules.get(fix.title)?.size ?? 0) > 1 ? { ...fix, title: `${fix.title} (${ruleOf(fix)})` } : fix,
  );
};

/** What matters most comes first: an editor offers first what is first, and nothing before what is preferred. */
const byWeight = ({ finding: a }: { finding: Finding }, { finding: b }: { finding: Finding }): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start || a.end - b.end;

/**
 * The fixes of all findings that touch a range (of those on its line where a cursor touches none), those of the most
 * important findings first; at the end those that leave them.
 */
export const fixesIn = (project: Project, page: PageState, range: Range): readonly Fix[] => {
  const place = lineAround(page, range) ?? range;
  const told = project.findingsNear(page, place);
  const shown = asFindings(told);
  const all = eachFinding(told).map((finding, index) => ({ finding, told: told[index] as Told }));
  const within = (where: Range) => all.filter(({ finding }) => touches(finding, where));
  const here = within(range);
  const touched = (here.length ? here : within(place)).sort(byWeight).map((each) => ({
    ...each,
    finding: shown.find((other) => isSame(other, each.finding)) ?? each.finding,
  }));
  const most = touched[0]?.finding.severity;
  return withRules(
    [fixesOf, leaving].flatMap((offered) =>
      touched.flatMap((each) => offered(project, each.told).map((fix) => toFix(fix, each.finding, most))),
    ),
  );
};
