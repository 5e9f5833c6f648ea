/** All reports. The command line, the service and the client make their lists of this one. */
import type { Board } from "./board-types.ts";
import type { Document } from "./document.ts";
import { allHands } from "./documents/all-hands.ts";
import { audit } from "./documents/audit.ts";
import { boardDocument } from "./documents/board.ts";
import { brief } from "./documents/brief.ts";
import { changes } from "./documents/changes.ts";
import { contribution } from "./documents/contribution.ts";
import { restate } from "./documents/restate.ts";
import { retrospective } from "./documents/retrospective.ts";
import { sprintReview } from "./documents/sprint-review.ts";
import { squad } from "./documents/squad.ts";
import { weekly } from "./documents/weekly.ts";

export type ReportFormat = "html" | "markdown" | "text" | "csv" | "json";

/** `write`: the report as words; the audit asks for more than a board and is written where that is at hand. */
interface Report {
  readonly name: string;
  readonly title: string;
  /** One line for lists: when somebody would want it. */
  readonly summary: string;
  /** The usual one first. */
  readonly formats: readonly ReportFormat[];
  readonly write: ((board: Board) => Document) | typeof audit;
}

const PAGE: readonly ReportFormat[] = ["markdown", "html", "text"];
const CHAT: readonly ReportFormat[] = ["text", "markdown", "html"];

export const REPORTS = [
  {
    name: "board",
    title: "Board",
    summary: "All goals as they hang on a wall; as CSV and JSON for other tools",
    formats: ["html", "markdown", "text", "csv", "json"],
    write: boardDocument,
  },
  {
    name: "sprint-review",
    title: "Sprint review",
    summary: "The first slide of a review: the objective, how far it is, the work and its why",
    formats: PAGE,
    write: sprintReview,
  },
  {
    name: "all-hands",
    title: "All-hands page",
    summary: "A page for everybody: where the company goes, who carries it, what is guarded",
    formats: PAGE,
    write: allHands,
  },
  {
    name: "weekly",
    title: "Weekly update",
    summary: "The week in a few lines for a chat: promises, wins, moved confidence, blocks",
    formats: CHAT,
    write: weekly,
  },
  {
    name: "brief",
    title: "Brief",
    summary: "One page to share a draft and ask for answers",
    formats: PAGE,
    write: brief,
  },
  {
    name: "audit",
    title: "Audit",
    summary: "Findings about these OKRs, by what there is to talk about",
    formats: PAGE,
    write: audit,
  },
  {
    name: "contribution",
    title: "Contribution by team",
    summary: "What each team added to a shared objective, for the close of a cycle",
    formats: PAGE,
    write: contribution,
  },
  {
    name: "changes",
    title: "Change log",
    summary: "What was changed, decided and retired in the cycle",
    formats: PAGE,
    write: changes,
  },
  {
    name: "retrospective",
    title: "Retrospective",
    summary: "What was learned, then what became of each goal",
    formats: PAGE,
    write: retrospective,
  },
  {
    name: "squad",
    title: "Squad agenda",
    summary: "For those who share an objective: what moved, what blocks, what was learned",
    formats: PAGE,
    write: squad,
  },
  {
    name: "restate",
    title: "Say it back",
    summary: "A sheet to hand round: can everybody say the goals in their own words?",
    formats: PAGE,
    write: restate,
  },
] as const satisfies readonly Report[];

export type ReportName = (typeof REPORTS)[number]["name"];

/** A report in lists and menus. */
export type ReportSummary = Pick<Report, "title" | "summary" | "formats"> & { readonly name: ReportName };
