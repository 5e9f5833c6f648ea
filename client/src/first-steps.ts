/** The walkthrough of the first five minutes. */
import { commands } from "vscode";

const ID = "okr-pages.okr#start";

/** What is set once a step was done, and not only begun; the walkthrough waits for it. */
const DONE = {
  sample: "okr.done.sample",
  write: "okr.done.write",
  rewrite: "okr.done.rewrite",
  strategy: "okr.done.strategy",
  checkIn: "okr.done.checkIn",
} as const;

/** In: whether it opens beside the page in front. */
export const openFirstSteps = (isBeside: boolean): Thenable<unknown> =>
  commands.executeCommand("workbench.action.openWalkthrough", ID, isBeside);

export const tickOff = (step: keyof typeof DONE): Thenable<unknown> =>
  commands.executeCommand("setContext", DONE[step], true);
