/** A team in one cycle, over all its pages. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { byPlace, type PageHead } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import { cyclesSeen } from "./alignment.ts";
import { heldBy } from "./holdings.ts";
import { isClosed } from "./phases.ts";
import { propertyOf, propertyText } from "./properties.ts";

export interface TeamCycle {
  /** As it is called in a sentence. */
  readonly team: string;
  /** Growth, maintenance, discovery; undefined where nobody said. */
  readonly mode: string | undefined;
  /** In the order of pages; neither has any that was retired. */
  readonly objectives: readonly Declaration[];
  readonly shares: readonly Declaration[];
}

/** Those with a text first: `team onboarding` alone goes on with what is declared elsewhere. */
const byWeight = (a: Declaration, b: Declaration): number =>
  Number(b.block.text !== undefined) - Number(a.block.text !== undefined) || byPlace(a, b);

/** All places that declare a company or team. */
export const placesOf = (kind: "company" | "team", name: string, view: View): Declaration[] =>
  [...view.declarations(name)].filter((each) => each.kind === kind).sort(byWeight);

/** Where the company is declared; the first of several. */
export const companyIn = (view: View): Declaration | undefined =>
  [...view.facts("kind:company")]
    .map(({ value }) => value as Declaration)
    .reduce<Declaration | undefined>(
      (best, each) => (best && byWeight(best, each) < 0 ? best : each),
      undefined,
    );

/** A property of a team or company as it holds in a cycle: what the cycle's own page says wins. */
export const saidOf = (places: readonly Declaration[], key: string, head: PageHead): string | undefined => {
  for (const cycleId of cyclesSeen(head))
    for (const { unit, block } of places)
      if (unit.page.head.cycleId === cycleId && propertyOf(block, key)) return propertyText(block, key);
  return undefined;
};

/** The mode of a team in a cycle. */
export const modeOf = (places: readonly Declaration[], head: PageHead): string | undefined =>
  saidOf(places, "mode", head)?.toLowerCase().split(/[\s,]/)[0];

/** The key results of objectives and shared objectives. */
export const resultsOf = (holders: readonly Pick<Declaration, "block">[]): Block[] =>
  holders.flatMap(({ block }) => block.blocks.filter(({ kind }) => kind === "kr"));

/**
 * The team that a block declares, as it is in the cycle of the page; undefined where that is told at another place that
 * declares it, and when the cycle is over.
 */
export const teamCycle = (block: Block, { head, view }: Context): TeamCycle | undefined => {
  if (!block.name || isClosed(head)) return undefined;
  const name = fold(block.name.text);
  const places = placesOf("team", name, view);
  const here = places.find(({ unit }) => unit.page.head.cycleId === head.cycleId);
  if (here?.block !== block) return undefined;
  const held = (kind: "objective" | "shares") =>
    heldBy(view, kind, head.cycleId, name)
      .filter(({ block: each }) => !propertyOf(each, "retired"))
      .sort(byPlace);
  return {
    team: places.find((place) => place.block.text)?.block.text?.value ?? block.name.text,
    mode: modeOf(places, head),
    objectives: held("objective"),
    shares: held("shares"),
  };
};

/** May a team begin one more objective with key results? One that keeps things running has one, one that finds out none. */
export const hasRoom = ({ container, page }: Unit, { view }: Pick<Context, "view">): boolean => {
  if (container?.kind !== "team") return true;
  const mode = modeOf(placesOf("team", container.name, view), page.head);
  const held = (kind: "objective" | "shares") => heldBy(view, kind, page.head.cycleId, container.name);
  if (mode === "maintenance") return held("objective").length + held("shares").length === 0;
  return mode !== "discovery";
};

/** As many as a maintenance team looks at beside its upkeep. */
const RESULTS_OF_UPKEEP = 3;

/** May a team promise so many more key results, as it works this cycle? */
export const mayPromise = (
  more: number,
  { container, page }: Unit,
  { view }: Pick<Context, "view">,
): boolean => {
  if (container?.kind !== "team") return true;
  const mode = modeOf(placesOf("team", container.name, view), page.head);
  if (mode !== "maintenance") return mode !== "discovery";
  const held = (["objective", "shares"] as const).flatMap((kind) =>
    heldBy(view, kind, page.head.cycleId, container.name),
  );
  return resultsOf(held).length + more <= RESULTS_OF_UPKEEP;
};
