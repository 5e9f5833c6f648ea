/** What an objective leads to, up to the mission, and who carries it, down to the teams. */
import type { Block } from "../../../../grammar/tree.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { containersOf, strategiesOf, supportedBy } from "../../rules/shared/alignment.ts";
import { keyResultsOf } from "../../rules/shared/objectives.ts";
import { propertyText } from "../../rules/shared/properties.ts";
import { placesOf } from "../../rules/shared/team-cycle.ts";
import { escaped, linkTo } from "../markdown.ts";

const MOST = 8;
const HIGHEST = 6;

interface At {
  readonly block: Block;
  readonly unit: Unit;
}

/** The name of the company or team that a block stands in, as it calls itself. */
export const holderName = (view: View, { unit, block }: At): string | undefined => {
  const name = containerName(unit, block);
  if (name === undefined) return undefined;
  const declared = (["team", "company"] as const).flatMap((kind) => placesOf(kind, name, view));
  return declared.find((each) => each.block.text)?.block.text?.value ?? declared[0]?.word?.text ?? name;
};

/** The company or team whose mission something serves: the outermost that has one. */
export const missionOf = (view: View, at: At): Declaration | undefined => {
  const names = containersOf({ unit: at.unit, view });
  const declared = names.toReversed().flatMap((name) => [...view.declarations(name)]);
  const companies = [...view.facts("kind:company")].map(({ value }) => value as Declaration);
  return [...declared, ...companies].find(
    ({ kind, block }) =>
      (kind === "company" || kind === "team") && propertyText(block, "mission") !== undefined,
  );
};

/** The objectives above, step by step; what several support is walked once. */
const ancestors = (view: View, at: At): Declaration[] => {
  const found: Declaration[] = [];
  let level: readonly At[] = [at];
  for (let step = 0; step < HIGHEST && level.length > 0; step++) {
    const above = level.flatMap(({ block, unit }) => supportedBy(block, { unit, view }));
    level = above.filter(
      (each) => each.block !== at.block && !found.some(({ block }) => block === each.block),
    );
    found.push(...(level as Declaration[]));
  }
  return found.slice(0, MOST);
};

const withHolder = (view: View, target: Declaration): string => {
  const holder = holderName(view, target);
  return `${linkTo(target)}${holder ? ` (${escaped(holder)})` : ""}`;
};

export interface Up {
  readonly lines: readonly string[];
  /** The strategy that it carries out: its own, else that of the nearest objective above. */
  readonly strategy: { readonly target: Declaration; readonly heading: string | undefined } | undefined;
}

const strategyOf = (view: View, chain: readonly At[]): Up["strategy"] => {
  for (const { block, unit } of chain) {
    const [target] = strategiesOf(block, { unit, view });
    const use = unit.contribution.uses.find((each) => each.block === block && each.key === "strategy");
    if (target) return { target, heading: use?.reference.heading?.text };
  }
  return undefined;
};

/** From an objective up to the mission. */
export const up = (view: View, at: At): Up => {
  const above = ancestors(view, at);
  const strategy = strategyOf(view, [at, ...above]);
  const mission = missionOf(view, above.at(-1) ?? at);
  const lines = [
    ...above.map((target) => `Objective: ${withHolder(view, target)}`),
    ...(strategy ? [`Strategy: ${linkTo(strategy.target)}`] : []),
    ...(mission ? [`Mission: ${linkTo(mission, propertyText(mission.block, "mission") ?? "")}`] : []),
  ];
  return { lines, strategy };
};

const plural = (count: number): string => `${count} key result${count === 1 ? "" : "s"}`;

/** The objectives and teams that carry an objective. */
export const down = (view: View, target: Declaration): string[] => {
  const uses = view.referrers(target, ["supports", "shares"]);
  const lines = uses.slice(0, MOST).map((use) => {
    const holder = escaped(holderName(view, use) ?? "A page");
    if (use.key === "shares") return `${holder} shares it, with ${plural(keyResultsOf(use.block).length)}`;
    const declared = use.unit.contribution.declarations.find(({ block }) => block === use.block);
    if (declared?.kind === "squad") return `${linkTo(declared)} meets about it`;
    return declared ? `${holder}: ${linkTo(declared)}` : holder;
  });
  return uses.length > MOST ? [...lines, `and ${uses.length - MOST} more`] : lines;
};
