/** The findings of pages by the block on whose own lines they stand. */
import type { Block } from "../../../../grammar/tree.ts";
import type { Unit } from "../../model/unit.ts";
import type { Told } from "../../rules/frame/present.ts";
import type { Severity } from "../../service.ts";
import { blockAt } from "../place.ts";
import type { Grove } from "./grove.ts";

type Counts = Record<Severity, number>;

export const NONE: Readonly<Counts> = { error: 0, warning: 0, information: 0, hint: 0 };

/** What is told stays one list until something changes. */
const known = new WeakMap<readonly Told[], ReadonlyMap<Block, Readonly<Counts>>>();

const countByBlock = (told: readonly Told[]): ReadonlyMap<Block, Readonly<Counts>> => {
  const counts = new Map<Block, Counts>();
  for (const { unit, found, severity } of told) {
    const block = blockAt(unit, found.start);
    if (!block) continue;
    const count = counts.get(block) ?? { ...NONE };
    count[severity]++;
    counts.set(block, count);
  }
  return counts;
};

/** What was found on the lines of a block, without those of the blocks in it. */
export const findingsOn = (
  { project }: Grove,
  { unit, block }: { readonly unit: Unit; readonly block: Block },
): Readonly<Counts> => {
  const told = project.findings(unit.page);
  const counts = known.get(told) ?? countByBlock(told);
  known.set(told, counts);
  return counts.get(block) ?? NONE;
};

const NOUNS = { error: "error", warning: "warning", information: "remark" } as const;

/** `2 warnings, 1 remark`; hints are about looks. */
export const sayFindings = (counts: Readonly<Counts>): string | undefined => {
  const words = (Object.keys(NOUNS) as (keyof typeof NOUNS)[]).flatMap((severity) => {
    const count = counts[severity];
    return count > 0 ? [`${count} ${NOUNS[severity]}${count === 1 ? "" : "s"}`] : [];
  });
  return words.length > 0 ? words.join(", ") : undefined;
};
