/**
 * Keeps the model in step with the files of the workspace folders: reads them in slices, and again what the client
 * says has changed. Whatever the client asks meanwhile goes first.
 */
import { canonical, isBelow, nameOf } from "../host/uri.ts";
import { isSkipped, kindOf, walk } from "../host/walk.ts";
import type { Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { Documents } from "./documents.ts";
import type { PortFor } from "./ports.ts";
import { type Progress, startProgress } from "./progress.ts";
import type { Reporter } from "./reporter.ts";

export class Workspace {
  readonly #base: Base;
  readonly #portFor: PortFor;
  readonly #reporter: Reporter;
  readonly #documents: Documents;
  #folders: readonly Uri[] = [];
  /** Pages and configuration that the model has from the file port. */
  readonly #read = new Set<Uri>();
  readonly #changed = new Set<Uri>();
  #restarts = 0;
  #isReading = false;

  /** Reads the folders, from the start if it is at it. */
  readonly scan: () => Promise<void>;
  /** Reads what pages link to, as far as that has changed. */
  readonly syncDocuments: () => Promise<void>;
  readonly #catchUp: () => Promise<void>;

  constructor(base: Base, reporter: Reporter, portFor: PortFor) {
    this.#base = base;
    this.#portFor = portFor;
    this.#reporter = reporter;
    this.#documents = new Documents(base, portFor);
    const { pace, outbox } = base;
    const scan = pace.work(() => this.#scanAll(), outbox.failed("Reading the workspace"));
    this.scan = async () => {
      this.#restarts++;
      this.#setReading(this.#folders.length > 0); // a page alone has nothing to wait for
      await scan();
    };
    this.#catchUp = pace.work(() => this.#refreshAll(), outbox.failed("Reading changed files"));
    this.syncDocuments = pace.work(async () => {
      if (await this.#documents.sync(this.#folders)) void reporter.spread();
    }, outbox.failed("Reading linked documents"));
  }

  setFolders(spellings: readonly string[]): void {
    this.#folders = this.#base.addresses.setFolders(spellings);
    this.#base.service.setFolders(this.#folders);
    for (const uri of this.#read) if (!this.#holds(uri)) this.#set(uri, undefined);
    void this.scan();
  }

  /** Files were changed, made or deleted. */
  changed(uris: Iterable<Uri>): void {
    for (const uri of uris) this.#changed.add(uri);
    void this.#catchUp();
  }

  async #scanAll(): Promise<void> {
    if (!this.#folders.length && !this.#read.size) return;
    const scan = this.#restarts;
    const progress = startProgress(this.#base, "Reading OKR pages");
    const left = new Set(this.#read);
    for (const folder of this.#folders)
      await this.#scanFolder(folder, left, progress, () => scan !== this.#restarts);
    progress.end();
    if (scan !== this.#restarts) return;
    for (const uri of left) this.#set(uri, undefined);
    await this.#documents.sync(this.#folders);
    this.#setReading(false);
    void this.#reporter.spread();
  }

  #setReading(reading: boolean): void {
    if (reading === this.#isReading) return;
    this.#isReading = reading;
    this.#base.service.setReading(reading);
  }

  /** @param left loses what is found. */
  async #scanFolder(folder: Uri, left: Set<Uri>, progress: Progress, isOld: () => boolean): Promise<void> {
    const files = this.#portFor(folder);
    if (!files) return;
    let batch: Uri[] = [];
    const readBatch = async () => {
      await Promise.all(batch.map(async (uri) => this.#set(uri, await files.read(uri))));
      batch = [];
      progress.report(`${this.#read.size} files`);
      await this.#base.pace.breathe();
    };
    for await (const found of walk(files, canonical(this.#base.addresses.write(folder)))) {
      if (isOld()) return;
      const uri = this.#base.addresses.meet(found.uri);
      if (found.kind === "page" && this.#base.service.isIgnored(uri)) continue;
      left.delete(uri);
      batch.push(uri);
      if (found.kind === "config" || batch.length >= files.parallelReads) await readBatch();
    }
    await readBatch();
  }

  async #refreshAll(): Promise<void> {
    for (const uri of this.#changed) {
      this.#changed.delete(uri);
      await this.#refresh(uri);
      await this.#base.pace.breathe();
    }
    void this.syncDocuments();
    void this.#reporter.spread();
  }

  async #refresh(uri: Uri): Promise<void> {
    if (await this.#documents.refresh(uri)) return;
    const kind = kindOf(nameOf(uri));
    if (!kind) return this.#refreshBelow(uri);
    if (!this.#holds(uri)) return;
    const isLeftOut = kind === "page" && this.#base.service.isIgnored(uri);
    this.#set(uri, isLeftOut ? undefined : await this.#portFor(uri)?.read(uri));
    if (kind === "config") void this.scan(); // what it ignores may have changed
  }

  /** Clients tell of a folder that is gone, and not of what was in it. */
  #refreshBelow(folder: Uri): void {
    for (const uri of this.#read) if (isBelow(uri, folder)) this.#changed.add(uri);
  }

  #set(uri: Uri, text: string | undefined): void {
    if (text === undefined && !this.#read.delete(uri)) return;
    if (text !== undefined) this.#read.add(uri);
    this.#base.service.setFile(uri, text);
    if (kindOf(nameOf(uri)) === "config") this.#reporter.configured(uri);
  }

  /** Is the file below a folder, and in none that is never looked into? */
  #holds(uri: Uri): boolean {
    return this.#folders.some(
      (folder) =>
        isBelow(uri, folder) &&
        !uri
          .slice(folder.length + 1)
          .split("/")
          .slice(0, -1)
          .some(isSkipped),
    );
  }
}
