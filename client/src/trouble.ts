/** What is said where the server doesn’t serve, and what can be done then. */
import { commands, window } from "vscode";

const MESSAGES = {
  stops:
    "The OKR server has stopped several times, so findings and suggestions pause. Your pages are safe, and you can go on writing.",
  start:
    "The OKR server did not start, so there are no findings and suggestions yet. Your pages are safe, and you can go on writing.",
  silent:
    "The OKR server gave no answer, so nothing was done. Your pages are safe. Try again, or start it again.",
} as const;

const COMMANDS: Readonly<Record<string, string>> = {
  "Start Again": "okr.restartServer",
  "Show Log": "okr.showLog",
};

export const tellTrouble = async (what: keyof typeof MESSAGES): Promise<void> => {
  const picked = await window.showWarningMessage(MESSAGES[what], ...Object.keys(COMMANDS));
  const command = COMMANDS[picked ?? ""];
  if (command) await commands.executeCommand(command);
};
