/** The commands that ask in plain questions and write the answers on a page. */
import { commands, Disposable } from "vscode";
import type { AskedSubject, FormName } from "../../../server/src/protocol.ts";
import { tickOff } from "../first-steps.ts";
import { keepNewPage, openNewPage, putAwayIfEmpty } from "../new-page.ts";
import type { Server } from "../server.ts";
import { upToDate } from "../views/at-cursor.ts";
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

/** The forms that are steps of the walkthrough. */
const STEPS = { objective: "write", strategy: "strategy", "check-in": "checkIn" } as const;

const isStep = (name: FormName): name is keyof typeof STEPS => Object.hasOwn(STEPS, name);

/** Out: was anything written? */
const run = async (server: Server, name: FormName, subject: AskedSubject): Promise<boolean> => {
  const isWritten = await runForm(server, name, subject);
  const page = pageInFront();
  if (isWritten && isStep(name)) void tickOff(STEPS[name]);
  if (isWritten && page) void keepNewPage(page.document);
  return isWritten;
};

/** An objective needs a page: the one in front, or a new one. */
const newObjective = async (server: Server, argument: unknown): Promise<boolean> => {
  if (pageInFront() || argument !== undefined) return run(server, "objective", subjectOf(argument));
  const { document } = await openNewPage();
  const isWritten = await run(server, "objective", subjectOf(undefined));
  if (!isWritten) await putAwayIfEmpty(document);
  return isWritten;
};

export const registerForms = (server: Server): Disposable => {
  // Whoever has no page is not offered what only pages can do.
  void commands.executeCommand("setContext", "okr.isAwake", true);
  return Disposable.from(
    rememberPages(),
    commands.registerCommand("okr.newObjective", (argument?: unknown) => newObjective(server, argument)),
    ...Object.entries(FORMS).map(([command, name]) =>
      commands.registerCommand(command, async (argument?: unknown) =>
        run(server, name, subjectOf(await upToDate(server, argument))),
      ),
    ),
  );
};
