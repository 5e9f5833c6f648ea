/** Where an objective or a key result may go: the teams of its cycle, and the objectives there. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { namedKey } from "../../model/named.ts";
import { comparePlaces, compareText } from "../../model/page-state.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { keyResultsNamed } from "../../model/unit-index.ts";
import type { View } from "../../model/view.ts";
import { heldBy, holderName } from "../../rules/shared/holdings.ts";
import { isDraft, isOver } from "../../rules/shared/phases.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import { modeOf, placesOf } from "../../rules/shared/team-cycle.ts";
import { shorten } from "../../rules/shared/wording.ts";
import type { MoveChoice } from "../../service.ts";

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));
const isWeeks = (uri: string): boolean => /\.weeks\.okr$/i.test(uri);

/** How near a page is: the same one, the same folder, elsewhere. */
const distance = (from: string, to: string): number =>
  from === to ? 0 : folderOf(from) === folderOf(to) ? 1 : 2;

/** A team or company and the page on which it wants something in a cycle. */
interface Home {
  readonly uri: string;
  readonly container: Declaration;
}

const containersIn = (view: View, cycleId: string | undefined): Declaration[] =>
  (["team", "company"] as const).flatMap((kind) =>
    [...view.facts(namedKey(kind, cycleId))].map(({ value }) => value as Declaration),
  );

const isWanting = ({ unit }: Declaration): boolean =>
  unit.page.units.some(
    (each) =>
      each.container?.name === unit.contribution.declarations[0]?.name &&
      each.contribution.declarations.some(({ kind }) => kind === "objective" || kind === "shares"),
  );

/** Teams that look after something, or look for a problem, want no objectives; drafts don't go among what was launched. */
const suits = ({ uri, container }: Home, { unit }: Declaration, view: View): boolean => {
  const { head } = unit.page;
  const there = view.workspace.pages.get(uri);
  const mode = container.kind === "team" ? modeOf(placesOf("team", container.name, view), head) : undefined;
  return mode !== "maintenance" && mode !== "discovery" && (!there || isDraft(there.head) === isDraft(head));
};

/** All teams and companies that a thing could stand in, each with its page in the cycle, the nearest first. */
const homesFor = (target: Declaration, view: View): readonly Home[] => {
  const { page } = target.unit;
  const { uri, head } = page;
  const own = containerName(target.unit, target.block);
  const best = new Map<string, Home>();
  const known = containersIn(view, head.cycleId).sort(
    (a, b) =>
      Number(isWeeks(a.unit.page.uri)) - Number(isWeeks(b.unit.page.uri)) ||
      distance(uri, a.unit.page.uri) - distance(uri, b.unit.page.uri) ||
      Number(isWanting(b)) - Number(isWanting(a)) ||
      comparePlaces(a.unit, a.block.start, b.unit, b.block.start),
  );
  const add = (container: Declaration, at: string): void => {
    if (container.name !== own && !best.has(container.name)) best.set(container.name, { uri: at, container });
  };
  for (const each of known) if (!isWeeks(each.unit.page.uri)) add(each, each.unit.page.uri);
  const suiting = (): Home[] => [...best.values()].filter((home) => suits(home, target, view));
  if (head.cycleId === undefined) return suiting();
  const elsewhere = containersIn(view, undefined).sort((a, b) => compareText(a.name, b.name));
  for (const each of elsewhere) {
    const begun = `${folderOf(uri)}/${each.name}.okr`;
    if (!view.workspace.pages.has(begun) && encodeURI(begun) === begun) add(each, begun);
  }
  return suiting();
};

/** How a team or company is called in a sentence. */
export const called = ({ name, word, kind }: Declaration, view: View): string =>
  [...view.declarations(name)].find((each) => each.kind === kind && each.block.text)?.block.text?.value ??
  word?.text ??
  name;

/** Is a name taken in a team or company in a cycle? */
export const isTaken = (
  view: View,
  name: string,
  container: string | undefined,
  target: Declaration,
): boolean =>
  name !== "" &&
  [...view.declarations(name)].some(
    (other) =>
      !other.holder &&
      other.block !== target.block &&
      other.unit.page.head.cycleId === target.unit.page.head.cycleId &&
      containerName(other.unit, other.block) === container,
  );

/** The block of a team in which it adds key results to an objective. */
export const shareIn = (view: View, objective: Declaration, container: string): Declaration | undefined => {
  const use = view
    .referrers(objective, ["shares"])
    .find(({ unit, block }) => containerName(unit, block) === container);
  return use?.unit.contribution.declarations.find(({ block }) => block === use.block);
};

/** The objective that a key result serves: that of its block, or the one that this block shares. */
export const servedBy = (view: View, result: Declaration): Declaration | undefined => {
  const { holder } = result;
  if (holder?.kind !== "shares") return holder;
  const use = holder.unit.contribution.uses.find(
    ({ key, block }) => key === "shares" && block === holder.block,
  );
  return use && view.resolveUse(use).targets.find(({ kind }) => kind === "objective");
};

const accepts = (holder: Declaration, result: Declaration): boolean =>
  !isOver(holder.block) &&
  (result.name === "" || keyResultsNamed(holder.unit, holder.block, result.name).length === 0);

const sentence = (block: Block): string => shorten(block.text?.value ?? block.target?.text ?? "");

const toObjective = (holder: Declaration): MoveChoice => ({
  title: `to “${sentence(holder.block)}”`,
  uri: holder.unit.page.uri,
  ...(holder.unit.container ? { holder: holder.unit.container.name } : {}),
  objective: holder.word?.text ?? "",
});

/** Objectives beside it first, then what other teams add to the objective that it serves. */
const forResult = (result: Declaration, view: View): MoveChoice[] => {
  const { unit, block, holder } = result;
  const beside = (["objective", "shares"] as const)
    .flatMap((kind) => heldBy(view, kind, unit.page.head.cycleId, holderName(unit, block)))
    .filter((each) => each.block !== holder?.block && each.name !== "" && accepts(each, result))
    .sort((a, b) => comparePlaces(a.unit, a.block.start, b.unit, b.block.start));
  const served = servedBy(view, result);
  const owner = served && containerName(served.unit, served.block);
  const shared = homesFor(result, view).flatMap(({ uri, container }): MoveChoice[] => {
    if (!served?.word || !owner || container.kind !== "team") return [];
    if (container.name === owner) return accepts(served, result) ? [toObjective(served)] : [];
    const share = shareIn(view, served, container.name);
    if (share ? !accepts(share, result) : isTaken(view, served.name, container.name, result)) return [];
    const title = `to what ${called(container, view)} adds to “${sentence(served.block)}”`;
    return [{ title, uri: share?.unit.page.uri ?? uri, holder: container.name }];
  });
  return [...beside.map(toObjective), ...shared];
};

const forObjective = (objective: Declaration, view: View): MoveChoice[] =>
  homesFor(objective, view)
    .filter(
      ({ container: { name } }) =>
        !isTaken(view, objective.name, name, objective) && !shareIn(view, objective, name),
    )
    .map(({ uri, container }) => ({
      title: `to ${container.kind === "company" ? "the company " : ""}${called(container, view)}`,
      uri,
      holder: container.name,
    }));

/** Where something may be moved, the nearest first; nowhere for what is neither objective nor key result. */
export const choicesFor = (target: Declaration, view: View): readonly MoveChoice[] => {
  if (target.kind === "kr") return forResult(target, view);
  // What the company wants supports nothing, and in a team it would hang in the air.
  const isOfCompany = target.unit.container?.kind === "company" && !propertyOf(target.block, "supports");
  return target.kind === "objective" && !isOfCompany ? forObjective(target, view) : [];
};

/** The objective, or shared objective, of a name on a page, in a team or company or on the page itself. */
export const objectiveOn = (view: View, uri: string, holder: string | undefined, name: string) =>
  [...view.declarations(name)].find(
    ({ kind, unit, block }) =>
      (kind === "objective" || kind === "shares") &&
      unit.page.uri === uri &&
      containerName(unit, block) === (holder === undefined ? undefined : fold(holder)),
  );
