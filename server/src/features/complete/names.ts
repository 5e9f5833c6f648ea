/**
 * References: what stands nearest comes first, as the key means near. A huge workspace is never walked through: lists
 * are kept by kind and cycle, and cut.
 */
import type { Block } from "../../../../grammar/tree.ts";
import { fold, type NameKind } from "../../../../grammar/vocabulary.ts";
import { compareCycles } from "../../model/cycle.ts";
import type { PageHead } from "../../model/page-state.ts";
import { containerName, fullName } from "../../model/resolve.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration } from "../../model/unit.ts";
import { CYCLES, namedKey } from "../../model/workspace.ts";
import { cyclesSeen } from "../../rules/alignment.ts";
import type { Topic } from "../../service.ts";
import { type Asked, type Draft, type Slot, wordAround } from "./slot.ts";

/** More are not offered at once, and no more are looked at. */
const MOST = 60;
const MOST_LOOKED_AT = 5000;
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

const isCompany = ({ kind, unit, block }: Declaration): boolean => {
  if (kind === "company") return true;
  let top: Block = block;
  while (top.parent) top = top.parent;
  return top.kind === "company" || (top.kind !== "team" && unit.container?.kind === "company");
};

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

/** How far a target stands: 0 first. */
const tierOf = ({ asked, key, block }: Search, here: string | undefined) => {
  const own = OWN_FIRST.has(key) ? 0 : 1;
  return (target: Declaration): number => {
    if (key === "continues" && block?.name && target.name === fold(block.name.text)) return 0;
    const there = containerName(target.unit, target.block);
    const same = here === undefined ? target.unit.page === asked.place.page : there === here;
    if (same) return own + 1;
    return isCompany(target) ? 2 - own : 3;
  };
};

const isOffered = ({ key, block }: Search, here: string | undefined, target: Declaration): boolean => {
  if (target.block === block) return false;
  if (target.kind === "kr" && target.holder?.name === "") return false;
  if (key === "part-of") return target.name !== here;
  return key !== "shares" || containerName(target.unit, target.block) !== here;
};

/** All that may be meant, the nearest first. */
const candidates = (search: Search): { found: Declaration[]; cut: boolean } => {
  const { asked, key, kinds, typedCycle, block } = search;
  const innermost = asked.open[0];
  const here = innermost ? containerName(innermost.unit, block ?? innermost.block) : undefined;
  const tier = tierOf(search, here);
  const buckets: Declaration[][] = [];
  let looked = 0;
  const cycles = cyclesFor(asked, key, typedCycle);
  for (const [index, cycle] of cycles.entries())
    for (const kind of kinds)
      for (const { value } of asked.view.facts(namedKey(kind, cycle))) {
        if (++looked > MOST_LOOKED_AT) return { found: buckets.flat(), cut: true };
        const target = value as Declaration;
        if (!isOffered(search, here, target)) continue;
        const at = tier(target) * cycles.length + index;
        const bucket = buckets[at] ?? [];
        buckets[at] = bucket;
        bucket.push(target);
      }
  return { found: buckets.flat(), cut: false };
};

const sentenceOf = ({ block }: Declaration): string => block.text?.value ?? "";

const matches = (typed: string) => {
  const wanted = typed.toLowerCase();
  return (target: Declaration): boolean =>
    `${fullName(target)} ${sentenceOf(target)}`.toLowerCase().includes(wanted);
};

/** A team that several pages go on with is one; the page that names it comes first. */
const once = (found: readonly Declaration[]): Declaration[] => {
  const things = new Map<unknown, Declaration>();
  for (const target of found) {
    const thing = target.kind === "team" || target.kind === "company" ? target.name : target.block;
    if (!things.has(thing) || (target.block.text && !things.get(thing)?.block.text))
      things.set(thing, target);
  }
  return [...things.values()];
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
  const { found, cut } = candidates(search);
  const all = once(found);
  const fitting = all.length > MOST && typed !== "" ? all.filter(matches(typed)) : all;
  const drafts = fitting.slice(0, MOST).flatMap((target) => draftFor(search, target));
  return { ...word, drafts, isIncomplete: cut || all.length > MOST };
};
