/** From the mission down to the work: what leads where, and at the end what leads nowhere yet. */
import type { NameKind } from "../../../../grammar/vocabulary.ts";
import { byPlace } from "../../model/page-state.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Use } from "../../model/unit.ts";
import { keyResultsIn } from "../../model/unit-index.ts";
import { declarationOf } from "../../model/view.ts";
import { usesOf } from "../../rules/shared/alignment.ts";
import { priorityOf } from "../../rules/shared/holdings.ts";
import { propertyText } from "../../rules/shared/properties.ts";
import { placesOf } from "../../rules/shared/team-cycle.ts";
import { declared, type Grove, isShown } from "./grove.ts";
import { type Heading, type Item, isThing, type Thing, type Tree, thing } from "./item.ts";
import { keyFrom, kindOfKey } from "./keys.ts";
import { objectivesAbove, placeOf } from "./place.ts";
import { counted } from "./words.ts";

const things = (grove: Grove, targets: readonly Declaration[]): Thing[] =>
  targets.map((each) => thing(grove, each));

const byPriority = (a: Declaration, b: Declaration): number => {
  const [first, second] = [priorityOf(a.block) ?? Infinity, priorityOf(b.block) ?? Infinity];
  return first === second ? byPlace(a, b) : first - second;
};

/** The companies, each where it says most. */
const companies = (grove: Grove): Thing[] => {
  const names = new Set(declared(grove, "company").map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [company] = placesOf("company", name, grove.view);
    return company ? [thing(grove, company, "mission")] : [];
  });
};

/** What stands directly below a mission, or at the root where nobody wrote one. */
const top = (grove: Grove): readonly Declaration[] =>
  grove.view.once("top", grove, () => {
    const objectives = declared(grove, "objective").filter((each) => placeOf(grove, each) === "top");
    return [...declared(grove, "strategy"), ...objectives.sort(byPriority)];
  });

/** The company that stands above; what is in none counts for the first. */
const companyAbove = (grove: Grove, { unit, block }: Declaration): Thing | undefined => {
  const all = grove.view.once("companies", grove, () => companies(grove));
  const name = containerName(unit, block);
  return all.find(({ target }) => target.name === name) ?? all[0];
};

const blocksOf = (grove: Grove, uses: readonly Use[], ...kinds: readonly NameKind[]): Declaration[] => {
  const found = uses.flatMap(({ unit, block }) => declarationOf(unit, block) ?? []);
  const fitting = found.filter((each) => kinds.includes(each.kind) && isShown(grove, each));
  return [...new Set(fitting)].sort(byPriority);
};

const belowStrategy = (grove: Grove, target: Declaration): Declaration[] =>
  blocksOf(grove, grove.view.referrers(target, ["strategy"]), "objective").filter((each) => {
    const place = placeOf(grove, each);
    return typeof place !== "string" && place.some(({ block }) => block === target.block);
  });

/** Its own key results first, then what teams contribute, what supports it, and who meets about it. */
const belowObjective = (grove: Grove, target: Declaration): Declaration[] => {
  const { view } = grove;
  const results = keyResultsIn(target.unit, target.block);
  const sharers = blocksOf(grove, view.referrers(target, ["shares"]), "shares");
  const named = [target, ...results, ...sharers].flatMap((each) => view.referrers(each, ["supports"]));
  const supporters = blocksOf(grove, named, "objective").filter(({ block }) => block !== target.block);
  return [...results, ...sharers, ...supporters, ...blocksOf(grove, named, "squad")];
};

const belowThing = ({ grove, target, kind }: Thing): readonly Thing[] => {
  switch (kind) {
    case "mission":
      return things(
        grove,
        top(grove).filter((each) => companyAbove(grove, each)?.target === target),
      );
    case "strategy":
      return things(grove, belowStrategy(grove, target));
    case "objective":
      return things(grove, belowObjective(grove, target));
    case "shares":
      return things(grove, keyResultsIn(target.unit, target.block));
    case "kr":
      return things(grove, blocksOf(grove, grove.view.referrers(target, ["moves"]), "initiative"));
    default:
      return [];
  }
};

const moved = (grove: Grove, { unit, block }: Declaration): Declaration[] =>
  usesOf(unit, block, "moves")
    .flatMap((use) => grove.view.resolveUse(use).targets)
    .filter((each) => each.kind === "kr" && isShown(grove, each));

const isDropped = ({ block }: Declaration): boolean =>
  /^dropped\b/i.test(propertyText(block, "status") ?? "");

const unlinked = (grove: Grove): Declaration[] =>
  declared(grove, "initiative").filter((each) => !isDropped(each) && moved(grove, each).length === 0);

const unaligned = (grove: Grove): Declaration[] =>
  [...declared(grove, "objective"), ...declared(grove, "shares")].filter(
    (each) => placeOf(grove, each) === "apart",
  );

interface Gathering extends Heading {
  gather(grove: Grove): readonly Declaration[];
}

const total = (groves: readonly Grove[], count: (grove: Grove) => readonly unknown[]): number =>
  groves.reduce((sum, grove) => sum + count(grove).length, 0);

const apartWords = (groves: readonly Grove[]): string => {
  const [objectives, work] = [total(groves, unaligned), total(groves, unlinked)];
  const all = total(groves, (grove) => declared(grove, "initiative"));
  return [
    ...(objectives > 0 ? [counted(objectives, "objective")] : []),
    ...(work > 0 ? [`${work} of ${counted(all, "initiative")}`] : []),
  ].join(", ");
};

const candidatesOf = (grove: Grove) => declared(grove, "candidate");
const discoveriesOf = (grove: Grove) => declared(grove, "discovery");

/** The headings at the end, as far as there is something below them. */
const gatherings = (groves: readonly Grove[]): readonly Gathering[] => {
  const [proposals, discoveries] = [total(groves, candidatesOf), total(groves, discoveriesOf)];
  const all: readonly Gathering[] = [
    {
      ...{ key: keyFrom("proposals"), kind: "proposals", label: "Proposals of teams" },
      description: String(proposals),
      gather: candidatesOf,
    },
    {
      ...{ key: keyFrom("discoveries"), kind: "discoveries", label: "Being found out" },
      description: String(discoveries),
      gather: discoveriesOf,
    },
    {
      ...{ key: keyFrom("apart"), kind: "apart", label: "Leads nowhere yet" },
      description: apartWords(groves),
      gather: (grove) => [...unaligned(grove), ...unlinked(grove)],
    },
  ];
  return all.filter(({ gather }) => total(groves, gather) > 0);
};

const found = (key: string, groves: readonly Grove[]): Gathering | undefined =>
  gatherings(groves).find((each) => each.key === key);

const upFrom = ({ grove, target, kind }: Thing, groves: readonly Grove[]): readonly Item[] => {
  const heading = (key: string): readonly Item[] => {
    const gathering = found(key, groves);
    return gathering ? [gathering] : [];
  };
  const mission = (): readonly Item[] => {
    const above = companyAbove(grove, target);
    return above ? [above] : [];
  };
  switch (kind) {
    case "strategy":
      return mission();
    case "objective":
    case "shares": {
      const place = placeOf(grove, target);
      if (place === "apart") return heading("apart");
      return place === "top" ? mission() : things(grove, place);
    }
    case "kr":
      return target.holder ? things(grove, [target.holder]) : [];
    case "initiative": {
      const results = moved(grove, target);
      return results.length > 0 ? things(grove, results) : heading("apart");
    }
    case "squad":
      return things(grove, objectivesAbove(grove, target));
    case "candidate":
      return heading("proposals");
    case "discovery":
      return heading("discoveries");
    default:
      return [];
  }
};

export const alignment: Tree = {
  roots: (groves) => [
    ...groves.flatMap((grove) => {
      const missions = companies(grove);
      return missions.length > 0 ? missions : things(grove, top(grove));
    }),
    ...gatherings(groves),
  ],
  below: (item, groves) => {
    if (isThing(item)) return belowThing(item);
    const gathering = found(item.key, groves);
    return gathering ? groves.flatMap((grove) => things(grove, gathering.gather(grove))) : [];
  },
  above: upFrom,
  heading: (key, groves) => (kindOfKey(key) === key ? found(key, groves) : undefined),
};
