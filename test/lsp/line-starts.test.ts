/** Snippets with several lines: an editor indents them like the line on which they begin. */
import assert from "node:assert/strict";
import { fromLineStarts } from "../../server/src/lsp/line-starts.ts";
import { createService, type FileEdit, type Lines } from "../../server/src/service.ts";
import { drawn } from "../kit/fixture.ts";

type Edit = FileEdit["edits"][number];

const linesOf = (text: string): Lines => {
  const service = createService({ today: () => "2026-02-09", log: () => undefined });
  service.openPage("file:///a.okr", text, 1);
  return service.lines("file:///a.okr") as Lines;
};

const editOf = ({ start, end }: { start: number; end: number }, text: string): Edit => ({
  ...{ start, end, text },
  blanks: [...text.matchAll(/<.*?>/g)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  })),
});

/** Each drawn range gets one of the texts, of which `<…>` are blanks. Out: what each edit covers, writes and leaves blank. */
const widened = (drawing: string, ...texts: string[]): string[] | undefined => {
  const { text, ranges } = drawn(drawing);
  const edits = fromLineStarts(
    linesOf(text),
    texts.map((each, index) => editOf(ranges[index] ?? { start: 0, end: 0 }, each)),
  );
  return edits?.map((edit) => {
    const blanks = edit.blanks?.map((blank) => edit.text.slice(blank.start, blank.end)) ?? [];
    return [text.slice(edit.start, edit.end), "→", edit.text, ...blanks].join("|").replaceAll("\n", "¶");
  });
};

describe("a snippet with several lines", () => {
  it("takes along what stands before it on its line", () => {
    assert.deepEqual(widened("objective: A\n  kr: B«»\n", "\n    2026-02-09: <number>"), [
      "  kr: B|→|  kr: B¶    2026-02-09: <number>|<number>",
    ]);
  });

  it("stays as it is at the start of a line, and where it is one line", () => {
    assert.deepEqual(widened("objective: A\n«»  kr: B\n", "  kr: <goal>\n"), ["|→|  kr: <goal>¶|<goal>"]);
    assert.deepEqual(widened("objective: A\n  kr: «B»\n", "<goal>"), ["B|→|<goal>|<goal>"]);
  });

  it("has other edits beside it begin there too", () => {
    assert.deepEqual(widened("objective: A\n  kr: «B»\n  kr: C«»\n", "<goal>", "\n  kr: D"), [
      "B|→|<goal>|<goal>",
      "  kr: C|→|  kr: C¶  kr: D",
    ]);
  });

  it("is none where another edit stands before it on its line", () => {
    assert.equal(widened("objective: A\n  «kr»: B«»\n", "health", "\n    <more>"), undefined);
  });
});
