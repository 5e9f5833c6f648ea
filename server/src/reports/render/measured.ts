/** Key results and health metrics on the board. */
import type { BoardHealth, BoardKeyResult } from "../board-types.ts";
import { html, type Markup, type Piece } from "../html.ts";
import { HEALTH_STATES, sayBounds, sayDay, sayGrade, saySilence, sayWay } from "../say.ts";
import { bar, trend } from "./drawings.ts";
import { dotted, findings, type Shown, source } from "./source.ts";

/** Does the sentence end with its goal? Then the goal stands beside the latest value, and is not said twice. */
const endsWithGoal = ({ sentence, metric, measure }: BoardKeyResult | BoardHealth): boolean =>
  measure !== undefined && sentence === `${metric} ${measure.words}`;

const words = (each: BoardKeyResult | BoardHealth): string =>
  endsWithGoal(each) ? each.metric : each.sentence;

/** The latest value, big, and beside it the goal. */
const figures = (result: BoardKeyResult): Piece => {
  const { measure, progress } = result;
  const goal = endsWithGoal(result) && measure?.words;
  if (!measure || (measure.now === undefined && !goal)) return undefined;
  const { now } = measure;
  const met = progress.state === "bound" && html` <em>${sayWay({ progress })}</em>`;
  return html`<p class="figures">${now !== undefined && html`<strong>${now}</strong> `}${goal && html`<span>${goal}</span>`}${met}</p>`;
};

const way = (result: BoardKeyResult): Piece => {
  const { progress, gone } = result;
  if (progress.state === "bound") return undefined;
  const value = progress.state === "known" ? progress.value : undefined;
  return bar(value, gone, sayWay(result));
};

/** Words where the drawing says too little. */
const remark = (result: BoardKeyResult): Piece => {
  const { progress } = result;
  const unusual =
    progress.state === "unknown" ||
    (progress.state === "known" && (progress.value < 0 || progress.value > 1));
  return unusual && sayWay(result);
};

export const keyResult = (shown: Shown, result: BoardKeyResult): Markup => {
  const { cycle, today } = shown.board;
  const { grade, overdue, owner, team, state, confidence } = result;
  return html`<li class="result"><p class="sentence" dir="auto">${source(shown, result.at, words(result))}</p>${figures(result)}${way(result)}<div class="beside">${trend(result.checkIns, cycle, today)}${dotted(
    [
      confidence === undefined && state,
      remark(result),
      overdue &&
        result.lastEntry !== undefined &&
        html`<span class="silent">${saySilence(result, today)}</span>`,
      grade !== undefined && `grade ${sayGrade(grade)}`,
      owner,
      team && `by ${team}`,
      findings(shown, result.findings),
    ],
    "meta",
  )}</div></li>`;
};

/** The values before, in words; a drawing would say less. */
const lately = ({ checkIns, lastEntry }: BoardHealth, today: string): Piece => {
  const before = checkIns
    .flatMap(({ said }) => said ?? [])
    .slice(-4, -1)
    .reverse();
  const day = lastEntry !== undefined && sayDay(lastEntry, today);
  return before.length > 0 ? `${day}, before ${before.join(", ")}` : day;
};

export const health = (shown: Shown, metric: BoardHealth): Markup => {
  const { state, measure, owner, promoted } = metric;
  return html`<li class="guard is-${state}"><h4 dir="auto">${source(shown, metric.at, words(metric))}</h4><p class="figures">${
    measure?.now !== undefined && html`<strong>${measure.now}</strong> `
  }<span>${sayBounds(metric)}</span></p><p class="state"><span class="mark" aria-hidden="true"></span>${HEALTH_STATES[state]}${promoted && `, cared for by “${promoted.text}”`}</p>${dotted(
    [lately(metric, shown.board.today), owner, findings(shown, metric.findings)],
    "meta",
  )}</li>`;
};
