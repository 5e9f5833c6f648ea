/** Runs the suite inside the real VS Code: in its Node extension host, or in its browser worker. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sum } from "../tools/counts.mjs";
import { onStage } from "./stage.mjs";
import { bundleOf, listener } from "./suites.mjs";
import { WINDOWS } from "./windows.mjs";

const MINUTES = 3;
const LEFT_OUT = /^\.|^node_modules$|^package\.json$/;

// With no `main` and no `extensionKind` in its manifest, an extension can only run in a browser worker.
// VS Code runs tests in the host of the extension that they lie in, so they go along.
const copyWithoutMain = (extension, suites, folder) => {
  mkdirSync(folder);
  for (const name of readdirSync(extension).filter((name) => !LEFT_OUT.test(name)))
    symlinkSync(path.join(extension, name), path.join(folder, name));
  symlinkSync(suites, path.join(folder, "suites"));
  const { main, extensionKind, ...manifest } = JSON.parse(
    readFileSync(path.join(extension, "package.json"), "utf8"),
  );
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
};

const play = async ({ host, page, visit }, opened, extension, suite, kind) => {
  const { hear, counts } = listener();
  // VS Code calls these two functions of the page where it was started for tests.
  await page.exposeFunction("codeAutomationLog", (_level, values) => hear(values));
  const exit = new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve);
    setTimeout(
      () => reject(new Error(`The suite has not ended after ${MINUTES} minutes.`)),
      MINUTES * 60_000,
    ).unref();
  });
  const payload = [
    ["extensionDevelopmentPath", host.resource(extension)],
    ["extensionTestsPath", host.resource(suite)],
    ...kind,
    ["skipWelcome", "true"],
  ];
  await visit(payload, opened);
  return counts((await exit) === 0);
};

const inWindow = (name, act) => {
  const { options, furnish } = WINDOWS[name];
  return onStage({ smokeTest: true, ...options }, (stage) => act(stage, furnish(stage)));
};

/** In: the kind of window, the folder of the extension, and of the bundled suites. Out: the counts. */
export const inNode = (window, extension, suites) =>
  inWindow(window, (stage, opened) => play(stage, opened, extension, bundleOf(suites, window, "node"), []));

export const inWorker = (window, extension, suites) =>
  inWindow(window, (stage, opened) => {
    const web = path.join(stage.host.folder, "extension");
    copyWithoutMain(extension, suites, web);
    const suite = bundleOf(path.join(web, "suites"), window, "web");
    return play(stage, opened, web, suite, [["extensionDevelopmentKind", "web"]]);
  });

/** Two folders in one window, and a folder that nobody trusts, in both kinds of hosts. */
export const inOtherWindows = async (extension, suites) => {
  const counts = [];
  for (const window of ["folders", "restricted"])
    for (const host of [inNode, inWorker]) {
      console.log(`\n  ${window}, ${host === inNode ? "in Node" : "in a worker"}`);
      counts.push(await host(window, extension, suites));
    }
  return sum(counts);
};
