/**
 * What our own client and server say to one another beyond the protocol: types and names, nothing else. Custom
 * requests go only to a client that names them in its `initializationOptions.customRequests`.
 */

export interface InitializationOptions {
  /** The day that counts as today, ISO; without it the clock is asked. */
  readonly today?: string;
  /** A folder for the cache; nothing is cached on disk without it. */
  readonly cacheDir?: string;
  /** The custom requests that the client understands. */
  readonly customRequests?: readonly (keyof ClientRequests)[];
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
