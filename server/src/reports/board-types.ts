/**
 * The board: what a team would put on the wall, as plain data. All reports are written from it, and exported as JSON it is
 * this shape. `version` counts up when something is renamed or goes away; what is added later changes no version.
 */
import type { Lens } from "../../../grammar/vocabulary.ts";
import type { Uri } from "../answers.ts";
import type { MeanProgress } from "../model/progress.ts";
import type {
  At,
  BoardCheckIn,
  BoardHealth,
  BoardKeyResult,
  BoardNote,
  BoardRef,
  BoardWork,
  Day,
  Findings,
} from "./measured-types.ts";

export type * from "./measured-types.ts";

/** What a board is of; everything of the cycle that is going on, where nothing is said. */
export interface Scope {
  /** Pages or folders: the companies and teams that stand on them are shown, with all that they have. */
  readonly within?: readonly Uri[];
  /** The name of a company or team, as `team` has it. */
  readonly team?: string;
  /** A cycle, as `cycle:` has it: `2026-Q1`. */
  readonly cycle?: string;
}

export interface BoardObjective {
  readonly at: At;
  /** The full name, as a reference spells it; empty where it has none. */
  readonly name: string;
  readonly sentence: string;
  /** Its cycle, where that is another than the board's: a year around a quarter. */
  readonly cycle?: string;
  /** How much of its cycle is over, 0 to 1. */
  readonly gone?: number;
  readonly owner?: string;
  readonly customer?: string;
  readonly why?: string;
  readonly priority?: number;
  /** The one big rock. */
  readonly focus: boolean;
  readonly supports: readonly BoardRef[];
  readonly supportedBy: readonly BoardRef[];
  readonly strategies: readonly BoardRef[];
  /** The names of the other teams that share it. */
  readonly contributors: readonly string[];
  /** All key results: its own, then those of teams that share it. */
  readonly keyResults: readonly BoardKeyResult[];
  /** The lenses that no key result looks through. */
  readonly missing: readonly Lens[];
  /** The mean over its key results. */
  readonly progress: MeanProgress;
  /** The mean of the latest confidences, 0 to 1. */
  readonly confidence?: number;
  readonly checkIns: readonly BoardCheckIn[];
  /** What moves its key results, of this team and of others. */
  readonly work: readonly BoardWork[];
  readonly heard: readonly string[];
  readonly learned: readonly string[];
  readonly decisions: readonly BoardNote[];
  readonly changes: readonly BoardNote[];
  readonly retired?: BoardNote;
  readonly findings: Findings;
}

/** What a team adds to an objective of another one; its key results stand with that objective, too. */
export interface BoardShare {
  readonly at: At;
  readonly objective: BoardRef;
  readonly why?: string;
  readonly keyResults: readonly BoardKeyResult[];
  readonly work: readonly BoardWork[];
  readonly findings: Findings;
}

export interface BoardStrategy {
  readonly at: At;
  readonly name: string;
  readonly sentence: string;
  readonly start?: string;
  readonly stop?: string;
  readonly stalled?: string;
  readonly findings: Findings;
}

/** A promise of a week, or anything else that a week holds. */
export interface BoardPromise {
  readonly at: At;
  readonly text: string;
  readonly state: "open" | "done" | "dropped";
  readonly links: readonly BoardRef[];
}

export interface BoardWeek {
  readonly at: At;
  readonly monday: Day;
  /** Is it the week of today? Else it is the latest one there is. */
  readonly current: boolean;
  readonly commits: readonly BoardPromise[];
  readonly done: readonly BoardPromise[];
  readonly wins: readonly BoardPromise[];
  readonly blocked: readonly BoardPromise[];
  readonly learned: readonly BoardPromise[];
  readonly decisions: readonly BoardPromise[];
}

/** A problem that is being understood. */
export interface BoardDiscovery {
  readonly at: At;
  readonly name: string;
  readonly text: string;
  readonly owner?: string;
  readonly customer?: string;
  readonly hypothesis?: string;
  readonly experiments: readonly string[];
  readonly evidence: readonly string[];
  readonly learned: readonly string[];
  readonly decisions: readonly BoardNote[];
  readonly lastEntry?: BoardNote;
  readonly findings: Findings;
}

export interface BoardCandidate {
  readonly at: At;
  readonly sentence: string;
  /** The answer that it got. */
  readonly decision?: string;
}

/** The people of several teams who meet about a shared objective. */
export interface BoardSquad {
  readonly at: At;
  readonly name: string;
  readonly objective?: BoardRef;
  readonly teams: readonly string[];
  readonly meets?: string;
}

/** A company, a team, or a page whose objectives belong to neither. */
export interface BoardHolder {
  readonly kind: "company" | "team" | "page";
  readonly at: At;
  /** The name by which references and `Scope.team` know it; empty for a page. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  readonly mission?: string;
  readonly vision?: string;
  readonly mode?: "growth" | "maintenance" | "discovery";
  readonly lead?: string;
  readonly members: readonly string[];
  /** The id of what it is part of. */
  readonly partOf?: string;
  readonly meets?: string;
  readonly agreements: readonly string[];
  /** The phase of its pages in the cycle; the earliest where they differ. */
  readonly phase?: string;
  readonly strategies: readonly BoardStrategy[];
  readonly objectives: readonly BoardObjective[];
  readonly shares: readonly BoardShare[];
  readonly health: readonly BoardHealth[];
  readonly discoveries: readonly BoardDiscovery[];
  readonly candidates: readonly BoardCandidate[];
  readonly squads: readonly BoardSquad[];
  /** All its initiatives, linked or not. */
  readonly work: readonly BoardWork[];
  /** Its latest week of the cycle, up to that of today. */
  readonly week?: BoardWeek;
  readonly findings: Findings;
}

export interface BoardCycle {
  readonly id: string;
  readonly start?: Day;
  readonly end?: Day;
  /** The week of today, of how many; not before the cycle and after it. */
  readonly week?: number;
  readonly weeks?: number;
  /** How much of its time is over, 0 to 1. */
  readonly gone?: number;
  /** The phase that most pages are in. */
  readonly phase?: string;
}

/** Something that hangs in the air: nothing says what it is for. */
export interface BoardLoose {
  readonly kind: "objective" | "work" | "promise";
  readonly at: At;
  readonly text: string;
  readonly holder?: string;
}

export interface Board {
  readonly version: 1;
  /** What the company calls itself, or the one team that is shown. */
  readonly title: string;
  readonly today: Day;
  readonly cycle?: BoardCycle;
  /** All cycles of the workspace, the oldest first. */
  readonly cycles: readonly string[];
  /** All companies and teams of the workspace that a scope may name. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Companies, then teams in the order in which they are declared, then pages. */
  readonly holders: readonly BoardHolder[];
  /** Objectives that support nothing, work that moves nothing, promises of the week that lead nowhere. */
  readonly loose: readonly BoardLoose[];
}
