/**
 * Installs the VS Code host, once: from the npm registry alone, and nothing but files (no install script runs).
 * It is code-server's package, of which only the VS Code server and workbench inside are used.
 *   node test/vscode/prepare.mjs
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "../tools/npm.mjs";
import { releaseOf } from "./release.mjs";

const versionsOf = ({ folder }) =>
  createHash("sha256")
    .update(readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");
const stampOf = ({ modules }) => path.join(modules, ".prepared");
const isPrepared = (release) =>
  existsSync(stampOf(release)) && readFileSync(stampOf(release), "utf8") === versionsOf(release);

// VS Code 1.100 looks for ripgrep where an install script would have downloaded it.
const placeRipgrep = ({ modules, server }) => {
  const packed = path.join(modules, "@vscode", "ripgrep-linux-x64", "bin", "rg");
  if (!existsSync(packed)) return;
  const expected = path.join(server, "node_modules", "@vscode", "ripgrep", "bin");
  mkdirSync(expected, { recursive: true });
  copyFileSync(packed, path.join(expected, "rg"));
};

const install = (release) => {
  npm(release.folder, "ci", "--ignore-scripts");
  npm(release.server, "ci", "--ignore-scripts", "--legacy-peer-deps", "--omit=dev");
  placeRipgrep(release);
  writeFileSync(stampOf(release), versionsOf(release));
};

/** Makes a release ready to start; does nothing if it is. The newest comes along: it holds what drives the browser. */
export const prepare = () => {
  for (const release of [releaseOf("newest"), releaseOf()]) {
    if (isPrepared(release)) continue;
    console.log(`Getting VS Code (${release.name}) from the npm registry. This takes about a minute, once.`);
    install(release);
  }
};

if (process.argv[1] === import.meta.filename) prepare();
