/** How long VS Code waits for the extension when it starts with a page: `npm run bench:activation`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { onStage } from "./stage.mjs";

const STARTS = 7;
const GOAL_MS = 100;
const EMPTY = "Nothing at All";
/** Rows of a list are only there while they are in sight. */
const TALL = { width: 1400, height: 3000 };
/** As VS Code says it of each extension that runs. */
const TOOK = /Activation: (\d+)\s*ms/;

/** Packs an extension that is started by the same page and does nothing: what it takes is VS Code's own. */
const packEmpty = async (folder) => {
  const manifest = {
    ...{ name: "empty", displayName: EMPTY, publisher: "okr-pages", version: "0.0.1" },
    ...{ engines: { vscode: "^1.100.0" }, main: "./main.js", activationEvents: ["onLanguage:okr"] },
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "main.js"), "exports.activate = () => {};");
  const packagePath = path.join(folder, "empty.vsix");
  await createVSIX({
    ...{ cwd: folder, packagePath, dependencies: false, skipLicense: true, allowMissingRepository: true },
  });
  return packagePath;
};

const shown = async ({ page, host, folder, visit }) => {
  await visit([["openFile", host.resource(path.join(folder, "draft.okr"))]]);
  await page.locator(".squiggly-warning").first().waitFor();
  const input = page.locator(".quick-input-widget");
  await page.keyboard.press("F1");
  await input.locator("input:focus").first().waitFor();
  await page.keyboard.type("Developer: Show Running Extensions");
  await input.locator(".monaco-list-row", { hasText: "Show Running Extensions" }).first().waitFor();
  await page.keyboard.press("Enter");
  const rows = page.locator(".runtime-extensions-editor .extension");
  await rows.first().waitFor();
  const read = async (name) => {
    const row = rows.filter({ has: page.locator(".name", { hasText: new RegExp(`^${name}$`) }) });
    return Number(TOOK.exec(await row.textContent())?.[1]);
  };
  return { ours: await read("OKR"), empty: await read(EMPTY) };
};

const sayFigures = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]} ms (${sorted[0]} to ${sorted.at(-1)})`;
};

const measure = async (stage) => {
  const starts = [];
  await stage.page.setViewportSize(TALL);
  await shown(stage); // Nothing is in any cache yet.
  for (let start = 0; start < STARTS; start++) starts.push(await shown(stage));
  const [ours, empty] = [starts.map((each) => each.ours), starts.map((each) => each.empty)];
  console.log(
    `  activation: ${sayFigures(ours)}; an empty extension: ${sayFigures(empty)}; median of ${STARTS} starts, goal ${GOAL_MS} ms`,
  );
};

/** In: the package. Prints the figures. Out: nothing that could fail, as counts. */
export const activation = async (vsix) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "okr-empty-"));
  try {
    await onStage({ extensions: [vsix, await packEmpty(folder)] }, measure);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { passed: 0, failed: 0 };
};
