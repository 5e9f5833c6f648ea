/** What is measured and done on the board, as plain data, and where it is written. */
import type { Lens } from "../../../grammar/vocabulary.ts";
import type { Severity, Uri } from "../answers.ts";
import type { CheckIn } from "../model/history.ts";
import type { Progress } from "../model/progress.ts";

/** An ISO date. */
export type Day = CheckIn["day"];

/** Where something is written: the click to source. The offset counts in the page's text, in UTF-16 units. */
export interface At {
  readonly uri: Uri;
  readonly offset: number;
}

/** Something elsewhere on the board, or beside it. */
export interface BoardRef {
  readonly at: At;
  /** Its full name, as a reference spells it: `onboarding.instant-yes`; empty where it has none. */
  readonly name: string;
  /** Its sentence. */
  readonly text: string;
  /** The words of a key result that name what is measured, without the goal. */
  readonly metric?: string;
  /** What its company or team calls itself. */
  readonly holder?: string;
}

/** A text with the day that it names. */
export interface BoardNote {
  readonly at: At;
  readonly day?: Day;
  readonly text: string;
}

/** How many findings there are on a block and what it holds. */
export type Findings = Readonly<Record<Severity, number>>;

export interface BoardCheckIn {
  readonly at: At;
  readonly day: Day;
  /** The value as it was written. */
  readonly said?: string;
  /** The way that the value had come, as in `progress`; not where that is unknown. */
  readonly progress?: number;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly state?: "on track" | "at risk" | "off track";
  /** The words behind value and confidence. */
  readonly note?: string;
}

/** What is measured, in the writer's own figures. */
export interface BoardMeasure {
  /** The goal in words: `from 12% to 60%`. */
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  /** The latest value. */
  readonly now?: string;
  /** The unit or currency, where there is one: `%`, `hour`, `EUR`. */
  readonly unit?: string;
  /** The day until when, where the sentence says one. */
  readonly by?: Day;
}

/** What key results and health metrics have alike. */
interface Measured {
  readonly at: At;
  /** The full name, as a reference spells it; empty where it has none. */
  readonly name: string;
  readonly sentence: string;
  /** The words that name what is measured, without the goal; the whole sentence where they can't be told apart. */
  readonly metric: string;
  readonly owner?: string;
  readonly measure?: BoardMeasure;
  readonly progress: Progress;
  /** All of them, the latest last. */
  readonly checkIns: readonly BoardCheckIn[];
  /** The day of the last one. */
  readonly lastEntry?: Day;
  readonly source?: string;
  readonly findings: Findings;
}

export interface BoardKeyResult extends Measured {
  /** As the page names it; what the words may mean is left open. */
  readonly lens?: Lens;
  /** The name of the team that adds it to an objective of another one. */
  readonly team?: string;
  /** The latest confidence, 0 to 1. */
  readonly confidence?: number;
  readonly state?: BoardCheckIn["state"];
  /** How much of its time is over, 0 to 1: until the day that it names, or the end of its cycle. */
  readonly gone?: number;
  /** Launched, under way, and not checked in for two weeks. */
  readonly overdue: boolean;
  /** 0 to 1. */
  readonly grade?: number;
  readonly hypothesis?: string;
  readonly learned: readonly string[];
  readonly decisions: readonly BoardNote[];
  /** What was changed after the launch, as the page says it. */
  readonly changes: readonly BoardNote[];
}

export interface BoardHealth extends Measured {
  /** What it must not fall below and not rise above, as written. */
  readonly floor?: string;
  readonly ceiling?: string;
  readonly state: "within" | "outside" | "unknown";
  /** The objective that takes care of it until it is back. */
  readonly promoted?: BoardRef;
}

export interface BoardWork {
  readonly at: At;
  readonly name: string;
  readonly text: string;
  readonly owner?: string;
  readonly due?: Day;
  readonly status?: "planned" | "doing" | "done" | "paused" | "dropped";
  /** Due, and not done. */
  readonly late: boolean;
  /** The key results that it moves, wherever they are. */
  readonly moves: readonly BoardRef[];
  /** The sentences of their objectives: why it is done. */
  readonly why: readonly BoardRef[];
  readonly findings: Findings;
}
