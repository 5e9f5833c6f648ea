/** The board and the map beside a page, in the workbench: looked at, used by mouse and keys, attacked, reloaded. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const EDITS = 12;
/** VS Code may take long to start again on a busy machine. */
const PATIENCE_MS = 90_000;
const WRITTEN_MS = 15_000;

const ATTACK = `</script></title></svg><img src=x onerror=document.body.dataset.hit=1><script>document.body.dataset.hit=2</script> [x](command:workbench.action.quit) ../../etc/passwd " onload="document.body.dataset.hit=3`;

/** A page on which every text is an attack; it is written into the workspace. */
const writeHostilePage = (folder) =>
  writeFileSync(
    path.join(folder, "hostile.okr"),
    `cycle: 2026-Q1\nphase: launched\nteam hostile: ${ATTACK}\n  mission: ${ATTACK}\n  objective evil: ${ATTACK}\n    why: ${ATTACK}\n    kr reach: ${ATTACK}\n      2026-02-02: ${ATTACK}\n  health: ${ATTACK}\n  initiative: ${ATTACK}\n    doc: ../../../../etc/passwd\n  week 2026-02-09\n    commit: ${ATTACK}\n`,
  );

/** The frame that has all of this in it, once there is one: frames come and go until VS Code has brought its panels back. */
const frameOf = async (page, ...shown) => {
  const hasAll = async (frame) => {
    for (const each of shown) if ((await frame.locator(each).count()) === 0) return false;
    return true;
  };
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(100))
    for (const frame of page.frames()) if (await hasAll(frame).catch(() => false)) return frame;
  throw new Error(`None of ${page.frames().length} frames shows ${shown.join(" and ")}.`);
};

const serious = async (frame) => {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 3)
          .join(" | ")}`,
    );
};

/** When the next key arrives at the browser, in milliseconds: what a test takes to send it doesn't count. */
const nextKey = (page) =>
  page.evaluate(() => {
    globalThis.keyed = new Promise((resolve) => {
      const heard = ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp);
      addEventListener("keydown", heard, { capture: true, once: true });
    });
  });

/** The time from a key to the picture that shows it, in milliseconds. */
const delayOf = async (page, frame, sign) => {
  const shown = frame.evaluate(
    (text) =>
      new Promise((resolve) => {
        const picture = document.querySelector("#picture");
        const look = () => {
          if (!picture.textContent.includes(text)) return;
          watch.disconnect();
          resolve(performance.timeOrigin + performance.now());
        };
        const watch = new MutationObserver(look);
        watch.observe(picture, { subtree: true, childList: true, characterData: true });
      }),
    sign,
  );
  await nextKey(page); // By then the watcher is there, too.
  await page.keyboard.type(sign.at(-1));
  return Math.round((await shown) - (await page.evaluate(() => globalThis.keyed)));
};

const followsEdits = (stage, frame) =>
  it("follows an edit", async () => {
    const { page } = stage;
    await page.locator(".view-line", { hasText: "mend while" }).first().click();
    await page.keyboard.press("End");
    const delays = [];
    let typed = "";
    for (let edit = 0; edit < EDITS; edit++) {
      typed += "qxzwvj"[edit % 6];
      delays.push(await delayOf(page, frame(), typed));
    }
    delays.sort((a, b) => a - b);
    console.log(
      `      from a key to the picture: ${delays[EDITS / 2]} ms, at most ${delays.at(-1)} ms of ${EDITS}`,
    );
    for (let edit = 0; edit < EDITS; edit++) await page.keyboard.press("Backspace");
    await frame().locator("#picture", { hasText: typed }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+KeyS"); // What is not saved would hold up the reload.
  });

const looks = ({ page, shots, systems }, frame, kind) => {
  for (const [name, [media, mark]] of Object.entries(systems))
    it(`has the ${kind} to look at, and for everybody, on a system set to ${name}`, async () => {
      await page.emulateMedia(media);
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await page.waitForTimeout(300); // Colours fade over.
      await page.screenshot({ path: path.join(shots, `${kind}-${name}.png`), animations: "disabled" });
      assert.deepEqual(await serious(frame()), []);
    });
};

const usedByHands = ({ page }, frame) => {
  it("finds what is searched, and Enter goes on", async () => {
    await frame().locator("#search").fill("mender");
    await frame()
      .locator("#found", { hasText: /^\d+ found$/ })
      .waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await frame()
      .locator("#found", { hasText: /^2 of \d+$/ })
      .waitFor();
    assert.equal(await frame().locator(".chosen").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await frame().locator(".found, .missed").count(), 0);
  });

  it("is sized and moved by keys", async () => {
    const box = () => frame().locator("svg.okr-map").getAttribute("viewBox");
    /** The box once it stays as it is: the map may be laid out anew for the room that it has got. */
    const still = async (before) => {
      for (let [now, times] = [await box(), 0]; ; ) {
        await page.waitForTimeout(100);
        const next = await box();
        times = next === now && next !== before ? times + 1 : 0;
        if (times === 5) return now;
        now = next;
      }
    };
    const after = async (key, shown) => {
      await page.keyboard.press(key);
      return still(shown);
    };
    const whole = await still();
    const larger = await after("+", whole);
    const moved = await after("ArrowRight", larger);
    assert.notEqual(moved, whole);
    assert.equal(await after("0", moved), whole);
  });

  it("leads to the source by Enter", async () => {
    await frame().locator('[data-card="parcels+booking.on-the-spot"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "parcels.okr" }).waitFor();
  });
};

/** In: a stage on which `booking.okr` is open, the folder for screenshots, and the systems as the workbench knows them. */
export const board = (stage, shots, systems) => {
  const { page } = stage;
  const place = { page, shots, systems };
  let shown;
  const frame = () => shown;

  describe("the board, in the workbench", () => {
    before(() => writeHostilePage(stage.folder));

    it("opens beside the page by its key", async () => {
      // Keys mean something once VS Code has read what the extension brings.
      await page
        .getByRole("button", { name: /^Open Board/ })
        .first()
        .waitFor();
      await page.locator(".view-line", { hasText: "mend while" }).first().click();
      await page.keyboard.press("Control+KeyK");
      await page.keyboard.press("KeyV");
      shown = await frameOf(page, "#picture [data-uri]");
      await shown.locator("h4", { hasText: "Owners decide to mend" }).first().waitFor();
    });

    followsEdits(stage, frame);

    it("shows hostile text as text", async () => {
      const hostile = shown.locator("#picture", { hasText: "onerror=document.body" });
      await hostile.waitFor();
      assert.equal(await shown.locator("#picture :is(img, script, style, iframe, object, link)").count(), 0);
      assert.equal(await shown.locator("#picture a:not([data-uri])").count(), 0);
      assert.equal(await shown.locator("body").getAttribute("data-hit"), null);
    });

    looks(place, frame, "board");
  });

  describe("the map, in the workbench", () => {
    it("takes the place of the board", async () => {
      await page.keyboard.press("Control+KeyB"); // A wall has no explorer.
      await shown.locator("#map").click();
      await shown.locator('[data-card="nettle.mend-first"]').waitFor();
      assert.equal(await shown.locator("body").getAttribute("data-hit"), null);
    });

    looks(place, frame, "map");
    usedByHands(stage, frame);

    it("is there again after a reload", async () => {
      // What is not saved would keep the page from being left.
      await page.locator(".tab.dirty").first().waitFor({ state: "detached" });
      // In a browser VS Code writes down every five seconds, if it is idle, what is open; while it is left it can't.
      await page.waitForTimeout(WRITTEN_MS);
      await stage.visit([]); // Without a file to open, or VS Code brings nothing else back.
      shown = await frameOf(page, '[data-card="nettle.mend-first"]', '#map[aria-pressed="true"]');
    }).timeout(2 * PATIENCE_MS);
  });
};
