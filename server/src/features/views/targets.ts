import { byPlace } from "../../model/page-state.ts";
/** What something may be aligned with or linked to, for whoever doesn't drag. */
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { companyObjectives } from "../../rules/shared/alignment.ts";
import { align } from "./align.ts";
import { declared, type Grove } from "./grove.ts";
import { type Thing, thing } from "./item.ts";

const MOST = 300;

/** Those of the same team first. */
const byNearness = (source: Declaration) => {
  const home = containerName(source.unit, source.block);
  const away = ({ unit, block }: Declaration): number => Number(containerName(unit, block) !== home);
  return (a: Declaration, b: Declaration): number => away(a) - away(b) || byPlace(a, b);
};

const candidates = (grove: Grove, { kind, target }: Thing): readonly Declaration[] => {
  if (kind === "initiative") return [...declared(grove, "kr")].sort(byNearness(target));
  if (kind !== "objective") return [];
  const company = companyObjectives({ unit: target.unit, view: grove.view });
  return [...new Set([...company, ...declared(grove, "objective"), ...declared(grove, "strategy")])];
};

/** The nearest first, and no more than a list of choices can show. */
export const targetsOf = (item: Thing, above: Thing | undefined): readonly Thing[] => {
  const targets: Thing[] = [];
  for (const each of candidates(item.grove, item)) {
    if (targets.length === MOST) break;
    const target = thing(item.grove, each);
    if (each.block.text !== undefined && !("refused" in align(item, target, above))) targets.push(target);
  }
  return targets;
};
