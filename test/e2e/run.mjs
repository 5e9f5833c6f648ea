/**
 * The tests in the real VS Code and in Neovim, and reports in a browser:
 *   node test/e2e/run.mjs [extension-host] [worker] [windows] [workbench] [reports] [keyboard] [neovim] [desktop] [activation]     all but the last two when none is named
 * With OKR_VSCODE=oldest they run in the oldest VS Code that we support; with VERBOSE=1 they show all that VS Code logs.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { closingLine, sum } from "../tools/counts.mjs";
import { ROOT } from "../tools/npm.mjs";
import { ensureBrowser } from "../vscode/browser.mjs";
import { prepare } from "../vscode/prepare.mjs";
import { hostRunsHere } from "../vscode/release.mjs";
import { HostError } from "../vscode/server.mjs";
import { activation } from "./activation.mjs";
import { inNode, inOtherWindows, inWorker } from "./extension-host.mjs";
import { byKeyboard } from "./keyboard.mjs";
import { inNeovim } from "./neovim.mjs";
import { inBrowser } from "./reports.mjs";
import { buildSuites } from "./suites.mjs";
import { inWorkbench } from "./workbench.mjs";

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const vsix = path.join(ROOT, `${name}-${version}.vsix`);
const suites = path.join(ROOT, "dist", "run", `e2e-${process.pid}`);

const PARTS = {
  "extension-host": () => inNode("folder", ROOT, suites),
  worker: () => inWorker("folder", ROOT, suites),
  windows: () => inOtherWindows(ROOT, suites),
  workbench: () => inWorkbench(vsix),
  reports: () => inBrowser(path.join(ROOT, "dist", "cli.js"), path.join(ROOT, "client", "sample")),
  keyboard: () => byKeyboard(vsix),
  neovim: () => inNeovim(path.join(ROOT, "dist", "cli.js")),
  activation: () => activation(vsix),
  desktop: async () => (await import("./desktop.mjs")).inDesktop(ROOT, suites),
};
const IN_A_BROWSER = ["extension-host", "worker", "windows", "workbench", "reports", "keyboard"];

// What lies under the tests may fail once; a test may not.
const patiently = (play) =>
  play().catch((error) => {
    if (!(error instanceof HostError)) throw error;
    console.log(`${error.message}\nOnce more.`);
    return play();
  });

const run = async (part) => {
  console.log(`\nReal editors: ${part}`);
  try {
    return await patiently(PARTS[part]);
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  }
};

const named = process.argv.slice(2);
const unknown = named.find((part) => !(part in PARTS));
if (unknown) throw new Error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}.`);
const parts = named.length ? named : hostRunsHere ? [...IN_A_BROWSER, "neovim"] : ["desktop"];

if (parts.some((part) => part === "activation" || IN_A_BROWSER.includes(part))) {
  prepare();
  ensureBrowser();
}
const { status } = spawnSync(process.execPath, ["test/tools/package.mjs"], { cwd: ROOT, stdio: "inherit" });
const counts = status === 0 ? [] : [{ passed: 0, failed: 1 }];
if (status === 0) {
  await buildSuites(suites);
  for (const part of parts) counts.push(await run(part));
  rmSync(suites, { recursive: true, force: true });
}
const total = sum(counts);
console.log(`\n${closingLine(total)}`);
process.exit(total.failed ? 1 : 0);
