/** Keeps a configuration's `ignore` speaking of the same files when they are moved. */
import { URI, Utils } from "vscode-uri";
import { ignoredIn } from "../rules/frame/config-file.ts";
import type { Edit, Uri } from "../service.ts";
import { type Moving, movedTo, wayTo } from "./move-way.ts";

/** What means something in a pattern. */
const MEANS = /[*?[\]{}()!+@\\]/;

/** The names that a pattern begins with, before anything in it may be one of several. */
const namedIn = (pattern: string): readonly string[] => {
  const names = pattern.split("/");
  const first = names.findIndex((name) => MEANS.test(name));
  return first < 0 ? names : names.slice(0, first);
};

const patternAfter = (moving: Moving, config: Uri, pattern: string): string | undefined => {
  const names = namedIn(pattern);
  if (names.length === 0 || names.some((name) => name === "" || name === "..")) return undefined;
  const target = Utils.joinPath(Utils.dirname(URI.parse(config)), ...names).toString();
  const page = movedTo(moving, config);
  const way = wayTo(moving, { page, folder: undefined }, movedTo(moving, target), false);
  if (way.some((name) => name === ".." || MEANS.test(name))) return undefined;
  return [...way, ...pattern.split("/").slice(names.length)].join("/");
};

/** The changes of the patterns; none for what can't be read, or leads out of the configuration's folder. */
export const editsOfIgnored = (moving: Moving, uri: Uri, text: string): Edit[] =>
  ignoredIn(text).flatMap(({ pattern, ...place }) => {
    const after = patternAfter(moving, moving.names.spelled(uri), pattern);
    return after === undefined || after === pattern ? [] : [{ ...place, text: JSON.stringify(after) }];
  });
