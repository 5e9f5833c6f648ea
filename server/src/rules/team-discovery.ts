import type { Declaration } from "../model/unit.ts";
import { type Context, contextAt } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { mayLeave } from "./shared/may-leave.ts";
import { hasRoomBehind } from "./shared/moving.ts";
import { resultsOf, teamCycle } from "./shared/team-cycle.ts";
import { objectiveToDiscovery } from "./shared/to-discovery.ts";
import { quote } from "./shared/wording.ts";

interface Promised {
  readonly team: string;
  readonly keyResults: number;
  readonly objectives: readonly Declaration[];
  /** Do key results stand below an objective that the team shares? */
  readonly shared: boolean;
}

const mayTurn = ({ unit, block }: Declaration, context: Context): boolean =>
  hasRoomBehind(unit, block) && mayLeave([block, ...resultsOf([{ block }])], contextAt(unit, context));

export default defineRule<Promised>({
  id: "team-discovery",
  severity: "warning",
  summary: "A discovery team has key results.",
  why: "Before anyone knows what people need, a target is a guess that has to be defended. A problem, an experiment and what was learned say more about such a team, and let it turn round within a week.",
  ignore: "The team has found what people want, and is just about to change its mode.",
  sources: [0, 1],
  items: [55, 74],
  examples: [
    {
      bad: `
team «markets»: Markets
  mode: discovery

  objective stalls: Market stalls know by noon what to bring next week
    supports: tally.calm-month
    customer: Owners who sell on two markets or more
    kr reach askers: Stalls that ask for a forecast from 0 to 40

  discovery cash: Stalls lose a third of the day's takings to counting
    hypothesis: Counting is slow because every seller keeps a box

  week 2026-02-09
    commit: @noa stand behind a stall for a day -> stalls.askers
`,
      good: `
team markets: Markets
  mode: discovery

  discovery stalls: Market stalls know by noon what to bring next week
    note: To measure later: Stalls that ask for a forecast from 0 to 40
    experiment: <what you try first, and with whom>
    customer: Owners who sell on two markets or more

  discovery cash: Stalls lose a third of the day's takings to counting
    hypothesis: Counting is slow because every seller keeps a box

  week 2026-02-09
    commit: @noa stand behind a stall for a day -> stalls
`,
      fixed: true,
    },
  ],
  reads: "cycle",
  quick: true,
  check: {
    team(block, report, context) {
      const found = teamCycle(block, context);
      if (found?.mode !== "discovery" || !block.name) return;
      const holders = [...found.objectives, ...found.shares].filter((each) => resultsOf([each]).length > 0);
      if (holders.length > 0)
        report(block.name, {
          team: found.team,
          keyResults: resultsOf(holders).length,
          objectives: holders.filter(({ kind }) => kind === "objective"),
          shared: holders.some(({ kind }) => kind === "shares"),
        });
    },
  },
  message: ({ team, keyResults }) =>
    `${team} is a discovery team with ${keyResults} key ${keyResults === 1 ? "result" : "results"}, and nobody can promise a number for what is still being found out. Which problem do you want to understand, and what will you try first? Write that as a “discovery”.`,
  fixes: ({ data }, context) => {
    const { objectives, shared } = data;
    const [first, ...more] = objectives;
    if (!first || shared || !objectives.every((each) => mayTurn(each, context))) return [];
    const text = quote(first.block.text?.value ?? first.block.name?.text ?? "the objective");
    return [
      {
        title: more.length
          ? `Turn the ${objectives.length} objectives into discoveries`
          : `Turn ${text} into a discovery`,
        preferred: true,
        changes: () =>
          objectives.flatMap(({ unit, block }) => objectiveToDiscovery(block, contextAt(unit, context))),
      },
    ];
  },
});
