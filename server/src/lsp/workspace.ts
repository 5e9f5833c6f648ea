/**
 * Keeps the model in step with the files of the workspace folders: reads them in slices, and again what the client
 * says has changed. Whatever the client asks meanwhile goes first.
 */
import type { FileRename } from "vscode-languageserver";
import { canonical, isBelow, nameOf } from "../host/uri.ts";
import { CONFIG_NAME, isSkipped, kindOf, walk } from "../host/walk.ts";
import type { Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { Documents } from "./documents.ts";
import type { PortFor } from "./ports.ts";
import { type Progress, startProgress } from "./progress.ts";
import { Remembered } from "./remembered.ts";
import type { Reporter } from "./reporter.ts";
import { Unread } from "./unread.ts";

/** Sections that take a few milliseconds together. */
const SETTLED_AT_ONCE = 50;
/** So many pages are read first for what somebody looks for. */
const MOST_AHEAD = 50;

export class Workspace {
  readonly #base: Base;
  readonly #portFor: PortFor;
  readonly #reporter: Reporter;
  readonly #documents: Documents;
  readonly #remembered: Remembered;
  #folders: readonly Uri[] = [];
  /** Pages and configuration that the model has from the file port. */
  readonly #read = new Set<Uri>();
  readonly #unread = new Unread();
  readonly #changed = new Set<Uri>();
  /** Which of them may be folders with something in them. */
  readonly #arrived = new Set<Uri>();
  #restarts = 0;
  #isReading = false;
  #scanning: Promise<void> = Promise.resolve();

  /** Reads the folders, from the start if it is at it. */
  readonly scan: () => Promise<void>;
  /** Reads what pages link to, as far as that has changed. */
  readonly syncDocuments: () => Promise<void>;
  readonly #catchUp: () => Promise<void>;
  readonly #keep: () => Promise<void>;

  constructor(base: Base, reporter: Reporter, portFor: PortFor) {
    this.#base = base;
    this.#portFor = portFor;
    this.#reporter = reporter;
    this.#documents = new Documents(base, portFor);
    this.#remembered = new Remembered(base);
    const { pace, outbox } = base;
    const scan = pace.work(() => this.#scanAll(), outbox.failed("Reading the workspace"));
    this.scan = async () => {
      this.#restarts++;
      this.#unread.clear();
      this.#setReading(this.#folders.length > 0); // a page alone has nothing to wait for
      this.#scanning = scan();
      await this.#scanning;
    };
    this.#catchUp = pace.work(() => this.#refreshAll(), outbox.failed("Reading changed files"));
    this.#keep = pace.work(() => this.#remembered.keep(this.#folders), outbox.failed("Writing the cache"));
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

  /** Fulfilled when the folders were read. */
  ready(): Promise<void> {
    return this.#scanning;
  }

  /** While the folders are still being read: reads first what may declare what somebody looks for. */
  async recall(typed: string): Promise<void> {
    if (!this.#isReading) return;
    for (const uri of await this.#remembered.pagesFor(typed, this.#folders)) {
      if (!this.#isReading) return;
      this.#understand(uri);
      if (this.#read.has(uri) || kindOf(nameOf(uri)) !== "page" || !this.#holds(uri)) continue;
      await this.#readConfigsAbove(uri);
      if (!this.#base.service.isIgnored(uri)) this.#set(uri, await this.#portFor(uri)?.read(uri));
    }
    let left = MOST_AHEAD;
    for (const uri of this.#unread.pagesFor(typed)) {
      if (uri !== undefined) {
        this.#understand(uri);
        if (--left === 0) return;
      }
      await this.#base.pace.breathe();
    }
  }

  #understand(uri: Uri): void {
    const text = this.#unread.take(uri);
    if (text !== undefined) this.#set(uri, text);
  }

  /** A page is read as the configuration above it says. */
  async #readConfigsAbove(uri: Uri): Promise<void> {
    for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1)) {
      const config = `${uri.slice(0, at)}/${CONFIG_NAME}`;
      if (!this.#holds(config)) return;
      if (!this.#read.has(config)) this.#set(config, await this.#portFor(config)?.read(config));
    }
  }

  /** Files were changed, made or deleted. */
  changed(uris: Iterable<Uri>): void {
    for (const uri of uris) this.#changed.add(uri);
    void this.#catchUp();
  }

  /** Files and folders were moved, as the client spells them: known at their new place at once, and read again there. */
  moved(moves: readonly FileRename[]): void {
    const { service, addresses } = this.#base;
    const files = moves.flatMap((move) =>
      this.#below(addresses.read(move.oldUri)).map((uri) => ({
        ...{ uri, to: this.#placeAfter(uri, move) },
        text: service.lines(uri)?.text(),
      })),
    );
    this.gone(moves.map(({ oldUri }) => addresses.read(oldUri)));
    for (const { to, text } of files) if (this.#holds(to)) this.#set(to, text);
    this.arrived(moves.map(({ newUri }) => addresses.meet(newUri)));
  }

  /** Files and folders are new; nobody tells what is in a folder. */
  arrived(uris: readonly Uri[]): void {
    for (const uri of uris) this.#arrived.add(uri);
    this.changed(uris);
  }

  /** Files and folders were deleted: what was read of them is forgotten at once. */
  gone(uris: readonly Uri[]): void {
    const pages = uris.flatMap((uri) => this.#below(uri));
    for (const uri of pages) this.#set(uri, undefined);
    this.changed([...uris, ...pages, ...uris.flatMap((uri) => this.#documents.below(uri))]);
  }

  /** What was read of a file, or below a folder. */
  #below(place: Uri): readonly Uri[] {
    return [...this.#read, ...this.#unread.uris].filter((uri) => uri === place || isBelow(uri, place));
  }

  #placeAfter(uri: Uri, { oldUri, newUri }: FileRename): Uri {
    const { addresses } = this.#base;
    const depth = addresses.read(oldUri).split("/").length;
    const rest = canonical(addresses.write(uri)).split("/").slice(depth);
    return rest.length ? addresses.meet([newUri, ...rest].join("/")) : addresses.learn(newUri);
  }

  async #scanAll(): Promise<void> {
    if (!this.#folders.length && !this.#read.size) return;
    const scan = this.#restarts;
    const progress = startProgress(this.#base, "Reading OKR pages");
    const left = new Set(this.#read);
    const isOld = () => scan !== this.#restarts;
    try {
      for (const folder of this.#folders) await this.#scanFolder(folder, left, isOld);
      await this.#understandAll(progress, isOld);
    } finally {
      progress.end();
    }
    if (isOld()) return;
    for (const uri of left) this.#set(uri, undefined);
    await this.#documents.sync(this.#folders);
    while (this.#base.service.settle(SETTLED_AT_ONCE)) await this.#base.pace.breathe();
    if (isOld()) return;
    this.#setReading(false);
    void this.#reporter.spread();
    this.#remembered.forget();
    void this.#keep();
  }

  #setReading(reading: boolean): void {
    if (reading === this.#isReading) return;
    this.#isReading = reading;
    this.#base.service.setReading(reading);
  }

  /** In the order in which they were read, but for those that somebody looks for. */
  async #understandAll(progress: Progress, isOld: () => boolean): Promise<void> {
    for (const uri of this.#unread.uris) {
      this.#understand(uri);
      progress.report(`${this.#read.size} files`);
      await this.#base.pace.breathe();
      if (isOld()) return;
    }
  }

  /** Reads configurations, and the texts of pages. @param left loses what is found. */
  async #scanFolder(folder: Uri, left: Set<Uri>, isOld: () => boolean): Promise<void> {
    const files = this.#portFor(folder);
    if (!files) return;
    let batch: Uri[] = [];
    const readBatch = async () => {
      await Promise.all(batch.map(async (uri) => this.#meet(uri, await files.read(uri))));
      batch = [];
      await this.#base.pace.breathe();
    };
    for await (const found of walk(files, canonical(this.#base.addresses.write(folder)))) {
      if (isOld()) return;
      const uri = this.#base.addresses.meet(found.uri);
      if (found.kind !== "config" && this.#base.service.isIgnored(uri)) continue;
      if (found.kind === "document") {
        this.#base.service.listDocument(uri);
        continue;
      }
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

  /** Clients tell of a folder that is gone or new, and not of what is in it. */
  async #refreshBelow(folder: Uri): Promise<void> {
    for (const uri of this.#below(folder)) this.#changed.add(uri);
    const { addresses } = this.#base;
    const files = this.#arrived.delete(folder) && this.#holds(`${folder}/`) && this.#portFor(folder);
    if (!files) return;
    for await (const { kind, uri } of walk(files, canonical(addresses.write(folder))))
      if (kind === "document") this.#base.service.listDocument(addresses.meet(uri));
      else this.#changed.add(addresses.meet(uri));
  }

  #meet(uri: Uri, text: string | undefined): void {
    if (text === undefined || kindOf(nameOf(uri)) === "config") this.#set(uri, text);
    else this.#unread.add(uri, text);
  }

  #set(uri: Uri, text: string | undefined): void {
    this.#unread.take(uri);
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
