/** The pages beside this file carry what they expect: below a line, `^^^` and the scope that colours what is above. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BLOCKS, KEYS, LENSES } from "../../grammar/vocabulary.ts";

const TESTER = "node_modules/vscode-tmgrammar-test/dist/unit.js";
const FOLDER = "test/syntaxes";

const assertColours = (page: string): void => {
  const args = [TESTER, "--grammar", "syntaxes/okr.tmLanguage.json", page];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, `${stdout}${stderr}`);
};

/** The first line of an example, and what is expected of the first place in it where a word stands. */
const expecting = (example: string, word: string, scope: string): string => {
  const line = `  ${example.split("\n")[0]}`;
  return `${line}\n#${" ".repeat(line.indexOf(word) - 1)}${"^".repeat(word.length)} ${scope}\n`;
};

describe("the colours of a page", () => {
  for (const page of readdirSync(FOLDER).filter((name) => name.endsWith(".okr"))) {
    it(page, () => assertColours(`${FOLDER}/${page}`));
  }

  it("are those of words for every word of the language", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "okr-colours-"));
    const page = path.join(folder, "words.okr");
    const lines = [
      ...BLOCKS.map(({ word, example }) => expecting(example, word, "keyword.control.block.okr")),
      ...KEYS.map(({ key, example }) => expecting(example, key, "support.variable.property.okr")),
      ...LENSES.map((lens) => expecting(`kr ${lens}: Text`, lens, "storage.modifier.lens.okr")),
    ];
    writeFileSync(page, ['# SYNTAX TEST "source.okr" "Every word"\n', ...lines].join(""));
    try {
      assertColours(page);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
