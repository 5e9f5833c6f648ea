/** The notices of the packages whose code is in a bundle. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const LICENSE_FILE = /^(?:licen[cs]e|notice)/i;

// The folder of the package that a bundled file belongs to; nested packages have folders of their own.
const packageFolder = (file) => file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];

const describe = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  if (texts.length === 0)
    throw new Error(`${name} ${version} is bundled, but ${folder} holds no license text.`);
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
};

/** In: the files that went into bundles, as esbuild's metafile names them. Out: a text that names every package once. */
export const notices = (inputs) => {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder && existsSync(folder)));
  const sections = new Map([...folders].map(describe).map(({ title, text }) => [title, text]));
  const rule = "-".repeat(80);
  const body = [...sections].sort().map(([title, text]) => `${rule}\n${title}\n\n${text}\n`);
  return `The OKR extension holds code of these packages, each under its own license.\n\n${body.join("\n")}`;
};
