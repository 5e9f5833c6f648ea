/** One server on one connection. All that differs between Node and the browser comes in as arguments. */
import {
  type CancellationToken,
  type Connection,
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  type InitializeParams,
  type Message,
  type MessageReader,
  type MessageWriter,
  ResponseError,
  type WatchDog,
} from "vscode-languageserver";
import type { Platform } from "../host/platform.ts";
import type { Options, Service } from "../service.ts";
import { initializeResult } from "./capabilities.ts";
import { changes } from "./changes.ts";
import { fileChanges } from "./file-operations.ts";
import { Gate } from "./gate.ts";
import { guarded } from "./guarded.ts";
import { cancelled, type NotificationHandler, type RequestHandler } from "./handlers.ts";
import { createOutbox, reasonOf } from "./outbox.ts";
import { Pace } from "./pace.ts";
import { requests } from "./requests/index.ts";
import { createSession, type Session, startSession } from "./session.ts";
import { sync } from "./sync.ts";
import { setTrace } from "./trace.ts";

export interface Ports {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly platform: Platform;
  createService(options: Options): Service;
  /** Calls back when the client can say no more. */
  whenEnded(callback: () => void): void;
}

const notifications: readonly NotificationHandler[] = [...sync, ...changes, ...fileChanges, setTrace];
const methods = new Set([...requests, ...notifications].map((handler) => handler.method));

export const serve = ({ reader, writer, platform, createService, whenEnded }: Ports): void => {
  const pace = new Pace(platform);
  const gate = new Gate();
  const arrived = (message: Message) => {
    if (methods.has((message as { method?: string }).method ?? "")) pace.arrived();
  };
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(
        guarded(reader, writer, gate, arrived, (exit) => whenEnded(() => void linger(pace).then(exit))),
        writer,
        logger,
      ),
    watchDog(platform, gate),
  );
  const outbox = createOutbox(connection, platform);
  connection.onInitialize((params: InitializeParams) => {
    const session = createSession(params, { platform, pace, outbox, createService });
    listen(connection, session);
    return initializeResult(session.client);
  });
  connection.listen();
};

/** The turns that the library takes from a message to the last byte of its answer are fewer. */
const TURNS_TO_ANSWER = 10;

/** What was asked before the end is still answered. */
const linger = async (pace: Pace): Promise<void> => {
  for (let turn = 0; turn < TURNS_TO_ANSWER; turn++) await pace.pause();
};

/** Registered only now, so that they stand in front of those that the library brings itself. */
const listen = (connection: Connection, session: Session): void => {
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    startSession(session);
  };
  connection.onInitialized(start);
  connection.onShutdown(() => session.overview.end());
  for (const handler of requests)
    connection.onRequest(handler.method, async (params: object, token: CancellationToken) => {
      const done = session.trace.began(handler.method, params);
      return answer(handler, params, session, token).finally(done);
    });
  for (const handler of notifications)
    connection.onNotification(handler.method, (params: object) => {
      start(); // a client may forget to say that it is ready
      const done = session.trace.began(handler.method, params);
      receive(handler, params, session);
      done();
    });
};

/** The wrapper around every request: given up if cancelled, and answered whatever happens. */
const answer = async (
  handler: RequestHandler,
  params: object,
  session: Session,
  token: CancellationToken,
): Promise<unknown> => {
  const givesWay = handler.givesWay || handler.countsFindings;
  if (givesWay) session.pace.finished();
  try {
    if (handler.countsFindings) await session.reporter.judged();
    cancelled(token);
    return await handler.answer(params, session, token);
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    session.outbox.log(`${handler.method} failed: ${reasonOf(error)}`);
    throw new ResponseError(ErrorCodes.InternalError, `${handler.method} failed; the log says more.`);
  } finally {
    if (!givesWay) session.pace.finished();
  }
};

const receive = (handler: NotificationHandler, params: object, session: Session): void => {
  try {
    handler.receive(params, session);
  } catch (error) {
    const reason = error instanceof ResponseError ? error.message : reasonOf(error);
    session.outbox.log(`${handler.method} was not understood: ${reason}`);
  } finally {
    session.pace.finished();
  }
};

const watchDog = (platform: Platform, gate: Gate): WatchDog => ({
  shutdownReceived: false,
  initialize: ({ processId }) => {
    if (typeof processId === "number")
      platform.watchParent(processId, () => platform.exit(gate.isOver ? 0 : 1));
  },
  exit: (code) => platform.exit(code),
});
