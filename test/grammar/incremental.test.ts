import assert from "node:assert/strict";
import { editPage, pageText, readPage, sectionAt } from "../../grammar/page.ts";
import { caseOf } from "../kit/cases.ts";
import { dedent, drawn } from "../kit/fixture.ts";
import { checkSameAsRead, editAll } from "../kit/invariants.ts";
import { properPage } from "../kit/pages.ts";
import { randomFrom } from "../kit/random.ts";

/** Types text over what is drawn; tells how many sections were replaced by how many. */
const type = (drawing: string, text: string): string => {
  const { text: before, ranges } = drawn(drawing);
  const [range] = ranges;
  assert.ok(range);
  const { page, removed, added } = editPage(readPage(before), { ...range, text });
  assert.equal(pageText(page), before.slice(0, range.start) + text + before.slice(range.end));
  checkSameAsRead(page);
  return `${removed.length} -> ${added.length}`;
};

const TEAM = `
  cycle: 2026-Q1
  team a: A
    objective b: B
      kr c: C
    # the second
    objective d: D
      kr e: «»E
  team f: F
    objective g: G
`;

describe("an edit reads again what it touches", () => {
  it("one section, when its text changes", () => {
    assert.equal(type(TEAM, "more "), "1 -> 1");
  });

  it("nothing, when nothing changes", () => {
    assert.equal(type("objective: «A»\nobjective: B\n", "A"), "0 -> 0");
  });

  it("a new block is a new section", () => {
    assert.equal(type("objective: A\n«»\nobjective: B\n", "objective: C\n"), "1 -> 2");
  });

  it("a line break taken away joins two", () => {
    assert.equal(type("objective: A«\n»objective: B\nobjective: C\n", ""), "2 -> 1");
  });

  it("comments go to the block that they stand above", () => {
    assert.equal(type("objective: A\n# one\n«objective: B\n»# two\nobjective: C\n", ""), "2 -> 1");
    assert.equal(type("objective: A\n# one«»\nobjective: B\n", "\n"), "2 -> 2");
  });

  it("what follows is read again when another block holds it", () => {
    assert.equal(type("«company» a: A\n  objective: B\n  objective: C\n", "team"), "3 -> 3");
    assert.equal(type("team a: A\n  objective: B\n«»  objective: C\n", "team d: D\n"), "1 -> 2");
  });

  it("and when it stands within a conflict", () => {
    assert.equal(type("«»objective: A\nobjective: B\n=======\nobjective: C\n", "<<<<<<< HEAD\n"), "4 -> 4");
  });

  it("a property of the team below an objective joins them", () => {
    assert.equal(type("team a: A\n  objective: B\n«»  objective: C\n", "  mode: growth\n"), "2 -> 1");
    assert.equal(type("team a: A\n  objective: B\n«  mode: growth\n»  objective: C\n", ""), "1 -> 2");
  });

  it("offsets outside are moved inside", () => {
    const page = readPage("objective: A\n");
    assert.equal(pageText(editPage(page, { start: -5, end: -3, text: "# x\n" }).page), "# x\nobjective: A\n");
    assert.equal(
      pageText(editPage(page, { start: 99, end: 50, text: "  kr: B" }).page),
      "objective: A\n  kr: B",
    );
  });

  it("finds the section of an offset, and the text of a part", () => {
    const page = readPage(dedent("\nobjective: A\nobjective: B\n"));
    assert.deepEqual(sectionAt(page, 0), { index: 1, start: 0 });
    assert.deepEqual(sectionAt(page, 12), { index: 1, start: 0 });
    assert.deepEqual(sectionAt(page, 13), { index: 2, start: 13 });
    assert.deepEqual(sectionAt(page, 99), { index: 2, start: 13 });
    assert.equal(pageText(page, 10, 15), " A\nob");
  });
});

describe("after any edits the page is what its text would be read as", () => {
  it("on pages of all shapes", () => {
    for (let seed = 0; seed < 150; seed++) {
      const { text, changes } = caseOf(seed);
      checkSameAsRead(editAll(readPage(text), changes, (page) => seed % 10 === 0 && checkSameAsRead(page)));
    }
  });

  it("when a page is typed letter by letter", () => {
    const text = properPage(randomFrom(7), 2);
    let page = readPage("");
    for (let at = 0; at < text.length; at++) {
      page = editPage(page, { start: at, end: at, text: text[at] as string }).page;
      if (at % 23 === 0) checkSameAsRead(page);
    }
    checkSameAsRead(page);
  });

  it("when a page is deleted from its start, line by line", () => {
    let page = readPage(properPage(randomFrom(8), 2));
    while (page.length > 0) {
      const end = /\n|$/.exec(pageText(page))?.index as number;
      page = editPage(page, { start: 0, end: end + 1, text: "" }).page;
      checkSameAsRead(page);
    }
  });
});
