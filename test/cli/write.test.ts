import assert from "node:assert/strict";
import { applyEdits, offsetBefore, placeIn } from "../../server/src/cli/edits.ts";
import { replacePage } from "../../server/src/cli/write.ts";
import { uriOfPath } from "../../server/src/host/uri.ts";
import { Folder, removeFolders } from "./kit.ts";

describe("writing pages", () => {
  afterEach(removeFolders);

  it("leaves a page alone that somebody changed meanwhile", () => {
    const folder = new Folder("");
    folder.write("page.okr", "new\n");
    const file = `${folder.path}/page.okr`;
    assert.equal(
      replacePage(uriOfPath(file), "old\n", "mine\n"),
      `${file} has changed meanwhile and is left as it is.`,
    );
    assert.equal(folder.read("page.okr"), "new\n");
  });

  it("says so when a page is gone", () => {
    const folder = new Folder("");
    assert.match(
      replacePage(uriOfPath(`${folder.path}/page.okr`), "", "mine\n") ?? "",
      /page\.okr can't be written: ENOENT/,
    );
  });

  it("applies edits of one text at once", () => {
    const edits = [
      { start: 0, end: 3, text: "two" },
      { start: 7, end: 7, text: " small" },
    ];
    assert.equal(applyEdits("one big thing", edits), "two big small thing");
  });

  it("knows where something stood before edits", () => {
    // "- one big thing" became "a big, big thing"
    const edits = [
      { start: 0, end: 5, text: "a" },
      { start: 9, end: 9, text: ", big" },
    ];
    const after = applyEdits("- one big thing", edits);
    assert.equal(after, "a big, big thing");
    assert.equal(offsetBefore(after.indexOf("big"), edits), "- one big thing".indexOf("big"));
    assert.equal(offsetBefore(after.indexOf("thing"), edits), "- one big thing".indexOf("thing"));
    assert.equal(offsetBefore(after.lastIndexOf("big"), edits), 9);
  });

  it("counts lines however they end", () => {
    assert.deepEqual(placeIn("a\r\nb\rc\nd!", 8), { line: 4, column: 2 });
  });
});
