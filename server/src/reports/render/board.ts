/** The board as HTML: no scripts, no styles in the page, every text escaped. Its looks are in ../style.ts. */
import type { Board, BoardHolder, BoardLoose } from "../board-types.ts";
import { html, type Piece } from "../html.ts";
import { sayCycle, sayShare } from "../say.ts";
import { timeline } from "./drawings.ts";
import { holder } from "./holders.ts";
import { dotted, type Shown, source } from "./source.ts";

const KINDS: Readonly<Record<BoardLoose["kind"], string>> = {
  objective: "Objective",
  work: "Work",
  promise: "Promise of the week",
};

const loose = (shown: Shown): Piece => {
  const { loose: all } = shown.board;
  return (
    all.length > 0 &&
    html`<section class="loose"><h2>Linked to nothing yet</h2><p>Does it serve one of the goals above? Or should a goal be written for it?</p><ul>${all.map(
      ({ kind, at, text, holder: by }) =>
        html`<li><span class="kind">${KINDS[kind]}${by && ` of ${by}`}</span> <span dir="auto">${source(shown, at, text)}</span></li>`,
    )}</ul></section>`
  );
};

const time = ({ board: { cycle } }: Shown): Piece => {
  if (cycle?.gone === undefined || cycle.week === undefined) return undefined;
  const said = `${sayShare(cycle.gone)} of the time is over`;
  return html`<div class="clock">${timeline(cycle.gone, said)}<p>${said}: that is where the mark stands on each bar. The line below a bar is how sure the team is, out of ten.</p></div>`;
};

const empty = ({ board }: Shown): Piece =>
  board.holders.length === 0 &&
  html`<p class="nothing">There is nothing to show yet. A page begins with a team, and an objective below it.</p>`;

/** What a company or a team was drawn as, and what else that depends on. */
interface Drawn {
  readonly of: readonly unknown[];
  readonly markup: string;
}

/** A board is drawn again after each edit, and what is on it is the same data where it is the same. */
const drawn = new WeakMap<BoardHolder, Drawn>();

const drawHolder = (shown: Shown, each: BoardHolder): string => {
  const { title, today, cycle } = shown.board;
  const of = [shown.live, title === each.name, today, cycle?.start, cycle?.end];
  const before = drawn.get(each);
  if (before?.of.every((value, index) => value === of[index])) return before.markup;
  const markup = holder(shown, each).html;
  drawn.set(each, { of, markup });
  return markup;
};

/** The pieces of a board from top to bottom, an element each. They stand in one of the class `okr-board`. */
export const boardPieces = (board: Board, live = true): readonly string[] => {
  const shown: Shown = { board, live };
  const { title, cycle, today, holders } = board;
  const head = html`<header class="head">${dotted([cycle && sayCycle(cycle, today), cycle?.phase], "eyebrow")}<h1 dir="auto">${title}</h1>${time(shown)}</header>`;
  const ends = [empty(shown), loose(shown)].map((piece) => html`${piece}`.html);
  return [head.html, ...holders.map((each) => drawHolder(shown, each)), ...ends].filter(Boolean);
};

/**
 * The whole board. `live`: in an editor, where sentences lead to their source (`data-uri` and `data-offset` of a link)
 * and findings are counted; a file that travels says nothing of either.
 */
export const renderBoard = (board: Board, live = true): string =>
  `<div class="okr-board">${boardPieces(board, live).join("")}</div>`;
