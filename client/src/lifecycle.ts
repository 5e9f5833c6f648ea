/** One server at a time: starts and stops follow one another, and whoever asks meanwhile waits for what comes of them. */

/** What is used of a language client. */
export interface Startable {
  start(): Promise<void>;
  dispose(): Promise<void>;
  sendRequest<R>(method: string, ...given: unknown[]): Promise<R>;
}

export interface Lifecycle {
  /** Starts a server, unless there is one. */
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** The answer of the server that runs once all is started and stopped; undefined where none can give one. */
  ask<R>(method: string, ...given: unknown[]): Promise<R | undefined>;
}

/** How the protocol's connection says that it has gone, with the questions on their way: `PendingResponseRejected`, `ConnectionInactive`. */
const GONE: ReadonlySet<unknown> = new Set([-32097, -32096]);

const isGone = (error: unknown): boolean => GONE.has((error as { code?: unknown } | undefined)?.code);

/** In: what makes a client that is not started yet, and what is to be done about whatever fails; others can be tried then. */
export const createLifecycle = (
  make: () => Promise<Startable>,
  failed: (error: unknown) => void,
): Lifecycle => {
  let client: Startable | undefined;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.then(act).catch(failed);
    return turn;
  };

  const begin = async (): Promise<void> => {
    if (client) return;
    client = await make();
    await client.start();
  };
  const end = async (): Promise<void> => {
    const ended = client;
    client = undefined;
    // A server that can't be stopped properly keeps no other one from being started.
    await ended?.dispose().catch(failed);
  };

  /** Out: the client, once nobody waits for a turn any more. */
  const settled = async (): Promise<Startable | undefined> => {
    for (let seen: unknown; seen !== turn; ) {
      seen = turn;
      await seen;
    }
    return client;
  };
  const asking = async <R>(tries: number, method: string, given: unknown[]): Promise<R | undefined> => {
    const asked = await settled();
    try {
      return await asked?.sendRequest<R>(method, ...given);
    } catch (error) {
      // A server that goes takes the questions along that it was asked; the one after it can answer them.
      return isGone(error) && tries > 1 ? asking(tries - 1, method, given) : undefined;
    }
  };
  return {
    start: () => inTurn(begin),
    stop: () => inTurn(end),
    restart: () => inTurn(() => end().then(begin)),
    ask: (method, ...given) => asking(2, method, given),
  };
};
