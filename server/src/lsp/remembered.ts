/**
 * What pages declared when they were last read, kept in the client's cache folder from one start to the next: while the
 * workspace is being read again, it tells which pages to read first for a name. It is never taken for true: whatever
 * it leads to is read before anything is answered. So it may be old, cut off or gone, and nothing is wrong.
 */
import { version } from "../host/about.ts";
import type { Cache } from "../host/platform.ts";
import { canonical } from "../host/uri.ts";
import { fitnessOf, type Uri } from "../service.ts";
import type { Base } from "./base.ts";

/** So many pages are looked into for one name. */
const MOST_PAGES = 200;
/** What fits a good deal worse than the best is not worth the wait: letters that are found here and there. */
const GOOD = 0.7;
/** More than that is not worth the time that it takes to read. */
const MOST_SIGNS = 32_000_000;
const PAGE = "@";
const NAME = " ";

export class Remembered {
  readonly #base: Base;
  readonly #cache: Cache | undefined;
  #known: Promise<ReadonlyMap<Uri, readonly string[]>> | undefined;

  constructor(base: Base) {
    this.#base = base;
    const { cacheDir } = base.client.options;
    this.#cache = cacheDir === undefined ? undefined : base.platform.cache(cacheDir);
  }

  /** The pages in some folders that declared what fits best to what was typed. */
  async pagesFor(typed: string, folders: readonly Uri[]): Promise<readonly Uri[]> {
    if (!this.#cache) return [];
    this.#known ??= this.#read(this.#cache, folders);
    const found: { uri: Uri; score: number; length: number }[] = [];
    const fitness = fitnessOf(typed);
    for (const [uri, names] of await this.#known)
      for (const name of names) {
        const score = fitness(name);
        if (score !== undefined) found.push({ uri, score, length: name.length });
      }
    found.sort((a, b) => b.score - a.score || a.length - b.length);
    const enough = (found[0]?.score ?? 0) * GOOD;
    const best = found.filter(({ score }) => score >= enough).slice(0, MOST_PAGES);
    return [...new Set(best.map(({ uri }) => uri))];
  }

  /** All has been read: nothing has to be remembered until the next start. */
  forget(): void {
    this.#known = undefined;
  }

  /** Writes down what is declared now, when nothing else is to be done. */
  async keep(folders: readonly Uri[]): Promise<void> {
    if (!this.#cache || !folders.length) return;
    const { service, pace } = this.#base;
    const parts = [headOf(folders)];
    let signs = 0;
    for (const uri of service.pages()) {
      await pace.breathe();
      const part = [PAGE + uri, ...service.declared(uri).map((name) => NAME + name)].join("\n");
      signs += part.length;
      if (signs > MOST_SIGNS) return;
      parts.push(part);
    }
    await this.#cache.write(fileOf(folders), parts.join("\n"));
  }

  async #read(cache: Cache, folders: readonly Uri[]): Promise<ReadonlyMap<Uri, readonly string[]>> {
    const pages = new Map<Uri, string[]>();
    const text = (await cache.read(fileOf(folders))) ?? "";
    if (!text.startsWith(`${headOf(folders)}\n`)) return pages;
    let names: string[] = [];
    for (const line of text.slice(headOf(folders).length + 1).split("\n")) {
      if (line.startsWith(NAME)) names.push(line.slice(1));
      else if (line.startsWith(PAGE)) {
        const uri = line.slice(1);
        names = [];
        // Nothing but what this server would have written: an address that leads out of its folder is none.
        if (canonical(uri) === uri && !/\/\.{1,2}(\/|$)/.test(uri)) pages.set(uri, names);
      }
    }
    return pages;
  }
}

/** The first line: whatever else is there was written by another version, or for other folders. */
const headOf = (folders: readonly Uri[]): string => `okr names ${version} ${JSON.stringify(folders)}`;

/** A name of a file for some folders; two that meet have different first lines. */
const fileOf = (folders: readonly Uri[]): string => {
  let hash = 0x811c9dc5;
  for (const sign of folders.join("\n")) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193);
  return `names-${(hash >>> 0).toString(36)}.txt`;
};
