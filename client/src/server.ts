/** What views, board and forms ask of the server, over whichever client runs now. */
import { type Event, EventEmitter } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientNotifications, ServerRequests } from "../../server/src/protocol.ts";

export interface Server {
  /** The answer; undefined when the server can't give one, which its log tells of. */
  request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]["params"],
  ): Promise<ServerRequests[M]["result"] | undefined>;
  /** Anything that is shown may have changed, or the server was started. */
  readonly onDidChange: Event<void>;
}

const CHANGED = "okr/changed" satisfies keyof ClientNotifications;

/** The notifications that are listened to here, to be named to the server. */
export const CHANGE_NOTIFICATIONS = [CHANGED] as const;

/** Out: the server as others see it, and `connect`, to be told each client before it is started. */
export const createServer = (): Server & { connect(client: BaseLanguageClient): void } => {
  const changes = new EventEmitter<void>();
  let client: BaseLanguageClient | undefined;
  let come: (client: BaseLanguageClient) => void;
  /** Whoever asks before there is a client waits for it. */
  const first = new Promise<BaseLanguageClient>((resolve) => {
    come = resolve;
  });
  return {
    onDidChange: changes.event,
    connect: (next) => {
      client = next;
      next.onNotification(CHANGED, () => changes.fire());
      next.onDidChangeState(() => next.isRunning() && changes.fire());
      come(next);
    },
    request: async (method, params) => {
      const asked = client ?? (await first);
      return asked
        .sendRequest<ServerRequests[typeof method]["result"]>(method, params)
        .catch(() => undefined);
    },
  };
};
