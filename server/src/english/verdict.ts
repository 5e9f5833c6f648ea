/** What a judgement says, and the words that led to it. */
import type { Word } from "./sentence.ts";
import type { Span } from "./tokens.ts";

/** Why a word counts; a message may quote the words of one role. */
export type Role =
  | "verb-of-making"
  | "verb-of-work"
  | "verb-of-direction"
  | "verb-of-arriving"
  | "verb-of-holding"
  | "verb-of-use"
  | "thing"
  | "released-state"
  | "capability"
  | "quality"
  | "people"
  | "measure"
  | "quantity"
  | "count-of-things"
  | "share-of-work"
  | "adoption"
  | "service-level"
  | "ceiling"
  | "standing-duty"
  | "deadline"
  | "wish";

export interface Evidence extends Span {
  role: Role;
}

export interface Verdict<Kind extends string> {
  kind: Kind;
  /** Whether a coach would say so without hesitation; a finding should need it. */
  sure: boolean;
  evidence: Evidence[];
}

export type KeyResultKind = "output" | "outcome" | "maintenance" | "unmeasurable";
export type ObjectiveKind = "good" | "activity" | "business-metric" | "business-as-usual" | "vague";

/** Places of words (an index, or a first and a last one) and the role they play. */
export type Clue = [role: Role, from: number | undefined, to?: number];

/** Turns the indices of words into places in the text, in their order, each place once. */
export function evidence(words: readonly Word[], clues: readonly Clue[]): Evidence[] {
  const found = new Map<number, Evidence>();
  for (const [role, from, to] of clues) {
    const first = from === undefined ? undefined : words[from];
    const last = to === undefined ? first : words[to];
    if (first && last && !found.has(first.start))
      found.set(first.start, { start: first.start, end: last.end, role });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
