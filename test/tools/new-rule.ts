/**
 * Begins a rule: `npm run new:rule -- ID` writes server/src/rules/ID.ts and its line in the registry. What it writes
 * is a whole rule whose tests fail until its example and its check are right.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join("server", "src", "rules");
const REGISTRY = path.join(FOLDER, "registry.ts");

const camel = (id: string): string => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

const template = (id: string): string => `import { defineRule } from "./frame/define.ts";

export default defineRule<{ text: string }>({
  id: "${id}",
  severity: "warning",
  summary: "One sentence: what it notices.",
  why: "Why that matters, in a few sentences.",
  ignore: "When a person does well to ignore it.",
  sources: [],
  items: [],
  examples: [
    {
      around: "company",
      bad: \`
objective calm: «What is wrong»\`,
      good: \`
objective calm: What is right\`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report) {
      if (block.text?.value === "What is wrong") report(block.text, { text: block.text.value });
    },
  },
  message: ({ text }) => \`“\${text}” is what was seen; say why it matters and what to do.\`,
});
`;

/** The registry with one more rule; the formatter puts imports in their order. */
const registered = (registry: string, id: string): string => {
  const known = [...registry.matchAll(/^import \w+ from "\.\/([a-z-]+)\.ts";$/gm)].map(
    (match) => match[1] as string,
  );
  const ids = [...new Set([...known, id])].sort();
  const imports = ids.map((each) => `import ${camel(each)} from "./${each}.ts";\n`).join("");
  const [comment] = registry.split("\n", 1);
  const rest = registry.slice(registry.indexOf("export const RULES_BY_ID"));
  const list = ids.map((each) => `  ${camel(each)},\n`).join("");
  const head = `${comment}\n\nimport type { Rule } from "./frame/define.ts";\n${imports}`;
  return `${head}\nexport const RULES: readonly Rule[] = [\n${list}];\n\n${rest}`;
};

const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error("Name the rule: npm run new:rule -- kr-something");
  process.exit(2);
}
const file = path.join(FOLDER, `${id}.ts`);
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(2);
}
writeFileSync(file, template(id));
writeFileSync(REGISTRY, registered(readFileSync(REGISTRY, "utf8"), id));
spawnSync("npx", ["biome", "check", "--write", file, REGISTRY], { stdio: "ignore" });
console.log(
  `Wrote ${file}. Next: its example, its check and its message; then npm run generate and npm run test:unit.`,
);
