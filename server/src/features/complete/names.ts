/**
 * References: what stands nearest comes first, as the key means near. A huge workspace is never walked through: lists
 * are kept by kind and cycle, and cut.
 */
import type { Block } from "../../../../grammar/tree.ts";
import { fold, type NameKind } from "../../../../grammar/vocabulary.ts";
import { compareCycles } from "../../model/cycle.ts";
import { companyKey, namedKey } from "../../model/named.ts";
import type { PageHead } from "../../model/page-state.ts";
import { containerName, fullName } from "../../model/resolve.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration } from "../../model/unit.ts";
import { CYCLES } from "../../model/workspace.ts";
import { cyclesSeen } from "../../rules/shared/alignment.ts";
import type { Topic } from "../../service.ts";
import { type Asked, type Draft, type Slot, wordAround } from "./slot.ts";

/** More are not offered at once, and no more are looked at. */
const MOST = 60;
const MOST_LOOKED_AT = 20_000;
const COMMIT = [","];
const EARLIER = 2;

/** What is offered under a key, where that is less than what it accepts. */
const OFFERED: Readonly<Record<string, readonly NameKind[]>> = {
  supports: ["objective"],
  shares: ["objective"],
  update: ["kr", "health", "initiative"],
  "depends-on": ["team", "objective", "initiative", "kr"],
};
/** Under these keys the own team comes first; under all others the company. */
const OWN_FIRST = new Set(
  "moves update continues promoted commit done win blocked learned decision idea".split(" "),
);

export const topicOf = (target: Declaration): Topic => ({
  about: "thing",
  uri: target.unit.page.uri,
  kind: target.kind,
  name: fullName(target),
});

/** The cycles to look in, the nearest first. */
const cyclesFor = ({ view, place }: Asked, key: string, typedCycle: string | undefined) => {
  if (typedCycle !== undefined) return [fold(typedCycle)];
  const { head } = place.page;
  const { cycle } = head;
  if (key !== "continues" || !cycle) return cyclesSeen(head);
  const earlier = [...view.facts(CYCLES)]
    .map(({ value }) => value as PageHead)
    .filter((other) => other.cycle !== undefined && other.cycle.end < cycle.start)
    .sort((a, b) => (a.cycle && b.cycle ? compareCycles(b.cycle, a.cycle) : 0));
  return [...new Set(earlier.map(({ cycleId }) => cycleId))].slice(0, EARLIER);
};

interface Search {
  readonly asked: Asked;
  readonly key: string;
  readonly kinds: readonly NameKind[];
  /** What was typed of the reference, with the cycle in front of it taken off. */
  readonly typed: string;
  readonly typedCycle: string | undefined;
  /** The block that the reference is written in. */
  readonly block: Block | undefined;
}

const named = (asked: Asked, key: string): Declaration[] =>
  [...asked.view.facts(key)].map(({ value }) => value as Declaration);

/** What stands in the same team or company, or on the same page where there is none. */
const beside = ({ view, place }: Asked, cycle: string | undefined): Declaration[] =>
  view
    .unitsBeside(place.unit)
    .filter(({ page }) => page.head.cycleId === cycle)
    .flatMap(({ contribution }) => contribution.declarations);

/** What the first of several names holds: what is typed behind a dot is looked for there only. */
const within = ({ view }: Asked, typed: string): Declaration[] | undefined => {
  const dot = typed.indexOf(".");
  if (dot < 0) return undefined;
  const first = typed.slice(0, dot);
  const units = view.unitsOf(first);
  if (units.length > 0) return units.flatMap(({ contribution }) => contribution.declarations);
  const holders = [...view.declarations(first)].map(({ block }) => block);
  return [...view.declarations(first)].flatMap(({ unit }) =>
    unit.contribution.declarations.filter(({ holder }) => holder && holders.includes(holder.block)),
  );
};

/** All that may be meant, the nearest first: by cycle, then by whose it is. */
function* nearest(search: Search, typed: string): Iterable<Declaration> {
  const { asked, key, kinds, typedCycle, block } = search;
  const cycles = cyclesFor(asked, key, typedCycle);
  const of = (list: (kind: NameKind, cycle: string | undefined) => Iterable<Declaration>) =>
    cycles.flatMap((cycle) => kinds.map((kind) => list(kind, cycle)));
  const inside = within(asked, typed);
  if (inside) {
    for (const cycle of cycles)
      yield* inside.filter(({ kind, unit }) => kinds.includes(kind) && unit.page.head.cycleId === cycle);
    return;
  }
  if (key === "continues" && block?.name) yield* asked.view.declarations(block.name.text);
  const own = of((kind, cycle) => beside(asked, cycle).filter((each) => each.kind === kind));
  const company = of((kind, cycle) => named(asked, companyKey(kind, cycle)));
  for (const list of OWN_FIRST.has(key) ? [...own, ...company] : [...company, ...own]) yield* list;
  for (const cycle of cycles)
    for (const kind of kinds)
      for (const { value } of asked.view.facts(namedKey(kind, cycle))) yield value as Declaration;
}

const isOffered = (search: Search, here: string | undefined, target: Declaration): boolean => {
  const { key, block, kinds, asked, typedCycle } = search;
  if (target.block === block || target.name === "" || !kinds.includes(target.kind)) return false;
  if (target.kind === "kr" && target.holder?.name === "") return false;
  if (key === "continues") {
    const { cycleId } = target.unit.page.head;
    return typedCycle !== undefined || cycleId !== asked.place.page.head.cycleId;
  }
  if (key === "part-of") return target.name !== here;
  return key !== "shares" || containerName(target.unit, target.block) !== here;
};

const sentenceOf = ({ block }: Declaration): string => block.text?.value ?? "";

/** Is what was typed in the name or in the sentence? */
const matcher = (typed: string): ((target: Declaration) => boolean) => {
  const wanted = typed.slice(typed.lastIndexOf(".") + 1).toLowerCase();
  return (target) => target.name.includes(wanted) || sentenceOf(target).toLowerCase().includes(wanted);
};

/** A team that several pages go on with is one. */
const identity = ({ kind, name, block }: Declaration): unknown =>
  kind === "team" || kind === "company" ? name : block;

/** The nearest that fit, as many as are offered; when not all were looked at, the list was cut. */
const find = (search: Search, typed: string): { found: Declaration[]; cut: boolean } => {
  const { asked, block } = search;
  const innermost = asked.open[0];
  const here = innermost ? containerName(innermost.unit, block ?? innermost.block) : undefined;
  const fits = matcher(typed);
  const seen = new Set<unknown>();
  const found: Declaration[] = [];
  let looked = 0;
  for (const target of nearest(search, typed)) {
    if (found.length === MOST || ++looked > MOST_LOOKED_AT) return { found, cut: true };
    if (!fits(target)) continue;
    const thing = identity(target);
    if (seen.has(thing) || !isOffered(search, here, target)) continue;
    seen.add(thing);
    found.push(target);
  }
  return { found, cut: false };
};

/** A key result is named with its objective, and an objective of others with whose it is. */
const isElsewhere = ({ asked, block }: Search, { kind, unit, block: there }: Declaration): boolean => {
  if (kind === "kr") return true;
  const origin = block ?? asked.open[0]?.block;
  return (
    kind === "objective" &&
    origin !== undefined &&
    containerName(unit, there) !== containerName(asked.place.unit, origin)
  );
};

const draftFor = (search: Search, target: Declaration): Draft[] => {
  const { asked, kinds, typed, block } = search;
  const origin = { unit: asked.place.unit, block: block ?? asked.open[0]?.block ?? target.block };
  const least = Math.max(typed.split(".").length, isElsewhere(search, target) ? 2 : 1);
  const spelling =
    spellingOf(asked.view, origin, target, kinds, least) ?? spellingOf(asked.view, origin, target, kinds);
  if (spelling === undefined) return [];
  const sentence = sentenceOf(target);
  return [
    {
      label: spelling,
      kind: "reference",
      detail: sentence || undefined,
      filter: [...new Set([spelling, fullName(target), sentence])].join(" ").trim(),
      commit: COMMIT,
      topic: topicOf(target),
    },
  ];
};

/** References in place of the word at the cursor. `accepted` are the kinds that the key accepts. */
export const names = (
  asked: Asked,
  key: string,
  accepted: readonly NameKind[],
  block: Block | undefined,
): Slot => {
  const word = wordAround(asked.place);
  const written = asked.place.source.slice(word.start, asked.place.at);
  const [typed = "", typedCycle] = written.split("/").reverse();
  const kinds = OFFERED[key] ?? accepted.filter((kind) => kind !== "shares");
  const wanted = key === "continues" && block ? kinds.filter((kind) => kind === block.kind) : kinds;
  const search: Search = { asked, key, kinds: wanted.length ? wanted : kinds, typed, typedCycle, block };
  // What was typed narrows the list only where it is too long: clients look for letters more kindly than we do.
  const all = find(search, "");
  const found = all.cut && typed !== "" ? find(search, typed).found : all.found;
  const { cut } = all;
  return { ...word, drafts: found.flatMap((target) => draftFor(search, target)), isIncomplete: cut };
};
