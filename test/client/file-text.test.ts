import assert from "node:assert/strict";
import { textOf } from "../../client/src/file-text.ts";

const bytes = (...groups: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    groups.flatMap((each) => (typeof each === "string" ? [...each].map((char) => char.charCodeAt(0)) : each)),
  );

describe("a file that is imported", () => {
  it("is read as it was saved: in UTF-8, by Excel, or by an old Windows", () => {
    assert.equal(textOf(bytes("Zufriedenheit f", [0xc3, 0xbc], "r alle")), "Zufriedenheit für alle");
    assert.equal(
      textOf(bytes("Zufriedenheit f", [0xfc], "r alle, 5 ", [0x80])),
      "Zufriedenheit für alle, 5 €",
    );
    assert.equal(textOf(bytes([0xff, 0xfe], "K", [0], "R", [0])), "KR");
    assert.equal(textOf(bytes([0xfe, 0xff], [0], "K", [0], "R")), "KR");
    assert.equal(textOf(bytes([0xef, 0xbb, 0xbf], "KR")), "KR");
  });
});
