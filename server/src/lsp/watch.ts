/** Asks the client to tell of changes to files: pages, configuration and linked documents, nothing else. */
import type { FileSystemWatcher } from "vscode-languageserver";
import { isBelow } from "../host/uri.ts";
import { CONFIG_NAME } from "../host/walk.ts";
import type { Uri } from "../service.ts";
import type { Base } from "./base.ts";

const METHOD = "workspace/didChangeWatchedFiles";

export const PAGES: readonly FileSystemWatcher[] = [
  { globPattern: "**/*.okr" },
  { globPattern: `**/${CONFIG_NAME}` },
];

/** One registration, in which every set of watchers takes the place of the one before. */
export class Watch {
  readonly #base: Base;
  readonly #name: string;
  #count = 0;
  #id: string | undefined;

  constructor(base: Base, name: string) {
    this.#base = base;
    this.#name = name;
  }

  set(watchers: readonly FileSystemWatcher[]): void {
    const { client, outbox } = this.#base;
    if (!client.registersWatchers) return;
    const old = this.#id;
    this.#id = watchers.length ? `okr/${this.#name}/${++this.#count}` : undefined;
    if (this.#id) {
      const registrations = [{ id: this.#id, method: METHOD, registerOptions: { watchers } }];
      void outbox.request("client/registerCapability", { registrations });
    }
    if (old) {
      const unregisterations = [{ id: old, method: METHOD }]; // the protocol's own spelling
      void outbox.request("client/unregisterCapability", { unregisterations });
    }
  }
}

/** A watcher for one document in the workspace; what is outside is read, but not watched. */
export const documentWatcher = (base: Base, uri: Uri, folders: readonly Uri[]): FileSystemWatcher[] => {
  const folder = folders.find((candidate) => isBelow(uri, candidate));
  if (folder === undefined) return [];
  const pattern = literal(decodeURIComponent(uri.slice(folder.length + 1)));
  if (!base.client.relativePatterns) return [{ globPattern: `**/${pattern}` }];
  return [{ globPattern: { baseUri: base.addresses.write(folder), pattern } }];
};

/** Signs that mean something in a glob, each as a set of itself. */
const literal = (path: string): string => path.replace(/[*?[\]{}]/g, "[$&]");
