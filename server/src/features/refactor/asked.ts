/** What a refactoring is asked about: a range of a page, and what stands where it begins. */
import type { Block } from "../../../../grammar/tree.ts";
import type { PageState } from "../../model/page-state.ts";
import type { Declaration } from "../../model/unit.ts";
import { declarationOf, View } from "../../model/view.ts";
import { type Context, contextOf } from "../../rules/frame/context.ts";
import type { Project } from "../../rules/frame/project.ts";
import type { Fix, Range } from "../../service.ts";
import { blockAt, type Place, placeAt } from "../place.ts";

export interface Asked {
  readonly project: Project;
  readonly page: PageState;
  readonly view: View;
  readonly place: Place;
  readonly range: Range;
  readonly context: Context;
  /** The block on whose sentence the range begins. */
  readonly target: Declaration | undefined;
}

/** A refactoring before it is made an action. */
export type Offer = Pick<Fix, "title" | "kind" | "edits">;

export type Refactoring = (asked: Asked) => readonly Offer[];

const NO_RULES: ReadonlySet<string> = new Set();

/** Does the place stand on the head or the sentence of the block, from the start of its line on? */
const isOnSentence = (block: Block, { line, at }: Place): boolean =>
  line.start <= (block.text?.end ?? block.head.end) && (at >= block.start || line.at === block.start);

export const askedAt = (project: Project, page: PageState, range: Range): Asked => {
  const view = new View(project.workspace);
  const place = placeAt(page, range.start);
  const { unit } = place;
  const block = blockAt(unit, Math.max(place.at, place.line.at));
  const target = block && isOnSentence(block, place) ? declarationOf(unit, block) : undefined;
  const surroundings = {
    today: project.options.today(),
    folder: project.workspace.folder,
    ruleIds: NO_RULES,
  };
  return { ...{ project, page, view, place, range, target }, context: contextOf(unit, view, surroundings) };
};
