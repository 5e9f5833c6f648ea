import type { Reason } from "../../../grammar/tree.ts";
import { defineRule } from "./frame/define.ts";
import { conflictFixes } from "./shared/conflict.ts";
import { readDayLine } from "./shared/day-lines.ts";
import { type ProblemData, told } from "./shared/from-problem.ts";
import { headFixes } from "./shared/heads.ts";
import { keywordSlip } from "./shared/keyword-slips.ts";
import { areLikelyResults, pasteFixes } from "./shared/paste.ts";

const REASONS: readonly Reason[] = [
  "unreadable",
  "missing-colon",
  "missing-name",
  "bad-name",
  "bad-head",
  "conflict-marker",
];

interface Unread extends ProblemData {
  /** Bullets below an objective: its key results but for their form. */
  readonly results: boolean;
}

/** What lines look like that begin with days, none of which is read. */
const daysIn = ({ problem, text }: ProblemData): "without year" | "check-ins" | undefined => {
  if (problem.reason !== "unreadable") return undefined;
  const days = text.split(/[\r\n]+/).map(readDayLine);
  if (!days.every((day) => day)) return undefined;
  return days.every((day) => day?.lacksYear) ? "without year" : "check-ins";
};

const DAY_ADVICE = "as in “2026-01-19: 40%, confidence 5/10”.";

const dayMessage = (data: ProblemData): string | undefined => {
  const [days, lines] = [daysIn(data), linesOf(data)];
  if (days === "without year")
    return lines === 1
      ? "This line begins with a day without its year, so it isn't read. Write the whole day, as in “2026-01-19”."
      : `These ${lines} lines begin with days without their year, so they aren't read. Write whole days, as in “2026-01-19”.`;
  if (days === undefined) return undefined;
  return lines === 1
    ? `This line looks like a check-in, but it isn't read. Begin it with the whole day in numbers, ${DAY_ADVICE}`
    : `These ${lines} lines look like check-ins, but they aren't read. Begin each with the whole day in numbers, ${DAY_ADVICE}`;
};

const linesOf = (data: ProblemData): number => Number(data.problem.data?.lines ?? 1);

export default defineRule<Unread>({
  id: "syntax",
  severity: "error",
  summary: "A line fits no form of the language.",
  why: "Every line begins with a word of the language and a colon, and then come your own words. What fits no form is left out of every view and every number, though it stands on the page as if it counted.",
  ignore: "You are in the middle of writing. One line that is not read never harms the others.",
  sources: [],
  items: [],
  examples: [
    {
      around: "company",
      today: "2026-01-12",
      asTyped: true,
      bad: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity

  kr: Owners who call the forecast right from 42% to 70%

  «- Owners who ask for the forecast by message from 40 to 120»`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  strategy: clarity

  kr: Owners who call the forecast right from 42% to 70%

  kr: Owners who ask for the forecast by message from 40 to 120`,
    },
    {
      around: "team",
      bad: "«health» Questions answered on the same day at least 95%",
      good: "health: Questions answered on the same day at least 95%",
    },
  ],
  reads: "block",
  quick: true,
  check: {
    // Right below a sentence a line that is indented goes on with it.
    block({ text }, report, { source }) {
      for (const { start, end } of text?.pieces?.slice(1) ?? []) {
        const line = source.slice(start, end);
        const problem = { start, end, reason: "unreadable", data: { lines: 1 } } as const;
        if (readDayLine(line)?.isSure) report(problem, { problem, text: line, results: false });
      }
    },
    problem(problem, report, context) {
      if (!REASONS.includes(problem.reason)) return;
      const unread = problem.reason === "unreadable";
      const { source } = context;
      if (unread && problem.data?.lines === 1 && keywordSlip(source, problem.start)) return;
      const text = source.slice(problem.start, problem.end);
      report(problem, { problem, text, results: unread && areLikelyResults(context, problem) });
    },
  },
  message: (data) => {
    const ofDays = dayMessage(data);
    if (ofDays) return ofDays;
    if (!data.results) return told(data);
    return linesOf(data) === 1
      ? "This line begins with no word of the language, so it isn't read. Is it a key result? Write “kr:” in front; in an editor the light bulb does it."
      : `These ${linesOf(data)} lines begin with no word of the language, so they aren't read. Are they key results? Write “kr:” in front of each; in an editor the light bulb does it.`;
  },
  fixes: (found, context) => {
    const { data } = found;
    if (data.problem.reason === "conflict-marker") return conflictFixes(context, found.start);
    if (data.problem.reason === "unreadable") return pasteFixes(context, found, linesOf(data));
    return headFixes(data, context);
  },
});
