import { readPage } from "../../../grammar/page.ts";
import type { Span } from "../../../grammar/tree.ts";
import { type BlockKind, blockRow } from "../../../grammar/vocabulary.ts";
import { allBlocks } from "../model/links.ts";
import { applyEdits } from "../model/measure-edits.ts";
import { declarationOf } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { given, type ProblemData, tells, told } from "./shared/from-problem.ts";
import { wouldCatchLines } from "./shared/paste.ts";
import { aBlock } from "./shared/wording.ts";

/** A line by itself, its words in the form of the language. */
const setRight = (line: string): string => {
  const edits = readPage(line).sections.flatMap(({ tree }) =>
    tree.problems
      .filter(({ reason }) => reason === "pasted" || reason === "keyword-case")
      .map(({ start, end, data }) => ({ start, end, text: String(data?.text) })),
  );
  return applyEdits(
    line,
    edits.sort((a, b) => a.start - b.start),
  );
};

/** The block that the heading looks like. */
const asBlock = (data: ProblemData, { source }: Context): string => {
  const { start, end } = data.problem;
  return setRight(source.slice(start + Number(given(data, "marks")), end).trim());
};

/** Would key results below stand in it, which can't hold any? */
const partsResults = (kind: string, { end }: Span, { unit }: Context): boolean => {
  const below = allBlocks(unit).find(({ start }) => start >= end);
  return below?.kind === "kr" && kind !== "kr" && !blockRow("kr")?.in.includes(kind as BlockKind);
};

/** Would references lead nowhere that name the objective above and a key result below, or its own become those of another? */
const losesResults = (kind: string, { end }: Span, { unit, view }: Context): boolean => {
  const below = allBlocks(unit).filter(({ start }) => start >= end);
  const next = below.findIndex((block) => block.kind !== "kr");
  return (
    kind === "objective" &&
    below
      .slice(0, next < 0 ? below.length : next)
      .flatMap((block) => declarationOf(unit, block) ?? [])
      .some((result) =>
        view.referrers(result).some(({ reference, key }) => reference.parts.length > 1 || key === "supports"),
      )
  );
};

export default defineRule<ProblemData>({
  id: "unread-heading",
  severity: "hint",
  summary: "A heading looks like a block, but it is a comment and is not read.",
  why: "In documents a heading begins with “#”. Here such a line is a comment, so what stands below it belongs to whatever came before, and the heading itself counts for nothing.",
  ignore: "The line is meant as a comment.",
  sources: [],
  items: [],
  examples: [
    {
      around: "team",
      bad: "«### Health: Questions answered on the same day at least 95%»",
      good: "health: Questions answered on the same day at least 95%",
    },
  ],
  reads: "block",
  quick: true,
  check: tells("unread-heading"),
  message: told,
  fixes: ({ data, ...found }, context) =>
    wouldCatchLines(context, found.end) ||
    partsResults(given(data, "block"), found, context) ||
    losesResults(given(data, "block"), found, context)
      ? []
      : [
          {
            title: `Make it ${aBlock(given(data, "block"))}`,
            changes: () => [replace(context, found, asBlock(data, context))],
          },
        ],
});
