/** The file port through the client: for a workspace that is on no disk of the server's. */
import type { ClientRequests, FolderEntry } from "../protocol.ts";
import { type Files, MAX_BYTES, tooLarge } from "./files.ts";
import { nameOf } from "./uri.ts";

/** Sends a custom request; undefined when the client doesn't understand it or fails. */
export type Ask = <M extends keyof ClientRequests>(
  method: M,
  params: ClientRequests[M]["params"],
) => Promise<ClientRequests[M]["result"] | undefined>;

export const clientFiles = (ask: Ask, log: (message: string) => void): Files => ({
  parallelReads: 16,
  list: async (uri) => sorted((await ask("okr/fs/list", { uri })) ?? []),
  read: async (uri) => {
    const text = (await ask("okr/fs/read", { uri }))?.text;
    if (text === undefined || text.length <= MAX_BYTES) return text;
    return void log(tooLarge(nameOf(uri), text.length));
  },
  stat: async (uri) => (await ask("okr/fs/stat", { uri })) ?? undefined,
});

const sorted = (entries: readonly FolderEntry[]): FolderEntry[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
