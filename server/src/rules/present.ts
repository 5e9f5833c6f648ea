/** From what rules found in the sections of a page to what is told of it: levels, phase, precedence, suppressions. */
import type { Span } from "../../../grammar/tree.ts";
import type { PageHead, PageState } from "../model/page-state.ts";
import type { Unit } from "../model/unit.ts";
import { type Config, levelOf } from "./config.ts";
import type { Found, Level, Rule, Severity } from "./define.ts";
import { SILENCES } from "./precedence.ts";
import type { Runner } from "./runner.ts";
import { type Suppression, silences, suppressionsOf } from "./suppress.ts";

/** A finding as it is told, still in the offsets of its section. */
export interface Told {
  readonly found: Found;
  readonly unit: Unit;
  readonly severity: Severity;
}

/** The rule that tells suppressions which silence nothing; only the presenter knows them. */
export const UNUSED = "unused-suppression";

const DRAFTING = ["drafting", "updating", "socializing"];

/** A gap is a hint while a page is a draft. */
const soften = (rule: Rule, level: Level, head: PageHead): Level =>
  rule.gap && level !== "off" && DRAFTING.includes(head.phase ?? "") ? "hint" : level;

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Leaves out what another finding on the same words makes pointless. */
const withoutPointless = (told: readonly Told[]): readonly Told[] => {
  const speaking = told.filter(({ found }) => SILENCES[found.rule.id]?.length);
  if (speaking.length === 0) return told;
  return told.filter(
    ({ found }) =>
      !speaking.some(
        (other) =>
          SILENCES[other.found.rule.id]?.includes(found.rule.id) &&
          (covers(other.found, found) || covers(found, other.found)),
      ),
  );
};

const fileSuppressions = (page: PageState): Suppression[] =>
  page.units[0] ? suppressionsOf(page.units[0].section.tree).filter(({ file }) => file) : [];

interface Silenced {
  readonly told: readonly Told[];
  readonly used: ReadonlySet<string>;
}

const usedKey = (suppression: Suppression, rule: string): string => `${suppression.start} ${rule}`;

const applySuppressions = (told: readonly Told[], unit: Unit, forFile: readonly Suppression[]): Silenced => {
  const own = suppressionsOf(unit.section.tree).filter(({ file }) => !file);
  const used = new Set<string>();
  const silent = ({ found }: Told): boolean => {
    const { id } = found.rule;
    const by = own.find((suppression) => silences(suppression, id, found.start));
    if (by) used.add(usedKey(by, id));
    const file = forFile.find(({ rules, reason }) => reason !== "" && rules.some(({ text }) => text === id));
    if (file) used.add(`file ${usedKey(file, id)}`);
    return by !== undefined || file !== undefined;
  };
  return { told: told.filter((each) => !silent(each)), used };
};

const unusedIn = (
  unit: Unit,
  used: ReadonlySet<string>,
  rules: ReadonlyMap<string, Rule>,
  config: Config,
): Told[] => {
  const rule = rules.get(UNUSED);
  const level = rule ? levelOf(rule, config) : "off";
  if (!rule || level === "off") return [];
  const prefix = (suppression: Suppression) => (suppression.file ? "file " : "");
  return suppressionsOf(unit.section.tree).flatMap((suppression) =>
    suppression.rules
      .filter(({ text }) => suppression.reason !== "" && rules.has(text))
      .filter(({ text }) => !used.has(prefix(suppression) + usedKey(suppression, text)))
      .map((word): Told => {
        const data = {
          rule: word.text,
          only: suppression.rules.length === 1,
          line: { start: suppression.start, end: suppression.end },
        };
        const found: Found = {
          rule,
          start: word.start,
          end: word.end,
          data,
          related: [],
          tags: ["unnecessary"],
        };
        return { found, unit, severity: level };
      }),
  );
};

/** What is told of the sections of a page, in their order. */
export const present = (
  page: PageState,
  runner: Runner,
  config: Config,
  rules: ReadonlyMap<string, Rule>,
): Told[] => {
  const forFile = fileSuppressions(page);
  const used = new Set<string>();
  const told: Told[] = [];
  for (const unit of page.units) {
    const { local, linked } = runner.found(unit);
    const hasSuppressions = unit.section.tree.comments.length > 0;
    if (local.length + linked.length === 0 && !hasSuppressions) continue;
    const leveled = [...local, ...linked].flatMap((found): Told[] => {
      const severity = soften(found.rule, levelOf(found.rule, config), page.head);
      return severity === "off" ? [] : [{ found, unit, severity }];
    });
    const silenced = applySuppressions(withoutPointless(leveled), unit, forFile);
    for (const key of silenced.used) used.add(key);
    told.push(...silenced.told);
    if (hasSuppressions && !unit.section.first) told.push(...unusedIn(unit, silenced.used, rules, config));
  }
  if (page.units[0]) told.push(...unusedIn(page.units[0], used, rules, config));
  return told;
};
