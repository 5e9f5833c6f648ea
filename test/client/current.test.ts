import assert from "node:assert/strict";
import { isMadeFor } from "../../client/src/views/current.ts";

const page = (text: string, version = 1) => ({ version, getText: () => text });
const change = (version: number | null, seen?: string) => ({
  textDocument: { uri: "file:///a.okr", version },
  ...(seen === undefined ? {} : { seen }),
});

describe("an edit", () => {
  it("is made where the page has the version that it was made for", () => {
    assert.ok(isMadeFor(change(3), page("team a\n", 3)));
    assert.ok(!isMadeFor(change(3), page("team a\n", 4)));
  });

  it("is made on a page that was not open where it reads as it did, whatever its line ends", () => {
    assert.ok(isMadeFor(change(null, "\ufeffteam a\r\n\r\n"), page("team a\n\n")));
    assert.ok(!isMadeFor(change(null, "team a\n"), page("team a, changed by git\n")));
    assert.ok(!isMadeFor(change(null), page("team a\n")));
  });
});
