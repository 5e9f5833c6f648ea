import assert from "node:assert/strict";
import { truncateSync } from "node:fs";
import path from "node:path";
import { dedent } from "../kit/fixture.ts";
import { Folder, only, removeFolders, withoutMessages } from "./kit.ts";

const CALM = `
  === okr.config.json
  ${only({ "objective-no-key-results": "warning" })}
  === calm.okr
  objective: Our mornings are calm
`;

const transcript = (text: string): string => dedent(text);

describe("what can't be done", () => {
  afterEach(removeFolders);

  it("is told when there is nothing to check", async () => {
    const folder = new Folder("=== notes.md\nGoals\n=== docs/plan.md\nPlans\n");
    assert.equal(
      await folder.okr("check"),
      transcript(`
        okr: There are no pages of OKRs in .: their names end in .okr.
        exit 2
      `),
    );
    const inDocs = "okr: There are no pages of OKRs in docs: their names end in .okr.\nexit 2\n";
    assert.equal(await folder.okr("format docs"), inDocs);
    assert.equal(await folder.okr("fix docs"), inDocs);
    assert.equal(await folder.okr("check nope.okr"), "okr: There is no file or folder nope.okr.\nexit 2\n");
    assert.equal(
      await folder.okr("check --format json docs"),
      "okr: There are no pages of OKRs in docs: their names end in .okr.\n[]\nexit 2\n",
    );
  });

  it("is told for each path, and the rest is checked", async () => {
    const folder = new Folder(CALM);
    folder.write("notes.md", "Goals");
    folder.write("latin1.okr", Buffer.from("objective: Caf\u00e9s open", "latin1"));
    folder.write("huge.okr", "");
    truncateSync(path.join(folder.path, "huge.okr"), 6_000_000);
    assert.equal(
      withoutMessages(
        await folder.okr("check gone.okr notes.md latin1.okr huge.okr calm.okr calm.okr/in.okr"),
      ),
      transcript(`
        okr: There is no file or folder gone.okr.
        okr: notes.md is no page of OKRs: the names of pages end in .okr.
        okr: There is no file or folder calm.okr/in.okr.
        okr: FOLDER/huge.okr has 6.0 MB and is left out: files over 5 MB are not read.
        okr: FOLDER/latin1.okr is left out: it is not UTF-8 text. Save it as UTF-8.
        calm.okr:1:12 warning objective-no-key-results
        Checked 1 page: 1 warning.
        exit 2
      `),
    );
  });

  it("is of no concern where it was not named", async () => {
    const folder = new Folder(CALM);
    folder.write("other/latin1.okr", Buffer.from("objective: Caf\u00e9s open", "latin1"));
    assert.match(await folder.okr("check calm.okr"), /^Checked 1 page: 1 warning\.\nexit 0\n$/m);
    assert.match(await folder.okr("check"), /^Checked 1 page: 1 warning\.\nexit 2\n$/m);
  });

  it("is told of a configuration at its place", async () => {
    const folder = new Folder(`
      === okr.config.json
      {
        "rules": { "kr-outptu": "off" }
      }
      === calm.okr
      # calm
    `);
    assert.equal(
      await folder.okr("check calm.okr"),
      transcript(`
        okr: FOLDER/okr.config.json:2:14 There is no rule "kr-outptu".
        Checked 1 page: no findings.
        exit 2
      `),
    );
    folder.write("okr.config.json", "{ rules");
    assert.match(await folder.okr("check"), /^okr: FOLDER\/okr\.config\.json:1:3 This is no valid JSON.*\n/);
  });
});

describe("options of okr check", () => {
  afterEach(removeFolders);

  it("--config counts instead of what is there", async () => {
    const folder = new Folder(CALM);
    folder.write("mine.json", only({ "objective-no-key-results": "error" }));
    const printed = await folder.okr("check --config mine.json");
    assert.equal(
      withoutMessages(printed),
      "calm.okr:1:12 error objective-no-key-results\nChecked 1 page: 1 error.\nexit 1\n",
    );
    assert.equal(
      await folder.okr("check --config none.json"),
      "okr: There is no file none.json. See okr check --help.\nexit 2\n",
    );
    folder.write("broken.json", "[]");
    assert.match(
      await folder.okr("check --config broken.json calm.okr"),
      /^okr: broken\.json:1:1 The configuration is an object in braces\.\ncalm\.okr:1:12 .*\nexit 2\n$/s,
    );
  });

  it("--pack counts instead of the packs of the configuration", async () => {
    const folder = new Folder(`
      === okr.config.json
      { "extends": [] }
      === calm.okr
      objective: Our mornings are calm
    `);
    assert.equal(await folder.okr("check"), "Checked 1 page: no findings.\nexit 0\n");
    assert.match(await folder.okr("check --pack recommended"), / objective-no-key-results /);
    assert.equal(
      await folder.okr("check --pack radical"),
      "okr: There is no pack “radical”. The packs are recommended, strategy-communication, fit-the-risk, one-universe, radical-focus, stalled-strategy and strict. Did you mean radical-focus? See okr check --help.\nexit 2\n",
    );
  });

  it("--today takes a day of the calendar", async () => {
    const folder = new Folder(CALM);
    for (const day of ["tomorrow", "2026-02-30", "2026-1-1"])
      assert.equal(
        await folder.okr(`check --today ${day}`),
        `okr: --today is a day such as 2026-01-31, not “${day}”. See okr check --help.\nexit 2\n`,
      );
    assert.match(await folder.okr("check --today 2026-01-31"), /exit 0\n$/);
  });
});
