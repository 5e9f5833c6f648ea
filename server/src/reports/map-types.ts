/** The map: alignment as a picture, as plain data before anything is laid out. */
import type { At } from "./board-types.ts";

/** How sure people are, in steps that have a colour and a mark each. */
export type Sureness = "high" | "middle" | "low" | "unknown";

/** A line of work on a card. */
export interface MapWork {
  readonly at: At;
  readonly text: string;
  readonly status?: string;
}

export interface MapCard {
  /** The same after an edit, where the thing is the same; no two are alike. */
  readonly id: string;
  readonly at: At;
  /** `team` stands for all that a team has, where there is too much to show each. */
  readonly kind: "objective" | "share" | "discovery" | "team";
  /** A few words above the sentence. */
  readonly above?: string;
  readonly sentence: string;
  /** 0 to 1. */
  readonly progress?: number;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly sureness: Sureness;
  readonly trend?: "up" | "down" | "same";
  /** What it holds, in words: `3 key results`. */
  readonly holds: string;
  /** It supports nothing, and should. */
  readonly isLoose: boolean;
  readonly work: readonly MapWork[];
}

/** A team, or a page that belongs to none. */
export interface MapColumn {
  readonly id: string;
  readonly at: At;
  readonly name: string;
  /** A word about it: its mode. */
  readonly about?: string;
  /** The id of the column that it is part of. */
  readonly partOf?: string;
  readonly cards: readonly MapCard[];
}

/** A line from what supports to what is supported. */
export interface MapLink {
  readonly from: string;
  readonly to: string;
  readonly kind: "supports" | "adds";
}

export interface MapGraph {
  readonly title: string;
  /** Cycle, week and phase. */
  readonly when?: string;
  readonly mission?: string;
  /** How much of the cycle is over, 0 to 1. */
  readonly gone?: number;
  /** The objectives of companies. */
  readonly top: readonly MapCard[];
  readonly columns: readonly MapColumn[];
  readonly links: readonly MapLink[];
}
