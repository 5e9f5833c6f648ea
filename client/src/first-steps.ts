/** The walkthrough of the first five minutes. */
import { commands } from "vscode";

const ID = "okr-pages.okr#start";

/** In: whether it opens beside the page in front. */
export const openFirstSteps = (isBeside: boolean): Thenable<unknown> =>
  commands.executeCommand("workbench.action.openWalkthrough", ID, isBeside);
