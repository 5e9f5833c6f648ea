/** A server that stops is started again, silently. One that keeps stopping is told once, and left alone. */
import type { LogOutputChannel } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { tooOften } from "./too-often.ts";
import { tellTrouble } from "./trouble.ts";

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
      void tellTrouble("stops");
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
};
