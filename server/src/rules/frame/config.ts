/** `okr.config.json`: packs, severities and options of rules, pages to leave out. */
import { type Level, PACKS, type Pack, type Rule } from "./define.ts";

export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Config {
  readonly extends: readonly Pack[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignore: readonly string[];
}

/** What is wrong with a configuration, with the path of keys to it (`["rules", "kr-output"]`). */
export interface ConfigProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const DEFAULT_CONFIG: Config = { extends: ["recommended"], rules: new Map(), ignore: [] };

const LEVELS: readonly Level[] = ["error", "warning", "information", "hint", "off"];
const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

class Reader {
  readonly problems: ConfigProblem[] = [];
  private readonly rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  tell(path: ConfigProblem["path"], message: string): void {
    this.problems.push({ path, message });
  }

  strings(value: unknown, key: string): string[] {
    if (value === undefined) return [];
    const items = typeof value === "string" ? [value] : value;
    if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items;
    this.tell([key], `"${key}" is a list of texts, such as ["archive/**"].`);
    return [];
  }

  packs(value: unknown): Pack[] {
    const names = this.strings(value, "extends");
    for (const [index, name] of names.entries())
      if (!(PACKS as readonly string[]).includes(name))
        this.tell(["extends", index], `There is no pack "${name}". The packs are ${list(PACKS)}.`);
    return names.filter((name): name is Pack => (PACKS as readonly string[]).includes(name));
  }

  setting(id: string, value: unknown): RuleSetting | undefined {
    const rule = this.rules.get(id);
    if (!rule) {
      this.tell(["rules", id], `There is no rule "${id}".`);
      return undefined;
    }
    if (isLevel(value)) return { level: value };
    if (Array.isArray(value) && isLevel(value[0]) && value.length <= 2) {
      const options = value[1] === undefined ? {} : this.optionsOf(rule, value[1]);
      return { level: value[0], options };
    }
    this.tell(
      ["rules", id],
      `A rule is set to one of ${list(LEVELS)}, or to a list of that and its options.`,
    );
    return undefined;
  }

  private optionsOf(rule: Rule, value: unknown): Record<string, unknown> {
    const path = ["rules", rule.id, 1];
    if (!isRecord(value)) {
      this.tell(path, `The options of ${rule.id} are pairs of a name and a value.`);
      return {};
    }
    const valid = Object.entries(value).filter(([name, given]) => this.isOption(rule, name, given, path));
    return Object.fromEntries(valid);
  }

  private isOption(rule: Rule, name: string, value: unknown, path: ConfigProblem["path"]): boolean {
    const schema = rule.options?.[name];
    if (!schema) {
      const known = Object.keys(rule.options ?? {});
      this.tell(
        [...path, name],
        `${rule.id} has no option "${name}"${known.length ? `; it has ${list(known)}` : ""}.`,
      );
    } else if (
      typeof value !== schema.type ||
      (schema.minimum !== undefined && Number(value) < schema.minimum)
    ) {
      const least = schema.minimum === undefined ? "" : ` of at least ${schema.minimum}`;
      this.tell([...path, name], `"${name}" is a ${schema.type}${least}.`);
    } else return true;
    return false;
  }
}

const KEYS = ["extends", "rules", "ignore", "$schema"];

/** Reads a configuration; what is wrong in it is told and left out. */
export const readConfig = (
  value: unknown,
  rules: readonly Rule[],
): { config: Config; problems: readonly ConfigProblem[] } => {
  const reader = new Reader(rules);
  if (!isRecord(value)) {
    reader.tell([], "The configuration is an object in braces.");
    return { config: DEFAULT_CONFIG, problems: reader.problems };
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key))
      reader.tell([key], `"${key}" is not known here. The configuration has ${list(KEYS.slice(0, 3))}.`);
  const packs = value.extends === undefined ? DEFAULT_CONFIG.extends : reader.packs(value.extends);
  const given = value.rules === undefined ? {} : value.rules;
  if (!isRecord(given)) reader.tell(["rules"], `"rules" is an object of rule names and severities.`);
  const settings = Object.entries(isRecord(given) ? given : {}).flatMap(
    ([id, setting]): [string, RuleSetting][] => {
      const read = reader.setting(id, setting);
      return read ? [[id, read]] : [];
    },
  );
  const ignore = reader.strings(value.ignore, "ignore");
  return { config: { extends: packs, rules: new Map(settings), ignore }, problems: reader.problems };
};

/** Is a rule in a pack? */
export const isIn = (rule: Rule, pack: Pack): boolean =>
  pack === "strict" || rule.packs === undefined || rule.packs.includes(pack);

/** The level of a rule under a configuration: what it says, else what its packs say. */
export const levelOf = (rule: Rule, config: Config): Level =>
  config.rules.get(rule.id)?.level ??
  (config.extends.some((pack) => isIn(rule, pack)) ? rule.severity : "off");

/** All options of a rule, as configured or by default. */
export const optionsOf = (rule: Rule, config: Config): Readonly<Record<string, unknown>> => {
  const defaults = Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]);
  return { ...Object.fromEntries(defaults), ...config.rules.get(rule.id)?.options };
};
