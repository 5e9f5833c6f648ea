/** Check in: walks the key results of a team one after another, then writes what was said of each. */
import { startOfWeek } from "../../../../grammar/date-days.ts";
import type { Entry, Update } from "../../../../grammar/tree.ts";
import { contains } from "../../model/cycle.ts";
import { type CheckIn, historyOf } from "../../model/history.ts";
import { allBlocks } from "../../model/links.ts";
import { spellingOf } from "../../model/spelling.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { replace } from "../../rules/shared/changes.ts";
import { addLine } from "../../rules/shared/insert.ts";
import { isClosed, isOver } from "../../rules/shared/phases.ts";
import { hasPlaceholder } from "../../rules/shared/placeholders.ts";
import type { FormAnswers, Question } from "../../service.ts";
import { valueBlank } from "../complete/measures.ts";
import { sayTime, standingOf } from "../describe/standing.ts";
import { fileEdits } from "../fixes.ts";
import { declared, type Grove, groveOf } from "../views/grove.ts";
import { keyOf } from "../views/keys.ts";
import { beside, counted, oneLine } from "../views/words.ts";
import { known, type Maker, refuse, said } from "./asked.ts";
import { heldBy, labelOf } from "./holder.ts";
import { asConfidence, asValue, confidenceRemark, valueRemark } from "./values.ts";
import { weekChange } from "./week-lines.ts";

const TITLE = "Check in";
const NOTHING =
  "There is no key result to check in now. A page of the cycle that goes on needs one that says what is measured.";
const UNFINISHED = "Fill in the blanks <…> of a key result first. Then it can be checked in.";

const isUnfinished = ({ block }: Declaration): boolean =>
  block.text !== undefined && hasPlaceholder(block.text.value);

/** Something to check in on the day of today, whatever phase its page is in. */
const isOpen = ({ today }: Grove, { unit, block }: Declaration): boolean => {
  const { head } = unit.page;
  if (!block.text || hasPlaceholder(block.text.value) || isOver(block) || isClosed(head)) return false;
  return head.cycle === undefined || contains(head.cycle, today);
};

const isUpdate = (node: Entry | Update): node is Update => "target" in node;

/** What was said today, or in this week, already: it is written anew. */
const current = ({ view, today }: Grove, target: Declaration): CheckIn | undefined =>
  historyOf(view, target).findLast(({ day, node }) => day === (isUpdate(node) ? startOfWeek(today) : today));

const aboutOf = ({ view, today }: Grove, target: Declaration): string => {
  const last = historyOf(view, target).at(-1);
  return beside([
    oneLine(target.block.text?.value ?? ""),
    last ? `last: ${oneLine(last.text)} (${last.day})` : standingOf(view, target).words,
    sayTime(target.unit.page.head.cycle, today),
  ]);
};

const slice = (text: string, span: { start: number; end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end).trim();

const questionsFor = (grove: Grove, target: Declaration): Question[] => {
  const key = keyOf(target);
  const { goal } = readStatement(target.unit, target.block);
  const before = current(grove, target);
  const about = { about: aboutOf(grove, target) };
  const value: Question = {
    ...{ id: `value ${key}`, ask: "Where does it stand today?", ...about },
    hint: `${valueBlank(goal)} · Enter alone skips it`,
    ...known(
      "value",
      before?.value &&
        slice(before.text, { ...before.value, end: before.value.per?.end ?? before.value.end }),
    ),
  };
  return [
    ...(goal ? [value] : []),
    {
      ...{ id: `confidence ${key}`, ask: "How sure are you that it will be reached?", ...about },
      hint: "0 to 10 · Enter alone leaves it out",
      ...known("value", slice(before?.text ?? "", before?.confidence)?.replace(/^confidence\s+/i, "")),
      ...(goal ? { after: value.id } : {}),
    },
    {
      ...{ id: `note ${key}`, ask: "What happened? A few words, for those who weren’t there.", ...about },
      hint: "Enter alone leaves it out",
      ...known("value", slice(before?.text ?? "", before?.note)),
    },
  ];
};

/** `31%, confidence 7/10, vendor live`; undefined where nothing was said. */
const textOf = (target: Declaration, answers: FormAnswers): string | undefined => {
  const key = keyOf(target);
  const value = said(answers, `value ${key}`);
  const confidence = said(answers, `confidence ${key}`);
  const parts = [
    value && asValue(target, value),
    confidence && asConfidence(confidence),
    said(answers, `note ${key}`),
  ];
  return parts.filter(Boolean).join(", ") || undefined;
};

/** Those whose check-ins stand in weeks go on there. */
const updateLine = ({ view }: Grove, target: Declaration, text: string): string | undefined => {
  const last = historyOf(view, target).at(-1);
  const block =
    last && allBlocks(last.unit).find(({ updates }) => updates.some((each) => each === last.node));
  const spelling = block && spellingOf(view, { unit: last.unit, block }, target, ["kr"], 2);
  return spelling && `update ${spelling}: ${text}`;
};

/** In place of what was said already; else a line of its own, for the key result or for the week. */
const changeFor = (grove: Grove, target: Declaration, text: string): Change | string => {
  const before = current(grove, target);
  if (before?.node.text) return replace({ unit: before.unit }, before.node.text, text);
  const place = { unit: target.unit, source: target.unit.section.text };
  return updateLine(grove, target, text) ?? addLine(place, target.block, `${grove.today}: ${text}`);
};

const changesOf = (grove: Grove, all: readonly Declaration[], answers: FormAnswers): readonly Change[] => {
  const lines: string[] = [];
  const changes: Change[] = [];
  for (const target of all) {
    const text = textOf(target, answers);
    if (!text) continue;
    const change = changeFor(grove, target, text);
    if (typeof change === "string") lines.push(change);
    else changes.push(change);
  }
  const [near] = all;
  const week = near && lines.length > 0 ? weekChange(grove, near, lines) : undefined;
  return week ? [...changes, week] : changes;
};

const targetFor = (all: readonly Declaration[], question: string): Declaration | undefined =>
  all.find((each) => question.endsWith(` ${keyOf(each)}`));

export const checkIn: Maker = (asked) => {
  const grove = groveOf(asked.project, {});
  const open = declared(grove, "kr").filter((each) => isOpen(grove, each));
  const held = heldBy({ ...asked, grove }, open, TITLE, "key result");
  if (!held) return refuse(declared(grove, "kr").some(isUnfinished) ? UNFINISHED : NOTHING);
  if ("first" in held) return held;
  const { all } = held;
  return {
    title: `${TITLE}: ${labelOf(grove, all)}`,
    questions: all.flatMap((each) => questionsFor(grove, each)),
    remark: (question, answer) => {
      const target = targetFor(all, question);
      if (target && question.startsWith("value ")) return valueRemark(target, answer);
      return question.startsWith("confidence ") ? confidenceRemark(answer) : undefined;
    },
    edit: (answers) => {
      const wrong = all.flatMap((each) => {
        const value = said(answers, `value ${keyOf(each)}`);
        return (value && valueRemark(each, value)) || [];
      });
      if (wrong[0]) return refuse(wrong[0].text);
      const spoken = all.filter((each) => textOf(each, answers)).length;
      if (spoken === 0) return refuse("Nothing was said, so nothing was written.");
      return {
        title: `Check in ${counted(spoken, "key result")}`,
        files: fileEdits(changesOf(grove, all, answers)),
      };
    },
  };
};
