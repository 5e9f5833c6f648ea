/** A server that stops is started again, silently. One that keeps stopping is told once, and left alone. */
import { commands, type LogOutputChannel, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { tooOften } from "./too-often.ts";

const MESSAGE =
  "The OKR server has stopped several times, so findings and suggestions pause. Your pages are safe, and you can go on writing.";
const COMMANDS: Readonly<Record<string, string>> = {
  "Start Again": "okr.restartServer",
  "Show Log": "okr.showLog",
};

const tell = async (): Promise<void> => {
  const command = COMMANDS[(await window.showWarningMessage(MESSAGE, ...Object.keys(COMMANDS))) ?? ""];
  if (command) await commands.executeCommand(command);
};

/** How a client answers a server that fails or stops. */
export const keepAlive = (log: LogOutputChannel): ErrorHandler => {
  const stopsTooOften = tooOften(4, 3 * 60_000);
  return {
    error: (error) => {
      log.error(error);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      if (!stopsTooOften(Date.now())) return { action: CloseAction.Restart, handled: true };
      void tell();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
};
