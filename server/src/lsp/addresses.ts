/** Files are looked up by one spelling of their address, and named to the client in the spelling that it uses itself. */
import { canonical, isBelow } from "../host/uri.ts";
import type { Uri } from "../service.ts";

const MOST_REMEMBERED = 20_000;

export class Addresses {
  readonly #sameFile: (uri: Uri) => Uri;
  readonly #read = new Map<string, Uri>();
  readonly #spellings = new Map<Uri, string>();
  #folders: readonly { readonly uri: Uri; readonly spelling: string }[] = [];

  /** @param sameFile gives addresses that the machine takes for one file the same spelling. */
  constructor(sameFile: (uri: Uri) => Uri) {
    this.#sameFile = sameFile;
  }

  /** The address by which a file is looked up, however it is spelled. */
  read(spelling: string): Uri {
    const known = this.#read.get(spelling);
    if (known !== undefined) return known;
    if (this.#read.size >= MOST_REMEMBERED) this.#read.clear();
    const uri = this.#sameFile(canonical(spelling));
    this.#read.set(spelling, uri);
    return uri;
  }

  /** Remembers how a file is spelled, and gives its address. */
  learn(spelling: string): Uri {
    const uri = this.read(spelling);
    if (uri !== spelling) this.#spellings.set(uri, spelling);
    else this.#spellings.delete(uri);
    return uri;
  }

  /** The address of a file that was found; its spelling counts only if the client has none, and it has to be kept. */
  meet(spelling: string): Uri {
    const uri = this.read(spelling);
    if (uri !== spelling && !this.#spellings.has(uri)) this.#spellings.set(uri, spelling);
    return uri;
  }

  setFolders(spellings: readonly string[]): readonly Uri[] {
    const folders = spellings.map((text) => text.replace(/\/+$/, ""));
    this.#folders = folders.map((spelling) => ({ uri: this.read(spelling), spelling }));
    return this.#folders.map((folder) => folder.uri);
  }

  /** The address as the client spells it, or would. */
  write(uri: Uri): string {
    const spelling = this.#spellings.get(uri);
    if (spelling !== undefined) return spelling;
    const folder = this.#folders.find((candidate) => isBelow(uri, candidate.uri));
    return folder ? folder.spelling + uri.slice(folder.uri.length) : uri;
  }
}
