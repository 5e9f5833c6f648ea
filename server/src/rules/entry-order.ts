import { addDays, type Day } from "../../../grammar/date-days.ts";
import type { Block, Entry } from "../../../grammar/tree.ts";
import { type Cycle, contains } from "../model/cycle.ts";
import { entryDay } from "../model/history.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";

type Odd =
  | { readonly reason: "order"; readonly day: Day; readonly above: Day; readonly block: Block }
  | { readonly reason: "outside"; readonly day: Day; readonly cycle: Cycle };

/** People measure a little before a cycle begins, and look back when it is over. */
const GRACE = 14;

const isNear = (cycle: Cycle, day: Day): boolean =>
  addDays(cycle.start, -GRACE) <= day && day <= addDays(cycle.end, GRACE);

/** The same day in the year of the cycle: in January people still write the old year. */
const inYearOf = (cycle: Cycle, day: Day): Day | undefined =>
  [cycle.start, cycle.end]
    .map((end) => end.slice(0, 4) + day.slice(4))
    .find((candidate) => contains(cycle, candidate));

/** Orders the lines by day; lines of one day stay as they are. */
const sorted = ({ entries }: Block, context: Context) => {
  const text = (entry: Entry): string => context.source.slice(entry.start, entry.end);
  const dayOf = (entry: Entry): Day => entryDay(entry) ?? "";
  const ordered = [...entries].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
  return entries.flatMap((entry, index) => {
    const other = ordered[index] as Entry;
    return other === entry ? [] : [replace(context, entry, text(other))];
  });
};

const check = (block: Block, report: Report<Odd>, { head: { cycle } }: Context): void => {
  let above: Day | undefined;
  for (const entry of block.entries) {
    const day = entryDay(entry);
    if (day === undefined) continue;
    if (cycle && !isNear(cycle, day)) report(entry.date, { reason: "outside", day, cycle });
    else {
      if (above !== undefined && day < above) report(entry.date, { reason: "order", day, above, block });
      above = day;
    }
  }
};

export default defineRule<Odd>({
  id: "entry-order",
  severity: "hint",
  summary: "Check-ins stand in the order of their days, within the cycle.",
  why: "The latest day counts, wherever it stands, so a line out of order is easily taken for the newest. A day far outside the cycle is most often a slip in the year, and then it counts as the newest, or as none.",
  ignore: "The old number is there on purpose, to show where the metric came from.",
  sources: [],
  items: [125, 128],
  examples: [
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, confidence 6/10
  «2026-01-26»: 51%, confidence 5/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-01-26: 51%, confidence 5/10
  2026-02-09: 55%, confidence 6/10`,
    },
    {
      around: "objective",
      bad: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  «2025-02-09»: 55%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  owner: @mia
  2026-02-09: 55%, confidence 6/10`,
    },
  ],
  reads: "block",
  quick: true,
  check: { block: check },
  message: (data) =>
    data.reason === "order"
      ? `${data.day} stands below ${data.above}, so it is easily taken for the newest. Put the check-ins in the order of their days.`
      : `${data.day} lies outside of ${data.cycle.id}, which goes from ${data.cycle.start} to ${data.cycle.end}. Is the year right?`,
  fixes: ({ data, ...found }, context): FixData[] => {
    if (data.reason === "order")
      return [
        {
          title: "Put the check-ins in order",
          preferred: true,
          safe: true,
          changes: () => sorted(data.block, context),
        },
      ];
    const day = inYearOf(data.cycle, data.day);
    return day
      ? [{ title: `Write ${day}`, preferred: true, changes: () => [replace(context, found, day)] }]
      : [];
  },
});
