/** Writes pages: wholly or not at all, and never over what is not understood. */
import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathOfUri } from "../host/uri.ts";
import type { Uri } from "../service.ts";

const MARK = "\ufeff";

/**
 * Puts a new text in the place of the one that was read; a byte order mark stays.
 * @returns a sentence when it can't be done; then the file is as it was.
 */
export const replacePage = (uri: Uri, before: string, after: string): string | undefined => {
  const file = pathOfUri(uri);
  try {
    const mark = markOf(file, before);
    if (mark === undefined) return `${file} has changed meanwhile and is left as it is.`;
    accessSync(file, constants.W_OK);
    replace(file, mark + after);
    return undefined;
  } catch (error) {
    return `${file} can't be written: ${(error as Error).message}.`;
  }
};

/** The byte order mark that a file begins with, or none; undefined if the file holds another text than thought. */
const markOf = (file: string, text: string): string | undefined => {
  const bytes = readFileSync(file);
  return ["", MARK].find((mark) => bytes.equals(Buffer.from(mark + text)));
};

const replace = (file: string, text: string): void => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: "wx" });
    chmodSync(beside, statSync(file).mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
