import { addDays, daysBetween } from "../../../grammar/date-days.ts";
import type { Block } from "../../../grammar/tree.ts";
import { type CheckIn, historyOf } from "../model/history.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isFollowed } from "./shared/followed.ts";
import { addLine } from "./shared/insert.ts";
import { quote } from "./shared/wording.ts";

const DAYS_PER_WEEK = 7;

const checkIns = (block: Block, { unit, view }: Context): readonly CheckIn[] => {
  const declaration = declarationOf(unit, block);
  return declaration ? historyOf(view, declaration) : [];
};

/** Where no key result of an objective has ever been checked in, saying it once is enough. */
const isSaidBefore = (block: Block, context: Context): boolean => {
  const results = block.parent?.blocks.filter(({ kind }) => kind === "kr") ?? [];
  return results[0] !== block && results.every((each) => checkIns(each, context).length === 0);
};

/** The day from which silence counts: the last check-in, else the start of the cycle. */
const lastHeard = (block: Block, context: Context): string | undefined =>
  checkIns(block, context).at(-1)?.day ??
  (isSaidBefore(block, context) ? undefined : context.head.cycle?.start);

export default defineRule<{ text: string; weeks: number; block: Block }>({
  id: "entry-overdue",
  severity: "information",
  summary: "A launched key result that nobody has checked in for two weeks.",
  why: "A weekly number keeps a key result in everybody's mind and shows early that something does not work. After weeks of silence it is forgotten, and the end of the cycle brings a surprise.",
  ignore: "The number only comes in once a month or at the end; say so in `source`.",
  sources: [3],
  items: [128],
  options: {
    weeks: { type: "number", default: 2, minimum: 1, description: "Weeks without an entry" },
  },
  examples: [
    {
      around: "objective",
      fixed: true,
      bad: `
kr impact sure: «Owners who call the week right from 42% to 70%»
  owner: @noa
  2026-01-19: 44%, confidence 6/10`,
      good: `
kr impact sure: Owners who call the week right from 42% to 70%
  owner: @noa
  2026-01-19: 44%, confidence 6/10
  2026-02-09: <value>, confidence <n>/10`,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      const { head, today, options } = context;
      if (!block.text || !isFollowed(block, head, today)) return;
      const heard = lastHeard(block, context);
      if (heard === undefined || addDays(heard, Number(options.weeks) * DAYS_PER_WEEK) >= today) return;
      const weeks = Math.floor(daysBetween(heard, today) / DAYS_PER_WEEK);
      report(block.text, { text: block.text.value, weeks, block });
    },
  },
  message: ({ text, weeks }) =>
    `${quote(text)} has had no check-in for ${weeks} weeks. Where does it stand today, and how confident are you? One line is enough.`,
  fixes: ({ data }, context) => [
    {
      title: "Check in for today",
      preferred: true,
      changes: () => [addLine(context, data.block, `${context.today}: <value>, confidence <n>/10`)],
    },
  ],
});
