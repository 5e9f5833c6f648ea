/** Long lists, piece by piece, for a client that takes them so. */
import type { CancellationToken, PartialResultParams, WorkDoneProgressParams } from "vscode-languageserver";
import type { Base } from "./base.ts";
import { cancelled } from "./handlers.ts";
import { progressOn } from "./progress.ts";

/** So many are told at a time; a shorter list is told as a whole. */
const PIECE = 100;

interface Asked {
  readonly params: PartialResultParams & WorkDoneProgressParams;
  readonly cancel: CancellationToken;
  /** What is being done, for the eyes of whoever waits. */
  readonly title: string;
}

/** Tells a list in pieces where the client takes them; gives what is left for the answer. */
export const streamed = async <T>(
  base: Base,
  { params, cancel, title }: Asked,
  list: readonly T[],
): Promise<T[]> => {
  const { partialResultToken: token, workDoneToken } = params;
  if (list.length <= PIECE || (token === undefined && workDoneToken === undefined)) return [...list];
  const progress = progressOn(base, workDoneToken, title);
  try {
    for (let start = 0; token !== undefined && start < list.length; start += PIECE) {
      await base.pace.pause();
      cancelled(cancel);
      base.outbox.notify("$/progress", { token, value: list.slice(start, start + PIECE) });
      progress.report(`${start} of ${list.length}`, Math.floor((100 * start) / list.length));
    }
    return token === undefined ? [...list] : [];
  } finally {
    progress.end();
  }
};
