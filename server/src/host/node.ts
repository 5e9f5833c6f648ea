/** The platform Node. */
import { URI } from "vscode-uri";
import type { Uri } from "../service.ts";
import { diskCache } from "./cache.ts";
import { diskFiles } from "./disk.ts";
import { dayOf, type Platform } from "./platform.ts";

/** How a file system tells names apart: Windows reads "A" as "a", macOS reads "é" in one piece as in two. */
const FOLDS: Partial<Record<NodeJS.Platform, (path: string) => string>> = {
  win32: (path) => path.toLowerCase(),
  darwin: (path) => path.normalize("NFC"),
};

/** Addresses of one file in one spelling, by the customs of an operating system. */
export const sameFileOn = (system: NodeJS.Platform): ((uri: Uri) => Uri) => {
  const fold = FOLDS[system];
  if (!fold) return (uri) => uri;
  return (uri) => {
    const parsed = URI.parse(uri);
    return parsed.scheme === "file" ? parsed.with({ path: fold(parsed.path) }).toString() : uri;
  };
};

const PARENT_CHECK_MS = 2000;

export const nodePlatform: Platform = {
  disk: diskFiles,
  cache: diskCache,
  sameFile: sameFileOn(process.platform),
  later: (callback) => void setImmediate(callback),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref();
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  today: () => dayOf(new Date()),
  watchParent: (processId, gone) => {
    setInterval(() => !isAlive(processId) && gone(), PARENT_CHECK_MS).unref();
  },
  exit: (code) => process.exit(code),
};

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // there, but another user's
  }
};
