import assert from "node:assert/strict";
import { createService } from "../../server/src/service.ts";

const PAGE = "file:///ws/team.okr";

const service = () =>
  createService({
    today: () => "2026-02-09",
    log: (message) => {
      throw new Error(message);
    },
  });

describe("the revision of a page", () => {
  it("is another when its folder is told of after it was opened", () => {
    const { openPage, findings, revision, setFolders, setFile, setReading } = service();
    setReading(false);
    openPage(PAGE, "team a\n  objective b: Cooks eat well\n    supports: c.d\n", 1);
    const alone = findings(PAGE).map(({ rule }) => rule);
    assert.ok(alone.includes("unresolved-reference"));
    const before = revision(PAGE);
    setFolders(["file:///ws"]);
    setFile("file:///ws/company.okr", "company c\n  objective d: Everyone eats well\n");
    assert.ok(!findings(PAGE).some(({ rule }) => rule === "unresolved-reference"));
    assert.notEqual(revision(PAGE), before);
  });

  it("is another when the page is gone and comes back", () => {
    const { setFolders, setFile, findings, revision } = service();
    setFolders(["file:///ws"]);
    const seen = ["team a\n", "team b\n"].map((text) => {
      setFile(PAGE, text);
      findings(PAGE);
      const number = revision(PAGE);
      setFile(PAGE, undefined);
      return number;
    });
    assert.notEqual(seen[0], seen[1]);
  });
});
