/**
 * Runs TypeScript as it stands: bundles entry points with esbuild, then hands them to Node or to mocha.
 *   node test/tools/run.mjs tool ENTRY.ts [ARGUMENT…]   a tool or a benchmark
 *   node test/tools/run.mjs test [FOLDER|FILE…]         unit tests; all of them when nothing is named
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { LETTERS } from "./letters.mjs";

const [mode, ...rest] = process.argv.slice(2);
const out = path.resolve("dist/run", `${mode}-${process.pid}`);
const END_TO_END = path.join("test", "e2e");

const testsIn = (place) => {
  if (!existsSync(place)) throw new Error(`There is no ${place}.`);
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true })
    .map((name) => path.join(place, name))
    .filter(
      (file) => file.endsWith(".test.ts") && !file.startsWith(END_TO_END) && !file.includes("node_modules"),
    );
};

const bundle = async (entryPoints) => {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints,
    outdir: out,
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    plugins: [LETTERS],
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return entryPoints.map((entry) => path.join(out, entry.replace(/\.ts$/, ".mjs")));
};

const node = (args) =>
  spawnSync(process.execPath, ["--enable-source-maps", ...args], { stdio: "inherit" }).status;

const modes = {
  tool: async ([entry, ...args]) => node([...(await bundle([path.normalize(entry)])), ...args]),
  test: async (places) => {
    const files = (places.length ? places : ["test"]).flatMap((place) => testsIn(path.normalize(place)));
    const mocha = path.resolve("node_modules/mocha/bin/mocha.js");
    return node([
      mocha,
      "--no-config",
      "--timeout",
      "20000",
      "--exit", // what a failed test left running must not keep the others from being told
      "--reporter",
      process.env.REPORTER ?? "dot",
      ...(await bundle(files)),
    ]);
  },
};

let status = 2;
try {
  status = (await modes[mode](rest)) ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(status);
