/** What a filter lets through: an item that fits it, and whatever leads there. */
import { readPeople } from "../../../../grammar/reference.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { historyOf, latestWith } from "../../model/history.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { usesOf } from "../../rules/shared/alignment.ts";
import type { ViewFilter } from "../../service.ts";
import { findingsOn } from "./badges.ts";
import type { Grove } from "./grove.ts";
import { type Item, isLine, isThing } from "./item.ts";

const LOW_CONFIDENCE = 0.3;
const HANDLE = /@[\p{L}\p{N}._-]+/gu;

/** Does it leave out anything? The cycles are chosen before. */
export const isFiltering = ({ teams, owners, lenses, attention }: ViewFilter): boolean =>
  Boolean(teams?.length || owners?.length || lenses?.length || attention);

/** Who answers for a block, as written. */
export const ownersOf = (unit: Unit, block: Block): readonly string[] =>
  block.properties
    .filter(({ key }) => key === "owner" || key === "lead")
    .flatMap(({ value, items }) => [value, ...items])
    .flatMap((text) => readPeople(unit.section.text, text))
    .map(({ text }) => text);

/** Is it told, or is somebody worried about it? */
const needsAttention = (grove: Grove, target: Declaration): boolean => {
  const { error, warning, information } = findingsOn(grove, target);
  if (error + warning + information > 0) return true;
  const history = historyOf(grove.view, target);
  const confidence = latestWith(history, "confidence")?.confidence?.value;
  if (confidence !== undefined) return confidence <= LOW_CONFIDENCE;
  const state = latestWith(history, "state")?.state?.state;
  return state !== undefined && state !== "on track";
};

const lensesOf = (grove: Grove, { kind, unit, block }: Declaration): readonly (string | undefined)[] => {
  if (kind === "kr") return [block.lens?.lens];
  if (kind !== "initiative") return [];
  const moved = usesOf(unit, block, "moves").flatMap((use) => grove.view.resolveUse(use).targets);
  return moved.map((each) => each.block.lens?.lens);
};

const meets = (wanted: readonly string[] | undefined, has: () => readonly (string | undefined)[]): boolean =>
  !wanted?.length || has().some((each) => each !== undefined && wanted.includes(each));

const thingFits = (grove: Grove, target: Declaration): boolean => {
  const { teams, owners, lenses, attention } = grove.filter;
  const { unit, block } = target;
  return (
    meets(teams, () => [containerName(unit, block)]) &&
    meets(owners?.map(fold), () => ownersOf(unit, block).map(fold)) &&
    meets(lenses, () => lensesOf(grove, target)) &&
    (!attention || needsAttention(grove, target))
  );
};

/** Does an item fit by itself, whatever stands below it? A heading never does. */
export const fits = (item: Item): boolean => {
  if (isThing(item)) return thingFits(item.grove, item.target);
  if (!isLine(item)) return false;
  const { grove, at, label } = item;
  const { teams, owners, lenses } = grove.filter;
  if (item.kind === "step" || !at) return true;
  return (
    meets(teams, () => [at.block ? containerName(at.unit, at.block) : undefined]) &&
    meets(owners?.map(fold), () => (label.match(HANDLE) ?? []).map(fold)) &&
    !lenses?.length
  );
};
