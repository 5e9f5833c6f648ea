/** The pages beside this file carry what they expect: below a line, `^^^` and the scope that colours what is above. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const TESTER = "node_modules/vscode-tmgrammar-test/dist/unit.js";
const FOLDER = "test/syntaxes";

describe("the colours of a page", () => {
  for (const page of readdirSync(FOLDER).filter((name) => name.endsWith(".okr"))) {
    it(page, () => {
      const args = [TESTER, "--grammar", "syntaxes/okr.tmLanguage.json", `${FOLDER}/${page}`];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      assert.equal(status, 0, `${stdout}${stderr}`);
    });
  }
});
