/**
 * `npm test`: everything that guards the project, on a clone with nothing but Node and npm.
 * A check that counts no tests of its own, such as the linter, counts as one. The last line adds all up.
 */
import { spawn } from "node:child_process";
import { closingLine, countsIn, sum } from "./counts.mjs";
import { ensureInstalled, npmCommand, ROOT } from "./npm.mjs";

const CHECKS = [
  { script: "lint" },
  { script: "generate", args: ["--check"] },
  { script: "test:unit", counts: true },
  { script: "fuzz", args: ["--runs", "2000"] },
  { script: "test:e2e", counts: true },
];

// Shows what a check prints, and keeps it.
const run = ({ script, args = [] }) =>
  new Promise((resolve) => {
    console.log(`\n> npm run ${[script, ...args].join(" ")}`);
    const [program, ...first] = npmCommand;
    const child = spawn(program, [...first, "run", "--silent", script, "--", ...args], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (data) => {
      process.stdout.write(data);
      output += data;
    });
    child.once("close", (code) => resolve({ output, ok: code === 0 }));
  });

const check = async (what) => {
  const { output, ok } = await run(what);
  const { passed, failed } = what.counts ? countsIn(output, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { script: what.script, passed, failed };
};

ensureInstalled();
const all = [];
for (const what of CHECKS) all.push(await check(what));
console.log("");
for (const { script, failed } of all) console.log(`  ${failed ? "FAILED" : "ok    "} ${script}`);
const total = sum(all);
console.log(closingLine(total));
process.exit(total.failed ? 1 : 0);
