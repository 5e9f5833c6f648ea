/** The library's reader goes deaf after a header without a length; this one finds its way again, and says what it lost. */
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
} from "vscode-languageserver";
import { Frames } from "../host/frames.ts";
import { refuse } from "./gate.ts";

export class FrameReader extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream;
  readonly #writer: MessageWriter;

  constructor(input: NodeJS.ReadableStream, writer: MessageWriter) {
    super();
    this.#input = input;
    this.#writer = writer;
  }

  listen(callback: DataCallback): Disposable {
    const frames = new Frames();
    const onData = (chunk: Buffer) => {
      for (const frame of frames.push(chunk)) {
        if ("message" in frame) callback(frame.message as Message);
        else this.#refuse(frame.broken);
      }
    };
    this.#input.on("data", onData).on("error", (error: Error) => this.fireError(error));
    return { dispose: () => this.#input.off("data", onData) };
  }

  #refuse(reason: string): void {
    const { answer } = refuse(null, ErrorCodes.ParseError, `A message was not understood: ${reason}.`);
    void this.#writer.write(answer).catch(() => undefined);
  }
}
