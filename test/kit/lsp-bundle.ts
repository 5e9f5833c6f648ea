/** The server's mains bundled as the package has them, for tests that start them. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";

const OUT = mkdtempSync(path.join(tmpdir(), "okr-server-"));

const bundle = async (entry: string, options: BuildOptions): Promise<string> => {
  const outfile = path.join(OUT, `${path.basename(entry, ".ts")}.js`);
  await build({ ...{ entryPoints: [entry], outfile, bundle: true, logLevel: "warning" }, ...options });
  return outfile;
};

export const bundleForNode = (entry = "server/src/node.ts"): Promise<string> =>
  bundle(entry, { platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] });

export const bundleForWorker = (): Promise<string> =>
  bundle("server/src/browser.ts", { platform: "browser", format: "iife", target: "es2022" });
