/** Findings of a page in its own offsets. */
import { type PageState, unitStart } from "../model/page-state.ts";
import type { Told } from "../rules/frame/present.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Finding, Severity } from "../service.ts";

/** What matters most first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];
/** What an editor shows of a page of very many findings is cut here, errors first. */
const MOST = 200;

const ofLooks = (more: number): string =>
  more === 0
    ? ""
    : ` There ${more === 1 ? "is one" : `are ${more}`} more on this page; the formatter sets all right.`;

const messageOf = (told: Told): string => {
  told.message ??= told.found.rule.message(told.found.data);
  return told.message;
};

const toFinding = (told: Told, more = 0): Finding => {
  const { found, severity, unit } = told;
  const start = unitStart(unit);
  return {
    rule: found.rule.id,
    severity,
    message: messageOf(told) + ofLooks(more),
    start: start + found.start,
    end: start + found.end,
    related: found.related.map((related) => {
      const base = unitStart(related.unit);
      const { message } = related;
      return { uri: related.unit.page.uri, start: base + related.start, end: base + related.end, message };
    }),
    tags: found.tags,
  };
};

const mostImportant = (told: readonly Told[], most: number): readonly Told[] => {
  if (told.length <= most) return told;
  const bySeverity = new Map(SEVERITIES.map((severity): [Severity, Told[]] => [severity, []]));
  for (const each of told) {
    const others = bySeverity.get(each.severity) as Told[];
    if (others.length < most) others.push(each);
  }
  return [...bySeverity.values()].flat().slice(0, most);
};

const withRest = (findings: readonly Finding[], rest: number): readonly Finding[] => {
  if (rest <= 0) return findings;
  const message = `There are ${rest} more findings on this page. They are shown as you go through these.`;
  return [...findings, { rule: "more", severity: "hint", message, start: 0, end: 0, related: [], tags: [] }];
};

const isOfLooks = ({ found: { rule, data } }: Told): boolean =>
  typeof rule.looks === "function" ? rule.looks(data) : rule.looks === true;

/** What is told, without all but the first of those about looks; how many these were stands by their rules. */
const withoutLooks = (
  all: readonly Told[],
): { told: readonly Told[]; counts: ReadonlyMap<string, number> } => {
  const counts = new Map<string, number>();
  if (!all.some(({ found }) => found.rule.looks)) return { told: all, counts };
  const told = all.filter((each) => {
    if (!isOfLooks(each)) return true;
    const { rule } = each.found;
    const before = counts.get(rule.id) ?? 0;
    counts.set(rule.id, before + 1);
    return before === 0;
  });
  return { told, counts };
};

/** All that the rules found on a page, in its offsets. */
export const eachFinding = (told: readonly Told[]): readonly Finding[] => told.map((each) => toFinding(each));

/** All that is told of a page, by place; looks are told once. */
export const findingsOf = (project: Project, page: PageState): readonly Finding[] =>
  asFindings(project.findings(page), Number.POSITIVE_INFINITY);

/** Findings by place, as a reader can bear them: looks are told once, and very many are cut. */
export const asFindings = (found: readonly Told[], most = MOST): readonly Finding[] => {
  const { told: all, counts } = withoutLooks(found);
  const told = mostImportant(all, most);
  const findings = told.map((each) =>
    toFinding(each, isOfLooks(each) ? (counts.get(each.found.rule.id) ?? 1) - 1 : 0),
  );
  return withRest(
    findings.sort((a, b) => a.start - b.start || a.end - b.end),
    all.length - told.length,
  );
};
