/** Copies the sample workspace out, with its dates moved to a day, as the extension's own command does. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { ROOT } from "./npm.mjs";

const SAMPLE = path.join(ROOT, "client/sample");

const source = readFileSync(path.join(ROOT, "client/src/sample-dates.ts"), "utf8");
const { code } = transformSync(source, { loader: "ts", format: "esm" });
const { sampleFiles, SAMPLE_TODAY } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The day on which the sample is written, so that no date in it moves. */
export { SAMPLE_TODAY };

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

export const copySample = (target, today) => {
  const files = filesIn(SAMPLE).map((file) => [path.relative(SAMPLE, file), readFileSync(file, "utf8")]);
  for (const [name, text] of sampleFiles(new Map(files), today)) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), text);
  }
};
