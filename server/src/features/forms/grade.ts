/** Grade: where each key result ended, what it is worth, and what was learned. */
import { readGrade } from "../../model/entry-confidence.ts";
import { progressOfBlock } from "../../model/history.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { addLine } from "../../rules/shared/insert.ts";
import { isOver } from "../../rules/shared/phases.ts";
import { hasPlaceholder } from "../../rules/shared/placeholders.ts";
import type { FormAnswers, Question, Remark } from "../../service.ts";
import { standingOf } from "../describe/standing.ts";
import { fileEdits } from "../fixes.ts";
import { declared, type Grove } from "../views/grove.ts";
import { beside, counted, oneLine } from "../views/words.ts";
import { CHANGED, isForeign, type Maker, refuse, said } from "./asked.ts";
import { currentEntry, entryChange, reworded } from "./entries.ts";
import { heldBy, labelOf } from "./holder.ts";
import { lastingKey } from "./keys.ts";
import { asValue, valueHint, valueRemark } from "./values.ts";

const TITLE = "Grade";

const isUngraded = ({ block }: Declaration): boolean =>
  block.text !== undefined && !hasPlaceholder(block.text.value) && !isOver(block);

/** What the last value alone would give. */
const byValue = ({ view }: Grove, target: Declaration): string => {
  const progress = progressOfBlock(view, target);
  if (progress.state === "known") {
    const value = Math.round(Math.min(1, Math.max(0, progress.value)) * 10) / 10;
    return `the last value alone would give ${value}`;
  }
  return progress.state === "bound"
    ? progress.met
      ? "the bound was kept"
      : "the bound was not kept"
    : "0 to 1";
};

const questionsFor = (grove: Grove, target: Declaration): Question[] => {
  const key = lastingKey(target);
  const { goal } = readStatement(target.unit, target.block);
  const about = beside([oneLine(target.block.text?.value ?? ""), standingOf(grove.view, target).words]);
  const value: Question = {
    ...{ id: `value ${key}`, ask: "Where did it end?", about },
    hint: `${valueHint(target)} · Enter alone keeps the last value`,
  };
  return [
    ...(goal ? [value] : []),
    {
      ...{ id: `grade ${key}`, ask: "Which grade, from 0 to 1?", about },
      hint: `${byValue(grove, target)} · Enter alone skips it`,
      ...(goal ? { beside: value.id } : {}),
    },
    {
      ...{ id: `learned ${key}`, ask: "What did you learn? That counts more than the grade.", about },
      ...{ hint: "Enter alone leaves it out", after: `grade ${key}` },
    },
  ];
};

const gradeRemark = (typed: string): Remark | undefined =>
  !typed || !("reason" in readGrade(typed))
    ? undefined
    : { text: "A grade is a number from 0 to 1, such as 0.7, 70% or 7/10.", blocks: true };

/** The value, grade and learning go behind the key result's own lines, in this order; into what was said today, if it was. */
const changesFor = (grove: Grove, target: Declaration, answers: FormAnswers): readonly Change[] => {
  const key = lastingKey(target);
  const typed = said(answers, `value ${key}`);
  const value = typed && asValue(target, typed);
  const [grade, learned] = [said(answers, `grade ${key}`), said(answers, `learned ${key}`)];
  const before = value ? currentEntry(grove, target) : undefined;
  const again = before && entryChange(before, reworded(target, before.text, { value }));
  const lines = [
    ...(value && !before ? [`${grove.today}: ${value}`] : []),
    ...(grade ? [`grade: ${grade}`] : []),
    ...(grade && learned ? [`learned: ${learned}`] : []),
  ];
  const place = { unit: target.unit, source: target.unit.section.text };
  return [...(again ? [again] : []), ...lines.map((line) => addLine(place, target.block, line))];
};

const remarkOn = (all: readonly Declaration[], question: string, answer: string): Remark | undefined => {
  const target = all.find((each) => question === `value ${lastingKey(each)}`);
  if (target) return valueRemark(target, answer);
  return question.startsWith("grade ") ? gradeRemark(answer) : undefined;
};

export const grade: Maker = (asked) => {
  const { grove } = asked;
  const held = heldBy(asked, declared(grove, "kr").filter(isUngraded), TITLE, "key result");
  if (!held) return refuse("Every key result here has its grade already.");
  if ("first" in held) return held;
  const { all } = held;
  const questions = all.flatMap((each) => questionsFor(grove, each));
  return {
    title: `${TITLE}: ${labelOf(grove, all)}`,
    questions,
    subject: { team: held.id },
    remark: (question, answer) => remarkOn(all, question, answer),
    edit: (answers) => {
      if (isForeign(answers, questions)) return refuse(CHANGED);
      const wrong = Object.keys(answers).flatMap((id) => remarkOn(all, id, said(answers, id) ?? "") ?? []);
      if (wrong[0]) return refuse(wrong[0].text);
      const changes = all.map((each) => changesFor(grove, each, answers)).filter(({ length }) => length > 0);
      return changes.length > 0
        ? { title: `Grade ${counted(changes.length, "key result")}`, files: fileEdits(changes.flat()) }
        : refuse("Nothing was said, so nothing was written.");
    },
  };
};
