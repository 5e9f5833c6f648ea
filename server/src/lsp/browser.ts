/** The server in a browser worker. */
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { workerPlatform } from "../host/worker.ts";
import { createService } from "../service.ts";
import { serve } from "./serve.ts";

/** @param worker the scope of the worker that this runs in. */
export const startServer = (worker: ConstructorParameters<typeof BrowserMessageReader>[0]): void =>
  serve({
    reader: new BrowserMessageReader(worker),
    writer: new BrowserMessageWriter(worker),
    platform: workerPlatform,
    createService,
    whenEnded: () => undefined,
  });
