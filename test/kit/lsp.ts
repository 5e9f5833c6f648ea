/**
 * A client of the language server that reads like an example:
 *   const client = await connect({ files: { "a.okr": "has this" } });
 *   await client.open("b.okr", "needs this");
 *   assert.deepEqual(await client.findings("b.okr"), ["1:1-1:11 hint met"]);
 * Files are named by their paths below one workspace folder; positions count from 1, as people do.
 */
import type { Diagnostic, InitializeResult, Range, TextEdit } from "vscode-languageserver";
import { Frames } from "../../server/src/host/frames.ts";
import type { Message, Sent } from "./metamodel.ts";

/** Bytes to and from a server, wherever it runs. */
export interface Wire {
  write(bytes: string | Buffer): void;
  onBytes(listener: (bytes: Buffer) => void): void;
  /** Says no more. */
  end(): void;
  /** The exit code. */
  readonly ended: Promise<number>;
}

export interface ConnectOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  /** As the client spells them. */
  readonly folders?: readonly string[];
  /** What is answered to requests of the server; `null` to all others. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  readonly processId?: number | null;
  readonly trace?: string;
}

export const FOLDER = "file:///work%20space/okrs";

/** The address of a path below the folder; an address stays one. */
export const uriOf = (path: string): string => (/^[a-z-]+:/.test(path) ? path : `${FOLDER}/${path}`);

export class Client {
  /** All that was said, by either side. */
  readonly said: Sent[] = [];
  readonly ended: Promise<number>;
  /** What the server answered to `initialize`. */
  server: InitializeResult = { capabilities: {} };
  readonly #wire: Wire;
  readonly #answers: NonNullable<ConnectOptions["answers"]>;
  readonly #listeners = new Set<() => void>();
  readonly #versions = new Map<string, number>();
  #lastId = 0;

  constructor(wire: Wire, answers: ConnectOptions["answers"] = {}) {
    this.#wire = wire;
    this.#answers = answers;
    this.ended = wire.ended;
    const frames = new Frames();
    wire.onBytes((bytes) => {
      for (const frame of frames.push(bytes)) {
        if (!("message" in frame)) throw new Error(`The server wrote what is no message: ${frame.broken}`);
        this.#receive(frame.message as Message);
      }
    });
  }

  /** Writes bytes as they are. */
  raw(bytes: string | Buffer): void {
    this.#wire.write(bytes);
  }

  send(message: Message): void {
    this.said.push({ by: "client", message });
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  notify(method: string, params?: object): void {
    this.send({ method, ...(params ? { params } : {}) });
  }

  /** The result of a request; an error is thrown with its code. */
  async request<R>(method: string, params?: object): Promise<R> {
    const { result, error } = await this.answer(method, params);
    if (error) throw Object.assign(new Error(error.message), { code: error.code });
    return result as R;
  }

  /** The whole answer to a request. */
  async answer(method: string, params?: object): Promise<Message> {
    const id = ++this.#lastId;
    const since = this.said.length;
    this.send({ id, method, ...(params ? { params } : {}) });
    return this.until((message) => message.id === id && message.method === undefined, since);
  }

  /** The first message of the server, said already since a place in `said` or yet to come, that fulfils a condition. */
  until(condition: (message: Message) => boolean, since = 0): Promise<Message> {
    return new Promise((resolve) => {
      let next = since;
      const look = () => {
        for (; next < this.said.length; next++) {
          const { by, message } = this.said[next] as Sent;
          if (by !== "server" || !condition(message)) continue;
          this.#listeners.delete(look);
          return resolve(message);
        }
      };
      this.#listeners.add(look);
      look();
    });
  }

  open(path: string, text: string, languageId = "okr"): void {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    this.notify("textDocument/didOpen", { textDocument: { uri: uriOf(path), languageId, version, text } });
  }

  /** Replaces what stands in a range drawn as `line:column-line:column`; without one, everything. */
  edit(path: string, place: string | undefined, text: string): void {
    this.editRange(path, place === undefined ? undefined : rangeAt(place), text);
  }

  editRange(path: string, range: Range | undefined, text: string): void {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    const change = range ? { range, text } : { text };
    this.notify("textDocument/didChange", {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [change],
    });
  }

  close(path: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
  }

  /** A request about a page, at a place drawn as `line:column` if it needs one. */
  ask<R>(method: string, path: string, place?: string, more: object = {}): Promise<R> {
    const position = place === undefined ? {} : { position: rangeAt(`${place}-${place}`).start };
    return this.request(`textDocument/${method}`, {
      textDocument: { uri: uriOf(path) },
      ...position,
      ...more,
    });
  }

  /** The findings that a client gets that asks, drawn. */
  async pulled(path: string): Promise<string[]> {
    const { items } = await this.ask<{ items: Diagnostic[] }>("diagnostic", path);
    return items.map(drawDiagnostic);
  }

  /** The findings of a page that were sent, drawn, as soon as they fulfil a condition. */
  async pushed(
    path: string,
    condition: (findings: string[]) => boolean = () => true,
    since = 0,
  ): Promise<string[]> {
    const read = (message: Message) => message.params as { uri: string; diagnostics: Diagnostic[] };
    const found = await this.until(
      (message) =>
        message.method === "textDocument/publishDiagnostics" &&
        read(message).uri === uriOf(path) &&
        condition(read(message).diagnostics.map(drawDiagnostic)),
      since,
    );
    return read(found).diagnostics.map(drawDiagnostic);
  }

  /** What the server sent of a method, in order. */
  sent<P>(method: string): P[] {
    return this.said
      .filter(({ by, message }) => by === "server" && message.method === method)
      .map(({ message }) => message.params as P);
  }

  /** Waits until the server has nothing left to do on its own: several turns pass in which it says nothing. */
  async quiet(): Promise<void> {
    for (let silent = 0, said = -1; silent < 3; silent = said === this.said.length ? silent + 1 : 0) {
      said = this.said.length;
      await this.answer("okr/nothing");
      said += 2;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(): Promise<number> {
    await this.request("shutdown");
    this.notify("exit");
    return this.ended;
  }

  end(): void {
    this.#wire.end();
  }

  #receive(message: Message): void {
    this.said.push({ by: "server", message });
    if (message.method !== undefined && message.id !== undefined) {
      const answer = this.#answers[message.method]?.(message.params as never);
      this.send({ id: message.id, result: answer ?? null });
    }
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Connects as a client would: `initialize`, then `initialized`. */
export const connectTo = async (wire: Wire, options: ConnectOptions = {}): Promise<Client> => {
  const { capabilities = {}, initializationOptions, folders = [FOLDER], answers, processId = null } = options;
  const { trace } = options;
  const client = new Client(wire, answers);
  client.server = await client.request("initialize", {
    ...{ processId, rootUri: folders[0] ?? null, capabilities },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    ...(initializationOptions ? { initializationOptions } : {}),
    ...(trace ? { trace } : {}),
  });
  client.notify("initialized", {});
  return client;
};

/** Reads `line:column-line:column`, counted from 1. */
export const rangeAt = (place: string): Range => {
  const [a = 1, b = 1, c = a, d = b] = place.split(/[:-]/).map(Number);
  return { start: { line: a - 1, character: b - 1 }, end: { line: c - 1, character: d - 1 } };
};

export const drawRange = ({ start, end }: Range): string =>
  `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;

const SEVERITIES = ["", "error", "warning", "information", "hint"];

export const drawDiagnostic = ({ range, severity, code }: Diagnostic): string =>
  `${drawRange(range)} ${SEVERITIES[severity ?? 0]} ${code}`;

export const drawEdit = ({ range, newText }: TextEdit): string =>
  `${drawRange(range)} ${JSON.stringify(newText)}`;
