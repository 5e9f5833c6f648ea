/**
 * Turns an objective into a discovery: the sentence, the customer and the belief stay, and what was to be measured is
 * kept as notes until the problem is understood. Whoever referred to a key result is led to the discovery where it may be.
 */
import type { Block, Property } from "../../../../grammar/tree.ts";
import { keyRow } from "../../../../grammar/vocabulary.ts";
import type { Use } from "../../model/unit.ts";
import { declarationOf, kindsOf } from "../../model/view.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { addBelow, removeLines, replace } from "./changes.ts";
import { dropReferences } from "./drop-references.ts";
import { innerIndent } from "./insert.ts";
import { takeOut } from "./moving.ts";
import { idFrom } from "./names.ts";
import { propertyText } from "./properties.ts";
import { inTeam } from "./references.ts";

/** Words worth keeping that a discovery has no place for. */
const AS_NOTES = ["why", "idea", "heard", "changed", "risk"];

const flat = (text: string): string => text.replace(/\s+/g, " ");

const asNotes = (property: Property): string[] =>
  AS_NOTES.includes(property.key)
    ? [property.value, ...property.items].flatMap((text) => (text ? `note: ${flat(text.value)}` : []))
    : [];

/** What a key result wanted to measure, and what was learned from it. */
const linesOf = (result: Block): string[] => {
  const measure = ["from", "to"].flatMap((key) => {
    const value = propertyText(result, key);
    return value === undefined ? [] : [`${key} ${value}`];
  });
  const words = [flat(result.text?.value ?? ""), ...measure].filter(Boolean).join(" ");
  const kept = result.properties
    .filter(({ key }) => key === "learned" || key === "decision")
    .flatMap(({ key, value }) => (value ? [`${key}: ${flat(value.value)}`] : []));
  return [...(words ? [`note: To measure later: ${words}`] : []), ...kept];
};

/** References from elsewhere: those that may lead to a discovery do, the others go. */
const followed = (objective: Block, name: string, context: Context): Change[] => {
  const inside = (use: Use): boolean => use.block === objective || use.block.parent === objective;
  const targets = [objective, ...objective.blocks].flatMap(
    (block) => declarationOf(context.unit, block) ?? [],
  );
  const uses = targets.flatMap((target) =>
    context.view
      .referrers(target)
      .filter((use) => !inside(use))
      .map((use) => ({ use, target })),
  );
  const leads = ({ use }: { readonly use: Use }): boolean => kindsOf(use).includes("discovery");
  // Work of the team that finds out moves nothing for now; that of others has to move something else.
  const gone = uses.filter((each) => !leads(each)).map(({ use }) => use);
  const isOwn = ({ unit }: Use): boolean => unit.container?.name === context.unit.container?.name;
  return [
    ...uses
      .filter((each) => leads(each) && each.target.kind === "kr")
      .map(({ use }) => inTeam(use, name, context)),
    ...dropReferences(gone.filter(isOwn), ["moves"]),
    ...dropReferences(gone.filter((use) => !isOwn(use))),
  ];
};

/** Turns an objective into a discovery where it stands. */
export const objectiveToDiscovery = (objective: Block, context: Context): Change[] => {
  const name = objective.name?.text ?? idFrom(objective.text?.value ?? "");
  const gone = objective.properties.filter(({ key }) => !keyRow(key, "discovery"));
  const results = objective.blocks.filter(({ kind }) => kind === "kr");
  const indent = innerIndent(objective, context.source);
  const lines = [
    ...gone.flatMap(asNotes),
    ...results.flatMap(linesOf),
    "experiment: <what you try first, and with whom>",
  ];
  return [
    replace(
      context,
      { start: objective.word.start, end: (objective.name ?? objective.word).end },
      `discovery ${name}`,
    ),
    ...gone.map((property) => removeLines(context, property)),
    ...takeOut(context, results),
    addBelow(
      context,
      (objective.text ?? objective.head).end,
      lines.map((line) => indent + line),
    ),
    ...followed(objective, name, context),
  ];
};
