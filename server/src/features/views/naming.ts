/** A name for what has none yet, so that it can be referred to. */
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Change } from "../../rules/frame/define.ts";
import { replace } from "../../rules/shared/changes.ts";
import { freeName, idFrom } from "../../rules/shared/names.ts";

export interface Naming {
  readonly change: Change;
  /** How a reference to it is spelled. */
  readonly spelling: string;
}

/** Gives a target a name that nothing else has; what holds it goes in front of it. */
export const nameFor = (view: View, source: Declaration, target: Declaration): Naming | undefined => {
  const { unit, block, holder } = target;
  const name = freeName(idFrom(block.text?.value ?? ""), (id) => [...view.declarations(id)].length > 0);
  if (!name) return undefined;
  const at = (block.lens ?? block.word).end;
  const container = containerName(unit, block);
  const isBeside = container === containerName(source.unit, source.block);
  const before = [isBeside ? undefined : container, holder?.word?.text];
  return {
    change: replace({ unit }, { start: at, end: at }, ` ${name}`),
    spelling: [...before, name].filter(Boolean).join("."),
  };
};
