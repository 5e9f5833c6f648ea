/** What every part of a session stands on. */
import type { Platform } from "../host/platform.ts";
import type { Service, Uri } from "../service.ts";
import type { Addresses } from "./addresses.ts";
import type { Client } from "./client.ts";
import type { Pace } from "./pace.ts";

/** What goes to the client. Nothing here throws: a client that is gone, or fails, is no reason to stop. */
export interface Outbox {
  notify(method: string, params: object): void;
  /** The answer, or undefined when the client gives none. */
  request<R>(method: string, params?: object): Promise<R | undefined>;
  /** For the log, never for a message box. */
  log(message: string): void;
  /** Makes a function that logs why some work failed. */
  failed(work: string): (error: unknown) => void;
}

export interface Base {
  readonly client: Client;
  readonly service: Service;
  readonly addresses: Addresses;
  readonly platform: Platform;
  readonly pace: Pace;
  readonly outbox: Outbox;
  /** The pages that the client has opened. */
  readonly open: Set<Uri>;
}
