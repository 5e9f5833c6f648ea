/**
 * All pages of a workspace folder as one model. Pages come and go and are edited; the facts of their blocks are added
 * and taken back, so that nothing is ever read twice. The order of pages means nothing.
 */
import { type Change, editPage, type Page, readPage } from "../../../grammar/page.ts";
import type { Section } from "../../../grammar/section.ts";
import { fold, rankOf } from "../../../grammar/vocabulary.ts";
import { yearStartsOf } from "./calendar.ts";
import { collect } from "./collect.ts";
import { Documents } from "./documents.ts";
import { Earlier } from "./earlier.ts";
import { Facts } from "./facts.ts";
import { docLinks } from "./links.ts";
import { namedKeys } from "./named.ts";
import { nextRevision, type PageState, readHead } from "./page-state.ts";
import { peopleIn } from "./people.ts";
import { qualifierOf } from "./resolve.ts";
import type { Declaration, Fact, Telling, Unit, Use } from "./unit.ts";

/** More facts of a unit, for rules that compare across the workspace. */
export type Collector = (unit: Unit) => readonly Telling[];

/** Those that are told at once, and those that cost so much that they wait until files have been read. */
export interface Collectors {
  readonly quick: readonly Collector[];
  readonly slow: readonly Collector[];
}

/** So many sections take no time to speak of. */
const FEW = 8;

/** The key of everyone who asked whether files are still being read. */
export const READING = "reading";
/** The key of all links to documents. */
export const LINKS = "links";
/** The key of the people that units name: a list for each unit. */
export const PEOPLE = "people";
/** The key of the heads of all pages that name a cycle. */
export const CYCLES = "cycles";

/** The key under which the blocks of a company, a team or a page itself are found. */
export const containerKey = (unit: Unit): string =>
  unit.container ? `in:${unit.container.name}` : `in:@${unit.page.uri}`;

const hasContainer = (section: Section): boolean =>
  section.tree.blocks.some((block) => rankOf(block.kind) === 0);

export class Workspace {
  readonly pages = new Map<string, PageState>();
  readonly facts = new Facts<Fact>();
  readonly documents = new Documents(this.facts);
  /** What pages said earlier, where their history is known. */
  readonly earlier = new Earlier(this.facts);
  readonly folder: string | undefined;
  private readonly collectors: Collectors;
  private readonly once: boolean;
  /** Units of which the slow collectors have told nothing yet. */
  private readonly unsettled = new Set<Unit>();
  private yearStarts = 1;
  private reading_ = false;

  /**
   * `folder` is where paths that begin with `/` start; undefined for a page that stands alone. With `once` nothing
   * will change, so that what was read of pages is worth keeping.
   */
  constructor(folder?: string, collectors: Collectors = { quick: [], slow: [] }, once = false) {
    this.folder = folder;
    this.collectors = collectors;
    this.once = once;
  }

  /** Are pages and documents still being read? Then what leads nowhere may still be found. */
  get reading(): boolean {
    return this.reading_;
  }

  setReading(reading: boolean): void {
    this.reading_ = reading;
    if (!reading) this.settle();
    this.facts.touch(READING);
  }

  /**
   * Tells what takes longer, of so many units at most; true while there are more. While files are being read, and of a
   * long page, it waits; whoever reads or judges them asks for it bit by bit, so that nobody waits for all at once.
   */
  settle(most = Number.POSITIVE_INFINITY): boolean {
    let left = most;
    for (const unit of this.unsettled) {
      if (left-- <= 0) return true;
      this.unsettled.delete(unit);
      for (const collector of this.collectors.slow) this.tell(unit, collector(unit));
    }
    return false;
  }

  /** Tells all, unless files are still being read. */
  settleAll(): void {
    if (!this.reading_ && this.unsettled.size > 0) this.settle();
  }

  /** Sets the text of a page, new or known. */
  setPage(uri: string, text: string, version?: number): void {
    const known = this.pages.get(uri);
    if (known) for (const unit of known.units) this.takeBack(unit);
    const page = readPage(text);
    const state: PageState = known ?? {
      uri,
      version,
      page,
      head: readHead(page, this.yearStarts),
      units: [],
      revision: nextRevision(),
    };
    this.pages.set(uri, state);
    state.version = version;
    this.renew(state, page);
    this.checkCalendar();
    this.settleFew();
  }

  /** Applies edits in order; offsets are those of the text that the edits before left. Unknown pages are ignored. */
  editPage(uri: string, changes: readonly Change[], version?: number): void {
    const state = this.pages.get(uri);
    if (!state) return;
    for (const change of changes) this.applyChange(state, change);
    state.version = version;
    state.revision = nextRevision();
    this.checkCalendar();
    this.settleFew();
  }

  removePage(uri: string): void {
    const state = this.pages.get(uri);
    if (!state) return;
    for (const unit of state.units) this.takeBack(unit);
    this.pages.delete(uri);
    this.checkCalendar();
  }

  private applyChange(state: PageState, change: Change): void {
    const { page, index, removed, added } = editPage(state.page, change);
    const old = state.units.slice(index, index + removed.length);
    const headChanged = (removed[0] ?? added[0])?.first || added[0]?.first;
    state.page = page;
    if (headChanged && this.headDiffers(state, page)) {
      for (const unit of state.units) this.takeBack(unit);
      this.renew(state, page);
      return;
    }
    const fresh = added.map((section) => this.unit(state, section));
    state.units.splice(index, old.length, ...fresh);
    this.link(state, index, index + fresh.length);
    for (const unit of fresh) this.contribute(unit);
    for (const unit of old) this.takeBack(unit);
    if (removed.some(hasContainer) || added.some(hasContainer)) this.relink(state, index + fresh.length);
  }

  private headDiffers(state: PageState, page: Page): boolean {
    const head = readHead(page, this.yearStarts);
    return JSON.stringify(head) !== JSON.stringify(state.head);
  }

  /** Makes all units of a page anew. */
  private renew(state: PageState, page: Page): void {
    state.page = page;
    state.head = readHead(page, this.yearStarts);
    state.units = page.sections.map((section) => this.unit(state, section));
    state.revision = nextRevision();
    this.link(state, 0, state.units.length);
    for (const unit of state.units) this.contribute(unit);
  }

  private unit(page: PageState, section: Section): Unit {
    const unit: Unit = {
      page,
      section,
      hasComments: section.tree.comments.length > 0,
      container: undefined,
      contribution: { declarations: [], uses: [], facts: [] },
      statements: this.once ? new Map() : undefined,
      checked: undefined,
      shown: undefined,
      start: 0,
      startIn: undefined,
    };
    collect(unit, unit.contribution);
    return unit;
  }

  /** Gives the units from one index up to another their containers. */
  private link(state: PageState, from: number, to: number): void {
    let container = from > 0 ? containerBelow(state.units[from - 1] as Unit) : undefined;
    for (let index = from; index < to; index++) {
      const unit = state.units[index] as Unit;
      if (hasContainer(unit.section)) container = containerBelow(unit);
      unit.container = container;
    }
  }

  /** Containers changed above: what stands in them is taken back and added again where its container is another. */
  private relink(state: PageState, from: number): void {
    let to = from;
    while (to < state.units.length && !hasContainer((state.units[to] as Unit).section)) to++;
    const moved = state.units.slice(from, to);
    for (const unit of moved) this.takeBack(unit);
    const fresh = moved.map(({ section }) => this.unit(state, section));
    state.units.splice(from, fresh.length, ...fresh);
    this.link(state, from, to);
    for (const unit of fresh) this.contribute(unit);
  }

  private contribute(unit: Unit): void {
    const told = factsOf(unit);
    for (const { uri } of docLinks(unit, this.folder)) told.push({ key: LINKS, value: uri });
    for (const collector of this.collectors.quick) told.push(...collector(unit));
    this.tell(unit, told);
    this.unsettled.add(unit);
  }

  /** What an edit has changed is told at once; of more, whoever needs it all asks. */
  private settleFew(): void {
    if (this.unsettled.size <= FEW) this.settleAll();
  }

  private tell(unit: Unit, tellings: readonly Telling[]): void {
    const { facts } = unit.contribution;
    const made = new Map<unknown, Fact>();
    for (const { key, value, near } of tellings) {
      const fact = made.get(value) ?? { unit, value };
      made.set(value, fact);
      facts.push({ cell: this.facts.add(key, fact, near), fact });
    }
  }

  private takeBack(unit: Unit): void {
    this.unsettled.delete(unit);
    if (unit.checked) this.facts.release(unit.checked);
    for (const shown of unit.shown?.values() ?? []) this.facts.release(shown);
    for (const { cell, fact } of unit.contribution.facts) this.facts.remove(cell, fact);
    forget(unit);
  }

  /** The month in which years start moves every cycle; when it changes, all pages are read under the new calendar. */
  private checkCalendar(): void {
    const yearStarts = yearStartsOf(this.facts);
    if (yearStarts === this.yearStarts) return;
    this.yearStarts = yearStarts;
    for (const state of this.pages.values()) {
      for (const unit of state.units) this.takeBack(unit);
      this.renew(state, state.page);
    }
  }
}

/** Whoever still holds a unit that is gone would hold what it looked at, and with that all that went before. */
const forget = (unit: Unit): void => {
  unit.checked = undefined;
  unit.shown = undefined;
  unit.startIn = undefined;
  unit.contribution.facts.length = 0;
  for (const use of unit.contribution.uses) use.resolved = undefined;
};

/** The container that stands open below a unit. */
const containerBelow = (unit: Unit): Declaration | undefined =>
  unit.contribution.declarations.findLast(({ kind }) => kind === "company" || kind === "team") ??
  unit.container;

const factsOf = (unit: Unit): Telling[] => {
  const facts: Telling[] = [{ key: containerKey(unit), value: unit }];
  const { head } = unit.page;
  const people = peopleIn(unit);
  if (people.length) facts.push({ key: PEOPLE, value: people });
  if (unit.section.first && head.cycleId !== undefined) facts.push({ key: CYCLES, value: head });
  for (const declaration of unit.contribution.declarations) {
    if (declaration.name) {
      facts.push({ key: `name:${declaration.name}`, value: declaration });
      for (const key of namedKeys(declaration)) facts.push({ key, value: declaration });
      const qualifier = qualifierOf(declaration);
      if (qualifier) facts.push({ key: `name:${qualifier}.${declaration.name}`, value: declaration });
    }
    if (declaration.kind === "company") facts.push({ key: "kind:company", value: declaration });
  }
  for (const use of unit.contribution.uses) {
    facts.push({ key: `ref:${lastNames(use)}`, value: use });
    for (const { text } of use.reference.parts.slice(0, -1))
      facts.push({ key: `through:${fold(text)}`, value: use });
  }
  return facts;
};

/** The name that a reference ends in, with its qualifier if it has one. */
const lastNames = ({ reference }: Use): string =>
  reference.parts
    .slice(-2)
    .map(({ text }) => fold(text))
    .join(".");
