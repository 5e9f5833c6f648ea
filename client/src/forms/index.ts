/** The commands that ask in plain questions and write the answers on a page. */
import { commands, Disposable, window, workspace } from "vscode";
import type { FormName } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { runForm } from "./run.ts";
import { pageInFront, rememberPages, subjectOf } from "./subject.ts";

const FORMS = {
  "okr.checkIn": "check-in",
  "okr.weeklyUpdate": "week",
  "okr.grade": "grade",
  "okr.nextCycle": "next-cycle",
  "okr.moveTo": "move",
  "okr.linkStrategy": "strategy",
} as const satisfies Readonly<Record<string, FormName>>;

/** An objective needs a page: the one in front, or a new one. */
const newObjective = async (server: Server, argument: unknown): Promise<boolean> => {
  if (!pageInFront() && argument === undefined)
    await window.showTextDocument(await workspace.openTextDocument({ language: "okr" }));
  return runForm(server, "objective", subjectOf(argument));
};

export const registerForms = (server: Server): Disposable => {
  // Whoever has no page is not offered what only pages can do.
  void commands.executeCommand("setContext", "okr.isAwake", true);
  return Disposable.from(
    rememberPages(),
    commands.registerCommand("okr.newObjective", (argument?: unknown) => newObjective(server, argument)),
    ...Object.entries(FORMS).map(([command, name]) =>
      commands.registerCommand(command, (argument?: unknown) => runForm(server, name, subjectOf(argument))),
    ),
  );
};
