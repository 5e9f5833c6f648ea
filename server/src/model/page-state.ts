/** A page of the workspace as it is now. */
import { type Page, pageText } from "../../../grammar/page.ts";
import type { Property } from "../../../grammar/tree.ts";
import { fold } from "../../../grammar/vocabulary.ts";
import { type Cycle, readCycle } from "./cycle.ts";
import type { Unit } from "./unit.ts";

/** What the head of a page says about everything on it. */
export interface PageHead {
  readonly cycle: Cycle | undefined;
  /** What tells cycles apart: the folded id, or what was typed where that can't be read; undefined without a cycle. */
  readonly cycleId: string | undefined;
  readonly phase: string | undefined;
  readonly language: string;
}

let revisions = 0;

/** A number that no page had before: one that is made anew, as in another folder, never seems unchanged. */
export const nextRevision = (): number => ++revisions;

export interface PageState {
  readonly uri: string;
  version: number | undefined;
  page: Page;
  head: PageHead;
  /** One for each section, in order. */
  units: Unit[];
  /** Another number whenever findings of the page may have changed. */
  revision: number;
}

const headValue = (properties: readonly Property[], key: string): string | undefined =>
  properties.find((property) => property.key === key)?.value?.value;

/** The words of a language that is English, whatever its region. */
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** Reads the head of a page. `yearStarts` is the first month of the fiscal year, 1 to 12. */
export const readHead = (page: Page, yearStarts: number): PageHead => {
  const properties = page.sections[0]?.tree.properties ?? [];
  const typed = headValue(properties, "cycle");
  const cycle = typed === undefined ? undefined : readCycle(typed, yearStarts).cycle;
  return {
    cycle,
    cycleId: typed === undefined ? undefined : fold(cycle?.id ?? typed),
    phase: headValue(properties, "phase")?.toLowerCase().split(/\s/)[0],
    language: headValue(properties, "language") ?? "en",
  };
};

const placeUnits = ({ page, units }: PageState): void => {
  let start = 0;
  for (const unit of units) {
    unit.start = start;
    unit.startIn = page;
    start += unit.section.text.length;
  }
};

/** Where a unit begins in its page as it is now. */
export const unitStart = (unit: Unit): number => {
  const { page } = unit;
  if (unit.startIn !== page.page && page.units[0]?.startIn !== page.page) placeUnits(page);
  return unit.startIn === page.page ? unit.start : page.page.length;
};

export const textOfPage = (state: PageState, start?: number, end?: number): string =>
  pageText(state.page, start, end);

export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Orders places by the addresses of their pages, and on one page from top to bottom; starts count in the section. */
export const comparePlaces = (a: Unit, aStart: number, b: Unit, bStart: number): number =>
  compareText(a.page.uri, b.page.uri) || unitStart(a) + aStart - unitStart(b) - bStart;

/** What stands at a place: a declaration, or a use of a name. */
interface Standing {
  readonly unit: Unit;
  readonly block: { readonly start: number };
}

/** Orders what stands somewhere by `comparePlaces`; facts themselves come in the order of the edits. */
export const byPlace = (a: Standing, b: Standing): number =>
  comparePlaces(a.unit, a.block.start, b.unit, b.block.start);
