/** Fixes for the heads of blocks: a missing colon, a name that is none or missing, text where none can stand. */
import { startOfWeek } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { blockRow } from "../../../../grammar/vocabulary.ts";
import { allBlocks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";
import type { FixData } from "../frame/define.ts";
import { addBelow, indentAt, replace } from "./changes.ts";
import { given, type ProblemData } from "./from-problem.ts";
import { freeName, idFrom, joined } from "./names.ts";

const at = (offset: number) => ({ start: offset, end: offset });

const blockOf = ({ problem }: ProblemData, { unit }: Context): Block | undefined =>
  allBlocks(unit).findLast(({ start }) => start <= problem.start);

const addColon = (block: Block, context: Context): FixData[] => {
  const end = (block.lens ?? block.word).end;
  const needsName = blockRow(block.kind)?.head === "required-name";
  const id = needsName ? idFrom(block.text?.value ?? "") : "";
  if (!id) {
    const changes = () => [replace(context, at(end), ":")];
    return [{ title: "Add the colon", preferred: true, safe: true, changes }];
  }
  const name = freeName(id, isTaken(context));
  const changes = () => [replace(context, at(end), ` ${name}:`)];
  return [{ title: `Call it “${name}” and add the colon`, preferred: true, changes }];
};

const isTaken =
  ({ view }: Context) =>
  (id: string): boolean =>
    [...view.declarations(id)].length > 0;

/** A name made of the text, the Monday of this week, or a blank for a reference. */
const addName = (block: Block, context: Context): FixData[] => {
  const { end } = block.word;
  const insert = (name: string): FixData => ({
    title: `Call it “${name}”`,
    changes: () => [replace(context, at(end), ` ${name}`)],
  });
  if (block.kind === "week") {
    const monday = startOfWeek(context.today);
    return [{ ...insert(monday), title: `Make it this week, ${monday}` }];
  }
  const id = idFrom(block.text?.value ?? "");
  return block.kind !== "shares" && id ? [insert(freeName(id, isTaken(context)))] : [];
};

const betterName = (data: ProblemData, context: Context): FixData[] => {
  const name = joined(given(data, "name"));
  if (!name || name === given(data, "name")) return [];
  return [
    { title: `Call it “${name}”`, preferred: true, changes: () => [replace(context, data.problem, name)] },
  ];
};

/** What stands behind `shares REF` or `week DATE` goes into a note below. */
const toNote = (block: Block, context: Context): FixData[] => {
  const { text, target } = block;
  if (!text || !target) return [];
  const line = `${indentAt(context.source, block.start)}  note: ${text.value}`;
  return [
    {
      title: "Put it into a note below",
      preferred: true,
      changes: () => [
        replace(context, { start: target.end, end: text.end }, ""),
        addBelow(context, text.end, [line]),
      ],
    },
  ];
};

/** What can be done about the head of a block, best first. */
export const headFixes = (data: ProblemData, context: Context): FixData[] => {
  const block = blockOf(data, context);
  if (!block) return [];
  switch (data.problem.reason) {
    case "missing-colon":
      return addColon(block, context);
    case "missing-name":
      return addName(block, context);
    case "bad-name":
      return betterName(data, context);
    default:
      return toNote(block, context);
  }
};
