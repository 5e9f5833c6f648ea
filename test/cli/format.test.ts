import assert from "node:assert/strict";
import { chmodSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { dedent } from "../kit/fixture.ts";
import { Folder, removeFolders } from "./kit.ts";

const MESSY =
  "OBJECTIVE calm: Our mornings are calm  \r\n\r\n\r\n  kr impact late: Late deliveries from 40 to 8\r\n";
const TIDY =
  "objective calm: Our mornings are calm\r\n\r\n  kr impact late: Late deliveries from 40 to 8\r\n";

describe("okr format", () => {
  afterEach(removeFolders);

  const twoPages = (): Folder => {
    const folder = new Folder("=== tidy.okr\nobjective: Our mornings are calm\n");
    folder.write("a/messy.okr", MESSY);
    return folder;
  };

  it("lays out the pages that need it, and keeps how their lines end", async () => {
    const folder = twoPages();
    assert.equal(await folder.okr("format"), "a/messy.okr\nFormatted 1 of 2 pages.\nexit 0\n");
    assert.equal(folder.read("a/messy.okr"), TIDY);
    assert.equal(await folder.okr("format"), "Formatted 0 of 2 pages.\nexit 0\n");
  });

  it("only lists with --check what would change", async () => {
    const folder = twoPages();
    assert.equal(
      await folder.okr("format --check"),
      "a/messy.okr\nokr format would change 1 of 2 pages.\nexit 1\n",
    );
    assert.equal(folder.read("a/messy.okr"), MESSY);
    assert.equal(
      await folder.okr("format --check tidy.okr"),
      "okr format would change 0 of 1 page.\nexit 0\n",
    );
  });

  it("writes nothing else: not the mark at the beginning, not the rights, no file beside", async () => {
    const folder = new Folder("");
    folder.write("page.okr", `\ufeff${MESSY}`);
    const file = path.join(folder.path, "page.okr");
    chmodSync(file, 0o640);
    await folder.okr("format");
    assert.equal(folder.read("page.okr"), `\ufeff${TIDY}`);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ["page.okr"]);
  });

  it("leaves alone what the configuration ignores, and what is not UTF-8", async () => {
    const folder = twoPages();
    folder.write("okr.config.json", '{ "ignore": ["a/**"] }');
    const latin1 = Buffer.from("OBJECTIVE: Caf\u00e9s open", "latin1");
    folder.write("latin1.okr", latin1);
    assert.equal(
      await folder.okr("format"),
      dedent(`
        okr: FOLDER/latin1.okr is left out: it is not UTF-8 text. Save it as UTF-8.
        Formatted 0 of 1 page.
        exit 2
      `),
    );
    assert.equal(folder.read("a/messy.okr"), MESSY);
    assert.equal(folder.read("latin1.okr"), latin1.toString("utf8"));
  });
});
