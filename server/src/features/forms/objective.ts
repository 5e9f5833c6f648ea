/** A new objective: what will be different, what it supports, and how each lens would see it. */
import { readQuantity } from "../../../../grammar/quantity.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { LENSES, type Lens } from "../../../../grammar/vocabulary.ts";
import { judgeKeyResult, judgeObjective } from "../../english/index.ts";
import { readMeasure } from "../../model/measure.ts";
import { optionsFor } from "../../model/measure-language.ts";
import { isEnglish } from "../../model/page-state.ts";
import { fullName } from "../../model/resolve.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { companyObjectives, strategiesSeen } from "../../rules/shared/alignment.ts";
import type { FormAnswers, FormBefore, FormChoice, Question, Remark } from "../../service.ts";
import { holderName } from "../describe/chain.ts";
import { fileEdits } from "../fixes.ts";
import { keyOf } from "../views/keys.ts";
import { oneLine } from "../views/words.ts";
import { type FormAsked, type Maker, refuse, said } from "./asked.ts";
import { holderOf } from "./holder.ts";
import { addAtEnd, type End, endOf } from "./home.ts";
import { inCycleNow, isNewPage, newPage, teamQuestion } from "./new-page.ts";

const TITLE = "New objective";
const SENTENCE = "<what will be different, and for whom>";

interface Asking {
  readonly ask: string;
  readonly hint: string;
  readonly blank: string;
  readonly unit: string;
}

const ASKING: Readonly<Record<Lens, Asking>> = {
  reach: {
    ask: "Reach: who does what, once it works?",
    hint: "Readers who borrow a book that was suggested to them",
    blank: "<who does what>",
    unit: "",
  },
  impact: {
    ask: "Customer impact: how much better off are they?",
    hint: "Suggestions that the reader takes home",
    blank: "<how well they are served>",
    unit: "%",
  },
  business: {
    ask: "Business impact: what is it worth to the business?",
    hint: "Members who renew for another year",
    blank: "<what it is worth to the business>",
    unit: "%",
  },
};

const LATER = "Enter alone leaves a blank";
const NUMBER_LATER = `${LATER}, or the number of your sentence`;

const lensQuestions = (lens: Lens): Question[] => {
  const { ask, hint } = ASKING[lens];
  return [
    { id: lens, ask, hint: `${hint} · ${LATER}` },
    { id: `${lens} from`, ask: "Where is that today?", hint: `12% · ${NUMBER_LATER}`, after: lens },
    { id: `${lens} to`, ask: "Where should it be at the end?", hint: `60% · ${NUMBER_LATER}`, after: lens },
  ];
};

/** A sentence may bring its numbers along; those that were asked for behind it win. */
const keyResultLine = (lens: Lens, answers: FormAnswers, language: string): string => {
  const { blank, unit } = ASKING[lens];
  const what = said(answers, lens);
  const number = what ? "<number>" : `<number>${unit}`;
  const [from, to] = [said(answers, `${lens} from`), said(answers, `${lens} to`)];
  const { measure } = what ? readMeasure(what, { language }) : {};
  if (what && measure && !from && !to) return `kr ${lens}: ${what}`;
  const words = what && measure?.kind === "fromTo" ? without(what, measure) : what;
  return `kr ${lens}: ${words ?? blank} from ${from ?? number} to ${to ?? number}`;
};

const without = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();

const numberRemark = (answer: string, language: string): Remark | undefined => {
  const quantity = readQuantity(answer, 0, optionsFor(language));
  const end = quantity && (quantity.per?.end ?? quantity.counted?.end ?? quantity.end);
  return end === answer.length
    ? undefined
    : { text: `“${answer}” isn’t a number such as 12%, 400 or €30k. ${NUMBER_LATER}.`, blocks: true };
};

/** A coach's word while it is typed; it keeps nobody from writing what they mean. */
const wordRemark = (question: string, answer: string, language: string): Remark | undefined => {
  if (question === "sentence") {
    const { kind, sure } = judgeObjective(answer);
    return sure && kind === "activity"
      ? { text: "That says what you will do. What will be different then, and for whom?", blocks: false }
      : undefined;
  }
  const { kind, sure } = judgeKeyResult(answer);
  if (readMeasure(answer, { language }).measure?.kind === "fromTo")
    return {
      text: "You are asked for the two numbers next. Enter alone keeps those of the sentence.",
      blocks: false,
    };
  return sure && kind === "output"
    ? { text: "That is something to make. Who will do what with it? That can be measured.", blocks: false }
    : undefined;
};

/** Whose objective it is to be: that of the cursor, the only one of the page, or somebody has to say. */
const homeOf = ({ page, place, subject }: FormAsked): string | FormBefore | undefined => {
  if (!page) return undefined;
  const containers = page.units.flatMap(({ container }) => container ?? []);
  const names = [...new Map(containers.map((each) => [each.name, each])).values()];
  if (subject.team !== undefined)
    return page.units.some((unit) => holderOf(unit) === subject.team) ? subject.team : undefined;
  const here = place?.unit.container?.name;
  if (here !== undefined) return here;
  if (names.length === 1 && names[0]) return names[0].name;
  if (names.length === 0) return `@${page.uri}`;
  const choices = names.map(({ name, block, word }) => ({
    id: name,
    label: block.text?.value ?? word?.text ?? name,
  }));
  return { title: TITLE, first: { id: "team", ask: "Whose objective is it?", choices } };
};

interface Link {
  readonly key: "supports" | "strategy";
  readonly targets: readonly Declaration[];
}

/** A team's objective supports one of the company's; the company's follows a strategy. */
const linkFor = ({ grove }: FormAsked, unit: Unit): Link => {
  const at = { unit, view: grove.view };
  const named = (all: readonly Declaration[]) => all.filter(({ word, block }) => word && block.text);
  const company = unit.container?.kind === "company" ? [] : named(companyObjectives(at));
  return company.length > 0
    ? { key: "supports", targets: company }
    : { key: "strategy", targets: named(strategiesSeen(at)) };
};

const linkQuestion = ({ grove }: FormAsked, { key, targets }: Link): Question[] => {
  const choices = targets.map((target): FormChoice => {
    const holder = holderName(grove.view, target);
    const label = oneLine(target.block.text?.value ?? "");
    return { id: keyOf(target), label, ...(holder ? { description: holder } : {}) };
  });
  const ask =
    key === "supports" ? "Which objective of the company does it support?" : "Which strategy does it follow?";
  return choices.length > 0 ? [{ id: key, ask, choices }] : [];
};

const linkLine = ({ grove }: FormAsked, { unit, block }: End, link: Link, answers: FormAnswers): string[] => {
  const target = link.targets.find((each) => keyOf(each) === said(answers, link.key));
  if (!target) return [];
  const short = block && spellingOf(grove.view, { unit, block }, target, [target.kind]);
  return [`  ${link.key}: ${short ?? fullName(target)}`];
};

export const objective: Maker = (asked) => {
  const { page } = asked;
  const home = homeOf(asked);
  if (!page || home === undefined)
    return refuse("Open a page of OKRs first, or begin one with “New Page of OKRs”.");
  if (typeof home !== "string") return home;
  const end = endOf(page, home);
  const isNew = isNewPage(page);
  const link = linkFor(asked, isNew ? inCycleNow(asked.grove, end.unit) : end.unit);
  const english = isEnglish(page.head.language);
  const remark = (question: string, answer: string): Remark | undefined => {
    if (!answer) return undefined;
    if (/ (?:from|to)$/.test(question)) return numberRemark(answer, page.head.language);
    return english && question !== link.key && question !== "team"
      ? wordRemark(question, answer, page.head.language)
      : undefined;
  };
  return {
    title: TITLE,
    subject: { team: home },
    questions: [
      {
        ...{ id: "sentence", ask: "What will be different, and for whom?" },
        hint: `Readers find the next book before they leave the desk · ${LATER}`,
      },
      ...(isNew ? [teamQuestion(asked.grove)] : []),
      ...linkQuestion(asked, link),
      ...LENSES.flatMap(lensQuestions),
    ],
    remark,
    edit: (answers) => {
      const wrong = Object.keys(answers)
        .flatMap((id) => remark(id, said(answers, id) ?? "") ?? [])
        .find(({ blocks }) => blocks);
      if (wrong) return refuse(wrong.text);
      const lines = [
        `objective: ${said(answers, "sentence") ?? SENTENCE}`,
        ...linkLine(asked, end, link, answers),
        "",
        ...LENSES.map((lens) => `  ${keyResultLine(lens, answers, page.head.language)}`),
      ];
      const whole = isNew ? newPage(asked.grove, answers, lines) : lines;
      return { title: TITLE, files: fileEdits([addAtEnd(end, whole)]) };
    },
  };
};
