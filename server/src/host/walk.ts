/** Which files of a folder belong to the model, in the order in which they are best read. */
import type { Uri } from "../service.ts";
import type { Files } from "./files.ts";
import { childOf } from "./uri.ts";

export type FileKind = "page" | "config";

export interface Found {
  readonly uri: Uri;
  readonly kind: FileKind | "document";
}

export const CONFIG_NAME = "okr.config.json";

/** What a file of this name is to the model; undefined if nothing. */
export const kindOf = (name: string): FileKind | undefined => {
  if (name === CONFIG_NAME) return "config";
  return name.toLowerCase().endsWith(".okr") ? "page" : undefined;
};

/** May a page link to a file of this name for more to read? */
const isDocument = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/** Folders that are never looked into. */
export const isSkipped = (folderName: string): boolean =>
  folderName === "node_modules" || folderName.startsWith(".");

/** What is below a folder: its configuration first, then its pages and documents, then its folders. */
export async function* walk(files: Files, folder: Uri): AsyncGenerator<Found> {
  const entries = await files.list(folder);
  const named = (kind: FileKind) => entries.filter((entry) => !entry.folder && kindOf(entry.name) === kind);
  for (const kind of ["config", "page"] as const)
    for (const entry of named(kind)) yield { uri: childOf(folder, entry.name), kind };
  for (const entry of entries)
    if (!entry.folder && isDocument(entry.name)) yield { uri: childOf(folder, entry.name), kind: "document" };
  for (const entry of entries)
    if (entry.folder && !isSkipped(entry.name)) yield* walk(files, childOf(folder, entry.name));
}
