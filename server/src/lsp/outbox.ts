/** What goes to the client over a connection. */
import { type Connection, MessageType } from "vscode-languageserver";
import type { Platform } from "../host/platform.ts";
import type { Outbox } from "./base.ts";

/** A client that hasn't answered by then, in milliseconds, is taken for one that won't. */
const PATIENCE_MS = 30_000;

export const createOutbox = (connection: Connection, platform: Platform): Outbox => {
  const notify: Outbox["notify"] = (method, params) =>
    void quietly(() => connection.sendNotification(method, params));
  const log: Outbox["log"] = (message) => notify("window/logMessage", { type: MessageType.Log, message });
  return {
    notify,
    log,
    failed: (work) => (error) => log(`${work} failed: ${reasonOf(error)}`),
    request: async <R>(method: string, params?: object) => {
      const sent = quietly<R>(() =>
        params ? connection.sendRequest(method, params) : connection.sendRequest(method),
      );
      return withPatience(platform, sent, () => log(`The client has not answered ${method}.`));
    },
  };
};

/** Why something failed, for the log. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** A client that is gone throws at once, one that refuses later. */
const quietly = async <R>(send: () => Promise<R>): Promise<R | undefined> => {
  try {
    return await send();
  } catch {
    return undefined;
  }
};

const withPatience = <R>(platform: Platform, answer: Promise<R>, lost: () => void): Promise<R | undefined> =>
  new Promise((resolve) => {
    const forget = platform.after(PATIENCE_MS, () => {
      lost();
      resolve(undefined);
    });
    void answer.then(resolve).finally(forget);
  });
