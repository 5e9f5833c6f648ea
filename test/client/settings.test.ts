/** Settings and the configuration file are offered as the rules have them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { configSchema, manifestWithSettings } from "../tools/generate-settings.ts";

const isValid = new Ajv({ strict: false }).compile(JSON.parse(configSchema()));

describe("the schema of okr.config.json", () => {
  it("takes packs, levels of rules and pages to leave out", () => {
    const config = {
      extends: ["recommended", "radical-focus"],
      rules: { "objective-no-key-results": "off" },
      ignore: ["archive/**"],
    };
    assert.ok(isValid(config), JSON.stringify(isValid.errors));
    assert.ok(isValid({}));
  });

  it("refuses a word, a pack or a rule that does not exist", () => {
    assert.ok(!isValid({ extend: ["recommended"] }));
    assert.ok(!isValid({ extends: ["recommend"] }));
    assert.ok(!isValid({ rules: { "objective-no-kr": "off" } }));
    assert.ok(!isValid({ rules: { "objective-no-key-results": "fatal" } }));
  });
});

describe("the settings", () => {
  const text = readFileSync("package.json", "utf8");

  it("mirror the configuration file, beside those of the extension itself", () => {
    const names = Object.keys(JSON.parse(manifestWithSettings(text)).contributes.configuration.properties);
    assert.deepEqual(names, [
      "okr.extends",
      "okr.rules",
      "okr.ignore",
      "okr.hints",
      "okr.today",
      "okr.trace.server",
    ]);
  });

  it("are the same when they are made once more", () => {
    const once = manifestWithSettings(text);
    assert.equal(manifestWithSettings(once), once);
  });
});
