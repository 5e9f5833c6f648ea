/**
 * Builds everything that runs into dist/: `node esbuild.mjs`, or with `--dev` readable and with source maps (F5).
 * The root package.json has no "type", so that dist/*.js is CommonJS, as VS Code wants its extensions.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";
import { LETTERS } from "./test/tools/letters.mjs";
import { notices } from "./test/tools/notices.mjs";

const dev = process.argv.includes("--dev");
const SAMPLE = "client/sample";

const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev ? "linked" : false,
  treeShaking: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  plugins: [LETTERS],
  supported: { "regexp-unicode-property-escapes": true }, // literals cost nothing until they are used
};
// ES modules first: what jsonc-parser has for CommonJS finds its parts at run time, where there is nothing to find.
const onNode = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
};
const inBrowser = { ...common, platform: "browser", target: "es2022" };

// Nine tenths of the extension are its language client: on Node that is a file of its own, read once VS Code has the rest.
const CLIENT = { name: "client", setup: (build) => build.onResolve({ filter: /client-node\.ts$/ }, beside) };
const beside = ({ kind }) =>
  kind === "dynamic-import" ? { path: "./client.js", external: true } : undefined;

const bundles = {
  "extension.js": {
    ...onNode,
    entryPoints: ["client/src/extension.ts"],
    external: ["vscode"],
    plugins: [CLIENT],
    supported: { "dynamic-import": false }, // VS Code answers `require`, and not every VS Code answers `import`
  },
  "client.js": { ...onNode, entryPoints: ["client/src/client-node.ts"], external: ["vscode"] },
  "web.js": { ...inBrowser, format: "cjs", entryPoints: ["client/src/web.ts"], external: ["vscode"] },
  "server.js": { ...onNode, entryPoints: ["server/src/start.ts"] },
  "server-web.js": { ...inBrowser, format: "iife", entryPoints: ["server/src/browser.ts"] },
  "webview-board.js": { ...inBrowser, format: "iife", entryPoints: ["client/webview/main.ts"] },
  "cli.js": { ...onNode, entryPoints: ["server/src/start.ts"], banner: { js: "#!/usr/bin/env node" } },
  "okr.js": { ...onNode, entryPoints: ["server/src/okr.ts"] },
};

const bundle = ([name, options]) => build({ ...options, outfile: path.join("dist", name) });

// An extension in the browser can read its files by name, but can't list them: the sample travels as one file.
const packSample = () => {
  const names = readdirSync(SAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.posix.relative(SAMPLE, path.join(entry.parentPath, entry.name).replaceAll("\\", "/")),
    )
    .sort();
  const files = names.map((name) => [name, readFileSync(path.join(SAMPLE, name), "utf8")]);
  writeFileSync("dist/sample.json", JSON.stringify(Object.fromEntries(files)));
};

// The looks of reports are text for the server; a webview takes them as a file only.
const packStyle = async () => {
  const entry = `export { STYLE } from "./server/src/reports/style.ts"; export { MAP_STYLE } from "./server/src/reports/map/style.ts";`;
  const stdin = { contents: entry, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  const { STYLE, MAP_STYLE } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  const style = [STYLE, MAP_STYLE, readFileSync("client/webview/panel.css", "utf8")].join("\n");
  writeFileSync("dist/webview-board.css", (await transform(style, { loader: "css", minify: !dev })).code);
};

mkdirSync("dist", { recursive: true });
// Nothing may outlive what it was made of: all that lies here is packed, and V8 knows a program again by its length alone.
for (const entry of readdirSync("dist", { withFileTypes: true }))
  if (entry.isFile()) rmSync(path.join("dist", entry.name));
const results = await Promise.all(Object.entries(bundles).map(bundle));
writeFileSync("dist/NOTICES.txt", notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
packSample();
await packStyle();
chmodSync("dist/cli.js", 0o755);
if (!dev)
  execFileSync(process.execPath, ["test/tools/run.mjs", "tool", "test/tools/compile.ts"], {
    stdio: "inherit",
  });
