/** Bundles the servers of the benchmark as the package does: ours as it stands, and the empty one. */
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

/** The empty server and ours. */
export const ownContenders = async (): Promise<Contender[]> => {
  const [empty, ours] = await Promise.all([
    bundle("empty", "test/bench/null-server.ts"),
    bundle("ours", "server/src/node.ts"),
  ]);
  const base = { command: process.execPath, language: okr };
  return [
    { ...base, name: EMPTY, args: [empty, "--stdio"] },
    { ...base, name: OURS, args: [ours, "--stdio"] },
  ];
};

/** The command `okr`. */
export const ourCli = (): Promise<string> => bundle("cli", "server/src/cli/main.ts");
