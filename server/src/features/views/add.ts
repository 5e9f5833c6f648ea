/** Natural next steps that are an edit: a key result for an objective, work for a key result, a check-in. */
import { LENSES } from "../../../../grammar/vocabulary.ts";
import { spellingOf } from "../../model/spelling.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import { keyResultsIn } from "../../model/unit-index.ts";
import type { Change } from "../../rules/frame/define.ts";
import { indentAt } from "../../rules/shared/changes.ts";
import { addLine, addLinesAtEnd } from "../../rules/shared/insert.ts";
import { addBehind } from "../../rules/shared/moving.ts";
import type { Refusal, ViewAddition, ViewEdit } from "../../service.ts";
import { valueBlank } from "../complete/measures.ts";
import { fileEdits } from "../fixes.ts";
import type { Thing } from "./item.ts";
import { nameFor } from "./naming.ts";

const STATEMENTS = {
  reach: "<who does what> from <number> to <number>",
  impact: "<how well they are served> from <number>% to <number>%",
  business: "<what it is worth to the business> from <number>% to <number>%",
} as const;

const placeOf = ({ unit }: Declaration) => ({ unit, source: unit.section.text });

/** Do the key results of an objective stand apart from what is above them? */
const areApart = ({ unit }: Declaration, last: Declaration | undefined): boolean =>
  last === undefined || /\n[^\S\n]*\n[^\S\n]*$/.test(unit.section.text.slice(0, last.block.start));

/** Through the first lens that nobody looks through yet. */
const keyResult = (target: Declaration): Change => {
  const results = keyResultsIn(target.unit, target.block);
  const taken = results.map(({ block }) => block.lens?.lens);
  const gap = areApart(target, results.at(-1)) ? [""] : [];
  const lens = LENSES.find((each) => !taken.includes(each)) ?? "reach";
  return addLinesAtEnd(placeOf(target), target.block, [...gap, `kr ${lens}: ${STATEMENTS[lens]}`]);
};

/** Behind the objective of the key result, with a reference to it. */
const initiative = ({ grove, target }: Thing): readonly Change[] => {
  const { unit, holder } = target;
  if (!holder) return [];
  const origin = { unit, block: holder.block };
  const naming = target.word ? undefined : nameFor(grove.view, target, target);
  const spelling =
    naming?.spelling ?? spellingOf(grove.view, origin, target, ["kr"], holder.word ? 2 : 1) ?? target.name;
  const indent = indentAt(unit.section.text, holder.block.start);
  const lines = ["", `${indent}initiative: <what will be done>`, `${indent}  moves: ${spelling}`];
  return [...(naming ? [naming.change] : []), addBehind(placeOf(target), holder.block, lines)];
};

const checkIn = ({ grove, target }: Thing): Change => {
  const { goal } = readStatement(target.unit, target.block);
  const line =
    target.kind === "kr"
      ? `${grove.today}: ${valueBlank(goal)}, confidence <n>/10`
      : `${grove.today}: ${valueBlank(goal)}`;
  return addLine(placeOf(target), target.block, line);
};

const PLACES: Readonly<Record<ViewAddition, string>> = {
  kr: "A key result belongs to an objective. Put the cursor on one first.",
  initiative: "An initiative moves a key result. Put the cursor on one first.",
  "check-in": "A check-in belongs to a key result. Put the cursor on one first.",
};

/** Writes something below a thing, with blanks for what only a person knows. */
export const add = (item: Thing, what: ViewAddition): ViewEdit | Refusal => {
  const { kind, target } = item;
  if (what === "kr" && (kind === "objective" || kind === "shares"))
    return { title: "Add a key result", files: fileEdits([keyResult(target)]) };
  if (what === "initiative" && kind === "kr")
    return { title: "Add an initiative", files: fileEdits(initiative(item)) };
  if (what === "check-in" && (kind === "kr" || kind === "health"))
    return { title: "Check in", files: fileEdits([checkIn(item)]) };
  return { refused: PLACES[what] };
};
