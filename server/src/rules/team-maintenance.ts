import type { Block } from "../../../grammar/tree.ts";
import type { Declaration } from "../model/unit.ts";
import { type Context, contextAt } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { resultsOf, teamCycle } from "./shared/team-cycle.ts";
import { mayGuard, mayMoveToHealth, moveToHealth, needsStub, objectiveToHealth } from "./shared/to-health.ts";
import { either, quote } from "./shared/wording.ts";

interface Surplus {
  readonly team: string;
  readonly objectives: number;
  readonly keyResults: number;
  /** Objectives of its own beyond the one that stays. */
  readonly more: readonly Declaration[];
  /** All objectives, those that it shares behind its own. */
  readonly all: readonly Declaration[];
}

const MOST_FIXES = 5;

const textOf = (block: Block): string => quote(block.text?.value ?? block.name?.text ?? "");

const objectivesFix = (moved: readonly Declaration[], context: Context): FixData => ({
  title: `Guard what ${either(
    moved.map(({ block }) => textOf(block)),
    "and",
  )} ${moved.length > 1 ? "measure" : "measures"} under health metrics`,
  changes: () => {
    const given = new Set<string>();
    return moved.flatMap(({ unit, block }) => objectiveToHealth(block, contextAt(unit, context), given));
  },
});

/** One objective too many may be any but the first; of several, the last. What is left must not be too much as well. */
const objectiveFixes = ({ more, objectives, keyResults }: Surplus, context: Context): FixData[] => {
  const { options } = context;
  const surplus = objectives - Number(options.objectives);
  const choices = surplus > 1 ? [more.slice(-surplus)] : more.toReversed().map((each) => [each]);
  return choices
    .filter((moved) => moved.length === surplus)
    .filter((moved) => keyResults - resultsOf(moved).length <= Number(options.keyResults))
    .filter((moved) => moved.every(({ unit, block }) => mayGuard(block, contextAt(unit, context))))
    .slice(0, MOST_FIXES)
    .map((moved) => objectivesFix(moved, context));
};

/** Moves the last key results of an objective, as many as are too many; not where a new one would take their place. */
const resultsFix = ({ unit, block }: Declaration, surplus: number, context: Context): FixData[] => {
  const last = resultsOf([{ block }]).slice(-surplus);
  const there = contextAt(unit, context);
  if (last.length < surplus || needsStub(block, last, there) || !mayMoveToHealth(last, there)) return [];
  return [
    {
      title: `Move ${either(last.map(textOf), "and")} to health metrics`,
      changes: () => moveToHealth(last, there),
    },
  ];
};

export default defineRule<Surplus>({
  id: "team-maintenance",
  severity: "warning",
  summary: "A maintenance team has more than one objective or three key results.",
  why: "A team that keeps things running is needed as much as one that makes them grow, and most of its work is to hold a line. Lines that are held belong under health metrics; objectives for everything make theatre of good upkeep.",
  ignore: "The team has time set aside this cycle to change something large.",
  sources: [0],
  items: [73],
  options: {
    objectives: {
      type: "number",
      default: 1,
      minimum: 0,
      description: "The most objectives of a maintenance team in one cycle, shared ones included",
    },
    keyResults: {
      type: "number",
      default: 3,
      minimum: 0,
      description: "The most key results of a maintenance team in one cycle",
    },
  },
  examples: [
    {
      bad: `
team «ledger»: Ledger
  mode: maintenance

  objective close: Owners close their month without calling us
    kr reach closers: Owners who close their month with us from 500 to 900
    kr impact match: Months that close at the first attempt from 61% to 80%
    kr business kept: Owners who still pay after a year from 81% to 88%

  objective tidy: Owners find every receipt where they left it
    kr impact found: Receipts found at the first search at least 90%
`,
      good: `
team ledger: Ledger
  mode: maintenance

  objective close: Owners close their month without calling us
    kr reach closers: Owners who close their month with us from 500 to 900
    kr impact match: Months that close at the first attempt from 61% to 80%
    kr business kept: Owners who still pay after a year from 81% to 88%

  health found: Receipts found at the first search at least 90%
    why: Owners find every receipt where they left it
`,
    },
    {
      bad: `
team «ledger»: Ledger
  mode: maintenance

  objective close: Owners close their month without calling us
    kr reach closers: Owners who close their month with us from 500 to 900
    kr impact match: Months that close at the first attempt from 61% to 80%
    kr business kept: Owners who still pay after a year from 81% to 88%
    kr impact found: Receipts found at the first search at least 90%
`,
      good: `
team ledger: Ledger
  mode: maintenance

  objective close: Owners close their month without calling us
    kr reach closers: Owners who close their month with us from 500 to 900
    kr impact match: Months that close at the first attempt from 61% to 80%
    kr business kept: Owners who still pay after a year from 81% to 88%

  health found: Receipts found at the first search at least 90%
`,
    },
  ],
  reads: "cycle",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (found?.mode !== "maintenance" || !block.name) return;
      const all = [...found.objectives, ...found.shares];
      const data = {
        team: found.team,
        objectives: all.length,
        keyResults: resultsOf(all).length,
        more: found.objectives.slice(found.shares.length > 0 ? 0 : 1),
        all,
      };
      const { options } = context;
      if (data.objectives > Number(options.objectives) || data.keyResults > Number(options.keyResults))
        report(block.name, data);
    },
  },
  message: ({ team, objectives, keyResults }) =>
    `${team} is a maintenance team with ${objectives} ${objectives === 1 ? "objective" : "objectives"} and ${keyResults} key results. Keeping things running takes most of its time. Which of these only have to stay as they are? Those can be health metrics.`,
  fixes: ({ data }, context) => {
    const { options } = context;
    if (data.objectives > Number(options.objectives)) return objectiveFixes(data, context);
    const surplus = data.keyResults - Number(options.keyResults);
    return data.all.slice(0, MOST_FIXES).flatMap((each) => resultsFix(each, surplus, context));
  },
});
