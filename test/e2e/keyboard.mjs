/** By keyboard alone, from an empty page to a launched objective with three key results; filmed, and the keys counted. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runMocha } from "./mocha.mjs";
import { onStage } from "./stage.mjs";

const SHOTS = path.resolve(import.meta.dirname, "../shots");
/** Until what follows a key is on the screen. */
const SETTLED_MS = 1_000;
const PAGE = "2026-Q1/library.okr";

const WRITTEN = `cycle: 2026-Q1
phase: launched

team my-team: Library
  lead: @ida

  objective: Readers find the next book before they leave the desk
    supports: mend-first
    why: They leave empty-handed when the book they came for is out

    kr reach: Readers who borrow a book that was suggested to them from 400 to 1,500
    kr impact: Suggestions that the reader takes home from 10% to 35%
    kr business: Members who renew for another year from 61% to 70%
`;

/** Keys as a person presses them: words are typed, the rest is pressed by name. Counts both. */
const fingers = ({ keyboard }) => {
  const count = { typed: 0, pressed: 0 };
  return {
    count,
    type: async (text) => {
      count.typed += text.length;
      await keyboard.type(text, { delay: 10 });
    },
    press: async (...keys) => {
      for (const key of keys) {
        count.pressed++;
        await keyboard.press(key);
      }
    },
  };
};

const camera = (page) => {
  let shot = 0;
  return (name) =>
    page.screenshot({ path: path.join(SHOTS, `keyboard-${++shot}-${name}.png`), animations: "disabled" });
};

const journey = ({ page }, file) => {
  const { count, type, press } = fingers(page);
  const film = camera(page);
  const suggestions = page.locator(".suggest-widget.visible .monaco-list-row").first();

  const fill = async (...blanks) => {
    for (const blank of blanks) {
      await type(blank);
      await press("Tab");
    }
  };
  const settled = () => page.waitForTimeout(SETTLED_MS);

  describe("by keyboard alone, an empty page", () => {
    it("becomes a page to fill in", async () => {
      await page.locator(".monaco-editor.focused").waitFor();
      await page.locator("#status\\.editor\\.mode", { hasText: "OKR" }).waitFor();
      await settled();
      await press("Control+Space");
      await suggestions.waitFor();
      await film("empty");
      await press("Enter");
      await page.getByText("kr business").first().waitFor();
      await film("template");
    });

    it("is filled in from blank to blank", async () => {
      await fill("Library", "@ida", "Readers find the next book before they leave the desk");
      await fill("They leave empty-handed when the book they came for is out");
      await fill("Readers who borrow a book that was suggested to them", "400", "1,500");
      await fill("Suggestions that the reader takes home", "10", "35");
      await fill("Members who renew for another year", "61", "70");
      await settled();
      await film("filled");
    });

    it("is launched", async () => {
      await press("Control+Home", "ArrowDown", "End", "Control+Shift+ArrowLeft");
      await type("lau");
      await suggestions.waitFor();
      await film("phase");
      await press("Enter");
      await press("Control+s");
      await settled();
      await film("launched");
    });

    it("is aligned by the light bulb", async () => {
      await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "End", "Control+Period");
      await page.locator(".action-widget").first().waitFor();
      await film("bulb");
      await press("Enter");
      await settled();
      await press("Control+s");
      await settled();
      await film("aligned");
      assert.equal(readFileSync(file, "utf8"), WRITTEN);
      assert.equal(await page.locator(".squiggly-warning").count(), 0);
      const all = count.typed + count.pressed;
      console.log(`      ${all} keys for ${WRITTEN.length} characters, ${count.pressed} of them not letters`);
      assert.ok(all < WRITTEN.length);
    });
  });
};

/** In: the package, a VSIX file. Out: the counts; the film is in test/shots. */
export const byKeyboard = (vsix) => {
  mkdirSync(SHOTS, { recursive: true });
  return onStage({ extensions: [vsix] }, async (stage) => {
    const file = path.join(stage.folder, PAGE);
    writeFileSync(file, "");
    await stage.visit([["openFile", stage.host.resource(file)]]);
    return runMocha(() => journey(stage, file));
  });
};
