/** What is asked about the trees that show all pages together, and answered: plain data, as in answers.ts. */
import type { BlockKind, Lens as LensName } from "../../grammar/vocabulary.ts";
import type { FileEdit, Location, Refusal, Severity, Uri } from "./answers.ts";

/** The trees that show all pages together. */
export type ViewName = "alignment" | "health" | "cadence";

/** What a tree is to show: within a list one of them is enough, and each list that is there must be met. */
export interface ViewFilter {
  /** Their ids; without any, the cycles of today. */
  readonly cycles?: readonly string[];
  /** Teams and companies by their names, folded. */
  readonly teams?: readonly string[];
  readonly owners?: readonly string[];
  readonly lenses?: readonly LensName[];
  /** Only what somebody should look at. */
  readonly attention?: boolean;
}

/** What there is to choose from for a filter. */
export interface ViewChoices {
  readonly cycles: readonly { readonly id: string; readonly isNow: boolean }[];
  readonly teams: readonly { readonly id: string; readonly label: string }[];
  readonly owners: readonly string[];
}

/** What a node is: a block, or a heading or line of the tree's own. */
export type ViewKind =
  | BlockKind
  | "mission"
  | "proposals"
  | "discoveries"
  | "apart"
  | "now"
  | "step"
  | "check-ins"
  | "commitments"
  | "commitment"
  | "blocks"
  | "blocked"
  | "wins"
  | "win";

/** What can be done about a line of the cadence. */
export type ViewAction = "okr.checkIn" | "okr.weeklyUpdate" | "okr.grade" | "okr.nextCycle";

/** How it stands with something, for its icon. */
export interface ViewState {
  /** From 0 to 1; undefined where nobody knows. */
  readonly progress?: number;
  /** Of something that is met or not yet. */
  readonly met?: boolean;
  /** From 0 to 1. */
  readonly confidence?: number;
  /** Work or a promise, as far as its page says: planned, doing, done, paused, dropped. */
  readonly status?: string;
}

/** A node of a tree. */
export interface ViewNode {
  /** The same after edits elsewhere, and different where one thing stands in two places. */
  readonly id: string;
  readonly kind: ViewKind;
  /** The sentence. */
  readonly label: string;
  /** Progress, confidence, who answers for it. */
  readonly description: string;
  readonly state: ViewState;
  /** The findings on its own lines. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** All of it in words, for those who listen. */
  readonly spoken: string;
  readonly location?: Location;
  /** How it is referred to; nothing for what has no name. */
  readonly reference?: string;
  readonly hasChildren: boolean;
  /** Should its children be seen at first? */
  readonly isOpen: boolean;
  readonly action?: ViewAction;
}

/** What can be written below a node. */
export type ViewAddition = "kr" | "initiative" | "check-in";

/** An edit that somebody asked for in a tree, in words and as changes. */
export interface ViewEdit {
  readonly title: string;
  readonly files: readonly FileEdit[];
  /** What of it could not be done, and why. */
  readonly remark?: string;
}

/** The trees. Ids and filters come back from clients: for any that mean nothing the answer is empty. */
export interface Views {
  /** The children of nodes, and of the root for null. */
  children(
    view: ViewName,
    filter: ViewFilter,
    parents: readonly (string | null)[],
  ): readonly (readonly ViewNode[])[];
  /** From the root down to what stands at an offset; empty where the tree doesn't show it. */
  path(view: ViewName, filter: ViewFilter, uri: Uri, offset: number): readonly ViewNode[];
  /** Markdown about what a node stands for. */
  tooltip(id: string): string | undefined;
  choices(): ViewChoices;
  /** What something may be aligned with or linked to, the likeliest first. */
  targets(id: string): readonly ViewNode[];
  /** A node as it is now, by itself; undefined for what is gone, and for headings and lines. */
  node(id: string): ViewNode | undefined;
  /** Lets objectives support another or follow a strategy, or work move a key result. */
  align(ids: readonly string[], target: string): ViewEdit | Refusal;
  /** Takes away what leads from a node to the one above it. */
  unlink(id: string): ViewEdit | Refusal;
  add(id: string, what: ViewAddition): ViewEdit | Refusal;
}

/** Where a page is in its cycle, and what was found on it. */
export interface PageStatus {
  readonly cycle?: string;
  readonly phase?: string;
  /** Inside the cycle: which week of how many. */
  readonly week?: number;
  readonly weeks?: number;
  /** Where the cycle is now, in words. */
  readonly time?: string;
  readonly findings: Readonly<Record<Severity, number>>;
}
