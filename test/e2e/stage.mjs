/** A VS Code with a browser before it and a copy of the sample workspace in it, cleared away when the play is over. */
import path from "node:path";
import { copySample, SAMPLE_TODAY } from "../tools/sample.mjs";
import { openBrowser } from "../vscode/browser.mjs";
import { startHost } from "../vscode/host.mjs";
import { HostError } from "../vscode/server.mjs";

const withBrowser = async (host) => {
  try {
    return { host, ...(await openBrowser(path.join(host.folder, "browser"))) };
  } catch (error) {
    host.stop();
    throw new HostError(`The browser does not start. ${error.message}`);
  }
};

// Rejects when what lies under the tests breaks.
const breakage = ({ host, page }) =>
  new Promise((_, reject) => {
    page.once("crash", () => reject(new HostError("The page crashed.")));
    host.broke.then((why) => reject(new HostError(why)));
  });

const visitor =
  ({ host, page }, folder) =>
  async (payload, opened = folder) => {
    await page.goto(host.url(opened, payload)).catch((error) => {
      throw new HostError(`The page does not open. ${error.message}`);
    });
  };

/** In: options of `startHost`, and what to do with `{ host, page, folder, visit }`, where `visit(payload)` opens the
 * folder, or what else it is given, in the page. Out: what that gave. */
export const onStage = async (options, play) => {
  const stage = await withBrowser(await startHost({ ...options, settings: { "okr.today": SAMPLE_TODAY } }));
  const folder = path.join(stage.host.folder, "sample");
  copySample(folder, SAMPLE_TODAY);
  try {
    return await Promise.race([play({ ...stage, folder, visit: visitor(stage, folder) }), breakage(stage)]);
  } finally {
    await stage.close();
    stage.host.stop();
  }
};
