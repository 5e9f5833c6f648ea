/** Rules that pass on what the parser told. */
import { sentence } from "../../../../grammar/problems.ts";
import type { Problem, Reason } from "../../../../grammar/tree.ts";
import type { Check } from "../frame/define.ts";
import { shorten } from "./wording.ts";

export interface ProblemData {
  readonly problem: Problem;
  /** What is underlined. */
  readonly text: string;
}

/** Tells the problems of some reasons. */
export const tells = (...reasons: readonly Reason[]): Check<ProblemData> => ({
  problem(problem, report, { source }) {
    if (reasons.includes(problem.reason))
      report(problem, { problem, text: source.slice(problem.start, problem.end) });
  },
});

/** What the parser knows of a problem, as text. */
export const given = ({ problem }: ProblemData, key: string): string => String(problem.data?.[key] ?? "");

/** What the parser says of it. */
export const told = ({ problem, text }: ProblemData): string => sentence(problem, shorten(text));
