/** How a board is shown, and sentences that lead to where they are written. */
import type { At, Board, Findings } from "../board-types.ts";
import { html, type Markup, type Piece } from "../html.ts";
import { counted } from "../say.ts";

export interface Shown {
  readonly board: Board;
  /** In an editor: sentences lead to their source, and findings are counted. Elsewhere nobody sees either. */
  readonly live: boolean;
}

/** A text that leads to where it is written. */
export const source = ({ live }: Shown, { uri, offset }: At, text: Piece): Markup =>
  live
    ? html`<a class="source" href="#" data-uri="${uri}" data-offset="${offset}">${text}</a>`
    : html`${text}`;

export const findings = ({ live }: Shown, { error, warning, information }: Findings): Piece => {
  const count = error + warning + information;
  return live && count > 0 && html`<span class="findings">${counted(count, "finding")}</span>`;
};

/** Pieces with a dot between them; nothing where none is left. */
export const dotted = (pieces: readonly Piece[], name: string): Piece => {
  const left = pieces.filter((piece) => piece !== undefined && piece !== false && piece !== "");
  return (
    left.length > 0 &&
    html`<p class="${name}">${left.map((piece, index) => [index > 0 && html`<span aria-hidden="true"> · </span>`, html`<span>${piece}</span>`])}</p>`
  );
};

/** A list, where there is anything in it. */
export const list = (name: string, items: readonly Piece[]): Piece =>
  items.length > 0 && html`<ul class="${name}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
