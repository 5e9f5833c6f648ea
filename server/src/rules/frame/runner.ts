/**
 * Runs the rules over the sections of pages and keeps what they found: what reads only its section until that changes,
 * what looks further until something that it looked up changes, rule by rule. Severity, phase and suppression are
 * applied later, so that another severity checks nothing again; a rule that is off is never run. Of a page that is new
 * and long the quick rules are run first (`judge.ts`).
 */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Section } from "../../../../grammar/section.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { EVERYTHING, NOTHING, type Topics, type Watcher } from "../../model/facts.ts";
import { nextRevision } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import { View } from "../../model/view.ts";
import type { Workspace } from "../../model/workspace.ts";
import { Clean } from "./clean.ts";
import type { Config } from "./config.ts";
import { type Context, contextOf, type Surroundings } from "./context.ts";
import { type Found, MOST_RELATED, type More, type Related, type Rule } from "./define.ts";
import { ALL, type Entry, type Run, type Stages, stageOf, type Tables, tablesFor } from "./tables.ts";
import { visit } from "./visit.ts";

export interface Checked extends Watcher {
  readonly tables: Tables;
  local: readonly Found[];
  linked: readonly Found[];
  /** The rules that were asked. */
  asked: Stages;
  /** What all others found in this very section when it last stood elsewhere: it holds until they are asked again. */
  before: readonly Found[];
  /** The day on which `linked` was found; `local` knows no day. */
  today: Day;
  /** What is told of `local` and `linked` under a configuration; undefined while nobody has asked. */
  told: readonly object[] | undefined;
  toldFor: Config | undefined;
  /** So many places were looked at when everything was last looked up. */
  cellsAtStart: number;
}

export interface RunnerOptions {
  readonly rules: readonly Rule[];
  readonly today: () => Day;
  readonly folder: () => string | undefined;
  readonly configFor: (uri: string) => Config;
  readonly log: (message: string) => void;
  /** Will nothing change? Then nothing has to be remembered. */
  readonly once: boolean;
}

/** What holds for all sections of a page while it is checked. */
export interface Moment {
  readonly tables: Tables;
  readonly today: Day;
}

/** So many sections keep nobody waiting while they are judged. */
export const FEW = 8;

/** Places are looked up again for each rule that runs again; when they are so many times as many, all is made anew. */
const WORN = 4;
const FEW_CELLS = 100;

const isWorn = ({ cells, cellsAtStart }: Checked): boolean => cells.length > WORN * cellsAtStart + FEW_CELLS;

export class Runner {
  private readonly workspace: Workspace;
  private readonly options: RunnerOptions;
  private readonly ruleIds: ReadonlySet<string>;
  private readonly tablesOf: (config: Config) => Tables;
  private readonly clean: Clean;
  /** What was last found in the sections of long pages, whose units are made anew when their head changes. */
  private readonly lately = new WeakMap<Section, Checked>();

  constructor(workspace: Workspace, options: RunnerOptions) {
    this.workspace = workspace;
    this.options = options;
    this.ruleIds = new Set(options.rules.map(({ id }) => id));
    this.tablesOf = tablesFor(options.rules);
    this.clean = new Clean(options.once);
  }

  /** What holds for a page now. */
  moment(uri: string): Moment {
    return { tables: this.tablesOf(this.options.configFor(uri)), today: this.options.today() };
  }

  /** Is all known that the rules of some stages would find in a unit now? */
  isAsked({ checked }: Unit, { tables, today }: Moment, stages = ALL): boolean {
    const known = checked as Checked | undefined;
    return (
      known?.tables === tables &&
      known.today === today &&
      known.stale === NOTHING &&
      (known.asked & stages) === stages
    );
  }

  /** What the rules found in a unit; those of some stages were asked about it as it is now. */
  found(unit: Unit, moment: Moment, stages = ALL): Checked {
    const checked = this.begun(unit, moment);
    const { today } = moment;
    if (checked.today !== today || (checked.stale !== NOTHING && isWorn(checked))) {
      checked.today = today;
      this.checkAll(unit, checked);
    } else if (checked.stale !== NOTHING) this.checkStale(unit, checked);
    const missing = stages & ~checked.asked;
    if (missing !== 0) this.ask(unit, checked, missing);
    return checked;
  }

  /** Has no rule been asked about what is written there? */
  isUnseen({ section }: Unit): boolean {
    return !this.lately.has(section);
  }

  /** What is known of a unit without asking any rule. */
  begun(unit: Unit, { tables, today }: Moment): Checked {
    const known = unit.checked as Checked | undefined;
    if (known?.tables === tables) return known;
    if (known) this.workspace.facts.release(known);
    const checked = this.begin(unit, tables, today, known ?? this.lately.get(unit.section));
    unit.checked = checked;
    return checked;
  }

  /** The context in which a unit's findings are fixed. */
  context(unit: Unit, rule: Rule): Context {
    const context = contextOf(unit, new View(this.workspace), this.surroundings(this.options.today()));
    const { local, linked } = this.tablesOf(this.options.configFor(unit.page.uri));
    const entry = [local, linked]
      .flatMap(Object.values)
      .flat()
      .find((each: Entry) => each.rule === rule);
    return { ...context, options: entry?.options ?? {} };
  }

  private surroundings(today: Day): Surroundings {
    return { today, folder: this.options.folder(), ruleIds: this.ruleIds };
  }

  private begin(unit: Unit, tables: Tables, today: Day, last: Checked | undefined): Checked {
    const onStale = () => {
      unit.page.revision = nextRevision();
    };
    const before = last ? [...last.local, ...last.linked, ...last.before].map(withoutRelated) : NOTHING_FOUND;
    return {
      tables,
      local: NOTHING_FOUND,
      linked: NOTHING_FOUND,
      asked: 0,
      before,
      today,
      cells: [],
      stale: NOTHING,
      onStale,
      cellsAtStart: 0,
      told: undefined,
      toldFor: undefined,
    };
  }

  /** Asks rules that have not been asked yet. */
  private ask(unit: Unit, checked: Checked, stages: Stages): void {
    const { tables, today } = checked;
    const local: Found[] = [...checked.local];
    const run = this.runIn(unit, new View(this.workspace), today, local);
    this.clean.visit(unit, tables, stages, local, run);
    checked.local = inPlace(local, tables);
    checked.linked = sorted([...checked.linked, ...this.linked(unit, checked, EVERYTHING, stages)], tables);
    checked.asked |= stages;
    checked.before = checked.before.filter(({ rule }) => (stageOf(rule) & checked.asked) === 0);
    checked.cellsAtStart = checked.cells.length;
    this.changed(unit, checked);
  }

  private checkAll(unit: Unit, checked: Checked): void {
    this.workspace.facts.release(checked);
    checked.linked = sorted(this.linked(unit, checked, EVERYTHING, checked.asked), checked.tables);
    checked.cellsAtStart = checked.cells.length;
    this.changed(unit, checked);
  }

  /** Runs only the rules that looked up what has changed. */
  private checkStale(unit: Unit, checked: Checked): void {
    const { stale, tables } = checked;
    checked.stale = NOTHING;
    const fresh = this.linked(unit, checked, stale, checked.asked);
    const kept = checked.linked.filter(
      ({ rule }) => ((tables.topicOf.get(rule) ?? EVERYTHING) & stale) === 0,
    );
    if (fresh.length === 0 && kept.length === checked.linked.length) return;
    checked.linked = sorted([...kept, ...fresh], tables);
    this.changed(unit, checked);
  }

  private changed({ section, page }: Unit, checked: Checked): void {
    checked.told = undefined;
    if (!this.options.once && page.units.length > FEW) this.lately.set(section, checked);
  }

  private linked(unit: Unit, checked: Checked, topics: Topics, stages: Stages): Found[] {
    const found: Found[] = [];
    const view = new View(this.workspace, this.options.once ? undefined : checked);
    const run = this.runIn(unit, view, checked.today, found);
    visit(unit, (part, node, block) => {
      const entries = checked.tables.linked[part];
      if (!entries) return;
      for (const entry of entries)
        if ((entry.topic & topics) !== 0 && (entry.stage & stages) !== 0) run(entry, node, block);
    });
    return found;
  }

  /** Runs a rule on something of a unit. One that throws is told in the log and stops no other. */
  private runIn(unit: Unit, view: View, today: Day, found: Found[]): Run {
    const base = contextOf(unit, view, this.surroundings(today));
    const contexts = new Map<Rule, Context>();
    let rule: Rule;
    const report = (where: Span, data: unknown, { related = NO_RELATED, tags = NO_TAGS }: More = NO_MORE) =>
      void found.push({ rule, start: where.start, end: where.end, data, related: capped(related), tags });
    const contextFor = ({ options = {} }: Entry): Context => {
      const context = contexts.get(rule) ?? { ...base, options };
      contexts.set(rule, context);
      return context;
    };
    return (entry, node, block) => {
      ({ rule } = entry);
      view.topics = entry.topic;
      const context = entry.options ? contextFor(entry) : base;
      try {
        entry.check(node, report, context, block);
      } catch (error) {
        this.options.log(
          `The rule ${rule.id} failed on ${unit.page.uri}: ${error instanceof Error ? error.stack : error}`,
        );
      }
    };
  }
}

const NO_MORE: More = {};
const NO_RELATED: readonly never[] = [];
const NO_TAGS: readonly never[] = [];

const capped = (related: readonly Related[]): readonly Related[] =>
  related.length > MOST_RELATED ? related.slice(0, MOST_RELATED) : related;

const NOTHING_FOUND: readonly Found[] = [];

/** What belongs to a finding may stand elsewhere by now. */
const withoutRelated = (found: Found): Found => ({ ...found, related: NO_RELATED });

const orderOf = ({ order }: Tables, { rule }: Found): number => order.get(rule) as number;

/** As it stands on the page, then by rule: in whatever order they were asked. */
const inPlace = (found: Found[], tables: Tables): readonly Found[] =>
  found.sort((a, b) => a.start - b.start || a.end - b.end || orderOf(tables, a) - orderOf(tables, b));

/** By rule, and for one rule as it stands on the page: whatever ran again, the order is the same. */
const sorted = (found: Found[], tables: Tables): readonly Found[] =>
  found.sort((a, b) => orderOf(tables, a) - orderOf(tables, b));
