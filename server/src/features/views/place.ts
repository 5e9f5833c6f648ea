/** Where objectives stand in the tree of alignment: below what they support, below a strategy, or apart. */
import type { Declaration } from "../../model/unit.ts";
import {
  objectivesMeant,
  seesCompanyObjectives,
  strategiesOf,
  supportedBy,
  usesOf,
} from "../../rules/shared/alignment.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import { type Grove, isShown } from "./grove.ts";

/** Below objectives or strategies, at the top of the tree, or apart, since no way leads up. */
export type Place = readonly Declaration[] | "top" | "apart";

/** The objectives that something supports or shares, those that are shown. */
export const objectivesAbove = (grove: Grove, { unit, block, kind }: Declaration): readonly Declaration[] => {
  const { view } = grove;
  const found =
    kind === "shares"
      ? usesOf(unit, block, "shares")
          .flatMap((use) => view.resolveUse(use).targets)
          .flatMap((target) => objectivesMeant(view, target))
      : supportedBy(block, { unit, view });
  return found.filter((each) => each.block !== block && each.kind === "objective" && isShown(grove, each));
};

const isOfTeam = ({ unit, block }: Declaration): boolean =>
  unit.container?.kind === "team" || block.parent?.kind === "team";

const placed = (grove: Grove, target: Declaration): Place => {
  const above = objectivesAbove(grove, target);
  if (above.length > 0) return above;
  const { unit, block, kind } = target;
  const { view } = grove;
  if (kind === "shares") return "apart";
  const isFree = propertyOf(block, "promoted") !== undefined || !isOfTeam(target);
  if (!isFree && seesCompanyObjectives({ unit, view })) return "apart";
  const strategies = strategiesOf(block, { unit, view }).filter((each) => isShown(grove, each));
  return strategies.length > 0 ? strategies : "top";
};

/** Does a way lead up from it, or only round in a circle? Each objective is gone through once, however many ways lead to it. */
const leadsUp = (grove: Grove, target: Declaration, seen: Set<unknown>): boolean => {
  if (seen.has(target.block)) return false;
  seen.add(target.block);
  const place = grove.view.once("placed", target.block, () => placed(grove, target));
  if (typeof place === "string" || place[0]?.kind !== "objective") return true;
  return place.some((each) => leadsUp(grove, each, seen));
};

/** Where an objective or a shared one stands. */
export const placeOf = (grove: Grove, target: Declaration): Place =>
  grove.view.once("place", target.block, () =>
    leadsUp(grove, target, new Set())
      ? grove.view.once("placed", target.block, () => placed(grove, target))
      : "apart",
  );
