/** Reads the pages below one root into a service. */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { diskFiles } from "../host/disk.ts";
import type { Files } from "../host/files.ts";
import { childOf, isBelow, nameOf, pathOfUri } from "../host/uri.ts";
import { CONFIG_NAME, type Found, isSkipped, kindOf, walk } from "../host/walk.ts";
import { createService, type Service, type Uri } from "../service.ts";
import { placeIn } from "./edits.ts";
import type { Named } from "./paths.ts";
import type { Setup } from "./setup.ts";

/** What is read: all that references may lead to, or only what was named. */
export type Extent = "references" | "named";

export class Project {
  readonly service: Service;
  /** The pages that were named, folder by folder. */
  readonly pages: Uri[] = [];
  /** Pages that were named and that the configuration leaves out. */
  readonly ignored: Uri[] = [];
  /** What was named and can't be read. */
  readonly unreadable: Uri[] = [];
  readonly #root: Uri;
  readonly #named: readonly Named[];
  readonly #setup: Setup;
  readonly #files: Files;
  readonly #seen = new Set<Uri>();

  /** @param named paths that have this root. */
  constructor(root: Uri, named: readonly Named[], setup: Setup) {
    this.#root = root;
    this.#named = named;
    this.#setup = setup;
    const { today, log, packs, once } = setup;
    this.service = createService({ today, log, once, ...(packs ? { packs } : {}) });
    this.#files = diskFiles((sentence, uri) => this.#complain(sentence, uri));
  }

  async read(extent: Extent): Promise<void> {
    this.service.setFolders([this.#root]);
    this.service.setReading(true);
    await this.#readConfig(childOf(this.#root, CONFIG_NAME));
    for (const folder of this.#folders(extent))
      for await (const found of walk(this.#files, folder))
        if (found.kind !== "document") await this.#meet(found);
    for (const { uri, isFolder } of this.#named)
      if (!isFolder && kindOf(nameOf(uri)) === "page") await this.#meet({ uri, kind: "page" });
    if (extent === "references")
      for (const uri of this.service.linkedDocuments())
        this.service.setFile(uri, await this.#files.read(uri));
    this.service.setReading(false);
  }

  /** Folders to walk: the root reaches all but what lies in folders that are never looked into. */
  #folders(extent: Extent): Uri[] {
    const named = this.#named.flatMap(({ uri, isFolder }) => (isFolder ? [uri] : []));
    if (extent === "named") return named;
    const isApart = (uri: Uri) => uri.slice(this.#root.length).split("/").some(isSkipped);
    return [this.#root, ...named.filter(isApart)];
  }

  async #meet({ uri, kind }: Found): Promise<void> {
    if (this.#seen.has(uri)) return;
    this.#seen.add(uri);
    if (kind === "config") await this.#readConfig(uri);
    else await this.#readPage(uri);
  }

  async #readPage(uri: Uri): Promise<void> {
    if (this.service.isIgnored(uri)) {
      if (this.#isNamed(uri)) this.ignored.push(uri);
      return;
    }
    const text = await this.#files.read(uri);
    if (text === undefined) return;
    if (text.includes("\ufffd") && !isUtf8(readFileSync(pathOfUri(uri))))
      return this.#complain(`${pathOfUri(uri)} is left out: it is not UTF-8 text. Save it as UTF-8.`, uri);
    this.service.setFile(uri, text);
    if (this.#isNamed(uri)) this.pages.push(uri);
  }

  async #readConfig(uri: Uri): Promise<void> {
    this.#seen.add(uri);
    const { config } = this.#setup;
    const isRoot = uri === childOf(this.#root, CONFIG_NAME);
    if (config && !isRoot) return;
    const text = config?.text ?? (await this.#files.read(uri));
    this.service.setFile(uri, text);
    if (text === undefined || !(isRoot || this.#isNamed(uri))) return;
    for (const { start, message } of this.service.findings(uri)) {
      const { line, column } = placeIn(text, start);
      this.#setup.complain(`${config?.typed ?? pathOfUri(uri)}:${line}:${column} ${message}`);
    }
  }

  /** What can't be read is of no concern elsewhere, or where the configuration leaves it out. */
  #complain(sentence: string, uri: Uri): void {
    if (nameOf(uri) !== CONFIG_NAME && (!this.#isNamed(uri) || this.service.isIgnored(uri))) return;
    this.unreadable.push(uri);
    this.#setup.complain(sentence);
  }

  #isNamed(uri: Uri): boolean {
    return this.#named.some((named) => named.uri === uri || (named.isFolder && isBelow(uri, named.uri)));
  }
}
