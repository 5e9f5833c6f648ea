import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { Folder, only, removeFolders } from "./kit.ts";

const RULES = only({ "keyword-case": "hint", "objective-no-key-results": "warning" });

describe("okr fix", () => {
  afterEach(removeFolders);

  it("carries out the safe fixes in the pages that are named, and leaves the rest to people", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${RULES}
      === calm.okr
      OBJECTIVE calm: Our mornings are calm
        Owner: @ana
      === loud.okr
      OBJECTIVE loud: Our evenings are loud
    `);
    assert.equal(
      await folder.okr("fix calm.okr"),
      dedent(`
        calm.okr:1:1 keyword-case Write “objective”
        calm.okr:2:3 keyword-case Write “owner”
        Fixed 2 findings in 1 of 1 page. 1 finding is left to you; okr check tells it.
        exit 0
      `),
    );
    assert.equal(folder.read("calm.okr"), "objective calm: Our mornings are calm\n  owner: @ana\n");
    assert.equal(folder.read("loud.okr"), "OBJECTIVE loud: Our evenings are loud\n");
    assert.equal(
      await folder.okr("fix"),
      dedent(`
        loud.okr:1:1 keyword-case Write “objective”
        Fixed 1 finding in 1 of 2 pages. 2 findings are left to you; okr check tells them.
        exit 0
      `),
    );
    assert.equal(
      await folder.okr("fix"),
      "Fixed 0 findings in 0 of 2 pages. 2 findings are left to you; okr check tells them.\nexit 0\n",
    );
  });

  it("writes nothing with --check, and lists what it would fix", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${RULES}
      === calm.okr
      OBJECTIVE calm: Our mornings are calm
      === good.okr
      objective good: Our evenings are good
    `);
    assert.equal(
      await folder.okr("fix --check"),
      dedent(`
        calm.okr:1:1 keyword-case Write “objective”
        okr fix would fix 1 finding in 1 of 2 pages. 2 findings are left to you; okr check tells them.
        exit 1
      `),
    );
    assert.equal(folder.read("calm.okr"), "OBJECTIVE calm: Our mornings are calm\n");
    assert.equal(
      await folder.okr("fix --check good.okr"),
      "okr fix would fix 0 findings in 0 of 1 page. 1 finding is left to you; okr check tells it.\nexit 0\n",
    );
  });

  it("tells where a fix was in the page as it was, though an earlier one took a line away", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "kr-output": "warning", "kr-health": "warning", "unused-suppression": "hint" })}
      === calm.okr
      # okr-ignore kr-output: it was one
      # okr-ignore kr-health: it was one
      objective: Our mornings are calm
    `);
    assert.equal(
      await folder.okr("fix"),
      dedent(`
        calm.okr:1:14 unused-suppression Remove the suppression
        calm.okr:2:14 unused-suppression Remove the suppression
        Fixed 2 findings in 1 of 1 page.
        exit 0
      `),
    );
    assert.equal(folder.read("calm.okr"), "objective: Our mornings are calm\n");
  });

  it("comes back for fixes that stand in each other's way", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "keyword-case": "hint", "pasted-form": "hint" })}
      === calm.okr
      - OBJECTIVE: Our mornings are calm
    `);
    await folder.okr("fix");
    assert.equal(folder.read("calm.okr"), "objective: Our mornings are calm\n");
  });

  it("never decides which of two numbers is the month", async () => {
    const page = "initiative: Pay by phone\n  due: 12.01.2027\n  03.02.2026: begun\n";
    const folder = new Folder(`=== calm.okr\n${page}=== sure.okr\ninitiative: Pay\n  due: 25.12.2026\n`);
    assert.match(await folder.okr("fix"), /^sure.okr:2:8 pasted-form Write “2026-12-25”\nFixed 1 finding in/);
    assert.equal(folder.read("calm.okr"), page);
    await folder.okr("format");
    assert.equal(folder.read("calm.okr"), page);
  });

  it("does nothing that the configuration or a comment has turned off", async () => {
    const page = "# okr-ignore keyword-case: so it was pasted\nOBJECTIVE calm: Our mornings are calm\n";
    const folder = new Folder(`=== okr.config.json\n${RULES}\n=== calm.okr\n${page}`);
    assert.equal(
      await folder.okr("fix"),
      "Fixed 0 findings in 0 of 1 page. 1 finding is left to you; okr check tells it.\nexit 0\n",
    );
    assert.equal(folder.read("calm.okr"), page);
  });

  it("counts what is left to people, however much that is, as okr check tells it", async () => {
    const line = (index: number) => `objective calm-${index}: Our mornings are calm\n`;
    const folder = new Folder("");
    folder.write("okr.config.json", RULES);
    folder.write("calm.okr", Array.from({ length: 600 }, (_, index) => line(index)).join("\n"));
    assert.match(await folder.okr("fix"), /^Fixed 0 findings in 0 of 1 page\. 600 findings are left/);
    assert.equal((await folder.okr("check")).match(/ objective-no-key-results /g)?.length, 600);
  });
});
