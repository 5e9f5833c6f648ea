/** What can be done to pages: edits of files, fixes, moves, the next cycle: plain data, as in answers.ts. */
import type { Edit, Finding, Range, Uri } from "./answers.ts";

/** Edits of one file. `create` makes it first (never over one that is there). Blanks are ranges in `text` to fill in. */
export interface FileEdit {
  readonly uri: Uri;
  readonly create?: boolean;
  readonly edits: readonly (Edit & { readonly blanks?: readonly Range[] })[];
}

export interface Fix {
  readonly title: string;
  /** Attached to these findings; empty for a refactoring. */
  readonly findings: readonly Finding[];
  readonly kind:
    | "quickfix"
    | "refactor.rewrite"
    | "refactor.extract"
    | "refactor.move"
    | "source.fixAll.okr"
    | "source.organize.okr";
  readonly preferred: boolean;
  /** May be done to all findings at once, without looking. */
  readonly safe: boolean;
  /** Computed on demand, so that the light bulb is instant. */
  edits(): readonly FileEdit[];
}

/** Changes that are one thing to do, and to take back, in however many files. */
export interface Changed {
  readonly files: readonly FileEdit[];
}

/** Where an objective or a key result may go. A page that isn't there yet is made. */
export interface MoveTarget {
  readonly uri: Uri;
  /** The name of the team or company; without one, the page itself. */
  readonly holder?: string;
  /** For a key result: the objective there. Without one it goes to what that team adds to the objective (`shares`). */
  readonly objective?: string;
}

export interface MoveChoice extends MoveTarget {
  /** Where it goes, in words: `to Search`. */
  readonly title: string;
}

/** What may be carried into the next cycle. */
export interface Carriable {
  readonly kind: "objective" | "shares";
  /** Where it begins on its page. */
  readonly start: number;
  readonly name: string | undefined;
  readonly sentence: string;
  /** Is it carried unless somebody says otherwise? What was retired is not. */
  readonly suggested: boolean;
}

export interface NextCycleOptions {
  /** The starts of the objectives to carry; all that are suggested without it. */
  readonly carry?: readonly number[];
  /** Are health metrics carried? They are unless this is false. */
  readonly health?: boolean;
  /** The next cycle, where it doesn't follow from the calendar. */
  readonly cycle?: string;
  /** Only what this team or company holds, by its name. */
  readonly holder?: string;
}

/** The next cycle of a page, before it is begun. */
export interface NextCycle {
  readonly cycle: string;
  /** The page that it goes to, and whether it is there already. */
  readonly uri: Uri;
  readonly isThere: boolean;
  readonly objectives: readonly Carriable[];
  /** How many health metrics stand on the page. */
  readonly health: number;
  edits(): readonly FileEdit[];
}
