/** What goes to the client over a connection. */
import { type Connection, MessageType } from "vscode-languageserver";
import type { Outbox } from "./base.ts";

/** A client that hasn't answered by then, in milliseconds, is taken for one that won't. */
const PATIENCE_MS = 30_000;

export const createOutbox = (connection: Connection): Outbox => {
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
      return withPatience(sent, () => log(`The client has not answered ${method}.`));
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

const withPatience = async <R>(answer: Promise<R>, lost: () => void): Promise<R | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(lost() as undefined), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
