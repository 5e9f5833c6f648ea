/** Check in: walks the key results of a team one after another, then writes what was said of each. */
import { contains } from "../../model/cycle.ts";
import { historyOf } from "../../model/history.ts";
import { allBlocks } from "../../model/links.ts";
import { spellingOf } from "../../model/spelling.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { addLine } from "../../rules/shared/insert.ts";
import { isClosed, isDraft, isOver } from "../../rules/shared/phases.ts";
import { hasPlaceholder } from "../../rules/shared/placeholders.ts";
import type { FormAnswers, Question, Remark } from "../../service.ts";
import { sayProgress, sayTime, standingOf } from "../describe/standing.ts";
import { fileEdits } from "../fixes.ts";
import { declared, type Grove, groveOf } from "../views/grove.ts";
import { beside, counted, oneLine } from "../views/words.ts";
import { answer, CHANGED, isForeign, known, type Maker, refuse, said } from "./asked.ts";
import { currentEntry, entryChange, reworded, type Spoken, spokenIn } from "./entries.ts";
import { heldBy, labelOf } from "./holder.ts";
import { lastingKey } from "./keys.ts";
import { asConfidence, asValue, confidenceRemark, valueHint, valueRemark } from "./values.ts";
import { weekChange } from "./week-lines.ts";

const TITLE = "Check in";
const NOTHING =
  "There is no key result to check in now. A page of the cycle that goes on needs one that says what is measured.";
const UNFINISHED = "Fill in the blanks <…> of a key result, then check it in.";

const isUnfinished = ({ block }: Declaration): boolean =>
  block.text !== undefined && hasPlaceholder(block.text.value);

/** Something to check in on the day of today. */
const isOpen = ({ today }: Grove, { unit, block }: Declaration): boolean => {
  const { head } = unit.page;
  if (!block.text || hasPlaceholder(block.text.value) || isOver(block) || isClosed(head)) return false;
  return head.cycle === undefined || contains(head.cycle, today);
};

/** Drafts wait while there is anything that is no draft. */
const openIn = (grove: Grove): readonly Declaration[] => {
  const open = declared(grove, "kr").filter((each) => isOpen(grove, each));
  const decided = open.filter(({ unit }) => !isDraft(unit.page.head));
  return decided.length > 0 ? decided : open;
};

const aboutOf = ({ view, today }: Grove, target: Declaration): string => {
  const last = historyOf(view, target).at(-1);
  return beside([
    oneLine(target.block.text?.value ?? ""),
    last ? `last: ${oneLine(last.text)} (${last.day})` : sayProgress(standingOf(view, target).progress),
    sayTime(target.unit.page.head.cycle, today),
  ]);
};

const questionsFor = (grove: Grove, target: Declaration): Question[] => {
  const key = lastingKey(target);
  const { goal } = readStatement(target.unit, target.block);
  const before = currentEntry(grove, target);
  const spoken: Spoken = before ? spokenIn(before) : {};
  const about = { about: aboutOf(grove, target) };
  const value: Question = {
    ...{ id: `value ${key}`, ask: "Where does it stand today?", ...about },
    hint: `${valueHint(target)} · Enter alone leaves it out`,
    ...known("value", spoken.value),
  };
  return [
    ...(goal ? [value] : []),
    {
      ...{ id: `confidence ${key}`, ask: "How sure are you that it will be reached?", ...about },
      hint: "0 to 10 · Enter alone leaves it out",
      ...known("value", spoken.confidence),
      ...(goal ? { after: value.id } : {}),
    },
    {
      ...{ id: `note ${key}`, ask: "What happened? A few words, for those who weren’t there.", ...about },
      hint: "Enter alone leaves it out",
      beside: goal ? value.id : `confidence ${key}`,
      ...known("value", spoken.note),
    },
  ];
};

const spokenOf = (target: Declaration, answers: FormAnswers): Spoken => {
  const key = lastingKey(target);
  const value = said(answers, `value ${key}`);
  const confidence = answer(answers, `confidence ${key}`);
  return {
    value: value && asValue(target, value),
    confidence: confidence && asConfidence(confidence),
    note: answer(answers, `note ${key}`),
  };
};

/** Those whose check-ins stand in weeks go on there. */
const updateLine = ({ view }: Grove, target: Declaration, text: string): string | undefined => {
  const last = historyOf(view, target).at(-1);
  const block =
    last && allBlocks(last.unit).find(({ updates }) => updates.some((each) => each === last.node));
  const spelling = block && spellingOf(view, { unit: last.unit, block }, target, ["kr"], 2);
  return spelling && `update ${spelling}: ${text}`;
};

/** Into what was said already; else a line of its own, for the key result or for the week. */
const changeFor = (grove: Grove, target: Declaration, answers: FormAnswers): Change | string | undefined => {
  const before = currentEntry(grove, target);
  const text = reworded(target, before?.text ?? "", spokenOf(target, answers));
  if (before || !text) return before && entryChange(before, text);
  const place = { unit: target.unit, source: target.unit.section.text };
  return updateLine(grove, target, text) ?? addLine(place, target.block, `${grove.today}: ${text}`);
};

/** In: the key results of a team. Out: how many have something new, and the changes that write it. */
const changesOf = (
  grove: Grove,
  all: readonly Declaration[],
  answers: FormAnswers,
): { readonly count: number; readonly changes: readonly Change[] } => {
  const made = all.flatMap((each) => changeFor(grove, each, answers) ?? []);
  const lines = made.filter((each) => typeof each === "string");
  const changes = made.filter((each) => typeof each !== "string");
  const [near] = all;
  const week = near && lines.length > 0 ? weekChange(grove, near, lines) : undefined;
  return { count: made.length, changes: week ? [...changes, week] : changes };
};

const remarkOn = (all: readonly Declaration[], question: string, typed: string): Remark | undefined => {
  const target = all.find((each) => question === `value ${lastingKey(each)}`);
  if (target) return valueRemark(target, typed);
  return question.startsWith("confidence ") ? confidenceRemark(typed) : undefined;
};

export const checkIn: Maker = (asked) => {
  const grove = groveOf(asked.project, {});
  const held = heldBy({ ...asked, grove }, openIn(grove), TITLE, "key result");
  if (!held) return refuse(declared(grove, "kr").some(isUnfinished) ? UNFINISHED : NOTHING);
  if ("first" in held) return held;
  const { all } = held;
  const questions = all.flatMap((each) => questionsFor(grove, each));
  return {
    title: `${TITLE}: ${labelOf(grove, all)}`,
    questions,
    subject: { team: held.id },
    remark: (question, typed) => remarkOn(all, question, typed),
    edit: (answers) => {
      if (isForeign(answers, questions)) return refuse(CHANGED);
      const wrong = Object.keys(answers).flatMap((id) => remarkOn(all, id, said(answers, id) ?? "") ?? []);
      if (wrong[0]) return refuse(wrong[0].text);
      const { count, changes } = changesOf(grove, all, answers);
      return changes.length > 0
        ? { title: `Check in ${counted(count, "key result")}`, files: fileEdits(changes) }
        : refuse("Nothing was said, so nothing was written.");
    },
  };
};
