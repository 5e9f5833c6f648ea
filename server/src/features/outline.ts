/** The blocks of a page as a person sees them nested: teams and companies with what they hold, whatever the sections. */
import type { Block, Span } from "../../../grammar/tree.ts";
import { rankOf } from "../../../grammar/vocabulary.ts";
import type { PageState } from "../model/page-state.ts";
import type { Unit } from "../model/unit.ts";

/** A block with offsets of the page; it ends where the last that it holds ends. */
export interface Outlined {
  readonly block: Block;
  readonly unit: Unit;
  /** Where the section begins in the page. */
  readonly base: number;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Outlined[];
}

interface Open extends Outlined {
  end: number;
  readonly children: Open[];
}

const outlined = (block: Block, unit: Unit, base: number): Open => ({
  block,
  unit,
  base,
  start: base + block.start,
  end: base + block.end,
  children: block.blocks.map((inner) => outlined(inner, unit, base)),
});

/** A span of a section as a range of the page. */
export const moved = ({ start, end }: Span, base: number): Span => ({ start: base + start, end: base + end });

export const outlineOf = (page: PageState): readonly Outlined[] => {
  const top: Open[] = [];
  let container: Open | undefined;
  let base = 0;
  for (const unit of page.units) {
    for (const block of unit.section.tree.blocks) {
      const found = outlined(block, unit, base);
      if (rankOf(block.kind) === 0) container = found;
      else if (container) {
        container.children.push(found);
        container.end = Math.max(container.end, found.end);
        continue;
      }
      top.push(found);
    }
    base += unit.section.text.length;
  }
  return top;
};
