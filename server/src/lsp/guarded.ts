/** Puts the gate before the library's reader. */
import type { Message, MessageReader, MessageWriter } from "vscode-languageserver";
import type { Gate } from "./gate.ts";

/**
 * @param arrived is told of each message that is let through.
 * @param whenEnded calls back when there will be no more; that counts as `exit`, after all that came before.
 */
export const guarded = (
  reader: MessageReader,
  writer: MessageWriter,
  gate: Gate,
  arrived: (message: Message) => void,
  whenEnded: (callback: () => void) => void,
): MessageReader => ({
  onError: reader.onError,
  onClose: reader.onClose,
  onPartialMessage: reader.onPartialMessage,
  dispose: () => reader.dispose(),
  listen: (callback) => {
    whenEnded(() => callback(EXIT));
    return reader.listen((message) => {
      const verdict = gate.admit(message);
      if (!verdict) return;
      if ("answer" in verdict) return void writer.write(verdict.answer).catch(() => undefined);
      arrived(verdict.pass);
      callback(verdict.pass);
    });
  },
});

const EXIT = { jsonrpc: "2.0", method: "exit" } as Message;
