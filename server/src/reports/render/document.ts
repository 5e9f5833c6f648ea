/** A document as HTML. */
import type { Board } from "../board-types.ts";
import type { Block, Document, Inline, Item, Line } from "../document.ts";
import { html, type Markup, type Piece } from "../html.ts";
import { bar } from "./drawings.ts";
import { health } from "./measured.ts";
import { lenses } from "./objectives.ts";
import type { Shown } from "./source.ts";

const inline = (each: Inline): Piece => {
  if (typeof each === "string") return each;
  return "strong" in each
    ? html`<strong>${each.strong}</strong>`
    : html`<span class="soft">${each.soft}</span>`;
};

const line = (pieces: Line): Piece => pieces.map(inline);

const item = ({ line: words, done, items = [] }: Item): Markup =>
  html`<li>${
    done !== undefined &&
    html`<span class="box is-${done ? "done" : "open"}" role="img" aria-label="${done ? "done" : "open"}"></span> `
  }<span dir="auto">${line(words)}</span>${items.length > 0 && html`<ul>${items.map(item)}</ul>`}</li>`;

const headingOf = (level: 2 | 3, words: string): Markup =>
  level === 2 ? html`<h2 dir="auto">${words}</h2>` : html`<h3 dir="auto">${words}</h3>`;

const block = (shown: Shown, each: Block): Piece => {
  switch (each.kind) {
    case "results":
      return lenses(shown, each.results, []);
    case "guards":
      return html`<ul class="guards">${each.metrics.map((metric) => health(shown, metric))}</ul>`;
    case "title":
      return html`<h1 dir="auto">${each.text}</h1>`;
    case "eyebrow":
      return html`<p class="eyebrow">${each.text}</p>`;
    case "heading":
      return headingOf(each.level, each.text);
    case "text":
      return html`<p dir="auto">${line(each.line)}</p>`;
    case "list":
      return html`<ul class="points">${each.items.map(item)}</ul>`;
    case "table":
      return html`<table><thead><tr>${each.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${each.rows.map(
        (cells) => html`<tr>${cells.map((cell) => html`<td dir="auto">${line(cell)}</td>`)}</tr>`,
      )}</tbody></table>`;
    case "way":
      return html`<div class="summary">${bar(each.value, each.gone, each.label)}<p>${each.label}</p></div>`;
    case "blank":
      return html`<p class="blank"><span>${each.label}</span></p>`;
    case "slide":
      return html`<section class="${each.side.length > 0 ? "slide columns" : "slide columns is-single"}"><div>${each.main.map((one) => block(shown, one))}</div>${each.side.length > 0 && html`<aside>${each.side.map((one) => block(shown, one))}</aside>`}</section>`;
  }
};

/** `board`: what the document was made of; its days place what is drawn. */
export const renderDocument = (document: Document, board: Board): string =>
  html`<div class="okr-board is-document">${document.map((each) => block({ board, live: false }, each))}</div>`
    .html;
