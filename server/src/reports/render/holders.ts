/** Companies and teams on the board: objectives, and at the same rank what they guard, promise and explore. */
import type {
  BoardDiscovery,
  BoardHolder,
  BoardPromise,
  BoardSquad,
  BoardStrategy,
  BoardWeek,
} from "../board-types.ts";
import { isDraft } from "../documents/parts.ts";
import { html, type Markup, type Piece } from "../html.ts";
import { sayDay, stopped } from "../say.ts";
import { health } from "./measured.ts";
import { objective, share } from "./objectives.ts";
import { dotted, findings, list, type Shown, source } from "./source.ts";

const strategy = (shown: Shown, { at, sentence, start, stop }: BoardStrategy): Markup =>
  html`<li><h4 dir="auto">${source(shown, at, sentence)}</h4>${start && html`<p dir="auto"><b>Start</b> ${start}</p>`}${stop && html`<p dir="auto"><b>Stop</b> ${stop}</p>`}</li>`;

const strategies = (shown: Shown, { strategies: all }: BoardHolder): Piece =>
  all.length > 0 &&
  html`<section class="strategies"><h3>Strategies</h3><ul>${all.map((each) => strategy(shown, each))}</ul></section>`;

const objectives = (shown: Shown, { objectives: own, shares }: BoardHolder): Piece =>
  own.length + shares.length > 0 &&
  html`<section class="objectives"><h3>Objectives</h3>${own.map((each) => objective(shown, each))}${shares.map((each) => share(shown, each))}</section>`;

const guards = (shown: Shown, { health: all }: BoardHolder): Piece =>
  all.length > 0 &&
  html`<section class="health"><h3>Health</h3><ul>${all.map((each) => health(shown, each))}</ul></section>`;

const STATES = { open: "open", done: "done", dropped: "let go" } as const;

const promise = (shown: Shown, { at, text, state }: BoardPromise): Piece => [
  html`<span class="box is-${state}" role="img" aria-label="${STATES[state]}"></span>`,
  html`<span dir="auto">${source(shown, at, text)}</span>`,
];

const said = (shown: Shown, title: string, all: readonly BoardPromise[]): Piece =>
  all.length > 0 && [
    html`<h4>${title}</h4>`,
    list(
      "said",
      all.map(({ at, text }) => html`<span dir="auto">${source(shown, at, text)}</span>`),
    ),
  ];

const week = (shown: Shown, each: BoardWeek | undefined): Piece =>
  each &&
  html`<section class="week"><h3>${each.current ? "This week" : `Week of ${sayDay(each.monday, shown.board.today)}`}</h3><div class="card">${
    each.commits.length > 0 && [
      html`<h4>Commitments</h4>`,
      list(
        "commits",
        each.commits.map((one) => promise(shown, one)),
      ),
    ]
  }${said(shown, "Done", each.done)}${said(shown, "Wins", each.wins)}${said(shown, "Blocked", each.blocked)}${said(shown, "Learned", each.learned)}</div></section>`;

const squad = (shown: Shown, { at, name, teams, objective: shared, meets }: BoardSquad): Markup =>
  html`<li><h4 dir="auto">${source(shown, at, name)}</h4>${shared && html`<p dir="auto">“${shared.text}”</p>`}${dotted([teams.join(", "), meets && `meets ${meets}`], "meta")}</li>`;

const squads = (shown: Shown, { squads: all }: BoardHolder): Piece =>
  all.length > 0 &&
  html`<section class="squads"><h3>Squads</h3><ul>${all.map((each) => squad(shown, each))}</ul></section>`;

const discovery = (shown: Shown, each: BoardDiscovery): Markup => {
  const { customer, hypothesis, experiments, evidence, learned, lastEntry, owner } = each;
  const part = (title: string, texts: readonly string[]): Piece =>
    texts.length > 0 && [html`<h5>${title}</h5>`, list("said", texts)];
  return html`<article class="objective is-explored"><h4 dir="auto">${source(shown, each.at, each.text)}</h4>${dotted([owner, customer, findings(shown, each.findings)], "meta")}${hypothesis && html`<p class="why" dir="auto">${hypothesis}</p>`}<div class="lenses"><section class="lens">${part("Experiments", experiments)}</section><section class="lens">${part("Evidence", evidence)}</section><section class="lens">${part("Learned", learned)}${lastEntry && html`<p class="meta">${sayDay(lastEntry.day ?? "", shown.board.today)}: ${lastEntry.text}</p>`}</section></div></article>`;
};

const discoveries = (shown: Shown, { discoveries: all }: BoardHolder): Piece =>
  all.length > 0 &&
  html`<section class="objectives"><h3>What we are finding out</h3>${all.map((each) => discovery(shown, each))}</section>`;

/** What a team without objectives in the cycle is told, or shown as. */
const nothing = ({ objectives: own, shares, discoveries: found, mode, kind }: BoardHolder): Piece =>
  own.length + shares.length + found.length === 0 &&
  html`<p class="nothing">${
    mode === "maintenance"
      ? "Keeps what we have; its health metrics are its page."
      : kind === "company"
        ? "No objectives in this cycle yet."
        : "No objectives in this cycle. What isn’t here can matter just as much."
  }</p>`;

const facts = (each: BoardHolder, shown: Shown): Piece => {
  const { mode, lead, findings: all } = each;
  return dotted(
    [
      mode,
      lead && `led by ${lead}`,
      isDraft(each) && html`<span class="draft">a draft</span>`,
      findings(shown, all),
    ],
    "meta",
  );
};

export const holder = (shown: Shown, each: BoardHolder): Markup => {
  const side = [guards(shown, each), week(shown, each.week), squads(shown, each)].filter(Boolean);
  const { name, mission, kind } = each;
  return html`<section class="holder is-${kind}"><header><h2 class="${name === shown.board.title ? "unseen" : "name"}" dir="auto">${source(shown, each.at, name)}</h2>${facts(each, shown)}${mission && html`<p class="mission" dir="auto">${stopped(mission)}</p>`}</header>${strategies(shown, each)}<div class="${side.length > 0 ? "columns" : "columns is-single"}"><div class="main">${nothing(each)}${objectives(shown, each)}${discoveries(shown, each)}</div>${side.length > 0 && html`<div class="side">${side}</div>`}</div></section>`;
};
