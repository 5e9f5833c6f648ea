/** A server under measure, and what is measured of one: from its start to its end, over stdio, as an editor would. */
import { readFileSync } from "node:fs";
import type { Diagnostic } from "vscode-languageserver";
import { type Client, connectTo } from "../kit/lsp.ts";
import { serveThere } from "../kit/lsp-server.ts";
import type { Language } from "./languages.ts";

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

  private constructor(contender: Contender, client: Client, pid: number, started: number) {
    this.client = client;
    this.#contender = contender;
    this.#pid = pid;
    this.#started = started;
  }

  static async start(contender: Contender, folders: readonly string[] = []): Promise<Run> {
    const started = performance.now();
    const wire = serveThere(contender.command, contender.args);
    const { initializationOptions, pulls, settings } = contender;
    const client = await connectTo(wire, {
      folders,
      capabilities: { ...CAPABILITIES, textDocument: pulls ? { diagnostic: {} } : {} },
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
    try {
      const status = readFileSync(`/proc/${this.#pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Opens a page; gives the milliseconds until it has findings enough. */
  async open(uri: string, text: string, isEnough: (findings: number) => boolean): Promise<number> {
    const [since, started] = [this.client.said.length, performance.now()];
    this.client.open(uri, text, this.#contender.language.id);
    await this.#patiently(this.#findings(uri, since, isEnough));
    return performance.now() - started;
  }

  /** Replaces a range; gives the milliseconds until the findings are such. */
  async edit(
    uri: string,
    place: string,
    text: string,
    isEnough: (findings: number) => boolean,
  ): Promise<number> {
    const [since, started] = [this.client.said.length, performance.now()];
    this.client.edit(uri, place, text);
    await this.#patiently(this.#findings(uri, since, isEnough));
    return performance.now() - started;
  }

  /** The number of findings as the server tells them now, or told them last. */
  async count(uri: string): Promise<number> {
    if (this.#contender.pulls) return this.#findings(uri, 0, () => true);
    const published = this.client.sent<Published>("textDocument/publishDiagnostics");
    return published.findLast((sent) => sent.uri === uri)?.diagnostics.length ?? 0;
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

  async #findings(uri: string, since: number, isEnough: (findings: number) => boolean): Promise<number> {
    if (!this.#contender.pulls) return this.#pushed(uri, since, isEnough);
    for (;;) {
      const { items } = await this.client.ask<{ items: Diagnostic[] }>("diagnostic", uri);
      if (isEnough(items.length)) return items.length;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  async #pushed(uri: string, since: number, isEnough: (findings: number) => boolean): Promise<number> {
    let found = 0;
    await this.client.until(({ method, params }) => {
      if (method !== "textDocument/publishDiagnostics") return false;
      const sent = params as Published;
      found = sent.diagnostics.length;
      return sent.uri === uri && isEnough(found);
    }, since);
    return found;
  }
}

const PATIENCE_MS = 60_000;

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

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
