import type { Declaration, Use } from "../model/unit.ts";
import { declarationOf, keyResultsIn } from "../model/unit-index.ts";
import type { View } from "../model/view.ts";
import { type Context, contextAt } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { removeLines, replace } from "./shared/changes.ts";
import { ONE_WAY, wayBack } from "./shared/circles.ts";
import { propertyOf } from "./shared/properties.ts";
import { nameSpan, nameText } from "./shared/references.ts";
import { hasResults } from "./shared/results-to-move.ts";

interface Circle {
  readonly key: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly use: Use;
}

/** What nothing leads to stands in no circle; the objective of a key result is led to by way of it. */
const isReferredTo = (view: View, key: string, start: Declaration): boolean =>
  [start, ...keyResultsIn(start.unit, start.block)].some((target) =>
    [...view.uses(target)].some((use) => use.key === key),
  );

/** The way from a use back to the block that it stands in, if there is one. */
const circleOf = (view: View, use: Use, start: Declaration): readonly string[] | undefined =>
  isReferredTo(view, use.key, start)
    ? wayBack(view, use.key, start, view.resolveUse(use).targets)
    : undefined;

/** How far away a comma is looked for. */
const NEAR = 20;

/** Work that moves nothing may be there for what depends on it; then that can't be left out. */
const leavesUnlinked = ({ use }: Circle, context: Context): boolean =>
  context.view
    .resolveUse(use)
    .targets.some(
      (target) =>
        target.kind === "initiative" &&
        propertyOf(target.block, "moves") === undefined &&
        hasResults(target.block, contextAt(target.unit, context)) &&
        context.view
          .referrers(target, ["depends-on"])
          .every(({ block }) => block === use.block || block === target.block),
    );

/** What points at a key result of another is first to point at its objective, which is told of the same words. */
const pointsTooLow = ({ use }: Circle, context: Context): boolean =>
  use.key === "supports" &&
  context.view
    .resolveUse(use)
    .targets.some(({ kind, holder }) => kind === "kr" && holder?.block !== use.block);

const takeOut = ({ use, key }: Circle, context: Context): FixData => {
  const property = use.block.properties.find(
    (each) => each.key === key && each.start <= use.reference.start && use.reference.end <= each.end,
  );
  const alone = property?.value?.value.trim() === use.reference.text;
  const { source } = context;
  const { start, end } = use.reference;
  const comma = /^\s*,\s*/.exec(source.slice(end, end + NEAR))?.[0].length ?? 0;
  const before = comma
    ? 0
    : (/\s*,\s*$/.exec(source.slice(Math.max(0, start - NEAR), start))?.[0].length ?? 0);
  const span = { start: start - before, end: end + comma };
  // A team's objective that supports nothing would be the next thing to be told.
  if (alone && key === "supports")
    return {
      title: "Support something else",
      changes: () => [replace(context, use.reference, "<another objective>")],
    };
  return {
    title: alone ? `Leave out “${key}” here` : `Leave out “${use.reference.text}” here`,
    changes: () => [property && alone ? removeLines(context, property) : replace(context, span, "")],
  };
};

export default defineRule<Circle>({
  id: "alignment-cycle",
  severity: "error",
  summary: "References lead in a circle.",
  why: "What supports something must not be supported by it: then neither is the reason for the other, and the way up to a strategy never ends. With dependencies it is a deadlock, where everybody waits for everybody.",
  ignore: "There is no good reason to. Two objectives that help each other may be one.",
  sources: [],
  items: [86, 94, 101],
  examples: [
    {
      around: "company",
      fixed: false,
      bad: `
initiative price-list: A price list that is right
  moves: calm-month.planners
  depends-on: «stock»

initiative stock: The stock is counted once a week
  moves: calm-month.exact
  depends-on: «price-list»`,
      good: `
initiative price-list: A price list that is right
  moves: calm-month.planners
  depends-on: stock

initiative stock: The stock is counted once a week
  moves: calm-month.exact`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    section(_tree, report, context) {
      const { unit, view } = context;
      for (const use of unit.contribution.uses) {
        if (!ONE_WAY.includes(use.key)) continue;
        const start = declarationOf(unit, use.block);
        const names = start && circleOf(view, use, start);
        if (names)
          report(nameSpan(use.reference), { key: use.key, text: nameText(use, context), names, use });
      }
    },
  },
  message: ({ key, text, names }) =>
    names.length < 3
      ? `“${key}” leads from “${text}” to itself. What else is meant?`
      : `“${key}” leads in a circle: ${names.map((name) => `“${name}”`).join(" → ")}. One of these steps has to go, or the two are one.`,
  fixes: ({ data }, context) =>
    leavesUnlinked(data, context) || pointsTooLow(data, context) ? [] : [takeOut(data, context)],
});
