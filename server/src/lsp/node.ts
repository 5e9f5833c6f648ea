/** The server on Node. */
import { IPCMessageReader, IPCMessageWriter } from "vscode-languageserver/node";
import { nodePlatform } from "../host/node.ts";
import { createService } from "../service.ts";
import { FrameReader } from "./frame-reader.ts";
import { FrameWriter } from "./frame-writer.ts";
import { type Ports, serve } from "./serve.ts";

type Transport = Pick<Ports, "reader" | "writer" | "whenEnded">;

const TRANSPORTS = {
  stdio: (): Transport => {
    console.log = console.error; // what is no message must not get between the messages
    const writer = new FrameWriter(process.stdout);
    return {
      writer,
      reader: new FrameReader(process.stdin, writer),
      whenEnded: (callback) => void process.stdin.once("end", callback),
    };
  },
  ipc: (): Transport => ({
    reader: new IPCMessageReader(process),
    writer: new IPCMessageWriter(process),
    whenEnded: (callback) => void process.once("disconnect", callback),
  }),
};

/** Starts the one server of this process; it ends the process when the client is done or gone. */
export const startServer = (transport: keyof typeof TRANSPORTS): void => {
  for (const event of ["uncaughtException", "unhandledRejection"])
    process.on(event, (error) => console.error(error)); // told, and no reason to leave the client alone
  serve({ ...TRANSPORTS[transport](), platform: nodePlatform, createService });
};
