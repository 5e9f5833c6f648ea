/** The server's mains bundled as the package has them, for tests that start them. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";

const OUT = mkdtempSync(path.join(tmpdir(), "okr-server-"));

const bundle = async (name: string, options: BuildOptions): Promise<string> => {
  await build({ outdir: OUT, bundle: true, logLevel: "warning", ...options });
  return path.join(OUT, `${name}.js`);
};

/** The program that server and command line share, entered by one of its two doors. */
export const bundleForNode = (door: "server" | "cli" = "server"): Promise<string> =>
  bundle(door, {
    entryPoints: { [door]: "server/src/start.ts", okr: "server/src/okr.ts" },
    ...{ platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] },
  });

export const bundleForWorker = (): Promise<string> =>
  bundle("browser", {
    entryPoints: ["server/src/browser.ts"],
    ...{ platform: "browser", format: "iife", target: "es2022" },
  });
