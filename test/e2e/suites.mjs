/** The suite, bundled for each kind of window and of extension host, and what it says while it runs there. */
import path from "node:path";
import { format } from "node:util";
import { build } from "esbuild";
import { countsIn } from "../tools/counts.mjs";

const MARK = "okr-suite:"; // as in suite/harness.ts
const SUITE = path.join(import.meta.dirname, "suite");
const WINDOWS = ["folder", "folders", "restricted"];

const KINDS = {
  node: { platform: "node", target: "node20", external: ["vscode", "mocha"] },
  web: {
    platform: "browser",
    define: { global: "globalThis" },
    alias: { "node:assert/strict": path.join(SUITE, "assert-web.ts") },
    external: ["vscode"],
  },
};

const entry = (window, kind) => `
  import { start } from "./${kind}.ts";
  export const run = () => start(() => import("./${window}.ts"));
`;

/** The bundle of one kind of window for one kind of host; it exports `run`, as VS Code and @vscode/test-electron expect. */
export const bundleOf = (folder, window, kind) => path.join(folder, `${window}-${kind}.js`);

/** Out: all the bundles in the folder. */
export const buildSuites = async (folder) => {
  for (const window of WINDOWS)
    for (const [kind, options] of Object.entries(KINDS))
      await build({
        ...options,
        stdin: { contents: entry(window, kind), resolveDir: SUITE },
        outfile: bundleOf(folder, window, kind),
        bundle: true,
        format: "cjs",
        sourcemap: "inline",
        logLevel: "warning",
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
