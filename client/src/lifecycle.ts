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

/** A server that goes takes the questions along that it was asked; the one after it can answer them. */
const askTwice = async <R>(
  settled: () => Promise<Startable | undefined>,
  method: string,
  given: unknown[],
  tries = 2,
): Promise<R | undefined> => {
  const asked = await settled();
  try {
    return await asked?.sendRequest<R>(method, ...given);
  } catch (error) {
    return isGone(error) && tries > 1 ? askTwice(settled, method, given, tries - 1) : undefined;
  }
};

/** So long may a start take that somebody waits to be over, in milliseconds. */
const PATIENCE = 5000;

/**
 * A start that can be given up. Should a server come of it all the same, it is ended at once: there is another one then.
 * @param made is told the client before it is started
 */
const tryStart = (
  make: () => Promise<Startable>,
  made: (client: Startable) => void,
): { readonly over: Promise<void>; giveUp(): void } => {
  let isGivenUp = false;
  let giveUp = (): void => {};
  const given = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  const start = async (): Promise<void> => {
    const client = await make();
    if (isGivenUp) return;
    made(client);
    await client.start();
    if (isGivenUp) await client.dispose();
  };
  const stopWaiting = (): void => {
    isGivenUp = true;
    giveUp();
  };
  return { over: Promise.race([start(), given]), giveUp: stopWaiting };
};

/**
 * In: what makes a client that is not started yet, and what is to be done about whatever fails; others can be tried then.
 * @param patience how long a start may take once a stop or a restart waits for it
 */
export const createLifecycle = (
  make: () => Promise<Startable>,
  failed: (error: unknown) => void,
  patience = PATIENCE,
): Lifecycle => {
  let client: Startable | undefined;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.then(act).catch(failed);
    return turn;
  };

  /** How many stops and restarts wait for their turn. */
  let waiting = 0;
  let giveUp: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const losePatience = (): void => {
    if (giveUp && waiting > 0) timer ??= setTimeout(giveUp, patience);
  };
  const inTurnSoon = (act: () => Promise<void>): Promise<void> => {
    waiting++;
    losePatience();
    return inTurn(() => {
      waiting--;
      return act();
    });
  };

  const begin = async (): Promise<void> => {
    if (client) return;
    const start = tryStart(make, (made) => {
      client = made;
    });
    giveUp = start.giveUp;
    losePatience();
    await start.over.finally(() => {
      clearTimeout(timer);
      timer = giveUp = undefined;
    });
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
  return {
    start: () => inTurn(begin),
    stop: () => inTurnSoon(end),
    restart: () => inTurnSoon(() => end().then(begin)),
    ask: (method, ...given) => askTwice(settled, method, given),
  };
};
