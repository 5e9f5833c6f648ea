/** A server under measure, and what is measured of one: from its start to its end, over stdio, as an editor would. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Diagnostic } from "vscode-languageserver";
import { type Client, connectTo } from "../kit/lsp.ts";
import { serveThere } from "../kit/lsp-server.ts";
import type { Sample } from "./figures.ts";
import type { Language } from "./languages.ts";
import { memoryOf, processorTime, waited } from "./processes.ts";

export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly language: Language;
  /** Asked for its findings, as VS Code would; else it sends them. */
  readonly pulls?: boolean;
  readonly settings?: object;
  readonly initializationOptions?: object;
}

export class Run {
  readonly client: Client;
  readonly #contender: Contender;
  readonly #pid: number;
  readonly #started: number;
  #toldAt: number | undefined;

  private constructor(contender: Contender, client: Client, pid: number, started: number) {
    this.client = client;
    this.#contender = contender;
    this.#pid = pid;
    this.#started = started;
    void client.until(({ method }) => {
      if (method === "textDocument/publishDiagnostics") this.#toldAt = performance.now();
      return false;
    });
  }

  /** When findings were last sent, as `performance.now()` tells it; undefined where none were. */
  get toldAt(): number | undefined {
    return this.#toldAt;
  }

  static async start(contender: Contender, folders: readonly string[] = []): Promise<Run> {
    const started = performance.now();
    const wire = serveThere(contender.command, contender.args);
    const { initializationOptions, pulls, settings } = contender;
    const client = await connectTo(wire, {
      folders,
      capabilities: { ...CAPABILITIES, textDocument: { ...TYPED, ...(pulls ? { diagnostic: {} } : {}) } },
      answers: {
        "workspace/configuration": ({ items }: { items: { section?: string }[] }) =>
          items.map(settingIn(settings)),
      },
      ...(initializationOptions ? { initializationOptions } : {}),
    });
    if (settings) client.notify("workspace/didChangeConfiguration", { settings });
    return new Run(contender, client, wire.process.pid as number, started);
  }

  /** Milliseconds since the process was started. */
  get age(): number {
    return performance.now() - this.#started;
  }

  /** Memory that the process holds, in MB; undefined where the system doesn't tell. */
  get memory(): number | undefined {
    return memoryOf(this.#pid);
  }

  /** Milliseconds of processor that it has taken; undefined where the system doesn't tell. */
  get processor(): number | undefined {
    return processorTime(this.#pid);
  }

  /** Milliseconds that something takes, and whether other programs had the processor meanwhile. */
  async timed(work: () => Promise<unknown>): Promise<Sample> {
    const began = performance.now();
    const before = [waited(this.#pid), waited(process.pid)] as const;
    await this.#patiently(work());
    const took = performance.now() - began;
    const lost = Math.max(waited(this.#pid) - before[0], waited(process.pid) - before[1]);
    return { took, isDisturbed: lost > took / 10 + 0.3 };
  }

  /** Asks for something right behind an edit, and waits until that is known on both sides. */
  async editAndAsk(uri: string, place: string, text: string, method: string, at: string): Promise<Sample> {
    const since = this.client.said.length;
    const took = await this.timed(() => {
      this.client.edit(uri, place, text);
      const more = method === "completion" ? { context: { triggerKind: 1 } } : {};
      return this.client.ask(method, uri, at, more);
    });
    await this.#patiently(this.#findings(uri, since, () => true));
    return took;
  }

  /** Opens a page; gives the milliseconds until it has findings, if only the first. */
  async open(uri: string, text: string): Promise<Sample> {
    const since = this.client.said.length;
    return this.timed(() => {
      this.client.open(uri, text, this.#contender.language.id);
      return this.#findings(uri, since, () => true);
    });
  }

  /** Replaces a range; gives the milliseconds until the findings are such. */
  async edit(
    uri: string,
    place: string,
    text: string,
    isEnough: (messages: string) => boolean,
  ): Promise<Sample> {
    const since = this.client.said.length;
    return this.timed(() => {
      this.client.edit(uri, place, text);
      return this.#findings(uri, since, isEnough);
    });
  }

  /** What the findings say that the server tells now, or told last. */
  async messages(uri: string): Promise<string> {
    if (this.#contender.pulls) return this.#findings(uri, 0, () => true);
    const published = this.client.sent<Published>("textDocument/publishDiagnostics");
    return messagesOf(published.findLast((sent) => sent.uri === uri)?.diagnostics ?? []);
  }

  /** Opens pages all at once, and waits until each has findings. */
  async openAll(pages: readonly { readonly uri: string; readonly text: string }[]): Promise<void> {
    const since = this.client.said.length;
    for (const { uri, text } of pages) this.client.open(uri, text, this.#contender.language.id);
    const left = new Set(pages.map(({ uri }) => uri));
    const told = this.client.until(({ method, params }) => {
      if (method === "textDocument/publishDiagnostics") left.delete((params as Published).uri);
      return left.size === 0;
    }, since);
    await this.#patiently(told);
  }

  /** Until the server takes no processor any more. */
  async untilQuiet(): Promise<void> {
    for (let before = -1, silent = 0; silent < SILENT_TURNS; ) {
      await sleep(TURN_MS);
      const now = this.processor ?? 0;
      silent = now === before ? silent + 1 : 0;
      before = now;
    }
  }

  /** What the heap holds after a collection, in MB; only of a server that was started with `heap.cjs`. */
  async heap(): Promise<number> {
    const file = path.join(tmpdir(), `okr-heap-${this.#pid}`);
    process.kill(this.#pid, "SIGUSR2");
    while (!existsSync(file)) await sleep(TURN_MS);
    const told = readFileSync(file, "utf8");
    rmSync(file);
    return Number(told) / 1e6;
  }

  async stop(): Promise<void> {
    await this.client.stop();
  }

  async #patiently<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const message = `${this.#contender.name} did not tell what was waited for.`;
      timer = setTimeout(() => reject(new Error(message)), PATIENCE_MS);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }

  /** What the findings say, as soon as that is enough. */
  async #findings(uri: string, since: number, isEnough: (messages: string) => boolean): Promise<string> {
    if (!this.#contender.pulls) return this.#pushed(uri, since, isEnough);
    for (;;) {
      const { items } = await this.client.ask<{ items: Diagnostic[] }>("diagnostic", uri);
      const messages = messagesOf(items);
      if (isEnough(messages)) return messages;
      await sleep(1);
    }
  }

  async #pushed(uri: string, since: number, isEnough: (messages: string) => boolean): Promise<string> {
    let messages = "";
    await this.client.until(({ method, params }) => {
      if (method !== "textDocument/publishDiagnostics") return false;
      const sent = params as Published;
      if (sent.uri !== uri) return false;
      messages = messagesOf(sent.diagnostics);
      return isEnough(messages);
    }, since);
    return messages;
  }
}

/** Findings are told apart by their words: of very many on a page some servers tell just the first, and a number. */
const messagesOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ message }) => message).join("\n");

const TURN_MS = 250;
const SILENT_TURNS = 6;
const PATIENCE_MS = 180_000;

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Some servers complete nothing, or make a flat list of symbols, for a client that can do less. */
const TYPED = {
  completion: { completionItem: { snippetSupport: true } },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
};

const CAPABILITIES = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

const settingIn =
  (settings: object | undefined) =>
  ({ section }: { section?: string }) =>
    section === undefined
      ? settings
      : section
          .split(".")
          .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
