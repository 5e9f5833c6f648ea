/** What the templates of rewrites are made of. */
import type { ThingKind } from "./things.ts";

export interface Lenses {
  readonly reach: string;
  readonly impact: string;
  readonly business: string;
}

/** What a statement must say: `persons` that the work is about people, `own` that it is for nobody but colleagues, `goal` to what it leads, `topic` about what. */
export type Need =
  | "thing"
  | "goal"
  | "topic"
  | "people"
  | "persons"
  | "place"
  | "colleagues"
  | "others"
  | "own"
  | "name";

/**
 * Things that are for the same. In the templates, `{thing}` is "the onboarding flow", `{bare}` the same without "the",
 * `{who}` those whom it is for, `{toward}` what it leads to ("the new platform"), `{place}` where, `{partner}` with whom.
 * A verb in braces agrees with the thing: `{is}`, `{leads}`.
 */
export interface Family extends Lenses {
  /** What is done, and what is not. */
  readonly verbs?: RegExp;
  readonly not?: RegExp;
  /** What the thing is called. */
  readonly about?: RegExp;
  /** What that is called to which it leads. */
  readonly goal?: RegExp;
  /** What those are called with whom it is done. */
  readonly with?: RegExp;
  readonly kinds?: readonly (ThingKind | "other")[];
  readonly needs?: readonly Need[];
  /** Whom such things are usually for. */
  readonly who: string;
}

export const COUNT = "from <number> to <number>";
export const SHARE = "from <number>% to <number>%";
export const HOURS = "from <hours> hours to <hours> hours";
export const DAYS = "from <days> days to <days> days";
export const MINUTES = "from <minutes> minutes to <minutes> minutes";
export const SECONDS = "from <seconds> seconds to <seconds> seconds";
export const MONEY = "from <amount> to <amount>";

/** Verbs that look at a thing and leave it as it is. */
export const ANALYSIS =
  /^(?:analyze|evaluate|assess|investigate|explore|research|benchmark|study|understand|measure|review|audit|examine|determine|compare|map)$/;
