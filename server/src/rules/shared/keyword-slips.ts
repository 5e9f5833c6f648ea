/** Words at the head of a line that were meant as a word of the language. */
import { readLine } from "../../../../grammar/lines.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { BLOCKS, fold, lensOf } from "../../../../grammar/vocabulary.ts";
import { distance, nearest } from "./nearest.ts";

/** Other words for keys and blocks, from other tools and templates. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  o: ["objective"],
  goal: ["objective"],
  goals: ["objective"],
  objectives: ["objective"],
  result: ["kr"],
  "key result": ["kr"],
  "key-result": ["kr"],
  keyresult: ["kr"],
  key_result: ["kr"],
  metric: ["kr", "health"],
  kpi: ["health"],
  guardrail: ["health"],
  project: ["initiative"],
  epic: ["initiative"],
  task: ["initiative"],
  todo: ["initiative", "commit"],
  next: ["commit"],
  plan: ["commit"],
  planned: ["commit"],
  priorities: ["commit"],
  action: ["initiative"],
  bet: ["strategy"],
  baseline: ["from"],
  current: ["from"],
  target: ["to"],
  deadline: ["due", "by"],
  "due-date": ["due", "by"],
  end: ["due", "by"],
  dri: ["owner"],
  owners: ["owner"],
  responsible: ["owner"],
  accountable: ["owner"],
  assignee: ["owner"],
  manager: ["lead"],
  people: ["members"],
  parent: ["part-of", "supports"],
  aligns: ["supports"],
  "aligns-to": ["supports"],
  contributes: ["supports"],
  serves: ["supports"],
  drives: ["moves"],
  reason: ["why"],
  rationale: ["why"],
  context: ["why", "note"],
  description: ["why", "note"],
  comment: ["note"],
  comments: ["note"],
  notes: ["note"],
  url: ["link"],
  links: ["link"],
  document: ["doc"],
  docs: ["doc"],
  wins: ["win"],
  highlights: ["win"],
  blocker: ["blocked"],
  blockers: ["blocked"],
  score: ["grade"],
  learnings: ["learned"],
  learning: ["learned"],
  decisions: ["decision"],
  period: ["cycle"],
  quarter: ["cycle"],
  timeframe: ["cycle"],
  type: ["mode"],
  state: ["status"],
};

/** The words of a place that a word may have been meant as: other words for them, then those a slip away. */
export const meantWords = (typed: string, words: readonly string[]): string[] => {
  const folded = fold(typed);
  const synonyms = Object.hasOwn(SYNONYMS, folded) ? (SYNONYMS[folded] ?? []) : [];
  return [...new Set([...synonyms.filter((word) => words.includes(word)), ...nearest(typed, words)])];
};

/** A slip in `kr` or `team` would make them any short word. */
const LONG_BLOCKS = BLOCKS.map(({ word }) => word as string).filter((word) => word.length > 2);
const ALL_BLOCKS = [...LONG_BLOCKS, "kr"];
const HEAD =
  /^(key[ -]?results?|\p{L}[\p{L}-]*)((?:[ \t]+[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*){0,2})[ \t]*[:：](?=[ \t]+\S)/iu;

const SURE_LENGTH = 5;
const SURE_SLIPS = 2;

/** Block words that a longer word is almost certainly meant as: `obejctive`. */
export const sureBlocks = (typed: string): string[] =>
  typed.length < SURE_LENGTH
    ? []
    : nearest(typed, LONG_BLOCKS).filter((word) => distance(fold(typed), word) <= SURE_SLIPS);

const KEY_RESULT = /^key[ -]?results?$/i;

export interface KeywordSlip extends Span {
  readonly typed: string;
  readonly meant: readonly string[];
}

/** `objectiv calm: …`, `Key result: …`: a line that is a block but for its first word. `start` is where it begins. */
export const keywordSlip = (source: string, start: number): KeywordSlip | undefined => {
  const { core, end } = readLine(source, start);
  const match = HEAD.exec(source.slice(core, end));
  if (!match) return undefined;
  const [, typed = "", names = ""] = match;
  const [first, second] = names.trim().split(/[ \t]+/);
  if (second && !lensOf(first as string)) return undefined;
  const meant = meantWords(typed.replace(KEY_RESULT, "key result"), ALL_BLOCKS);
  return meant.length > 0 ? { start: core, end: core + typed.length, typed, meant } : undefined;
};

/** The same in a line that goes on with a text: there only what can hardly be a sentence is taken for a slip. */
export const slipWithin = (source: string, start: number): KeywordSlip | undefined => {
  const slip = keywordSlip(source, start);
  const [meant = ""] = slip?.meant ?? [];
  return slip && (KEY_RESULT.test(slip.typed) || distance(fold(slip.typed), meant) === 1) ? slip : undefined;
};
