/** Looks at the trees and the status bar in the workbench, in every kind of theme. */
import assert from "node:assert/strict";
import path from "node:path";

const WIDE = 640;

/** In: the stage, the folder for screenshots, and the systems as the workbench knows them. */
export const views = ({ page, folder, visit, host }, shots, systems) => {
  const rows = page.locator(".monaco-list-row");
  const row = (words) => rows.filter({ hasText: words }).first();

  // The sidebar is drawn wider, so that sentences can be read.
  const widen = async () => {
    const { x, width, y, height } = await page.locator(".part.sidebar").boundingBox();
    await page.mouse.move(x + width, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + WIDE, y + height / 2, { steps: 5 });
    await page.mouse.up();
  };

  describe("the trees, in the workbench", () => {
    before(() => visit([["openFile", host.resource(path.join(folder, "2026-Q1", "booking.okr"))]]));

    it("have a place of their own at the side", async () => {
      await page.getByRole("tab", { name: "OKR", exact: true }).click();
      await row("Nobody throws away a jacket").waitFor();
      await widen();
    });

    it("show progress, confidence and findings, and say them to who listens", async () => {
      const objective = row("Owners decide to mend while the torn jacket");
      await objective.waitFor();
      assert.match(
        await objective.getAttribute("aria-label"),
        /^Objective: Owners decide to mend.*confidence 6\.2\/10/,
      );
    });

    it("show health and the rhythm of the week", async () => {
      await row("Owners who would trust us with their next piece").waitFor();
      await row("evening prices on every day of the week").waitFor();
    });

    it("tell in the status bar which week it is, and what was found", async () => {
      const bar = page.locator(".part.statusbar");
      await bar.getByText("Q1 · week 6 of 13").waitFor();
    });

    it("follow the cursor", async () => {
      await page.locator(".monaco-editor .view-line").first().click();
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("Control+f");
      await page.locator(".find-widget textarea:focus").waitFor();
      await page.keyboard.type("Second repairs finished");
      await page.locator(".find-widget .matchesCount", { hasText: "1 of" }).waitFor();
      await page.keyboard.press("Escape");
      await page
        .locator(".monaco-list-row.selected")
        .filter({ hasText: "Second repairs finished" })
        .waitFor();
    });

    for (const [name, [media, mark]] of Object.entries(systems))
      it(`can be read on a system set to ${name}`, async () => {
        await page.emulateMedia(media);
        await page.locator(`.monaco-workbench.${mark}`).waitFor();
        assert.ok(await row("Nobody throws away a jacket").isVisible());
        await page.screenshot({ path: path.join(shots, `views-${name}.png`), animations: "disabled" });
      });
  });
};
