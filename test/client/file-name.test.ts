import assert from "node:assert/strict";
import { cleanFileName, pageName } from "../../client/src/file-name.ts";

describe("the name of a file that is saved", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["okr-map-2026-Q1.svg", "okr-map-2026-Q1.svg"],
    ["okr-map-été 2026.png", "okr-map-été 2026.png"],
    ["okr-map-2026/27.svg", "okr-map-2026-27.svg"],
    ["okr-map-../../.ssh/config.svg", "okr-map-.-.-.ssh-config.svg"],
    ["../../.bashrc", "okr.bashrc"],
    ["C:\\boot.ini", "C-boot.ini"],
    ["a\nb\u202eg.svg", "a-b-g.svg"],
    ["..", "okr"],
    [`${"x".repeat(300)}.html`, `${"x".repeat(100)}.html`],
  ];
  for (const [given, name] of CASES)
    it(`makes ${JSON.stringify(name.slice(0, 40))} of ${JSON.stringify(given.slice(0, 40))}`, () =>
      assert.equal(cleanFileName(given), name));
});

describe("the name of a new page", () => {
  it("is that of its team, or of its company, and another one where that is taken", () => {
    assert.equal(pageName("cycle: 2026-Q1\n\nteam booking: Booking\n", 1), "booking.okr");
    assert.equal(pageName("  company nettle-co\n", 2), "nettle-co-2.okr");
    assert.equal(pageName("team bücher\n", 1), "bücher.okr");
  });

  it("is plain where nothing names it, and leads nowhere else", () => {
    assert.equal(pageName("objective: Readers come back\n", 1), "okrs.okr");
    assert.equal(pageName("", 3), "okrs-3.okr");
    assert.equal(pageName("team ../../x\n", 1), "okrs.okr");
  });
});
