/** `okr check`: how many megabytes of pages it judges in a second, once it has started. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { workspaceOf } from "./data.ts";
import { type Figures, OURS } from "./figures.ts";
import { okr } from "./languages.ts";

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith(".okr"))
    .reduce((sum, file) => sum + statSync(file).size, 0);

/** Milliseconds of a check of a workspace, and what it read. */
const check = (cli: string, pages: number): { took: number; bytes: number } => {
  const folder = fileURLToPath(workspaceOf(okr, pages));
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, "check", folder], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0 && status !== 1) throw new Error(`okr check failed: ${stderr}`);
  return { took: performance.now() - started, bytes: bytesIn(folder) };
};

export const measureCheck = (cli: string, pages: number, figures: Figures): void => {
  const startUp = check(cli, 1);
  const all = check(cli, pages);
  const size = `${pages.toLocaleString("en")} files`;
  const megabytes = (all.bytes - startUp.bytes) / 1e6;
  figures.add(`okr check, MB/s, ${size}`, OURS, megabytes / ((all.took - startUp.took) / 1000));
  figures.add(`okr check, ms, ${size}`, OURS, all.took);
};
