import assert from "node:assert/strict";
import { hasColours, plain } from "../../server/src/cli/terminal.ts";

describe("a terminal", () => {
  it("has colours unless it knows none or somebody wants none", () => {
    assert.equal(hasColours({ isTTY: true }, { TERM: "xterm" }), true);
    assert.equal(hasColours({ isTTY: true }, { NO_COLOR: "" }), true);
    assert.equal(hasColours({ isTTY: true }, { NO_COLOR: "1" }), false);
    assert.equal(hasColours({ isTTY: true }, { TERM: "dumb" }), false);
    assert.equal(hasColours({}, { TERM: "xterm" }), false);
  });

  it("is not steered by what stands in a page", () => {
    assert.equal(plain("“Ship\u001b[2J it\r\nnow” 🎉"), "“Ship [2J it now” 🎉");
  });
});
