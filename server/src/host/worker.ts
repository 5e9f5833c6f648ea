/** The platform of a browser worker: no disk, and nothing to end. The page ends the worker. */
import { dayOf, type Platform } from "./platform.ts";

export const workerPlatform: Platform = {
  disk: () => undefined,
  cache: () => undefined,
  sameFile: (uri) => uri,
  later: (callback) => void setTimeout(callback),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  today: () => dayOf(new Date()),
  watchParent: () => undefined,
  exit: () => undefined,
};
