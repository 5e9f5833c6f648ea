import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { compiledFor, load, scriptOf } from "../../server/src/host/compiled.ts";

const PROGRAM = `module.exports = "seven is " + require("./seven.js")`;

describe("a program that is started from its compiled code", () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const program = () => at("program.js");

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "okr-compiled-"));
    writeFileSync(at("seven.js"), "module.exports = 7");
    writeFileSync(program(), PROGRAM);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("does what it says", () => {
    const compiled = scriptOf(program()).createCachedData();
    assert.equal(scriptOf(program(), compiled).cachedDataRejected, false);
    writeFileSync(compiledFor(program(), "door"), compiled);
    assert.equal(load(program(), "door"), "seven is 7");
  });

  it("does so where none was kept", () => {
    assert.equal(load(program(), "door"), "seven is 7");
  });

  it("does so where what was kept is broken", () => {
    writeFileSync(compiledFor(program(), "door"), "broken");
    assert.equal(load(program(), "door"), "seven is 7");
  });

  it("does so where what was kept is of another program", () => {
    writeFileSync(at("other.js"), `const nine = 9; ${PROGRAM}`);
    writeFileSync(compiledFor(at("other.js"), "door"), scriptOf(program()).createCachedData());
    assert.equal(load(at("other.js"), "door"), "seven is 7");
  });
});
