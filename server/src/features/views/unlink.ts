/** Takes away what leads from something to what it stands below in a tree. */
import type { Declaration, Use } from "../../model/unit.ts";
import { objectivesMeant, usesOf } from "../../rules/shared/alignment.ts";
import { dropReferences } from "../../rules/shared/drop-references.ts";
import type { Refusal, ViewEdit } from "../../service.ts";
import { fileEdits } from "../fixes.ts";
import { called } from "./align.ts";
import type { Thing } from "./item.ts";

const KEYS = ["supports", "strategy", "moves"] as const;

const leadsTo = ({ grove: { view } }: Thing, use: Use, { block }: Declaration): boolean =>
  view
    .resolveUse(use)
    .targets.some((each) => [each, ...objectivesMeant(view, each)].some((meant) => meant.block === block));

const REFUSALS: Partial<Readonly<Record<Thing["kind"], string>>> = {
  objective: "It supports nothing and follows no strategy here, so there is nothing to take away.",
  initiative: "It moves no key result here, so there is nothing to take away.",
};

/** `above` is what it stands below. */
export const unlink = (item: Thing, above: Thing | undefined): ViewEdit | Refusal => {
  const { unit, block } = item.target;
  const uses = KEYS.flatMap((key) => usesOf(unit, block, key)).filter(
    (use) => above !== undefined && leadsTo(item, use, above.target),
  );
  const refused = REFUSALS[item.kind] ?? "Objectives and initiatives can be unlinked, and nothing else.";
  if (!above || uses.length === 0 || !(item.kind in REFUSALS)) return { refused };
  const title = `Unlink ${called(item.target)} from ${called(above.target)}`;
  return { title, files: fileEdits(dropReferences(uses, KEYS)) };
};
