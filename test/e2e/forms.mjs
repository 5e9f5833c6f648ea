/** Forms filled in by keyboard in the workbench: what is typed stands on the page, and one undo takes it back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const PATIENCE_MS = 20_000;
const PAGE = "2026-Q1/booking.okr";

/** Waits until any frame of the page shows some words in an element. */
const textIn = async (page, element, words) => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    for (const frame of page.frames())
      if (
        await frame
          .locator(element)
          .filter({ hasText: words })
          .count()
          .catch(() => 0)
      )
        return;
    await page.waitForTimeout(200);
  }
  throw new Error(`No frame shows “${words}”.`);
};

/** Waits until nothing is wrong any more; files and pages change when they change. */
const comes = async (look, end = Date.now() + PATIENCE_MS) => {
  try {
    return await look();
  } catch (error) {
    if (Date.now() > end) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return comes(look, end);
};

/** In: the stage, and the folder for screenshots. */
export const forms = ({ page, folder }, shots) => {
  const { keyboard } = page;
  const input = page.locator(".quick-input-widget");
  const file = path.join(folder, PAGE);
  const film = (name) =>
    page.screenshot({ path: path.join(shots, `forms-${name}.png`), animations: "disabled" });

  /** A key that is pressed while VS Code moves the focus may get lost: then once more. */
  const command = async (title, tries = 3) => {
    const row = input.locator(".monaco-list-row").filter({ hasText: title }).first();
    await keyboard.press("F1");
    await input.locator("input").first().waitFor();
    await keyboard.type(title);
    try {
      await row.waitFor({ timeout: 8_000 });
    } catch (error) {
      if (tries === 1) throw error;
      await keyboard.press("Escape");
      return command(title, tries - 1);
    }
    await keyboard.press("Enter");
  };
  const isTicked = (id) =>
    page.locator(`[data-done-step-id="okr-pages.okr#start#${id}"]`).first().getAttribute("aria-checked");
  const step = (words) => input.getByText(words).first().waitFor();
  /** VS Code gives a step the focus a quarter of a second after it was opened, whatever was begun meanwhile: no person is so quick. */
  const openStep = async (title) => {
    // A click of the mouse would give it the focus at once as well.
    await page.getByText(title, { exact: true }).first().dispatchEvent("click");
    await page.locator("[data-step-id].expanded:focus").waitFor();
  };
  /** Enter may get lost like any key: it is pressed again where nothing came of it. */
  const answer = async (text) => {
    await input.locator("input:focus").first().waitFor();
    await keyboard.type(text);
    const before = await input.textContent();
    await keyboard.press("Enter");
    for (let wait = 0; wait < 20; wait++) {
      await page.waitForTimeout(150);
      if (!(await input.isVisible()) || (await input.textContent()) !== before) return;
    }
    await keyboard.press("Enter");
  };
  const saved = async () => {
    await keyboard.press("Control+s");
    await page.waitForTimeout(800);
    return readFileSync(file, "utf8");
  };

  describe("a form, in the workbench", () => {
    let before;
    it("asks one key result after another, with a word on what can’t be read", async () => {
      before = readFileSync(file, "utf8");
      await page.locator(".squiggly-warning, .squiggly-info, .codelens-decoration").first().waitFor();
      await page.locator(".monaco-editor .view-line").nth(6).click();
      await command("Check In…");
      await step("step 1 of");
      await film("check-in");
      await answer("soon");
      await step("can’t be read as a value here");
      await film("check-in-wrong");
    });

    it("goes back, and on", async () => {
      await keyboard.press("Control+a");
      await answer("4,100");
      await step("How sure are you");
      await input.getByRole("button", { name: "Back" }).click();
      await step("Where does it stand");
      await keyboard.press("Enter");
      await step("How sure are you");
      await keyboard.press("Control+a");
      await answer("8");
      await step("What happened?");
      await keyboard.press("Control+a");
      await answer("the guide helps");
      await step("Where does it stand");
    });

    it("keeps the answers when somebody goes away, and writes them on demand", async () => {
      await keyboard.press("Escape");
      const notice = page.locator(".notification-toast").filter({ hasText: "What you answered is kept." });
      await notice.waitFor();
      await film("kept");
      await notice.getByRole("button", { name: "Write It Now" }).click();
      await page.getByText("confidence 8/10, the guide helps").first().waitFor();
      await film("checked-in");
      assert.ok((await saved()).includes("4,100, confidence 8/10, the guide helps"));
    });

    it("is taken back by one undo", async () => {
      await keyboard.press("Control+z");
      assert.equal(await saved(), before);
    });

    it("begins the page of the next cycle with what was chosen", async () => {
      await command("Start the Next Cycle…");
      await step("What goes on in 2026-Q2?");
      await film("next-cycle");
      await keyboard.press("Enter");
      await page
        .getByRole("tab", { name: /booking\.okr/ })
        .nth(1)
        .waitFor();
      await page.getByText("cycle: 2026-Q2").first().waitFor();
      await film("next-page");
      await keyboard.press("Control+s");
    });

    it("shows the audit as a page to read", async () => {
      await command("Audit These OKRs");
      await page.getByRole("tab", { name: /audit/ }).first().waitFor();
      await textIn(page, "h1", "Booking");
      await film("audit");
    });
  });

  describe("first steps, in the workbench", () => {
    it("open", async () => {
      await command("View: Close All Editors");
      await command("First Steps");
      await page.getByText("First Steps with OKRs").first().waitFor();
      await openStep("Write an objective");
      const button = page.getByRole("button", { name: "Write an Objective", exact: true });
      await button.waitFor();
      await film("first-steps");
      await button.click();
      await step("What will be different, and for whom?");
      await keyboard.press("Escape");
      await page.getByRole("tab", { name: /okrs\.okr/ }).waitFor({ state: "detached" });
      assert.equal(await isTicked("write"), "false");
    });

    it("begin on an empty page with a question", async () => {
      await command("New Page of OKRs");
      await step("What would you like to write?");
      await film("new-page");
      await keyboard.press("Escape");
      await page
        .locator(".codelens-decoration")
        .filter({ hasText: "What would you like to write?" })
        .waitFor();
      await film("empty-page");
    });

    it("ask for an objective step by step, with a coach’s word", async () => {
      await command("New Objective…");
      await step("What will be different, and for whom?");
      await answer("Readers find the next book before they leave the desk");
      await step("Which team is it for?");
      await answer("Another team");
      await step("Which objective of the company does it support?");
      await answer("");
      await step("Reach: who does what");
      await keyboard.type("Launch the new catalogue");
      await step("That is something to make.");
      await film("objective");
      await keyboard.press("Control+a");
      await answer("Readers who borrow a book that was suggested");
      await step("Where is that today?");
      await answer("400");
      await step("Where should it be at the end?");
      await answer("1,500");
      await step("Customer impact");
      await answer("");
      await step("Business impact");
      await answer("");
      await page
        .getByText("kr reach: Readers who borrow a book that was suggested from 400 to 1,500")
        .first()
        .waitFor();
      await film("objective-written");
    });

    it("save the new page under a name of its own", () =>
      comes(() => {
        const text = readFileSync(path.join(folder, "okrs.okr"), "utf8");
        assert.match(text, /^cycle: 2026-Q1\n\nobjective: Readers find the next book[^\n]*\n {2}supports: /);
      }));

    it("link a strategy, from wherever the steps are read", async () => {
      await command("First Steps");
      await openStep("Link a strategy");
      await page.getByRole("button", { name: "Link a Strategy", exact: true }).click();
      await step("Which bet does it help to win?");
      await answer("");
      await page.getByText("strategy: ").first().waitFor();
      await film("strategy");
    });

    it("check in what was just written", async () => {
      await page.waitForTimeout(500);
      await command("Check In…");
      await step("Where does it stand today?");
      await answer("420");
      await step("How sure are you");
      await answer("6");
      await step("What happened?");
      await answer("");
      await page.getByText("420, confidence 6/10").first().waitFor();
      await film("first-check-in");
    });

    it("see an output become an outcome", async () => {
      await command("See an Output Become an Outcome");
      await page.locator(".action-widget").first().waitFor();
      await film("rewrite");
      await keyboard.press("Escape");
    });

    it("are ticked off once they are done, and not before", async () => {
      await command("First Steps");
      await page.getByText("First Steps with OKRs").first().waitFor();
      await comes(async () => {
        const ticks = ["sample", "write", "rewrite", "strategy", "checkIn"].map(isTicked);
        assert.deepEqual(await Promise.all(ticks), ["false", "true", "false", "true", "true"]);
      });
      await film("ticked-off");
    });
  });
};
