import assert from "node:assert/strict";
import { cleanFileName } from "../../client/src/file-name.ts";

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
