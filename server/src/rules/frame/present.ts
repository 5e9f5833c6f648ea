/** From what rules found in the sections of a page to what is told of it: levels, phase, precedence, suppressions. */
import type { Span } from "../../../../grammar/tree.ts";
import type { PageHead, PageState } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import { type Config, levelOf } from "./config.ts";
import type { Found, Level, Rule, Severity } from "./define.ts";
import { SILENCES } from "./precedence.ts";
import type { Checked, Runner } from "./runner.ts";
import { type Suppression, silences, suppressionsOf } from "./suppress.ts";

/** A finding as it is told, still in the offsets of its section. */
export interface Told {
  readonly found: Found;
  readonly unit: Unit;
  readonly severity: Severity;
  /** Written when it is first asked for. */
  message?: string;
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

/** Which rules each suppression has silenced. */
type Used = Map<Suppression, Set<string>>;

/** The suppressions for the whole page: those above its first block. */
const fileSuppressions = ({ units }: PageState): Suppression[] => {
  const first = units.findIndex(({ section }) => section.tree.blocks.length > 0);
  return units.slice(0, first < 0 ? units.length : first + 1).flatMap(({ section: { tree } }) => {
    const end = tree.blocks[0]?.start ?? Number.POSITIVE_INFINITY;
    return suppressionsOf(tree).filter(({ file, start }) => file && start < end);
  });
};

const silencesPage = ({ reason, rules }: Suppression, id: string): boolean =>
  reason !== "" && rules.some(({ text }) => text === id);

const byRule = (suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> => {
  const named = new Map<string, Suppression[]>();
  const add = (rule: string, suppression: Suppression): void => {
    const others = named.get(rule);
    if (others) others.push(suppression);
    else named.set(rule, [suppression]);
  };
  for (const suppression of suppressions)
    if (!suppression.file) for (const { text } of suppression.rules) add(text, suppression);
  return named;
};

const withoutSilenced = (
  told: readonly Told[],
  unit: Unit,
  forFile: readonly Suppression[],
  used: Used,
): readonly Told[] => {
  if (forFile.length === 0 && !unit.hasComments) return told;
  const own = byRule(suppressionsOf(unit.section.tree));
  if (own.size + forFile.length === 0) return told;
  return told.filter(({ found }) => {
    const { id } = found.rule;
    const by = [
      ...(own.get(id) ?? []).filter((suppression) => silences(suppression, id, found.start)),
      ...forFile.filter((suppression) => silencesPage(suppression, id)),
    ];
    for (const suppression of by) used.set(suppression, (used.get(suppression) ?? new Set()).add(id));
    return by.length === 0;
  });
};

/** The rules that a unit's suppressions name for nothing. What is off anyway is not looked at. */
const unusedIn = (unit: Unit, used: Used, rules: ReadonlyMap<string, Rule>, config: Config): Told[] => {
  const rule = rules.get(UNUSED);
  const level = rule ? levelOf(rule, config) : "off";
  if (!rule || level === "off") return [];
  const isOn = (id: string): boolean => {
    const named = rules.get(id);
    return named !== undefined && levelOf(named, config) !== "off";
  };
  return suppressionsOf(unit.section.tree)
    .filter(({ reason }) => reason !== "")
    .flatMap((suppression) =>
      suppression.rules
        .filter(({ text }) => isOn(text) && !used.get(suppression)?.has(text))
        .map(({ start, end, text }): Told => {
          const only = suppression.rules.length === 1;
          const line = { start: suppression.start, end: suppression.end };
          const found: Found = {
            rule,
            start,
            end,
            data: { rule: text, only, line },
            related: [],
            tags: FADED,
          };
          return { found, unit, severity: level };
        }),
    );
};

const FADED = ["unnecessary"] as const;

const leveled = (unit: Unit, { local, linked, before }: Checked, config: Config): readonly Told[] => {
  const told: Told[] = [];
  for (const found of [...local, ...linked, ...before]) {
    const severity = soften(found.rule, levelOf(found.rule, config), unit.page.head);
    if (severity !== "off") told.push({ found, unit, severity });
  }
  return told.length > 0 ? withoutPointless(told) : NOTHING_TOLD;
};

/** One list for all sections without findings: pages of thousands are gone through with every key. */
const NOTHING_TOLD: readonly Told[] = [];

/** A page's head makes new units when it changes, so it needn't be compared. */
const speaking = (unit: Unit, checked: Checked, config: Config): readonly Told[] => {
  if (checked.told && checked.toldFor === config) return checked.told as readonly Told[];
  const told = leveled(unit, checked, config);
  checked.told = told;
  checked.toldFor = config;
  return told;
};

export interface Presented {
  readonly page: PageState;
  readonly runner: Runner;
  readonly config: Config;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** What is told of the sections of a page, in their order, with what is known of each. */
const presentEach = (
  { page, config }: Presented,
  checkedOf: (unit: Unit) => Checked,
): { told: Told[]; used: Used } => {
  const forFile = fileSuppressions(page);
  const used: Used = new Map();
  const told: Told[] = [];
  for (const unit of page.units) {
    const spoken = speaking(unit, checkedOf(unit), config);
    if (spoken.length === 0) continue;
    for (const each of withoutSilenced(spoken, unit, forFile, used)) told.push(each);
  }
  return { told, used };
};

const unusedOn = ({ page, config, rules }: Presented, used: Used): Told[] =>
  page.units.filter(({ hasComments }) => hasComments).flatMap((unit) => unusedIn(unit, used, rules, config));

/** What is told of the sections of a page, in their order. */
export const present = (presented: Presented): Told[] => {
  const { page, runner } = presented;
  const moment = runner.moment(page.uri);
  const { told, used } = presentEach(presented, (unit) => runner.found(unit, moment));
  return [...told, ...unusedOn(presented, used)];
};

/**
 * What can be told before all rules were asked: no suppression is called useless of which it wasn't said before.
 * @param last what was last told of the page when all had been asked
 */
export const presentSoFar = (presented: Presented, last: readonly Told[]): Told[] => {
  const { page, runner } = presented;
  const moment = runner.moment(page.uri);
  const { told } = presentEach(presented, (unit) => runner.begun(unit, moment));
  const units = new Set(page.units);
  return [...told, ...last.filter(({ found, unit }) => found.rule.id === UNUSED && units.has(unit))];
};
