import type { Quantity } from "../../../grammar/quantity.ts";
import { inUnitOf } from "../../../grammar/quantity-compare.ts";
import type { Block } from "../../../grammar/tree.ts";
import { contains } from "../model/cycle.ts";
import { historyOf, latestWith } from "../model/history.ts";
import { readStatement } from "../model/statement.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { earlier } from "./shared/earlier.ts";
import { goalSpan, goalWords, writtenGoal } from "./shared/goals.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { writeMeasure } from "./shared/written-measure.ts";

interface Stale {
  readonly block: Block;
  readonly goal: string;
  readonly cycle: string;
  /** Where the last cycle ended, in the words of its last check-in. */
  readonly last: string | undefined;
  /** Is the target the old one as well? */
  readonly target: boolean;
  /** Does the target have to be another, as it is the old one or lies behind the last check-in? */
  readonly aims: boolean;
}

const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && inUnitOf(a, b) === b.value;

/** Was a target reached already, on the way to it from a start? */
const isReached = (last: Quantity, from: Quantity | undefined, to: Quantity | undefined): boolean => {
  const [ended, start] = to ? [last, from].map((each) => each && inUnitOf(each, to)) : [];
  if (!to || ended === undefined || start === undefined || start === to.value) return false;
  return start < to.value ? ended >= to.value : ended <= to.value;
};

/** Does the first check-in of this cycle say that it starts there again? */
const startsThere = (target: Declaration, from: Quantity | undefined, { head, view }: Context): boolean => {
  const { cycle } = head;
  const first = cycle && historyOf(view, target).find(({ value, day }) => value && contains(cycle, day));
  return first !== undefined && isSame(from, first.value);
};

const compare = (block: Block, before: Declaration, context: Context): Stale | undefined => {
  const statement = context.statement(block);
  const { goal } = statement;
  const old = readStatement(before.unit, before.block).goal;
  if (!isSame(goal?.from, old?.from)) return undefined;
  const latest = latestWith(historyOf(context.view, before), "value");
  const target = isSame(goal?.to, old?.to);
  // Where nothing has moved, or nobody knows, the old start may be today's.
  if (latest ? isSame(goal?.from, latest.value) : !target) return undefined;
  const last = latest?.value && latest.text.slice(latest.value.start, latest.value.end);
  const cycle = before.unit.page.head.cycle?.id ?? "the last cycle";
  const aims = target || (latest?.value !== undefined && isReached(latest.value, goal?.from, goal?.to));
  return { block, goal: goalWords(block, statement), cycle, last, target, aims };
};

const renew = ({ block, last, aims }: Stale, context: Context): Change[] => {
  const statement = context.statement(block);
  const measure = writtenGoal(statement);
  const start = last ?? "<today>";
  if (measure) {
    const goal = aims ? "<goal>" : statement.text.slice(measure.to?.start, measure.to?.end);
    return writeMeasure(block, context, measure, `from ${start} to ${goal}`);
  }
  const [from, to] = [propertyOf(block, "from")?.value, propertyOf(block, "to")?.value];
  return [
    ...(from ? [replace(context, from, start)] : []),
    ...(to && aims ? [replace(context, to, "<goal>")] : []),
  ];
};

const page = (goal: string): string => `
objective calm-month: Owners plan a month ahead without fear
  strategy: clarity
  continues: 2025-Q4/tally.calm-month
  owner: @mia
  reviewed-by: @noa

  kr reach weekly: Owners who look at their plan every week ${goal}
    owner: @mia
    2026-02-09: 910, confidence 6/10

  kr impact exact: Plans that come true within a tenth from 40% to 65%
    owner: @mia
    2026-02-09: 46%, confidence 6/10

  kr business stay: Owners who stay for a second year from 71% to 80%
    owner: @mia
    2026-02-09: 72%, confidence 6/10

initiative month-view: The month ahead on one screen
  moves: calm-month.weekly, calm-month.exact, calm-month.stay
  status: doing`;

export default defineRule<Stale>({
  id: "kr-stale",
  severity: "warning",
  summary: "A key result that was carried over with the numbers of the last cycle.",
  why: "An objective may live for years, and its numbers are new each cycle: where you stand today, and how far you want to come from here. With the old ones progress begins above zero, or the target is one that was missed for reasons that nobody looked at.",
  ignore: "The number fell back to where it was, and the old target is still the right one.",
  sources: [0],
  items: [45],
  examples: [
    {
      around: "cycles",
      bad: page("«from 300 to 900»"),
      good: page("from 720 to <goal>"),
      fixed: true,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      const target = declarationOf(context.unit, block);
      if (!block.text || !target || isClosed(context.head) || isOver(block)) return;
      const before = earlier(target, context.view);
      const stale = before && compare(block, before, context);
      if (!stale || startsThere(target, context.statement(block).goal?.from, context)) return;
      const { start, end } = before.block.text ?? before.block.head;
      const related = [
        { unit: before.unit, start, end, message: `This is where it stood in ${stale.cycle}.` },
      ];
      report(goalSpan(block, context.statement(block)), stale, { related });
    },
  },
  message: ({ goal, cycle, last, target, aims }) =>
    last
      ? `“${goal}” ${target ? "is the goal" : "has the start"} of ${cycle}, which ended at ${last}. Start from there${aims ? ", and say how far you want to come this time" : ""}.`
      : `“${goal}” is the goal of ${cycle}, word for word. Where does it stand today, and how far do you want to come this time?`,
  fixes: ({ data }, context) => [
    {
      title: data.last ? `Start from ${data.last}, where ${data.cycle} ended` : "Renew both numbers",
      preferred: true,
      changes: () => renew(data, context),
    },
  ],
});
