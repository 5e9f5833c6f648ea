/** The outline of a page: each block with its sentence, nested, and how far it has come. */

import type { Block } from "../../../grammar/tree.ts";
import { progressOfBlock } from "../model/history.ts";
import type { PageState } from "../model/page-state.ts";
import { meanProgress, type Progress } from "../model/progress.ts";
import { UnitMemory } from "../model/unit-memory.ts";
import { declarationOf, View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { allKeyResults, type Contribution } from "../rules/shared/contributions.ts";
import type { PageSymbol } from "../service.ts";
import { moved, type Outlined, outlineOf } from "./outline.ts";

const percent = (value: number): string => `${Math.round(value * 100)}%`;

const short = (progress: Progress): string | undefined => {
  if (progress.state === "known") return percent(progress.value);
  if (progress.state === "bound") return progress.met ? "met" : "not met yet";
  return undefined;
};

const progressAt = (view: View, { block, unit }: Contribution): Progress | undefined => {
  const declared = declarationOf(unit, block);
  return declared && progressOfBlock(view, declared);
};

const meanOf = (view: View, { block, unit }: Contribution): string | undefined => {
  const all = allKeyResults(block, { unit, view }).flatMap((each) => progressAt(view, each) ?? []);
  const { value, measured, of } = meanProgress(all);
  if (value === undefined) return undefined;
  return measured === of ? percent(value) : `${percent(value)}, ${measured} of ${of} measured`;
};

const detailOf = (view: View, asked: Contribution): string | undefined => {
  switch (asked.block.kind) {
    case "kr":
    case "health": {
      const progress = progressAt(view, asked);
      return progress && short(progress);
    }
    case "objective":
    case "shares":
      return meanOf(view, asked);
    default:
      return undefined;
  }
};

/** How far the blocks of a unit have come. */
const details = new UnitMemory(
  (unit, view): ReadonlyMap<Block, string | undefined> =>
    new Map(
      unit.contribution.declarations.map(({ block }) => [block, detailOf(view, { block, unit })] as const),
    ),
);

const symbolOf = (view: View, outlined: Outlined): PageSymbol => {
  const { block, unit, base, start, end, children } = outlined;
  const selection = block.name ?? block.target ?? block.word;
  return {
    kind: block.kind,
    start,
    end,
    name: block.text?.value || block.target?.text || block.name?.text || block.kind,
    detail: details.of(unit, view, undefined).get(block),
    selection: moved(selection, base),
    children: children.map((child) => symbolOf(view, child)),
  };
};

/** The blocks of a page, nested, in their order. */
export const symbolsOf = (project: Project, page: PageState): readonly PageSymbol[] => {
  const view = new View(project.workspace);
  return outlineOf(page).map((outlined) => symbolOf(view, outlined));
};
