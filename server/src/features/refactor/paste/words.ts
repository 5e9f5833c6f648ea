/** Words and marks by which documents tell objectives, key results and what belongs to them. */
import type { ItemKind } from "../../../rules/shared/paste-words.ts";

const NUMBER = "#?\\d+(?:\\.\\d+)*";
const MARK = "\\s*[:.)\\]–—-](?:\\s+|$)";

/** The label in front of a line, by what the line is; the first that fits wins. */
export const LABELS: readonly (readonly [ItemKind, RegExp])[] = [
  ["kr", new RegExp(`^[[(]?(?:KRs?|key[ -]?results?)\\s*(?:${NUMBER})?${MARK}|^KR\\s*${NUMBER}\\s+`, "i")],
  [
    "objective",
    new RegExp(
      `^[[(]?(?:(?:objective|goal)\\s*(?:${NUMBER})?|O(?:bj)?\\s*${NUMBER})${MARK}|^O\\s*${NUMBER}\\s+`,
      "i",
    ),
  ],
  ["initiative", new RegExp(`^(?:initiative|project|epic|action|task)\\s*(?:${NUMBER})?${MARK}`, "i")],
  ["health", new RegExp(`^(?:health(?: metric)?|guardrail|KPI)\\s*(?:${NUMBER})?${MARK}`, "i")],
];

/** A cell or a line that is nothing but a label. */
export const LABEL_ALONE = new RegExp(
  `^(?:(O|Obj(?:ective)?|Goal)|(KR|Key[ -]?result))\\s*(?:${NUMBER})?\\s*[:.)]?$`,
  "i",
);

/** What a line “word: value” says of the thing above it. */
export type Detail = "owner" | "due" | "status" | "from" | "to" | "why" | "note" | "team" | "cycle";

export const DETAILS: Readonly<Record<string, Detail>> = {
  owner: "owner",
  owners: "owner",
  dri: "owner",
  responsible: "owner",
  accountable: "owner",
  assignee: "owner",
  due: "due",
  "due date": "due",
  deadline: "due",
  status: "status",
  baseline: "from",
  start: "from",
  "starting point": "from",
  today: "from",
  current: "from",
  "current value": "from",
  target: "to",
  "target value": "to",
  why: "why",
  rationale: "why",
  background: "why",
  context: "why",
  note: "note",
  notes: "note",
  comment: "note",
  comments: "note",
  confidence: "note",
  score: "note",
  progress: "note",
  source: "note",
  team: "team",
  quarter: "cycle",
  cycle: "cycle",
  period: "cycle",
  timeframe: "cycle",
};

/** Bullets of word processors and web pages that no plain text has. */
export const BULLET = /^(?:[▪■●○▸▹►▶❖➢✓✔☐☑☒\uf0b7\uf0a7\uf0d8§](?=\s)|o(?=\t|\s{2,}))\s*/u;
/** `1.`, `1.2)`, `a.`, `iv)`: how deep it lies is told by its dots. */
export const ORDINAL = /^((?:\d{1,2}(?:\.\d{1,2})*)[.)]?|(?:[a-z]|[ivx]{2,4})[.)])\s+/;
export const RULE = /^[\s|:+=_*–—-]+$/;
/** The cycle in a title. */
export const CYCLE = /\b(?:[QH][1-4][ ,/’'-]{0,2}(?:FY ?)?20\d\d|(?:FY ?)?20\d\d[ /_-]?[QH][1-4])\b/i;
/** A title, and not a goal. */
export const TITLE = /\b(?:okrs?|objectives (?:and|&) key results|quarterly|goals for|planning)\b/i;
export const TEAM = /^(?:team\s*[:–—-]?\s+(.+)|(.+?)\s+team)$/i;
/** How people begin and end a mail. */
export const LETTER =
  /^(?:hi|hey|hello|dear|thanks|thank you|best|cheers|regards|kind regards|see you|from|to|subject|date|sent|cc)\b[^.]{0,60}[,:!.]?$|^(?:here|below|these|please|as discussed|let me)\b|^(?:our|the|my)\s+(?:\p{L}+\s+)?(?:objectives|goals|okrs|priorities)\b.*:$/iu;
export const OWNER_BEHIND = /\s*[([]\s*(?:owner|dri|lead)\s*:?\s*([^)\]]{2,60})[)\]]\s*$/i;
