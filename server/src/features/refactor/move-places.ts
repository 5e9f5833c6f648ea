/** Where an objective or a key result may go: the teams of its cycle, and the objectives there. */
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { namedKey } from "../../model/named.ts";
import { byPlace, compareText } from "../../model/page-state.ts";
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

/** Teams that look after something, or look for a problem, want no objectives; drafts don't go among what was launched. */
const suits = ({ uri, container }: Home, { unit }: Declaration, view: View): boolean => {
  const { head } = unit.page;
  const there = view.workspace.pages.get(uri);
  const mode = container.kind === "team" ? modeOf(placesOf("team", container.name, view), head) : undefined;
  return mode !== "maintenance" && mode !== "discovery" && (!there || isDraft(there.head) === isDraft(head));
};

interface Placed {
  readonly container: Declaration;
  readonly uri: string;
  readonly key: string;
}

/** The places that declare teams and companies in a cycle, the nearest first; of one page, from top to bottom. */
const placed = (view: View, cycleId: string | undefined, from: string): readonly Placed[] =>
  containersIn(view, cycleId)
    .map((container) => ({ container, uri: container.unit.page.uri }))
    .filter(({ uri }) => !isWeeks(uri))
    .map((each) => ({ ...each, key: `${distance(from, each.uri)}${each.uri}` }))
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        a.container.unit.page.units.indexOf(a.container.unit) -
          b.container.unit.page.units.indexOf(b.container.unit),
    );

/** How the page of a team or company is called where it is begun. */
export const pageName = ({ kind, name }: Declaration): string => (kind === "company" ? "company" : name);

/** The teams and companies that a thing could stand in, each with its page in the cycle, the nearest first, one by one. */
function* homesFor(target: Declaration, view: View): Iterable<Home> {
  const { uri, head } = target.unit.page;
  const seen = new Set([containerName(target.unit, target.block)]);
  for (const { container, uri: at } of placed(view, head.cycleId, uri)) {
    const home = { container, uri: at };
    if (!seen.has(container.name) && suits(home, target, view)) yield home;
    seen.add(container.name);
  }
  if (head.cycleId === undefined) return;
  for (const { container } of placed(view, undefined, uri)) {
    const begun = { container, uri: `${folderOf(uri)}/${pageName(container)}.okr` };
    const isFree = !view.workspace.pages.has(begun.uri) && encodeURI(container.name) === container.name;
    if (!seen.has(container.name) && isFree && suits(begun, target, view)) yield begun;
    seen.add(container.name);
  }
}

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

/** What a team adds to the objective that a key result serves, or that objective itself for its own team. */
const toShared = (
  result: Declaration,
  served: Declaration,
  { uri, container }: Home,
  view: View,
): MoveChoice | undefined => {
  if (container.kind !== "team") return undefined;
  if (container.name === containerName(served.unit, served.block))
    return accepts(served, result) ? toObjective(served) : undefined;
  const share = shareIn(view, served, container.name);
  if (share ? !accepts(share, result) : isTaken(view, served.name, container.name, result)) return undefined;
  const title = `to what ${called(container, view)} adds to “${sentence(served.block)}”`;
  return { title, uri: share?.unit.page.uri ?? uri, holder: container.name };
};

/** Objectives beside it first, then what other teams add to the objective that it serves. */
function* forResult(result: Declaration, view: View): Iterable<MoveChoice> {
  const { unit, block, holder } = result;
  const beside = (["objective", "shares"] as const)
    .flatMap((kind) => heldBy(view, kind, unit.page.head.cycleId, holderName(unit, block)))
    .filter((each) => each.block !== holder?.block && each.name !== "" && accepts(each, result))
    .sort(byPlace);
  yield* beside.map(toObjective);
  const served = servedBy(view, result);
  if (!served?.word || containerName(served.unit, served.block) === undefined) return;
  for (const home of homesFor(result, view)) {
    const choice = toShared(result, served, home, view);
    if (choice) yield choice;
  }
}

function* forObjective(objective: Declaration, view: View): Iterable<MoveChoice> {
  for (const { uri, container } of homesFor(objective, view)) {
    const { kind, name } = container;
    if (isTaken(view, objective.name, name, objective) || shareIn(view, objective, name)) continue;
    const title = `to ${kind === "company" ? "the company " : ""}${called(container, view)}`;
    yield { title, uri, holder: name };
  }
}

/** Where something may be moved, the nearest first, at most so many; nowhere for what is neither objective nor key result. */
export const choicesFor = (target: Declaration, view: View, most: number): readonly MoveChoice[] => {
  // What the company wants supports nothing, and in a team it would hang in the air.
  const isOfCompany = target.unit.container?.kind === "company" && !propertyOf(target.block, "supports");
  const isObjective = target.kind === "objective" && !isOfCompany;
  const all = target.kind === "kr" ? forResult(target, view) : isObjective ? forObjective(target, view) : [];
  const choices: MoveChoice[] = [];
  for (const choice of all) {
    if (choices.length === most) break;
    choices.push(choice);
  }
  return choices;
};

/** The objective, or shared objective, of a name on a page, in a team or company or on the page itself. */
export const objectiveOn = (view: View, uri: string, holder: string | undefined, name: string) =>
  [...view.declarations(name)].find(
    ({ kind, unit, block }) =>
      (kind === "objective" || kind === "shares") &&
      unit.page.uri === uri &&
      containerName(unit, block) === (holder === undefined ? undefined : fold(holder)),
  );
