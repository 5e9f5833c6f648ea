/** The suite, bundled for each kind of extension host, and what it says while it runs there. */
import path from "node:path";
import { format } from "node:util";
import { build } from "esbuild";
import { countsIn } from "../tools/counts.mjs";

const MARK = "okr-suite:"; // as in suite/harness.ts
const here = (file) => path.join(import.meta.dirname, "suite", file);

/** Out: `node.js` and `web.js` in the folder; each exports `run`, as VS Code and @vscode/test-electron expect. */
export const buildSuites = async (outdir) => {
  const common = { bundle: true, format: "cjs", outdir, sourcemap: "inline", logLevel: "warning" };
  await build({
    ...common,
    entryPoints: [here("node.ts")],
    platform: "node",
    target: "node20",
    external: ["vscode", "mocha"],
  });
  await build({
    ...common,
    entryPoints: [here("web.ts")],
    platform: "browser",
    define: { global: "globalThis" },
    alias: { "node:assert/strict": here("assert-web.ts") },
    external: ["vscode"],
  });
};

/** Prints the lines of the suite among all that VS Code logs. Out: `hear(arguments of a console call)`, and `counts(ok)`. */
export const listener = () => {
  const lines = [];
  const hear = (values) => {
    const text = format(...values);
    const at = text.indexOf(MARK);
    if (at < 0 && !process.env.VERBOSE) return;
    lines.push(at < 0 ? text : text.slice(at + MARK.length));
    console.log(lines.at(-1));
  };
  return { hear, counts: (ok) => countsIn(lines.join("\n"), ok) };
};
