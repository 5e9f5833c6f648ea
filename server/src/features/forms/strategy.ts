/** Link a strategy: an objective follows a bet that is written somewhere, or one that is written now. */
import type { PageState } from "../../model/page-state.ts";
import type { Declaration } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { strategiesSeen, usesOf } from "../../rules/shared/alignment.ts";
import { addFirst } from "../../rules/shared/insert.ts";
import { freeName, idFrom } from "../../rules/shared/names.ts";
import type { FormAnswers, FormChoice, Question, Refusal, ViewEdit } from "../../service.ts";
import { holderName } from "../describe/chain.ts";
import { fileEdits } from "../fixes.ts";
import { blockAt } from "../place.ts";
import { align } from "../views/align.ts";
import { thing } from "../views/item.ts";
import { keyOf } from "../views/keys.ts";
import { together } from "../views/together.ts";
import { oneLine } from "../views/words.ts";
import { type FormAsked, type Maker, refuse, said } from "./asked.ts";
import { COMPANY, NEEDED, ownerLine, ownerQuestions } from "./bet-owner.ts";
import { holderOf } from "./holder.ts";
import { addAtEnd, endOf } from "./home.ts";
import { lastingKey } from "./keys.ts";

const TITLE = "Link a strategy";
const OPTIONAL = "Enter alone leaves a blank";

const objectivesOn = ({ units }: PageState): readonly Declaration[] =>
  units.flatMap(({ contribution }) => contribution.declarations.filter(({ kind }) => kind === "objective"));

/** The objective that the cursor stands in; else the first of the page that follows no strategy yet. */
const meant = ({ page, place }: FormAsked): Declaration | undefined => {
  const block = place && blockAt(place.unit, place.at);
  const found = block && declarationOf(place.unit, block);
  if (found?.kind === "objective") return found;
  if (found?.holder?.kind === "objective") return found.holder;
  return page && objectivesOn(page).find((each) => usesOf(each.unit, each.block, "strategy").length === 0);
};

const choicesFor = ({ grove }: FormAsked, target: Declaration): readonly [Declaration, FormChoice][] =>
  strategiesSeen({ unit: target.unit, view: grove.view })
    .filter(({ word, block }) => word && block.text)
    .map((each) => {
      const holder = holderName(grove.view, each);
      const label = oneLine(each.block.text?.value ?? "");
      return [each, { id: keyOf(each), label, ...(holder ? { description: holder } : {}) }];
    });

const newBet = (about: string, unless: object): Question[] => [
  {
    ...{
      id: "bet",
      ask: "What do we do really differently to change our position? One sentence.",
      about,
      ...unless,
    },
    hint: "Serve only small libraries, and serve them better than anybody",
  },
  { id: "start", ask: "What starts because of it?", hint: OPTIONAL, after: "bet" },
  { id: "stop", ask: "What stops, so that there is room for it?", hint: OPTIONAL, after: "bet" },
  { id: "stalled", ask: "What would show that it is stuck?", hint: OPTIONAL, after: "bet" },
];

const betLines = (name: string, bet: string, answers: FormAnswers): string[] => [
  `strategy ${name}: ${bet}`,
  `  start: ${said(answers, "start") ?? "<what is done from now on>"}`,
  `  stop: ${said(answers, "stop") ?? "<what is no longer done, so that there is room>"}`,
  `  stalled: ${said(answers, "stalled") ?? "<what shows that it is stuck>"}`,
];

/** A bet belongs to a company or a team; an objective that belongs to neither gets one at the end of its page. */
const withBet = (
  { grove }: FormAsked,
  target: Declaration,
  bet: string,
  answers: FormAnswers,
): ViewEdit | Refusal => {
  const { unit, block } = target;
  const owner = unit.container ? undefined : ownerLine(grove, answers);
  if (!unit.container && owner === undefined) return refuse(NEEDED);
  const name = freeName(idFrom(bet) || "our-bet", (id) => [...grove.view.declarations(id)].length > 0);
  const lines = betLines(name, bet, answers);
  const end = endOf(unit.page, holderOf(unit));
  const whole = owner === undefined ? lines : [owner, ...lines.map((line) => `  ${line}`)];
  const link = addFirst({ unit, source: unit.section.text }, block, `strategy: ${name}`);
  return { title: TITLE, files: fileEdits([link, addAtEnd(end, whole)]) };
};

const edit = (
  asked: FormAsked,
  target: Declaration,
  known: readonly [Declaration, FormChoice][],
  answers: FormAnswers,
): ViewEdit | Refusal => {
  const picked = known.find(([, { id }]) => id === said(answers, "strategy"))?.[0];
  if (picked) return together([align(thing(asked.grove, target), thing(asked.grove, picked), undefined)]);
  const bet = said(answers, "bet");
  return bet ? withBet(asked, target, bet, answers) : refuse("Nothing was said, so nothing was written.");
};

export const strategy: Maker = (asked) => {
  const target = meant(asked);
  if (!target) return refuse("Place the cursor on an objective that is to follow a strategy.");
  const isNew = usesOf(target.unit, target.block, "strategy").length === 0;
  const known = choicesFor(asked, target);
  const choices = known.map(([, choice]) => choice);
  const about = oneLine(target.block.text?.value ?? "");
  const which: Question = {
    ...{ id: "strategy", ask: "Which bet does it help to win?", about, choices },
    ...(isNew ? { hint: "None of these: write a new one" } : {}),
  };
  const owners = target.unit.container ? [] : ownerQuestions(asked.grove);
  const written = isNew
    ? [...newBet(about, choices.length > 0 ? { unless: "strategy" } : {}), ...owners]
    : [];
  if (choices.length + written.length === 0)
    return refuse("It names a strategy already, and there is no other.");
  return {
    title: TITLE,
    questions: [...(choices.length > 0 ? [which] : []), ...written],
    subject: { about: lastingKey(target) },
    remark: (question, answer) =>
      question === COMPANY && !answer ? { text: NEEDED, blocks: true } : undefined,
    edit: (answers) => edit(asked, target, known, answers),
  };
};
