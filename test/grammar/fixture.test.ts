import assert from "node:assert/strict";
import { dedent, draw, drawn, drawnFiles } from "../kit/fixture.ts";

describe("text with drawings in it", () => {
  it("loses the indentation that all lines share", () => {
    assert.equal(
      dedent(`
        objective: A

          kr: B
      `),
      "objective: A\n\n  kr: B\n",
    );
    assert.equal(dedent("objective: A\n  kr: B"), "objective: A\n  kr: B");
  });

  it("holds a cursor and ranges, which can be drawn again", () => {
    const { text, cursor, ranges } = drawn("«objective»: A‸«» B");
    assert.equal(text, "objective: A B");
    assert.equal(cursor, 12);
    assert.deepEqual(ranges, [
      { start: 0, end: 9 },
      { start: 12, end: 12 },
    ]);
    assert.equal(draw(text, ranges), "«objective»: A«» B");
    assert.equal(
      draw(
        "ab",
        [
          { start: 0, end: 1 },
          { start: 1, end: 1 },
          { start: 1, end: 2 },
        ],
        1,
      ),
      "«a»«»‸«b»",
    );
  });

  it("holds several files", () => {
    const files = drawnFiles(`
      === a.okr
      objective: «A»
      === b/c.md
      # ‸
    `);
    assert.deepEqual([...files.keys()], ["a.okr", "b/c.md"]);
    assert.equal(files.get("a.okr")?.text, "objective: A\n");
    assert.equal(files.get("b/c.md")?.cursor, 2);
  });
});
