/** The library's writer takes two writes and a turn of the loop for each message; this one writes it in one, at once. */
import { AbstractMessageWriter, type Message, type MessageWriter } from "vscode-languageserver";

export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: NodeJS.WritableStream;

  constructor(output: NodeJS.WritableStream) {
    super();
    this.#output = output;
    output.on("error", (error) => this.fireError(error)).on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = JSON.stringify(message);
      const frame = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      this.#output.write(frame, (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {}
}
