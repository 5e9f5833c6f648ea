/** Objectives on the board: the sentence first, then what is measured through three lenses, then the work. */
import { LENSES, type Lens } from "../../../../grammar/vocabulary.ts";
import type { BoardKeyResult, BoardObjective, BoardRef, BoardShare, BoardWork } from "../board-types.ts";
import { html, type Markup, type Piece } from "../html.ts";
import { LENS_NAMES, LENS_QUESTIONS, meanOfTen, sayDay, sayMean, sayShare, sayWork } from "../say.ts";
import { bar } from "./drawings.ts";
import { keyResult } from "./measured.ts";
import { dotted, findings, type Shown, source } from "./source.ts";

const slot = (shown: Shown, lens: Lens, results: readonly BoardKeyResult[], isMissing: boolean): Piece => {
  if (isMissing)
    return html`<section class="lens is-missing"><h5>${LENS_NAMES[lens]}</h5><p>Nothing measures this yet. ${LENS_QUESTIONS[lens]}</p></section>`;
  return (
    results.length > 0 &&
    html`<section class="lens"><h5>${LENS_NAMES[lens]}</h5><ul>${results.map((each) => keyResult(shown, each))}</ul></section>`
  );
};

/** The three lenses beside one another, the missing one as an empty place; then what names no lens. */
export const lenses = (
  shown: Shown,
  results: readonly BoardKeyResult[],
  missing: readonly Lens[],
): Markup => {
  const others = results.filter(({ lens }) => lens === undefined);
  return html`<div class="lenses">${LENSES.map((lens) =>
    slot(
      shown,
      lens,
      results.filter((each) => each.lens === lens),
      missing.includes(lens),
    ),
  )}${others.length > 0 && html`<section class="lens"><h5>${others.length < results.length ? "No lens yet" : "Key results"}</h5><ul>${others.map((each) => keyResult(shown, each))}</ul></section>`}</div>`;
};

const named = (shown: Shown, { at, text, holder }: BoardRef): Markup =>
  html`${source(shown, at, `“${text}”`)}${holder && ` (${holder})`}`;

const work = (shown: Shown, all: readonly BoardWork[]): Piece =>
  all.length > 0 &&
  html`<div class="work"><h5>What should move it</h5><ul>${all.map(
    (each) =>
      html`<li class="is-${each.status ?? "planned"}"><span dir="auto">${source(shown, each.at, each.text)}</span> <span class="${each.late ? "due is-late" : "due"}">${sayWork(each, shown.board.today)}</span></li>`,
  )}</ul></div>`;

const summary = ({ progress, gone, confidence }: BoardObjective): Piece => {
  const said = sayMean({ progress });
  if (said === undefined) return undefined;
  return html`<div class="summary">${bar(progress.value, gone, said)}<p><strong>${sayShare(progress.value ?? 0)}</strong> of the way${
    progress.measured < progress.of && ` over ${progress.measured} of ${progress.of} key results`
  }${confidence !== undefined && html`<span aria-hidden="true"> · </span>confidence ${meanOfTen(confidence)}`}</p></div>`;
};

const links = (shown: Shown, { supports, strategies, contributors }: BoardObjective): Piece =>
  supports.length + strategies.length + contributors.length > 0 &&
  html`<div class="leads">${supports.map((each) => html`<p>Supports ${named(shown, each)}</p>`)}${strategies.map((each) => html`<p>Strategy: ${source(shown, each.at, each.text)}</p>`)}${contributors.length > 0 && html`<p>Together with ${contributors.join(", ")}</p>`}</div>`;

export const objective = (shown: Shown, each: BoardObjective): Markup => {
  const { owner, cycle, priority, focus, retired } = each;
  return html`<article class="${retired ? "objective is-retired" : "objective"}"><h4 dir="auto">${source(shown, each.at, each.sentence)}</h4>${dotted(
    [
      focus && "the one big rock",
      priority !== undefined && `priority ${priority}`,
      owner,
      cycle,
      retired && `retired${retired.day ? ` ${sayDay(retired.day)}` : ""}: ${retired.text}`,
      findings(shown, each.findings),
    ],
    "meta",
  )}${each.why && html`<p class="why" dir="auto">${each.why}</p>`}${links(shown, each)}${summary(each)}${lenses(shown, each.keyResults, each.missing)}${work(shown, each.work)}</article>`;
};

/** What a team adds to the objective of another one. */
export const share = (shown: Shown, each: BoardShare): Markup =>
  html`<article class="objective is-shared"><p class="leads">${
    each.objective.holder ? `Adds to ${each.objective.holder}’s objective` : "Adds to"
  }</p><h4 dir="auto">${source(shown, each.at, each.objective.text)}</h4>${each.why && html`<p class="why" dir="auto">${each.why}</p>`}${lenses(shown, each.keyResults, [])}${work(shown, each.work)}</article>`;
