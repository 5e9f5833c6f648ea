/** Keeps the model in step with the documents that pages link to, wherever they are. */
import { isBelow } from "../host/uri.ts";
import type { Uri } from "../service.ts";
import type { Base } from "./base.ts";
import type { PortFor } from "./ports.ts";
import { documentWatcher, Watch } from "./watch.ts";

export class Documents {
  readonly #base: Base;
  readonly #portFor: PortFor;
  readonly #watch: Watch;
  #listed: readonly Uri[] = [];
  /** By the address under which the client may speak of them: the address that the model knows. */
  #known = new Map<Uri, Uri>();

  constructor(base: Base, portFor: PortFor) {
    this.#base = base;
    this.#portFor = portFor;
    this.#watch = new Watch(base, "documents");
  }

  /** Reads what pages link to since the last time. Gives whether the model was told something. */
  async sync(folders: readonly Uri[]): Promise<boolean> {
    const listed = this.#base.service.linkedDocuments();
    if (listed === this.#listed) return false;
    this.#listed = listed;
    const before = this.#known;
    this.#known = new Map(listed.map((uri) => [this.#base.addresses.read(uri), uri]));
    const added = [...this.#known.values()].filter((uri) => !before.has(this.#base.addresses.read(uri)));
    if (added.length || before.size !== this.#known.size)
      this.#watch.set(listed.flatMap((uri) => documentWatcher(this.#base, uri, folders)));
    for (const uri of added) await this.#read(uri);
    return added.length > 0;
  }

  /** The documents at an address or below it. */
  below(place: Uri): readonly Uri[] {
    return [...this.#known.keys()].filter((uri) => uri === place || isBelow(uri, place));
  }

  /** Reads a document again; false when no page links to it. */
  async refresh(uri: Uri): Promise<boolean> {
    const known = this.#known.get(uri);
    if (known !== undefined) await this.#read(known);
    return known !== undefined;
  }

  /** A document that nobody here can read is left alone: nothing is known of it, not even that it is gone. */
  async #read(uri: Uri): Promise<void> {
    const files = this.#portFor(uri);
    if (!files) return;
    this.#base.service.setFile(uri, await files.read(uri));
    await this.#base.pace.breathe();
  }
}
