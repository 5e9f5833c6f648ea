/** Asks the server something that may take a while, as it does when pages are read for the first time. */
import { CancellationTokenSource, Disposable, window } from "vscode";
import type { ServerRequests } from "../../server/src/protocol.ts";
import type { Server } from "./server.ts";
import { tellTrouble } from "./trouble.ts";

/** So long nobody wonders whether anything happens. */
const UNNOTICED_MS = 300;
/** A question takes the place of the notice, and the focus; put away before that, it would give the focus back to the page. */
const QUESTION_MS = 100;

/**
 * Shows that an answer is on its way, until it comes or somebody goes away.
 * Out: the answer; undefined where nobody waits for it any more, or there is none, which is told.
 */
export const answerOf = async <M extends keyof ServerRequests>(
  server: Server,
  method: M,
  params: ServerRequests[M]["params"],
): Promise<ServerRequests[M]["result"] | undefined> => {
  const cancel = new CancellationTokenSource();
  const input = window.createQuickPick();
  const placeholder = "One moment: your pages are being read. Escape ends the wait.";
  Object.assign(input, { placeholder, busy: true, ignoreFocusOut: true });
  const left = new Promise<undefined>((resolve) => {
    input.onDidHide(() => {
      cancel.cancel();
      resolve(undefined);
    });
  });
  const timer = setTimeout(() => input.show(), UNNOTICED_MS);
  try {
    const answer = await Promise.race([server.request(method, params, cancel.token), left]);
    if (answer === undefined && !cancel.token.isCancellationRequested) void tellTrouble("silent");
    return answer;
  } finally {
    clearTimeout(timer);
    const putAway = (): void => Disposable.from(input, cancel).dispose();
    if (method === "okr/form") setTimeout(putAway, QUESTION_MS);
    else putAway();
  }
};
