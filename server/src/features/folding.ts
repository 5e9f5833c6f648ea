/** What can be folded: blocks with what they hold, check-ins, texts of several lines, and comments that stand together. */
import { pageText } from "../../../grammar/page.ts";
import { isLineEnd } from "../../../grammar/spaces.ts";
import type { Span } from "../../../grammar/tree.ts";
import type { PageState } from "../model/page-state.ts";
import type { Fold } from "../service.ts";
import { moved, type Outlined, outlineOf } from "./outline.ts";

/** From the first to the last of nodes that stand together; one alone is nothing to fold. */
const run = (nodes: readonly Span[]): Span[] => {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last && first !== last ? [{ start: first.start, end: last.end }] : [];
};

const blockFolds = ({ block, base, start, end, children }: Outlined): Span[] => [
  { start, end },
  ...[...run(block.entries), ...block.properties, ...block.entries].map((span) => moved(span, base)),
  ...children.flatMap(blockFolds),
];

const commentRuns = ({ page, units }: PageState): Span[] => {
  const runs: { start: number; end: number }[] = [];
  let base = 0;
  for (const { section } of units) {
    for (const comment of section.tree.comments) {
      const { start, end } = moved(comment, base);
      const last = runs.at(-1);
      if (last && isLineEnd(pageText(page, last.end, start))) last.end = end;
      else runs.push({ start, end });
    }
    base += section.text.length;
  }
  return runs;
};

/** In no order; those of one line are left in, for lines are the edge's business. */
export const foldsOf = (page: PageState): readonly Fold[] => [
  ...outlineOf(page).flatMap(blockFolds),
  ...commentRuns(page).map((span) => ({ ...span, kind: "comment" as const })),
];
