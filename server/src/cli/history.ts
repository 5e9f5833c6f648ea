/** What pages said at an earlier commit, for `--since`. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathOfUri } from "../host/uri.ts";
import type { Uri } from "../service.ts";

export interface Earlier {
  readonly uri: Uri;
  readonly text: string;
}

const MOST_BYTES = 1 << 28;

const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "pipe"],
  });

/**
 * The texts that pages had at a commit, for those that have changed since.
 * @param folder a folder of the repository that holds all pages
 * @throws what git has to say
 */
export const textsAt = (ref: string, folder: string, pages: readonly Uri[]): Earlier[] => {
  const commit = git(folder, "rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).trim();
  const options = ["--name-only", "--relative", "--diff-filter=M", "-z", "--no-ext-diff", "--no-textconv"];
  const changed = new Set(git(folder, "diff", ...options, commit, "--", ".").split("\0"));
  return pages.flatMap((uri) => {
    const name = path.relative(folder, pathOfUri(uri)).replaceAll(path.sep, "/");
    return changed.has(name) ? [{ uri, text: git(folder, "show", `${commit}:./${name}`) }] : [];
  });
};
