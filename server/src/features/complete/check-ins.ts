/** Check-ins to begin a line with: a dated entry, or the updates of a week. */
import type { Block } from "../../../../grammar/tree.ts";
import { blockRow, fold } from "../../../../grammar/vocabulary.ts";
import { spellingOf } from "../../model/spelling.ts";
import { readStatement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import { isOver } from "../../rules/shared/phases.ts";
import type { Open } from "../place.ts";
import { valueBlank } from "./measures.ts";
import type { Asked, Draft } from "./slot.ts";

const MOST = 20;

const entry = ({ today }: Asked, { block, unit }: Open): Draft[] => {
  if (block.entries.some(({ date }) => date.text === today)) return [];
  const { goal } = readStatement(unit, block);
  if (!goal) return [];
  const confidence = block.kind === "health" ? "" : ", confidence <n>/10";
  return [
    {
      label: today,
      kind: "template",
      detail: "check in: where it stands today",
      text: `${today}: ${valueBlank(goal)}${confidence}`,
      filter: `${today} check-in update`,
    },
  ];
};

/** The key results of the team in the cycle of the page. */
const keyResults = ({ view, place }: Asked): Declaration[] =>
  view
    .unitsBeside(place.unit)
    .filter(({ page }) => page.head.cycleId === place.page.head.cycleId)
    .flatMap(({ contribution }) => contribution.declarations)
    .filter(({ kind, name, block }) => kind === "kr" && name !== "" && !isOver(block));

const updates = (asked: Asked, { block, unit }: Open): Draft[] => {
  const written = block.updates.map(({ target }) => fold(target.text));
  return keyResults(asked)
    .slice(0, MOST)
    .flatMap((target) => {
      const spelling = spellingOf(asked.view, { unit, block }, target, ["kr"], 2);
      if (!spelling || written.includes(fold(spelling))) return [];
      const { goal } = readStatement(target.unit, target.block);
      return [
        {
          label: `update ${spelling}`,
          kind: "template" as const,
          detail: target.block.text?.value,
          text: `update ${spelling}: ${valueBlank(goal)}, confidence <n>/10`,
        },
      ];
    });
};

const accepts = ({ kind }: Block): boolean => blockRow(kind)?.entries ?? false;

/** Check-ins for the block that the line belongs to. */
export const checkIns = (asked: Asked, open: Open | undefined): Draft[] => {
  if (!open) return [];
  if (open.block.kind === "week") return updates(asked, open);
  return accepts(open.block) ? entry(asked, open) : [];
};
