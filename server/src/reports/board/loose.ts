/** What hangs in the air: objectives that lead nowhere, work that moves nothing, promises that serve nothing. */
import type { Declaration } from "../../model/unit.ts";
import { goesOn } from "../../rules/shared/alignment.ts";
import type { BoardHolder, BoardLoose, BoardWork } from "../board-types.ts";
import { declaredIn, type Group } from "./groups.ts";
import { at, type Making } from "./making.ts";
import { isFinished } from "./work.ts";

/** Does an objective or a key result say that it depends on it? */
const isNeeded = ({ view }: Making, target: Declaration): boolean =>
  view.referrers(target, ["depends-on"]).length > 0;

/** Upkeep and discovery are work of their own kind, and where there are no key results, none can be moved. */
const hasGoals = ({ mode, objectives, shares }: BoardHolder): boolean =>
  mode !== "maintenance" &&
  mode !== "discovery" &&
  [...objectives, ...shares].some(({ keyResults }) => keyResults.length > 0);

const objectives = (group: Group, holder: BoardHolder, isAligned: boolean): readonly BoardLoose[] => {
  if (!isAligned || group.kind === "company") return [];
  return declaredIn(group, "objective")
    .filter(({ block }) => block.text !== undefined && !goesOn(block))
    .map(({ unit, block }) => ({
      kind: "objective",
      at: at(unit, block.start),
      text: block.text?.value ?? "",
      holder: holder.name,
    }));
};

const work = (
  making: Making,
  group: Group,
  holder: BoardHolder,
  works: ReadonlyMap<Declaration["block"], BoardWork>,
): readonly BoardLoose[] =>
  declaredIn(group, "initiative").flatMap((target) => {
    const found = works.get(target.block);
    if (!found || found.moves.length > 0 || isFinished(found) || isNeeded(making, target)) return [];
    return { kind: "work", at: found.at, text: found.text, holder: holder.name };
  });

const promises = ({ week, name }: BoardHolder): readonly BoardLoose[] =>
  (week?.current ? week.commits : [])
    .filter(({ state, links }) => state === "open" && links.length === 0)
    .map(({ at: place, text }) => ({ kind: "promise", at: place, text, holder: name }));

/** `isAligned`: is there anything in the workspace that an objective could support? */
export const looseIn = (
  making: Making,
  group: Group,
  holder: BoardHolder,
  works: ReadonlyMap<Declaration["block"], BoardWork>,
  isAligned: boolean,
): readonly BoardLoose[] => [
  ...objectives(group, holder, isAligned),
  ...(hasGoals(holder) ? [...work(making, group, holder, works), ...promises(holder)] : []),
];
