/** Tells a client that traces how long everything took: by the `trace` of `initialize`, or since `$/setTrace`. */
import { TraceValue } from "vscode-languageserver";
import type { Platform } from "../host/platform.ts";
import type { Outbox } from "./base.ts";
import type { NotificationHandler } from "./handlers.ts";

export class Trace {
  readonly #outbox: Outbox;
  readonly #platform: Platform;
  #level: unknown = TraceValue.Off;

  constructor(outbox: Outbox, platform: Platform, level: unknown) {
    this.#outbox = outbox;
    this.#platform = platform;
    this.set(level);
  }

  /** What is no level is off. */
  set(level: unknown): void {
    this.#level = level;
  }

  /** Gives what is to be called when a message was dealt with. */
  began(method: string, params: object): () => void {
    const start = this.#platform.now();
    return () => {
      const isVerbose = this.#level === TraceValue.Verbose;
      if (!isVerbose && this.#level !== TraceValue.Messages) return;
      const message = `${method} took ${(this.#platform.now() - start).toFixed(1)} ms`;
      this.#outbox.notify("$/logTrace", {
        message,
        ...(isVerbose ? { verbose: JSON.stringify(params) } : {}),
      });
    };
  }
}

export const setTrace: NotificationHandler = {
  method: "$/setTrace",
  receive: (params, { trace }) => trace.set((params as { value?: unknown }).value),
};
