/** The servers of the benchmark that are made here: ours as it stands, and the empty one. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import type { Contender } from "./contender.ts";
import { EMPTY, OURS } from "./figures.ts";
import { okr } from "./languages.ts";

const OUT = path.resolve("dist/bench");

const bundle = async (name: string, entry: string): Promise<string> => {
  const outfile = path.join(OUT, `${name}.js`);
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, minify: true, platform: "node", format: "cjs" },
    ...{ target: "node20", mainFields: ["module", "main"], logLevel: "warning" },
  });
  return outfile;
};

/** Ours as it is built, with the code that V8 compiled for it. */
const built = (name: string): string => path.resolve("dist", name);

const buildOurs = (): void => {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The build failed.");
};

/** The empty server and ours. */
export const ownContenders = async (): Promise<Contender[]> => {
  buildOurs();
  const empty = await bundle("empty", "test/bench/null-server.ts");
  const base = { command: process.execPath, language: okr };
  return [
    { ...base, name: EMPTY, args: [empty, "--stdio"] },
    { ...base, name: OURS, args: [built("server.js"), "--stdio"] },
  ];
};

/** The command `okr`; it is built beside the server. */
export const ourCli = (): string => built("cli.js");
