/** What views, board and forms ask of the server, over whichever client runs now. */
import { type CancellationToken, type Event, EventEmitter } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientNotifications, ServerRequests } from "../../server/src/protocol.ts";
import { createLifecycle, type Lifecycle } from "./lifecycle.ts";
import { tellTrouble } from "./trouble.ts";

export interface Server {
  /**
   * The answer; undefined when the server can't give one, which its log tells of, or nobody waits for it any more.
   * While the server is started, or started again, the question waits for it.
   */
  request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]["params"],
    cancel?: CancellationToken,
  ): Promise<ServerRequests[M]["result"] | undefined>;
  /** Anything that is shown may have changed, or the server was started. */
  readonly onDidChange: Event<void>;
}

type Running = Server & Pick<Lifecycle, "start" | "stop" | "restart">;

const CHANGED = "okr/changed" satisfies keyof ClientNotifications;

/** The notifications that are listened to here, to be named to the server. */
export const CHANGE_NOTIFICATIONS = [CHANGED] as const;

/** In: what makes a client, and what is to be done about whatever fails, besides telling people. */
export const createServer = (
  make: () => Promise<BaseLanguageClient>,
  failed: (error: unknown) => void,
): Running => {
  const changes = new EventEmitter<void>();
  const connected = async (): Promise<BaseLanguageClient> => {
    // A client that is there tells of a failed start by itself, once.
    const client = await make().catch((error) => {
      void tellTrouble("start");
      throw error;
    });
    client.onNotification(CHANGED, () => changes.fire());
    client.onDidChangeState(() => client.isRunning() && changes.fire());
    return client;
  };
  const { ask, ...turns } = createLifecycle(connected, failed);
  return {
    ...turns,
    onDidChange: changes.event,
    request: (method, params, cancel) => ask(method, params, ...(cancel ? [cancel] : [])),
  };
};
