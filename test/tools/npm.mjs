/** Calls npm: the one that is running us, where there is one. Needs nothing installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

const running = process.env.npm_execpath;
/** The program and its first arguments. */
export const npmCommand = running ? [process.execPath, running] : ["npm"];
const shell = !running && process.platform === "win32";

// What `npm run` says about the package at hand would mislead an npm at work in another folder.
const MISLEADING = /^npm_(package|lifecycle|config_local)/;
const plain = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !MISLEADING.test(name)));

/** Runs it without a word; throws with what it printed if it fails. */
export const npm = (cwd, ...args) => {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const options = { cwd, env: plain(), encoding: "utf8", shell };
  const [program, ...first] = npmCommand;
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...args, ...quiet], options);
  if (status !== 0)
    throw new Error(`"npm ${args.join(" ")}" failed in ${cwd}.\n${error?.message ?? stdout + stderr}`);
};

/** Installs the project's own packages on a fresh clone. */
export const ensureInstalled = () => {
  if (existsSync(path.join(ROOT, "node_modules", ".package-lock.json"))) return;
  console.log("Installing the project's packages. This takes a few seconds, once.");
  npm(ROOT, "ci");
};
