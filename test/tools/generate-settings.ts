/** Settings and the schema of `okr.config.json`, derived from the rules. Both say the same; the file wins. */
import { type OptionSchema, PACKS, type Rule } from "../../server/src/rules/frame/define.ts";
import { RULES } from "../../server/src/rules/registry.ts";

type Schema = Readonly<Record<string, unknown>>;

const LEVELS: Schema = { type: "string", enum: ["error", "warning", "information", "hint", "off"] };
const EXTENDS =
  "Packs of rules. `recommended` is mild; the others each follow one school of thought, and `strict` has every rule.";
const IGNORED = "Pages that are left alone, as patterns such as `archive/**`.";
const RULE_LEVELS =
  'Rules whose level differs from that of the packs: `"kr-output": "off"`, or with options `"team-overload": ["information", { "objectives": 4 }]`.';

const options = (rule: Rule): Schema => {
  const properties = Object.fromEntries(
    Object.entries<OptionSchema>(rule.options ?? {}).map(([name, schema]) => [name, { ...schema }]),
  );
  return { type: "object", properties, additionalProperties: false };
};

const ruleSchema = (rule: Rule): Schema => {
  const description = rule.summary;
  if (!rule.options) return { ...LEVELS, description };
  const both = { type: "array", minItems: 1, maxItems: 2, items: [LEVELS, options(rule)] };
  return { description, anyOf: [LEVELS, both] };
};

const rules = [...RULES].sort((a, b) => a.id.localeCompare(b.id));

const properties = {
  extends: {
    type: "array",
    items: { type: "string", enum: PACKS },
    uniqueItems: true,
    default: ["recommended"],
    markdownDescription: EXTENDS,
  },
  rules: {
    type: "object",
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
    default: {},
    markdownDescription: RULE_LEVELS,
  },
  ignore: { type: "array", items: { type: "string" }, default: [], markdownDescription: IGNORED },
} as const;

/** The text of server/docs/okr.config.schema.json. */
export const configSchema = (): string => {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "OKR configuration",
    type: "object",
    properties: { $schema: { type: "string" }, ...properties },
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};

/** In: the text of package.json. Out: the same with the settings that mirror the configuration file, as they are now. */
export const manifestWithSettings = (text: string): string => {
  const manifest = JSON.parse(text);
  const { configuration } = manifest.contributes;
  const mirrored = Object.entries(properties).map(([name, schema]) => [
    `okr.${name}`,
    { ...schema, scope: "window" },
  ]);
  const own = Object.entries(configuration.properties).filter(
    ([name]) => !(name.slice("okr.".length) in properties),
  );
  configuration.properties = { ...Object.fromEntries(mirrored), ...Object.fromEntries(own) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
