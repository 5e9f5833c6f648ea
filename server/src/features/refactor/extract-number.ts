/** The number leaves the sentence of an objective and becomes a key result. */

import { addKeyResults } from "../../rules/shared/objective-lines.ts";
import { numberToMove, withoutNumber } from "../../rules/shared/objective-numbers.ts";
import { isReadable } from "../../rules/shared/objectives.ts";
import { reword } from "../../rules/shared/written-measure.ts";
import { fileEdits } from "../fixes.ts";
import type { Refactoring } from "./asked.ts";

export const extractNumber: Refactoring = ({ target, context }) => {
  const block = target?.block;
  if (block?.kind !== "objective" || !block.text || !isReadable(block, context)) return [];
  const { text } = block;
  const statement = context.statement(block);
  const number = statement.english ? numberToMove(statement) : undefined;
  const moved = number && withoutNumber(statement, number);
  if (!moved) return [];
  const changes = () => [
    reword(text, context, moved.objective),
    addKeyResults(context, block, [`kr: ${moved.keyResult}`]),
  ];
  return [
    {
      title: "Extract the number into a key result",
      kind: "refactor.extract",
      edits: () => fileEdits(changes()),
    },
  ];
};
