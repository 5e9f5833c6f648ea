/** The servers that a user would pick instead: installed beside from the npm registry, never part of the project. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Contender } from "./contender.ts";
import { json, langium, SCHEMA, yaml } from "./languages.ts";

const SOURCE = path.resolve("test/bench/peers");
const BESIDE = path.resolve("test/bench/installed");
const MODULES = path.join(BESIDE, "node_modules");

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd: BESIDE, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed.`);
};

const install = async (): Promise<void> => {
  cpSync(SOURCE, BESIDE, { recursive: true });
  if (!existsSync(path.join(MODULES, "yaml-language-server")))
    run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
  run(process.execPath, [
    "--import",
    "./shim.mjs",
    path.join(MODULES, "langium-cli/bin/langium.js"),
    "generate",
  ]);
  await build({
    ...{ entryPoints: [path.join(BESIDE, "langium.mjs")], outfile: path.join(BESIDE, "langium.cjs") },
    ...{ bundle: true, minify: true, platform: "node", format: "cjs", target: "node20", logLevel: "error" },
  });
};

/** Installs the peers, unless they are there. */
export const peers = async (): Promise<Contender[]> => {
  await install();
  const schemaFile = path.join(BESIDE, "schema.json");
  writeFileSync(schemaFile, JSON.stringify(SCHEMA));
  const schema = pathToFileURL(schemaFile).toString();
  const command = process.execPath;
  return [
    {
      ...{ name: "JSON (pull)", command, language: json, pulls: true },
      args: [path.join(MODULES, "vscode-langservers-extracted/bin/vscode-json-language-server"), "--stdio"],
      initializationOptions: { provideFormatter: false, handledSchemaProtocols: ["file"] },
      settings: { json: { validate: { enable: true }, schemas: [{ fileMatch: ["*.json"], url: schema }] } },
    },
    {
      ...{ name: "YAML", command, language: yaml },
      args: [path.join(MODULES, "yaml-language-server/bin/yaml-language-server"), "--stdio"],
      settings: {
        yaml: { validate: true, schemaStore: { enable: false }, schemas: { [schema]: "/**/*.yaml" } },
      },
    },
    { name: "Langium", command, language: langium, args: [path.join(BESIDE, "langium.cjs"), "--stdio"] },
  ];
};
