/**
 * What our own client and server say to one another beyond the protocol: types and names, nothing else. The server
 * sends only what a client names in its `initializationOptions.customRequests`.
 */

export interface InitializationOptions {
  /** The day that counts as today, ISO; without it the clock is asked. */
  readonly today?: string;
  /** A folder for the cache; nothing is cached on disk without it. */
  readonly cacheDir?: string;
  /** The custom requests and notifications that the client understands. */
  readonly customRequests?: readonly (keyof ClientRequests | keyof ClientNotifications)[];
  /** A configuration, as `okr.config.json` has it; settings and files win over it. */
  readonly config?: unknown;
  /** Does the client check `okr.config.json` by its schema? Then the server does not tell the same again. */
  readonly checksConfiguration?: boolean;
}

export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Of the last change, in milliseconds since 1970. */
  readonly time: number;
}

/** Requests of the server to the client, by name: the files of a workspace that is on no disk of the server's. */
export interface ClientRequests {
  /** What is in a folder, without links; null when it can't be read. */
  "okr/fs/list": { params: { readonly uri: string }; result: readonly FolderEntry[] | null };
  /** The text of a file; null when it can't be read. */
  "okr/fs/read": { params: { readonly uri: string }; result: { readonly text: string } | null };
  /** Size and time of a file; null when there is none. */
  "okr/fs/stat": { params: { readonly uri: string }; result: FileStat | null };
}

/** Notifications of the server to the client, by name. */
export interface ClientNotifications {
  /** Anything that views show may have changed: it is worth asking again. Not sent while nothing changes. */
  "okr/changed": Record<string, never>;
}

/** Requests of our client to the server, by name; each has a handler of its own in `lsp/requests`. */
// biome-ignore lint/suspicious/noEmptyInterface: the first requests follow
export interface ServerRequests {}
