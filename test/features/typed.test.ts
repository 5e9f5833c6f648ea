/** What happens by itself when a line ends, or a colon is typed. */
import assert from "node:assert/strict";
import { dedent, draw, drawn } from "../kit/fixture.ts";
import { address, open } from "../kit/workspace.ts";

const PAGE = address("page.okr");

/** The page after a character was typed at the cursor; the editor itself adds the same indentation to a new line, or none. */
const after = (drawing: string, character: string, editor: "indents" | "plain"): string => {
  const { text, cursor = 0 } = drawn(drawing);
  const indent =
    /[^\S\r\n]*(?=[^\r\n]*$)/.exec(text.slice(0, cursor).replace(/^[\s\S]*[\r\n]/, ""))?.[0] ?? "";
  const spaces = /^[^\S\r\n]*/.exec(indent)?.[0] ?? "";
  const newLine = text.includes("\r\n") ? "\r\n" : text.includes("\r") ? "\r" : "\n";
  const typed = character === "\n" ? newLine + (editor === "indents" ? spaces : "") : character;
  const page = text.slice(0, cursor) + typed + text.slice(cursor);
  const { service } = open("", { today: "2026-02-09" });
  service.openPage(PAGE, page, 1);
  const at = cursor + typed.length;
  const edits = service.typed(PAGE, at, character);
  assert.ok(edits.length <= 1);
  const [edit] = edits;
  if (!edit) return draw(page, [], at);
  assert.ok(edit.start <= at);
  const moved = edit.end <= at ? at + edit.text.length - (edit.end - edit.start) : at;
  return draw(page.slice(0, edit.start) + edit.text + page.slice(edit.end), [], moved);
};

/** Enter leads from the first page to the second, in an editor that indents and in one that doesn't. */
const enters = (before: string, expected: string): void => {
  for (const editor of ["indents", "plain"] as const)
    assert.equal(after(before, "\n", editor), dedent(expected), editor);
};

/** Enter does what the editor does, nothing more. */
const leaves = (before: string): void => {
  const { text, cursor = 0 } = drawn(before);
  assert.equal(
    after(before, "\n", "plain"),
    draw(`${text.slice(0, cursor)}\n${text.slice(cursor)}`, [], cursor + 1),
  );
};

describe("Enter behind a block", () => {
  it("goes to where what it holds begins", () => {
    enters("team a: A‸\n", "team a: A\n  ‸\n");
    enters("team a: A\n  objective b: B‸\n", "team a: A\n  objective b: B\n    ‸\n");
    enters("team a: A\n  week 2026-01-19‸\n", "team a: A\n  week 2026-01-19\n    ‸\n");
    enters("team a: A\n  shares b.c‸\n", "team a: A\n  shares b.c\n    ‸\n");
  });

  it("goes to the next key result behind a key result, and into one that holds something", () => {
    enters("objective a: A\n  kr one: One‸\n", "objective a: A\n  kr one: One\n  ‸\n");
    enters(
      "objective a: A\n  kr one: One‸\n    owner: @ana\n",
      "objective a: A\n  kr one: One\n    ‸\n    owner: @ana\n",
    );
  });

  it("goes as deep as the lines that stand there", () =>
    enters("objective a: A‸\n      kr one: One\n", "objective a: A\n      ‸\n      kr one: One\n"));

  it("works whatever stands before it, and whatever ends the lines", () => {
    enters("team ü: 😀漢字e\u0301‸\n", "team ü: 😀漢字e\u0301\n  ‸\n");
    enters("team a: A\r\n  objective b: B‸\r\n", "team a: A\r\n  objective b: B\r\n    ‸\r\n");
    enters("team a: A\r  objective b: B‸\r", "team a: A\r  objective b: B\r    ‸\r");
    enters("team a: A‸", "team a: A\n  ‸");
  });

  it("leaves it to the editor where text goes on, where a line was read as broken, and in text", () => {
    leaves("team a: A‸nd more\n");
    leaves("objective a A‸\n");
    leaves("Just some words‸\n");
    leaves("# objective a: A‸\n");
  });
});

const CHECKED = "objective a: A\n  kr one: One from 0 to 9\n    2026-01-26: 1\n";

describe("Enter behind a check-in", () => {
  it("begins the one of today, with nothing behind it", () =>
    enters(
      `${CHECKED}    2026-02-02: 3, confidence 7/10‸\n`,
      `${CHECKED}    2026-02-02: 3, confidence 7/10\n    2026-02-09: ‸\n`,
    ));

  it("begins none behind one of today, or that isn't the last", () => {
    enters(`${CHECKED}    2026-02-09: 3‸\n`, `${CHECKED}    2026-02-09: 3\n    ‸\n`);
    enters(
      "objective a: A\n  kr one: One\n    2026-01-26: 1‸\n    2026-02-02: 3\n",
      "objective a: A\n  kr one: One\n    2026-01-26: 1\n    ‸\n    2026-02-02: 3\n",
    );
  });

  it("begins none where it is over", () => {
    const over = (head: string, line: string) =>
      enters(
        `${head}objective a: A\n  kr one: One\n${line}    2026-01-26: 1‸\n`,
        `${head}objective a: A\n  kr one: One\n${line}    2026-01-26: 1\n    ‸\n`,
      );
    over("", "    grade: 0.7\n");
    over("cycle: 2025-Q4\n", "");
    over("phase: closed\n", "");
  });

  it("ends the list where the last one is still empty", () => {
    enters(`${CHECKED}    2026-02-09: ‸\n`, `${CHECKED}  ‸\n`);
    enters(`${CHECKED}    2026-02-09:‸\n\nteam b: B\n`, `${CHECKED}  ‸\n\nteam b: B\n`);
  });

  it("keeps the line ends and the tabs of the page", () =>
    enters(
      "objective a: A\r\n\tkr one: 😀\r\n\t\t2026-02-02: 3‸\r\n",
      "objective a: A\r\n\tkr one: 😀\r\n\t\t2026-02-02: 3\r\n\t\t2026-02-09: ‸\r\n",
    ));
});

describe("Enter behind a property or an item", () => {
  it("stays where the property began", () =>
    enters("objective a: A\n  owner: @ana‸\n", "objective a: A\n  owner: @ana\n  ‸\n"));

  it("begins items where several texts may stand, and the next one behind an item", () => {
    enters("objective a: A\n  heard:‸\n", "objective a: A\n  heard:\n    - ‸\n");
    enters("objective a: A\n  heard:\n    - 漢字‸\n", "objective a: A\n  heard:\n    - 漢字\n    - ‸\n");
    leaves("objective a: A\n  owner:‸\n");
  });

  it("ends the list behind an empty item", () =>
    enters("objective a: A\n  heard:\n    - One\n    - ‸\n", "objective a: A\n  heard:\n    - One\n  ‸\n"));
});

/** A colon at the cursor leads from the first page to the second. */
const colons = (before: string, expected: string): void =>
  assert.equal(after(before, ":", "plain"), dedent(expected));

describe("a colon", () => {
  it("sets a block where it belongs", () => {
    colons("objective a: A\n  kr one: One\n      kr two‸\n", "objective a: A\n  kr one: One\n  kr two:‸\n");
    colons(
      "team a: A\n  objective b: B\n    objective c‸\n",
      "team a: A\n  objective b: B\n  objective c:‸\n",
    );
    colons("team a: A\n  objective b: B\n  team c‸\n", "team a: A\n  objective b: B\nteam c:‸\n");
    colons("team a: A\n😀\nobjective ü‸\n", "team a: A\n😀\n  objective ü:‸\n");
  });

  it("goes with how the page is indented", () =>
    colons(
      "team a: A\n    objective b: B\n  objective c‸\n",
      "team a: A\n    objective b: B\n    objective c:‸\n",
    ));

  it("does nothing where the block stands right, in text, and where something would be read otherwise", () => {
    for (const page of [
      "objective a: A\n  kr one‸\n",
      "objective a: A\n  why: Because\n      it says so‸\n",
      "objective a: A: B‸\n",
      "objective a: A\n  kr one: One\n      kr two‸\n    owner: @ana\n",
    ])
      assert.equal(after(page, ":", "plain"), page.replace("‸", ":‸"));
  });

  it("is only that which was typed", () => {
    const { service } = open("objective a: A\n      kr two\n");
    assert.deepEqual(service.typed(PAGE, 27, ":"), []);
    assert.deepEqual(service.typed(PAGE, 27, "x"), []);
  });
});
