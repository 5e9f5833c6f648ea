/** Runs the suite in a desktop VS Code. */
import path from "node:path";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { runTests } from "@vscode/test-electron";
import { copySample, SAMPLE_TODAY } from "../tools/sample.mjs";
import { downloadDesktop, newProfile } from "../vscode/desktop.mjs";
import { bundleOf, listener } from "./suites.mjs";

/** In: the folder of the extension, and of the bundled suites. Out: the counts. */
export const inDesktop = async (extension, suites) => {
  const vscodeExecutablePath = await downloadDesktop();
  const profile = newProfile({ "okr.today": SAMPLE_TODAY });
  const folder = path.join(profile.folder, "sample");
  copySample(folder, SAMPLE_TODAY);
  const { hear, counts } = listener();
  const stdout = new PassThrough();
  createInterface({ input: stdout }).on("line", (line) => hear([line]));
  const ended = runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: bundleOf(suites, "folder", "node"),
    launchArgs: [folder, ...profile.args],
    stdout,
  });
  const ok = await ended.then(
    () => true,
    () => false,
  );
  profile.remove();
  return counts(ok);
};
