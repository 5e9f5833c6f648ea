/** Runs the suite inside the real VS Code: in its Node extension host, or in its browser worker. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onStage } from "./stage.mjs";
import { listener } from "./suites.mjs";

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

const play = async ({ host, page, visit }, extension, suite, kind) => {
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
  await visit(payload);
  return counts((await exit) === 0);
};

/** In: the folder of the extension, and of the bundled suites. Out: the counts. */
export const inNode = (extension, suites) =>
  onStage({ smokeTest: true }, (stage) => play(stage, extension, path.join(suites, "node.js"), []));

export const inWorker = (extension, suites) =>
  onStage({ smokeTest: true }, (stage) => {
    const web = path.join(stage.host.folder, "extension");
    copyWithoutMain(extension, suites, web);
    return play(stage, web, path.join(web, "suites", "web.js"), [["extensionDevelopmentKind", "web"]]);
  });
