/** Which cycle a board is of, and where in it today lies. */
import type { Day } from "../../../../grammar/date-days.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { type Cycle, compareCycles, contains, weekOfCycle } from "../../model/cycle.ts";
import type { PageHead } from "../../model/page-state.ts";
import type { View } from "../../model/view.ts";
import { CYCLES } from "../../model/workspace.ts";
import type { BoardCycle, Scope } from "../board-types.ts";
import { isSomewhere } from "../scope.ts";
import { goneIn, known } from "./making.ts";

/** A cycle that pages name. One that nobody can read is known by what was typed. */
export interface NamedCycle {
  /** Folded. */
  readonly cycleId: string;
  readonly name: string;
  readonly cycle: Cycle | undefined;
  /** The addresses of its pages. */
  readonly pages: readonly string[];
}

/** All cycles, the oldest first; those that nobody can read at the end. */
export const cyclesIn = (view: View): readonly NamedCycle[] => {
  const found = new Map<string, NamedCycle & { readonly pages: string[] }>();
  for (const { value, unit } of view.facts(CYCLES)) {
    const { cycleId = "", cycle } = value as PageHead;
    const cycleBefore = found.get(cycleId);
    if (cycleBefore) cycleBefore.pages.push(unit.page.uri);
    else found.set(cycleId, { cycleId, name: cycle?.id ?? cycleId, cycle, pages: [unit.page.uri] });
  }
  return [...found.values()].sort((a, b) => {
    if (a.cycle && b.cycle) return compareCycles(a.cycle, b.cycle);
    return Number(!a.cycle) - Number(!b.cycle) || (a.cycleId < b.cycleId ? -1 : 1);
  });
};

/** The cycle of today, the narrowest first; else the last one that began; else the next one. */
const nearest = (cycles: readonly NamedCycle[], today: Day): NamedCycle | undefined => {
  const dated = cycles.filter(({ cycle }) => cycle !== undefined) as (NamedCycle & { cycle: Cycle })[];
  return (
    dated.findLast(({ cycle }) => contains(cycle, today)) ??
    dated.findLast(({ cycle }) => cycle.start <= today) ??
    dated[0] ??
    cycles[0]
  );
};

/** The cycle that a scope means. */
export const cycleMeant = (
  cycles: readonly NamedCycle[],
  { cycle, within }: Scope,
  today: Day,
): NamedCycle | undefined => {
  if (cycle !== undefined) return cycles.find(({ cycleId }) => cycleId === fold(cycle));
  const here = cycles.filter(({ pages }) => pages.some((uri) => isSomewhere(uri, within)));
  return nearest(here.length > 0 ? here : cycles, today);
};

const mostCommon = (words: readonly string[]): string | undefined => {
  const count = (word: string) => words.filter((each) => each === word).length;
  return words.reduce<string | undefined>(
    (best, word) => (best === undefined || count(word) > count(best) ? word : best),
    undefined,
  );
};

export const boardCycle = (
  { name, cycle, pages }: NamedCycle,
  today: Day,
  phaseOf: (uri: string) => string | undefined,
): BoardCycle => {
  const week = cycle && weekOfCycle(cycle, today);
  return known({
    id: name,
    start: cycle?.start,
    end: cycle?.end,
    week: week?.week,
    weeks: week?.of,
    gone: goneIn(cycle, today),
    phase: mostCommon(pages.flatMap((uri) => phaseOf(uri) ?? [])),
  });
};
