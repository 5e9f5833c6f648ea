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

type Step = keyof typeof DONE;

const done = new Set<Step>();

const tell = async (step: Step): Promise<void> => {
  // VS Code listens for changes, from when it has shown a walkthrough; what was set before that it never counts.
  for (const value of [true, false]) await commands.executeCommand("setContext", DONE[step], value);
};

/** In: whether it opens beside the page in front. */
export const openFirstSteps = async (isBeside: boolean): Promise<void> => {
  await commands.executeCommand("workbench.action.openWalkthrough", ID, isBeside);
  for (const step of done) await tell(step);
};

export const tickOff = (step: Step): Promise<void> => {
  done.add(step);
  return tell(step);
};
