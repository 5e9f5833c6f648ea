/** What pages said at an earlier commit, and when documents were last changed, for `--since`. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathOfUri } from "../host/uri.ts";
import type { Uri } from "../service.ts";

export interface Earlier {
  readonly uri: Uri;
  readonly text: string;
}

export interface Change {
  readonly uri: Uri;
  /** ISO. */
  readonly day: string;
}

const MOST_BYTES = 1 << 28;

const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["--literal-pathspecs", "-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LC_ALL: "C" },
  });

/** Why git could not tell, in words for whoever asked; the end of a sentence, and what to do. */
export const whyNot = (error: unknown, folder: string): string => {
  const { stderr, message, code } = error as Error & { readonly stderr?: string; readonly code?: string };
  const said = stderr?.trim().replace(/^fatal: /, "") || message;
  if (code === "ENOENT") return "it is not installed.";
  if (said.startsWith("not a git repository"))
    return `${folder} is in no repository of git. The pages are checked as they stand.`;
  if (said === "Needed a single revision")
    return "there is no such commit. The pages are checked as they stand.";
  return `${said}.`;
};

const NAMES = ["--name-only", "--relative", "-z", "--no-ext-diff", "--no-textconv"];

const nameIn = (folder: string, uri: Uri): string =>
  path.relative(folder, pathOfUri(uri)).replaceAll(path.sep, "/");

/**
 * The texts that pages had at a commit, for those that have changed since.
 * @param folder a folder of the repository that holds all pages
 * @throws what git has to say
 */
export const textsAt = (ref: string, folder: string, pages: readonly Uri[]): Earlier[] => {
  const commit = git(folder, "rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).trim();
  const changed = new Set(git(folder, "diff", ...NAMES, "--diff-filter=M", commit, "--", ".").split("\0"));
  return pages.flatMap((uri) => {
    const name = nameIn(folder, uri);
    return changed.has(name) ? [{ uri, text: git(folder, "show", `${commit}:./${name}`) }] : [];
  });
};

/**
 * The days on which documents were last changed in a commit. Those that are new, or changed since, are left out.
 * @param folder a folder of the repository that holds all documents
 * @throws what git has to say
 */
export const lastChanges = (folder: string, documents: readonly Uri[]): Change[] => {
  if (documents.length === 0) return [];
  const changed = new Set(git(folder, "diff", ...NAMES, "HEAD", "--", ".").split("\0"));
  return documents.flatMap((uri) => {
    const name = nameIn(folder, uri);
    if (changed.has(name)) return [];
    const day = git(folder, "log", "-1", "--format=%cd", "--date=short", "HEAD", "--", name).trim();
    return day ? [{ uri, day }] : [];
  });
};
