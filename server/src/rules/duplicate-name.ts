import type { Span } from "../../../grammar/tree.ts";
import { byPlace } from "../model/page-state.ts";
import type { Declaration } from "../model/unit.ts";
import type { View } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type Related } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { hidesBlock } from "./shared/lost-blocks.ts";
import { freeName, idFrom } from "./shared/names.ts";
import { keyResultsOf } from "./shared/objectives.ts";
import { propertyOf } from "./shared/properties.ts";
import { namesakes } from "./shared/scopes.ts";
import { aBlock } from "./shared/wording.ts";

interface Twice {
  readonly name: string;
  readonly declaration: Declaration;
  readonly other: string;
  readonly where: string;
  /** Is one of the others a shared objective? Its name is the one that it has elsewhere. */
  readonly shared: boolean;
}

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

/** A team or company may go on in other places: without a name, or with the same. */
const goesOn = (one: Declaration, other: Declaration): boolean =>
  isContainer(one) &&
  one.kind === other.kind &&
  (!one.block.text || !other.block.text || one.block.text.value === other.block.text.value);

/** More places than these help nobody. */
const MOST = 5;

const NUMBER = /^\d+$/;

/** `KR1:` counts what a document lists. It is a name only once something refers to it. */
const isMereNumber = (declaration: Declaration, view: View): boolean =>
  NUMBER.test(declaration.name) && [...view.uses(declaration)].length === 0;

/** Puts one in its place among the first few. */
const addInOrder = (first: Declaration[], one: Declaration): void => {
  const at = first.findIndex((other) => byPlace(one, other) < 0);
  first.splice(at < 0 ? first.length : at, 0, one);
  if (first.length > MOST) first.pop();
};

const othersOf = (declaration: Declaration, view: View): Declaration[] => {
  const first: Declaration[] = [];
  for (const other of namesakes(declaration, view))
    if (other.block !== declaration.block && !goesOn(declaration, other)) addInOrder(first, other);
  return first;
};

const nameSpan = ({ word, block }: Declaration): Span => word ?? block.word;

const place = (other: Declaration): Related => {
  const { start, end } = nameSpan(other);
  return { unit: other.unit, start, end, message: `${capital(aBlock(other.kind))} has that name too.` };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whereOf = (declaration: Declaration): string => {
  if (declaration.kind === "kr") return "in this objective";
  const { container } = declaration.unit;
  if (isContainer(declaration)) return "in this workspace";
  return container ? `in ${container.block.text?.value ?? container.word?.text}` : "on this page";
};

/**
 * Does a reference lead to it first, or to what it holds? It would lead elsewhere then. One that names only a key result,
 * of this or of its namesake, would be told to mean two things; without its sharers it might have no key results, and without the updates of weeks
 * a later check-in would be its first; work that moves nothing is there for what depends on it.
 */
const isMeant = ({ block, unit }: Declaration, { view }: Context): boolean => {
  const isWithin = (each: Declaration): boolean => each.block === block || each.holder?.block === block;
  return unit.contribution.declarations.filter(isWithin).some((each) =>
    [...view.uses(each)].some((use) => {
      const { targets } = view.resolveUse(use);
      const within = targets.filter(isWithin);
      const isBare = use.reference.parts.length === 1 && within.some((target) => target.block !== block);
      const isShared = use.key === "shares" && keyResultsOf(block).length === 0;
      const isTold = use.key === "update";
      const isNeeded = use.key === "depends-on" && block.kind === "initiative" && !propertyOf(block, "moves");
      return within.length > 0 && (isBare || isShared || isTold || isNeeded || within[0] === targets[0]);
    }),
  );
};

/** Another name from the words of the statement, or a number behind the old one. */
const otherName = ({ declaration, name }: Twice, taken: ReadonlySet<string>): string => {
  const own = idFrom(declaration.block.text?.value ?? "");
  return freeName(own && !taken.has(own) ? own : name, (id) => taken.has(id));
};

export default defineRule<Twice>({
  id: "duplicate-name",
  severity: "error",
  summary: "Two things in one place have the same name.",
  why: "A name means one thing within its team, and a key result's name within its objective. With two of them a reference leads to one and people mean the other, and check-ins end up in the wrong place.",
  ignore: "There is no good reason to: what refers to the name can't tell the two apart.",
  sources: [],
  items: [],
  examples: [
    {
      around: "objective",
      fixed: false,
      bad: `
kr impact «sure»: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10
kr reach «sure»: Owners who ask for the forecast by message from 40 to 120
  2026-02-09: 52, confidence 6/10`,
      good: `
kr impact sure: Owners who call the forecast right from 42% to 70%
  2026-02-09: 51%, confidence 6/10
kr reach by-message: Owners who ask for the forecast by message from 40 to 120
  2026-02-09: 52, confidence 6/10`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    section(_tree, report, context) {
      for (const declaration of context.unit.contribution.declarations) {
        const { holder } = declaration;
        if (isMereNumber(declaration, context.view) || (holder && hidesBlock(holder.block))) continue;
        const others = othersOf(declaration, context.view);
        const [other] = others;
        if (!other) continue;
        const name = nameSpan(declaration);
        report(
          name,
          {
            name: declaration.word?.text ?? "",
            declaration,
            other: other.block.text?.value ?? "",
            where: whereOf(declaration),
            shared: others.some(({ kind }) => kind === "shares"),
          },
          { related: others.map(place) },
        );
      }
    },
  },
  message: ({ name, where }) =>
    `Two things ${where} are called “${name}”, so a reference can't tell them apart. Give one of them another name.`,
  fixes: ({ data, ...found }, context) => {
    if (data.declaration.kind === "shares" || data.shared || isMeant(data.declaration, context)) return [];
    const keys = [...context.view.workspace.facts.keys()].filter((key) => key.startsWith("name:"));
    const name = otherName(data, new Set(keys.map((key) => key.slice("name:".length))));
    return [{ title: `Call this one “${name}”`, changes: () => [replace(context, found, name)] }];
  },
});
