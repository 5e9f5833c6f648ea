import { byPlace } from "../../model/page-state.ts";
/** What each company and team guards, beside its goals and as important. */
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { heldBy } from "../../rules/shared/holdings.ts";
import { placesOf } from "../../rules/shared/team-cycle.ts";
import { declared, type Grove } from "./grove.ts";
import { type Item, isThing, type Thing, type Tree, thing } from "./item.ts";

const guarded = (grove: Grove, name: string): readonly Declaration[] =>
  [...grove.seen].flatMap((cycleId) => heldBy(grove.view, "health", cycleId, name)).sort(byPlace);

const hasGoals = ({ view, seen }: Grove, name: string): boolean =>
  [...seen].some(
    (cycleId) =>
      heldBy(view, "objective", cycleId, name).length > 0 || heldBy(view, "shares", cycleId, name).length > 0,
  );

/** Companies, then teams, that guard something or have goals; those that guard nothing are to be seen. */
const containers = (grove: Grove): readonly Thing[] =>
  (["company", "team"] as const).flatMap((kind) => {
    const names = new Set(declared(grove, kind).map(({ name }) => name));
    return [...names]
      .filter((name) => guarded(grove, name).length > 0 || hasGoals(grove, name))
      .flatMap((name) => {
        const [container] = placesOf(kind, name, grove.view);
        return container ? [thing(grove, container)] : [];
      });
  });

const alone = (grove: Grove): readonly Thing[] =>
  declared(grove, "health")
    .filter(({ unit, block }) => containerName(unit, block) === undefined)
    .map((each) => thing(grove, each));

export const health: Tree = {
  roots: (groves) => groves.flatMap((grove) => [...containers(grove), ...alone(grove)]),
  below: (item: Item) =>
    isThing(item) && (item.kind === "company" || item.kind === "team")
      ? guarded(item.grove, item.target.name).map((each) => thing(item.grove, each))
      : [],
  above: ({ grove, target, kind }) => {
    const name = kind === "health" ? containerName(target.unit, target.block) : undefined;
    return containers(grove).filter((each) => each.target.name === name);
  },
  heading: () => undefined,
};
