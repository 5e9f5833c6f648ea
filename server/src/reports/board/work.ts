/** Initiatives: what is done, when it is due, and what it moves. */
import { readDate } from "../../../../grammar/date.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { objectivesMeant, usesOf } from "../../rules/shared/alignment.ts";
import type { BoardWork } from "../board-types.ts";
import { at, firstOf, known, type Making, peopleOf, refTo, wordOf } from "./making.ts";
import { metricOf } from "./written.ts";

const STATUSES = ["planned", "doing", "done", "paused", "dropped"] as const;

export const isFinished = ({ status }: Pick<BoardWork, "status">): boolean =>
  status === "done" || status === "dropped";

/** The key results that a block moves. */
export const movedBy = (
  { view }: Pick<Making, "view">,
  { unit, block }: Declaration,
): readonly Declaration[] => usesOf(unit, block, "moves").flatMap((use) => view.resolveUse(use).targets);

/** The objectives of key results, each once. */
const objectivesOf = ({ view }: Making, targets: readonly Declaration[]): readonly Declaration[] => {
  const all = targets.flatMap((target) => objectivesMeant(view, target));
  return all.filter((each, index) => all.findIndex(({ block }) => block === each.block) === index);
};

export const workOf = (making: Making, target: Declaration): BoardWork => {
  const { unit, block } = target;
  const due = firstOf(block, "due");
  const status = wordOf(firstOf(block, "status"), STATUSES);
  const day = due === undefined ? undefined : readDate(due, 0)?.day;
  const moved = movedBy(making, target);
  return known({
    at: at(unit, block.start),
    name: target.name ? fullName(target) : "",
    text: block.text?.value ?? target.word?.text ?? "",
    owner: peopleOf(target, "owner"),
    due: day,
    status,
    late: day !== undefined && day < making.today && status !== "done" && status !== "dropped",
    moves: moved.map((each) => ({ ...refTo(making, each), metric: metricOf(each) })),
    why: objectivesOf(making, moved).map((each) => refTo(making, each)),
    findings: making.counts.on(unit, block),
  });
};

/** What moves any of the key results, each once. */
export const workOn = ({ moving }: Making, results: readonly Block[]): readonly BoardWork[] => [
  ...new Set(results.flatMap((block) => moving.get(block) ?? [])),
];
