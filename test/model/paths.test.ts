import assert from "node:assert/strict";
import { readPath } from "../../server/src/model/paths.ts";
import { address, open } from "../kit/workspace.ts";

const FOLDER = "file:///ws";
const leads = (path: string): string => {
  const target = readPath(path, `${FOLDER}/q1/page.okr`, FOLDER);
  return target.kind === "file" ? target.uri.slice(FOLDER.length) : target.kind;
};

describe("paths on a page", () => {
  it("lead from the page, or from the folder, and never out of it", () => {
    assert.equal(leads("notes.md#why"), "/q1/notes.md");
    assert.equal(leads("../plan.md"), "/plan.md");
    assert.equal(leads("/plan.md"), "/plan.md");
    assert.equal(leads("../../plan.md"), "outside");
    assert.equal(leads("https://a.example"), "web");
    assert.equal(leads("command:run"), "outside");
  });

  it("lead nowhere while half of a sign stands in them, and the page is read all the same", () => {
    assert.equal(leads("\ud83c.md"), "outside");
    const { service } = open("objective a: A\n  doc: a.md\n");
    const uri = address("page.okr");
    service.openPage(uri, "objective a: A\n  doc: \udfaf.md\n  link: \ud83c\n", 1);
    service.editPage(uri, [{ start: 22, end: 22, text: "\ud83c" }], 2);
    assert.deepEqual(
      service.links(uri).map(({ target }) => target),
      ["file:///ws/%F0%9F%8E%AF.md"],
    );
    assert.deepEqual(service.symbols(uri).length, 1);
  });
});
