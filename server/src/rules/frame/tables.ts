/** The rules that are on under a configuration, by what they look at, so that no rule is called for anything else. */
import type { Topics } from "../../model/facts.ts";
import { type Config, levelOf, optionsOf } from "./config.ts";
import type { Check, Report, Rule } from "./define.ts";

export type Part = keyof Check<unknown>;
/** Rules that are asked together, as a set of bits: those that are quick, and the rest. */
export type Stages = number;
export const QUICK: Stages = 1;
export const REST: Stages = 2;
export const ALL: Stages = QUICK | REST;

export const stageOf = ({ quick }: Rule): Stages => (quick ? QUICK : REST);

export type CheckAny = (node: unknown, report: Report<unknown>, context: unknown, block: unknown) => void;

/** A rule and how it looks at one kind of thing. */
export interface Entry {
  readonly rule: Rule;
  readonly check: CheckAny;
  /** Complete; undefined for a rule without any. */
  readonly options: Readonly<Record<string, unknown>> | undefined;
  /** Does it read nothing but the block? */
  readonly own: boolean;
  readonly stage: Stages;
  /** Tells it from others; two may share one, and then both are asked again. */
  readonly topic: Topics;
}

/** Runs a rule on a node; entries and properties come with their block. */
export type Run = (entry: Entry, node: unknown, block: unknown) => void;

type ByPart = Partial<Record<Part, readonly Entry[]>>;

export interface Tables {
  /** Rules that read their section only. */
  readonly local: ByPart;
  /** Rules that look things up. */
  readonly linked: ByPart;
  /** The place of each rule in the registry. */
  readonly order: ReadonlyMap<Rule, number>;
  readonly topicOf: ReadonlyMap<Rule, Topics>;
}

const BITS = 31;

const isOwn = ({ reads }: Rule): boolean => reads === "statement" || reads === "block";
const isLocal = (rule: Rule): boolean => isOwn(rule) || rule.reads === "section";

const byPart = (rules: readonly Rule[], config: Config, topicOf: ReadonlyMap<Rule, Topics>): ByPart => {
  const parts: { [P in Part]?: Entry[] } = {};
  for (const rule of rules) {
    const options = rule.options && optionsOf(rule, config);
    for (const [part, check] of Object.entries(rule.check) as [Part, CheckAny][]) {
      const topic = topicOf.get(rule) ?? 0;
      const entry = { rule, check, options, own: isOwn(rule), stage: stageOf(rule), topic };
      const others = parts[part];
      if (others) others.push(entry);
      else parts[part] = [entry];
    }
  }
  return parts;
};

const tablesOf = (rules: readonly Rule[], config: Config): Tables => {
  const on = rules.filter((rule) => levelOf(rule, config) !== "off");
  const linked = on.filter((rule) => !isLocal(rule));
  const topicOf = new Map(linked.map((rule, index) => [rule, 1 << (index % BITS)]));
  return {
    local: byPart(on.filter(isLocal), config, topicOf),
    linked: byPart(linked, config, topicOf),
    order: new Map(rules.map((rule, index) => [rule, index])),
    topicOf,
  };
};

/** What of a configuration changes what rules find; another severity doesn't. */
const signatureOf = (rules: readonly Rule[], config: Config): string =>
  JSON.stringify(
    rules
      .filter((rule) => levelOf(rule, config) !== "off")
      .map((rule) => [rule.id, rule.options && optionsOf(rule, config)]),
  );

/** Gives the tables of a configuration, made once for all that make rules find the same. */
export const tablesFor = (rules: readonly Rule[]): ((config: Config) => Tables) => {
  const known = new WeakMap<Config, Tables>();
  const alike = new Map<string, Tables>();
  return (config) => {
    const found = known.get(config);
    if (found) return found;
    const signature = signatureOf(rules, config);
    const tables = alike.get(signature) ?? tablesOf(rules, config);
    alike.set(signature, tables);
    known.set(config, tables);
    return tables;
  };
};
