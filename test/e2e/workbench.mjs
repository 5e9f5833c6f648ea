/** Installs the package as a person would, opens the draft in the workbench, and looks at it in every kind of theme. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { sum } from "../tools/counts.mjs";
import { board } from "./board.mjs";
import { forms } from "./forms.mjs";
import { runMocha } from "./mocha.mjs";
import { onStage } from "./stage.mjs";
import { views } from "./views.mjs";

const SHOTS = path.resolve(import.meta.dirname, "../shots");
// What the system asks for, and how the workbench is marked once it follows.
const SYSTEMS = {
  dark: [{ colorScheme: "dark", forcedColors: "none" }, "vs-dark"],
  light: [{ colorScheme: "light", forcedColors: "none" }, "vs"],
  contrast: [{ colorScheme: "dark", forcedColors: "active" }, "hc-black"],
};

const draft = ({ page }) => {
  const squiggle = page.locator(".squiggly-warning").first();
  const problems = page.locator(".markers-panel-container");

  describe("the draft, in the workbench", () => {
    it("is underlined", () => squiggle.waitFor());

    it("has its findings among the problems", async () => {
      await page.keyboard.press("Control+Shift+KeyM");
      await problems.getByText("kr-output").first().waitFor();
    });

    for (const [name, [media, mark]] of Object.entries(SYSTEMS))
      it(`is underlined on a system set to ${name}`, async () => {
        await page.emulateMedia(media);
        await page.locator(`.monaco-workbench.${mark}`).waitFor();
        assert.ok(await squiggle.isVisible());
        await page.screenshot({ path: path.join(SHOTS, `draft-${name}.png`), animations: "disabled" });
      });
  });
};

const pages = (stage) => {
  draft(stage);
  views(stage, SHOTS, SYSTEMS);
};

const pictures = (stage) => board(stage, SHOTS, SYSTEMS);

const doing = (stage) => forms(stage, SHOTS);

const opened = (vsix, name, tests) =>
  onStage({ extensions: [vsix] }, async (stage) => {
    await stage.visit([["openFile", stage.host.resource(path.join(stage.folder, name))]]);
    return runMocha(() => tests(stage));
  });

/** In: the package, a VSIX file. Out: the counts; the screenshots are in test/shots. */
export const inWorkbench = async (vsix) => {
  mkdirSync(SHOTS, { recursive: true });
  return sum([
    await opened(vsix, "draft.okr", pages),
    await opened(vsix, "2026-Q1/booking.okr", pictures),
    await opened(vsix, "2026-Q1/booking.okr", doing),
  ]);
};
