/**
 * Decides which messages reach the library: what is no message, or comes at a time when it can't be answered, is
 * answered here. Behind the gate a message has an id that can be answered and parameters of a shape that can be read.
 */
import { ErrorCodes, type Message, type ResponseMessage } from "vscode-languageserver";

/** Let through, answered at once, or neither. */
export type Verdict = { readonly pass: Message } | { readonly answer: ResponseMessage } | undefined;

type Loose = Record<string, unknown>;

export class Gate {
  #phase: "new" | "open" | "over" = "new";

  /** Was `shutdown` asked for? */
  get isOver(): boolean {
    return this.#phase === "over";
  }

  admit(message: unknown): Verdict {
    if (!isRecord(message)) return refuse(null, ErrorCodes.InvalidRequest, "A message is one JSON object.");
    if (typeof message.method !== "string") return isResponse(message) ? pass(message) : refuseShape(message);
    message.params ??= {};
    const { id, method, params } = message as { id?: unknown; method: string; params?: unknown };
    if (id === undefined) return this.#notification(message, method, params);
    if (!isId(id)) return refuse(null, ErrorCodes.InvalidRequest, "An id is a number or a string.");
    return this.#request(message, id, method);
  }

  #notification(message: Loose, method: string, params: unknown): Verdict {
    if (method === "exit") return pass(message);
    if (this.#phase !== "open" || !isRecord(params)) return undefined;
    if (method === "$/cancelRequest" && !isId(params.id)) return undefined;
    return pass(message);
  }

  #request(message: Loose, id: string | number, method: string): Verdict {
    if (this.#phase === "over")
      return refuse(id, ErrorCodes.InvalidRequest, "The server was shut down; only `exit` may follow.");
    if (!isRecord(message.params))
      return refuse(id, ErrorCodes.InvalidParams, `The parameters of ${method} are one JSON object.`);
    if (method === "initialize") return this.#initialize(message, message.params, id);
    if (this.#phase === "new")
      return refuse(id, ErrorCodes.ServerNotInitialized, "The first request is `initialize`.");
    if (method === "shutdown") this.#phase = "over";
    return pass(message);
  }

  #initialize(message: Loose, params: Loose, id: string | number): Verdict {
    if (this.#phase !== "new")
      return refuse(id, ErrorCodes.InvalidRequest, "The server was initialized before.");
    this.#phase = "open";
    return pass({ ...message, params: { ...params, capabilities: capabilitiesOf(params) } });
  }
}

/** A client that says nothing, or nonsense, of what it can is one that can nothing. */
const capabilitiesOf = ({ capabilities }: Loose): Loose =>
  isRecord(capabilities)
    ? Object.fromEntries(Object.entries(capabilities).filter(([, value]) => isRecord(value)))
    : {};

const isRecord = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

const isResponse = (message: Loose): boolean =>
  (isId(message.id) || message.id === null) && (message.result !== undefined || isRecord(message.error));

const pass = (message: Loose): Verdict => ({ pass: message as unknown as Message });

const refuseShape = ({ id }: Loose): Verdict =>
  refuse(isId(id) ? id : null, ErrorCodes.InvalidRequest, "A message has a method, or answers one.");

/** An answer that says why there is none. */
export const refuse = (id: string | number | null, code: number, message: string) => ({
  answer: { jsonrpc: "2.0", id, error: { code, message } } satisfies ResponseMessage,
});
