/** `npm run package`: builds, and makes the one universal VSIX. Fails when it has become too large to install at a whim. */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";

const LIMIT = 2_000_000;

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const packagePath = path.resolve(`${name}-${version}.vsix`);

execFileSync(process.execPath, ["esbuild.mjs"], { stdio: "inherit" });
// Everything is bundled: what npm installed stays out.
await createVSIX({ packagePath, dependencies: false });

const { size } = statSync(packagePath);
console.log(`${path.basename(packagePath)} has ${Math.round(size / 1000)} kB.`);
if (size > LIMIT) {
  console.error(`That is more than ${LIMIT / 1000} kB. What was added to a bundle? See dist/NOTICES.txt.`);
  process.exitCode = 1;
}
