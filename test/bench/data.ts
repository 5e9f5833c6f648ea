/** Pages and documents on disk, for servers that read them there. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { companyOf } from "./company.ts";
import type { Contender } from "./contender.ts";
import { type Language, okr, okrCompanies } from "./languages.ts";
import { STRATEGIES } from "./words.ts";

const OUT = path.resolve("dist/bench/data");

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const SENTENCE =
  "Shops lose a morning a week to papers that nobody reads, because every branch asks for its own.";

/** A folder with the documents that the pages link to, and nothing else; its address. */
export const emptyFolder = (): string => {
  const folder = path.join(OUT, "single");
  writeDocuments(folder);
  return pathToFileURL(folder).toString();
};

export const OBJECTIVES_PER_PAGE = 5;

/** A workspace of so many pages in a language, in which so many objectives support the first one; its address. */
export const workspaceOf = (language: Language, pages: number, followers = 0): string => {
  const folder = path.join(OUT, `workspace-${pages}`);
  rmSync(folder, { recursive: true, force: true });
  writeDocuments(folder);
  if (language === okr) write(path.join(folder, "companies.okr"), okrCompanies());
  for (const team of companyOf({ teams: pages, objectives: OBJECTIVES_PER_PAGE, taskEvery: 0, followers }))
    write(path.join(folder, "teams", `${team.id}.${language.extension}`), language.page?.(team) ?? "");
  return pathToFileURL(folder).toString();
};

const writeDocuments = (folder: string): void => {
  for (const strategy of STRATEGIES) {
    const parts = [1, 2, 3].map((part) => `## Why, part ${part}\n\n${Array(5).fill(SENTENCE).join("\n")}\n`);
    write(path.join(folder, "docs", `${strategy}.md`), `# ${strategy}\n\n${parts.join("\n")}`);
  }
};

/** The same server with a folder for its cache, empty at first. */
export const withCache = (contender: Contender): Contender => {
  const cacheDir = path.join(OUT, "cache");
  rmSync(cacheDir, { recursive: true, force: true });
  mkdirSync(cacheDir, { recursive: true });
  return { ...contender, initializationOptions: { ...contender.initializationOptions, cacheDir } };
};
