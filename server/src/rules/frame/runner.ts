/**
 * Runs the rules over the sections of pages and keeps what they found: what reads only its block until the block
 * changes, what looks further until something that it looked up changes. Severity, phase, pack and suppression are
 * applied later, so that a changed setting checks nothing again.
 */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Block, Span } from "../../../../grammar/tree.ts";
import type { Watcher } from "../../model/facts.ts";
import type { Unit } from "../../model/unit.ts";
import { View } from "../../model/view.ts";
import type { Workspace } from "../../model/workspace.ts";
import { type Context, contextOf, type Surroundings } from "./context.ts";
import type { Check, Found, More, Rule } from "./define.ts";

type Part = keyof Check<unknown>;
type RulesByPart = ReadonlyMap<Part, readonly Rule[]>;

interface Checked extends Watcher {
  readonly local: readonly Found[];
  linked: readonly Found[];
  /** The day on which `linked` was found; `local` knows no day. */
  today: Day;
}

export interface RunnerOptions {
  readonly rules: readonly Rule[];
  readonly today: () => Day;
  readonly folder: () => string | undefined;
  /** The options of a rule on a page, complete. */
  readonly optionsOf: (rule: Rule, uri: string) => Readonly<Record<string, unknown>>;
  readonly log: (message: string) => void;
  /** Will nothing change? Then nothing has to be remembered. */
  readonly once: boolean;
}

const isLocal = (rule: Rule): boolean => rule.reads === "statement" || rule.reads === "block";

/** The rules that look at one kind of thing. */
const byPart = (rules: readonly Rule[]): RulesByPart => {
  const parts = new Map<Part, Rule[]>();
  for (const rule of rules)
    for (const part of Object.keys(rule.check) as Part[]) parts.set(part, [...(parts.get(part) ?? []), rule]);
  return parts;
};

export class Runner {
  private readonly workspace: Workspace;
  private readonly options: RunnerOptions;
  private readonly ruleIds: ReadonlySet<string>;
  private readonly localRules: RulesByPart;
  private readonly linkedRules: RulesByPart;
  private checked = new WeakMap<Unit, Checked>();

  constructor(workspace: Workspace, options: RunnerOptions) {
    this.workspace = workspace;
    this.options = options;
    this.ruleIds = new Set(options.rules.map(({ id }) => id));
    this.localRules = byPart(options.rules.filter(isLocal));
    this.linkedRules = byPart(options.rules.filter((rule) => !isLocal(rule)));
  }

  /** Forgets everything, because the options of a rule have changed. */
  reset(): void {
    this.checked = new WeakMap();
  }

  /** What the rules found in a unit, as it is now. */
  found(unit: Unit): { readonly local: readonly Found[]; readonly linked: readonly Found[] } {
    const today = this.options.today();
    const known = this.checked.get(unit);
    if (known && !known.stale && known.today === today) return known;
    const checked: Checked = known ?? this.begin(unit, today);
    this.workspace.facts.release(checked);
    checked.linked = this.check(
      unit,
      this.linkedRules,
      new View(this.workspace, this.options.once ? undefined : checked),
      today,
    );
    checked.today = today;
    this.checked.set(unit, checked);
    return checked;
  }

  /** The context in which a unit's findings are fixed. */
  context(unit: Unit, rule: Rule): Context {
    const context = contextOf(unit, new View(this.workspace), this.surroundings(this.options.today()));
    return { ...context, options: this.options.optionsOf(rule, unit.page.uri) };
  }

  private surroundings(today: Day): Surroundings {
    return { today, folder: this.options.folder(), ruleIds: this.ruleIds };
  }

  private begin(unit: Unit, today: Day): Checked {
    const local = this.check(unit, this.localRules, new View(this.workspace), today);
    const onStale = () => void unit.page.revision++;
    return { keys: new Set(), stale: false, onStale, local, linked: [], today };
  }

  private check(unit: Unit, rules: RulesByPart, view: View, today: Day): readonly Found[] {
    const found: Found[] = [];
    const base = contextOf(unit, view, this.surroundings(today));
    visit(unit, (part, node, block) => {
      for (const rule of rules.get(part) ?? []) this.run(rule, part, [node, block], base, found);
    });
    return found;
  }

  /** A rule that throws is told in the log and stops no other. */
  private run(
    rule: Rule,
    part: Part,
    [node, block]: [unknown, unknown],
    base: Context,
    found: Found[],
  ): void {
    const check = rule.check[part] as (
      node: unknown,
      report: unknown,
      context: Context,
      block: unknown,
    ) => void;
    const context = rule.options
      ? { ...base, options: this.options.optionsOf(rule, base.unit.page.uri) }
      : base;
    const report = (where: Span, data: unknown, more: More = {}): void => {
      const { related = [], tags = [] } = more;
      found.push({ rule, start: where.start, end: where.end, data, related, tags });
    };
    try {
      check(node, report, context, block);
    } catch (error) {
      this.options.log(
        `The rule ${rule.id} failed on ${base.unit.page.uri}: ${error instanceof Error ? error.stack : error}`,
      );
    }
  }
}

/** Calls back for everything in a section that a rule may look at. */
const visit = (unit: Unit, each: (part: Part, node: unknown, block?: Block) => void): void => {
  const { tree } = unit.section;
  each("section", tree);
  for (const problem of tree.problems) each("problem", problem);
  for (const property of tree.properties) each("property", property);
  const block = (node: Block): void => {
    each(node.kind, node);
    each("block", node);
    for (const property of node.properties) each("property", property, node);
    for (const entry of node.entries) each("entry", entry, node);
    for (const update of node.updates) each("entry", update, node);
    node.blocks.forEach(block);
  };
  tree.blocks.forEach(block);
};
