/**
 * `npm start`: the draft of the sample workspace, in a real VS Code with this extension, on a clone with nothing but Node
 * and npm. In the VS Code on the PATH where there is one; else in the browser on Linux, in a downloaded one elsewhere.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { hostRunsHere } from "../vscode/release.mjs";
import { ensureInstalled, ROOT } from "./npm.mjs";

const DRAFT = "draft.okr";

const codeOnPath = () => {
  const name = process.platform === "win32" ? "code.cmd" : "code";
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(existsSync);
};

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const copySampleTo = async (folder) => (await import("./sample.mjs")).copySample(folder, today());

const openDesktop = (program, folder, args = []) => {
  const shell = program.endsWith(".cmd");
  const all = [`--extensionDevelopmentPath=${ROOT}`, ...args, folder, path.join(folder, DRAFT)];
  console.log(`OKR is open in VS Code, with a copy of the sample in ${folder}`);
  return spawn(shell ? `"${program}"` : program, shell ? all.map((each) => `"${each}"`) : all, {
    stdio: "ignore",
    shell,
  });
};

const inCode = async (code) => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), "okr-")), "sample");
  await copySampleTo(folder);
  openDesktop(code, folder);
};

const inDownloaded = async () => {
  const { downloadDesktop, newProfile } = await import("../vscode/desktop.mjs");
  const program = await downloadDesktop();
  const profile = newProfile();
  const folder = path.join(profile.folder, "sample");
  await copySampleTo(folder);
  openDesktop(program, folder, profile.args).once("exit", profile.remove);
};

const inBrowser = async () => {
  const { prepare } = await import("../vscode/prepare.mjs");
  const { startHost } = await import("../vscode/host.mjs");
  prepare();
  const host = await startHost({ extensions: [ROOT] });
  const folder = path.join(host.folder, "sample");
  await copySampleTo(folder);
  console.log(`OKR is open at ${host.url(folder, [["openFile", host.resource(path.join(folder, DRAFT))]])}`);
  console.log(
    "Open this address in a browser. What you change is thrown away at the end: press Ctrl-C to end.",
  );
  console.log(await host.broke);
  process.exit(1);
};

try {
  ensureInstalled();
  execFileSync(process.execPath, ["esbuild.mjs"], { cwd: ROOT, stdio: "inherit" });
  const code = codeOnPath();
  await (code ? inCode(code) : hostRunsHere ? inBrowser() : inDownloaded());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
