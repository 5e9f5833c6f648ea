import type { Block } from "../../../grammar/tree.ts";
import { spellingOf } from "../model/spelling.ts";
import type { Declaration, Unit } from "../model/unit.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { containersOf } from "./shared/alignment.ts";
import { indentAt } from "./shared/changes.ts";
import { sharersOf } from "./shared/contributions.ts";
import { addBehind } from "./shared/moving.ts";
import { isOpen } from "./shared/objectives.ts";
import { either, quote } from "./shared/wording.ts";

interface Shared {
  readonly text: string;
  readonly target: Declaration;
  readonly teams: readonly Declaration[];
}

const STEP = "  ";

/** So many teams share it with another one: two alone find each other. */
const SHARERS = 2;

/** The teams that units stand in, each once. */
const teamsOf = (units: readonly Unit[]): Declaration[] => {
  const teams = units.flatMap(({ container }) => (container?.kind === "team" ? container : []));
  return [...new Map(teams.map((team) => [team.name, team])).values()];
};

/** The company that the objective stands in, or that its team is part of; else the only one that there is. */
const companyOf = (context: Context): string | undefined => {
  const all = [...context.view.facts("kind:company")].map(({ value }) => (value as Declaration).name);
  const names = new Set(all);
  const near = containersOf(context).find((name) => names.has(name));
  return near ?? (names.size === 1 ? all[0] : undefined);
};

/** The last place in the company's pages of this cycle, or in those without a cycle. */
const placeFor = (company: string, { unit, view }: Context): Unit | undefined => {
  const units = view.unitsOf(company);
  const { cycleId } = unit.page.head;
  const inCycle = units.filter(({ page }) => page.head.cycleId === cycleId);
  const candidates =
    inCycle.length > 0 ? inCycle : units.filter(({ page }) => page.head.cycleId === undefined);
  const page = candidates.find((each) => each.page === unit.page)?.page ?? candidates[0]?.page;
  return page?.units.findLast((each) => candidates.includes(each));
};

const squadLines = ({ target, teams }: Shared, place: Unit, block: Block, context: Context): string[] => {
  const { text } = place.section;
  const isCompany = block.kind === "company";
  const indent = indentAt(text, block.start) + (isCompany ? STEP : "");
  const origin = { unit: place, block };
  const spelled = spellingOf(context.view, origin, target, ["objective"]) ?? "<the shared objective>";
  return [
    "",
    `${indent}squad: <name of the squad>`,
    `${indent}${STEP}supports: ${spelled}`,
    `${indent}${STEP}teams: ${teams.map(({ word }) => word?.text ?? "").join(", ")}`,
    `${indent}${STEP}meets: every two weeks, <day and time>`,
  ];
};

const addSquad = (data: Shared, context: Context): readonly Change[] => {
  const company = companyOf(context);
  const place = company === undefined ? undefined : placeFor(company, context);
  const block = place?.section.tree.blocks.at(-1);
  if (!place || !block) return [];
  const at = { unit: place, source: place.section.text };
  return [addBehind(at, block, squadLines(data, place, block, context))];
};

export default defineRule<Shared>({
  id: "objective-no-squad",
  severity: "information",
  gap: true,
  summary: "An objective that several teams share, and nobody meets about.",
  why: "Teams that share an objective need half an hour every other week: what moved, what blocks us, what have we learned. Without it each team works on its own part, and the whole is nobody's.",
  ignore: "The teams sit together anyway, or one of them only helps for a few days.",
  sources: [0],
  items: [80, 92],
  examples: [
    {
      fixed: true,
      bad: `
cycle: 2026-Q1

company tally: Tally

  objective calm-rent: «Owners sleep well before the rent is due»
    kr early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr paid: Owners who pay the rent on the day from 64% to 80%

team forecast: Forecast
  part-of: tally

  shares tally.calm-rent
    kr plans: Owners who plan the rent with us from 200 to 900

team orders: Orders
  part-of: tally

  shares tally.calm-rent
    kr ordered: Orders that leave enough for the rent from 48% to 70%
`,
      good: `
cycle: 2026-Q1

company tally: Tally

  objective calm-rent: Owners sleep well before the rent is due
    kr early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr paid: Owners who pay the rent on the day from 64% to 80%

  squad: <name of the squad>
    supports: calm-rent
    teams: forecast, orders
    meets: every two weeks, <day and time>

team forecast: Forecast
  part-of: tally

  shares tally.calm-rent
    kr plans: Owners who plan the rent with us from 200 to 900

team orders: Orders
  part-of: tally

  shares tally.calm-rent
    kr ordered: Orders that leave enough for the rent from 48% to 70%
`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      const target = declarationOf(context.unit, block);
      if (!block.text || !target || !isOpen(block, context)) return;
      const sharers = sharersOf(block, context).map(({ unit }) => unit);
      if (teamsOf(sharers).length < SHARERS || context.view.reading || !companyOf(context)) return;
      const supporters = context.view.referrers(target, ["supports"]);
      if (supporters.some((use) => use.block.kind === "squad")) return;
      report(block.text, { text: block.text.value, target, teams: teamsOf([context.unit, ...sharers]) });
    },
  },
  message: ({ text, teams }) =>
    `${either(
      teams.map(({ block, word }) => block.text?.value ?? word?.text ?? ""),
      "and",
    )} share ${quote(text)}, and no squad meets about it. Half an hour every two weeks keeps the parts together: what moved, what blocks us, what have we learned?`,
  fixes: ({ data }, context) => [
    { title: "Add a squad for it", preferred: true, changes: () => addSquad(data, context) },
  ],
});
