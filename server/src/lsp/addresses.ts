/** Files are looked up by one spelling of their address, and named to the client in the spelling that it uses itself. */
import { canonical, isBelow } from "../host/uri.ts";
import type { Uri } from "../service.ts";

const MOST_REMEMBERED = 20_000;

interface Folder {
  readonly uri: Uri;
  /** As files below it are found. */
  readonly found: string;
  readonly spelling: string;
}

export class Addresses {
  readonly #sameFile: (uri: Uri) => Uri;
  readonly #read = new Map<string, Uri>();
  readonly #spellings = new Map<Uri, string>();
  #folders: readonly Folder[] = [];

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

  /** The address of a file that was found on disk; how it is spelled there counts only if the client has no spelling. */
  meet(spelling: string): Uri {
    const uri = this.read(spelling);
    if (uri !== spelling && !this.#spellings.has(uri)) this.#spellings.set(uri, this.#inFolder(spelling));
    return uri;
  }

  setFolders(spellings: readonly string[]): readonly Uri[] {
    this.#folders = spellings
      .map((text) => text.replace(/(?<=[^/:])\/+$/, ""))
      .map((spelling) => ({ uri: this.learn(spelling), found: canonical(spelling), spelling }));
    return this.#folders.map((folder) => folder.uri);
  }

  /** The address as the client spells it, or would. */
  write(uri: Uri): string {
    const spelling = this.#spellings.get(uri);
    if (spelling !== undefined) return spelling;
    const folder = this.#folders.find((candidate) => isBelow(uri, candidate.uri));
    return folder ? folder.spelling + uri.slice(folder.uri.length) : uri;
  }

  /** The part of the address that is the folder's is spelled as the client spells the folder. */
  #inFolder(address: string): string {
    const folder = this.#folders.find(({ found }) => isBelow(address, found));
    return folder ? folder.spelling + address.slice(folder.found.length) : address;
  }
}
