/** Whether what is shown of an open page may be another by now. */
import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const TEAM = address("t.okr");
const WHOLE = { start: 0, end: 1000 };

const FILES = `
=== c.okr
company c: C
  objective first: Be first
    kr more: More from 0% to 10%
=== t.okr
team t: T
  objective yes: Yes
    supports: c.first
    kr one: One from 0% to 10%
`;

const shown = () => {
  const { service, files } = open(FILES);
  const look = () => {
    service.hints(TEAM, WHOLE);
    service.lenses(TEAM);
    service.tokens(TEAM);
  };
  const old = () => (["hints", "lenses", "tokens"] as const).filter((sight) => service.isOld(TEAM, sight));
  service.openPage(TEAM, files.get("t.okr")?.text ?? "", 1);
  look();
  return { service, look, old };
};

describe("what is shown", () => {
  it("is old when what it was made of changed elsewhere, until somebody looks again", () => {
    const { service, look, old } = shown();
    assert.deepEqual(old(), []);
    service.setFile(address("w.okr"), "team t\n  week 2026-01-19\n    update one: 4%\n");
    assert.deepEqual(old(), ["hints"]);
    look();
    assert.deepEqual(old(), []);
    service.setFile(address("c.okr"), "company c: C\n  objective best: Be best\n");
    assert.ok(old().includes("tokens"));
  });

  it("isn't old when something else changed", () => {
    const { service, old } = shown();
    service.setFile(address("else.okr"), "team e: E\n  objective away: Away\n");
    assert.deepEqual(old(), []);
  });

  it("is old when the page came to another folder, and when it was never shown", () => {
    const { service, old } = shown();
    service.setFolders(["file:///"]);
    assert.deepEqual(old(), ["hints", "lenses", "tokens"]);
    assert.ok(service.isOld(address("c.okr"), "hints"));
  });

  it("is forgotten when the page is closed", () => {
    const { service, old } = shown();
    service.closePage(TEAM);
    assert.deepEqual(old(), ["hints", "lenses", "tokens"]);
  });
});
