/**
 * Writes everything that is derived: `npm run generate`. With `-- --check` it writes nothing and says what is not fresh.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { explain } from "../../server/src/rules/frame/explain.ts";
import { RULES } from "../../server/src/rules/registry.ts";
import { practicePage } from "./generate-practice.ts";
import { reference } from "./generate-reference.ts";
import { configSchema, manifestWithSettings } from "./generate-settings.ts";
import { snippets } from "./generate-snippets.ts";
import { tmLanguage } from "./generate-tmlanguage.ts";

const RULE_PAGES = "server/docs/rules";

const read = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

const README_RULES = /(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/;

/** The README with its table of rules. */
const readme = (text: string): string => {
  const rows = [...RULES]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(
      ({ id, summary, packs }) =>
        `| [${id}](${RULE_PAGES}/${id}.md) | ${summary} | ${packs ? packs.join(", ") : "✓"} |`,
    );
  const table = ["| Rule | What it notices | On by default, or in |", "|---|---|---|", ...rows].join("\n");
  return text.replace(README_RULES, (_all, start: string, end: string) => `${start}${table}\n${end}`);
};

/** All derived files with what they should hold. */
const derived = (): Map<string, string> =>
  new Map([
    ["syntaxes/okr.tmLanguage.json", tmLanguage()],
    ["syntaxes/okr.snippets.json", snippets()],
    ["grammar/REFERENCE.md", reference()],
    ["server/docs/okr.config.schema.json", configSchema()],
    ["package.json", manifestWithSettings(read("package.json"))],
    ["README.md", readme(read("README.md"))],
    ["server/docs/practice.md", practicePage()],
    ...RULES.map((rule): [string, string] => [`${RULE_PAGES}/${rule.id}.md`, explain(rule)]),
  ]);

/** Pages of rules that are no more. */
const leftOver = (files: ReadonlyMap<string, string>): string[] =>
  (existsSync(RULE_PAGES) ? readdirSync(RULE_PAGES) : [])
    .map((name) => `${RULE_PAGES}/${name}`)
    .filter((file) => !files.has(file));

const files = derived();
const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
const gone = leftOver(files);

if (process.argv.includes("--check")) {
  for (const file of [...stale, ...gone]) console.error(`${file} is not fresh: run npm run generate.`);
  process.exit(stale.length + gone.length ? 1 : 0);
}
for (const file of stale) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, files.get(file) ?? "");
  console.log(`Wrote ${file}.`);
}
for (const file of gone) {
  rmSync(file);
  console.log(`Removed ${file}.`);
}
