import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { dedent } from "../kit/fixture.ts";
import { problems } from "../kit/outline.ts";
import { isFine, reads, tells } from "./reads.ts";

describe("a half-typed line costs itself and nothing else", () => {
  it("a block word without its colon still opens its block", () => {
    reads(
      "objective Founders hear yes\n  kr reach Applications\n    owner: @ben\nhealth\n",
      `
      objective "Founders hear yes"
        kr reach "Applications"
          owner "@ben"
      health
      `,
      "missing-colon: objective",
      "missing-colon: kr",
      "missing-colon: health",
    );
    reads("objective:Founders hear yes\n", 'objective "Founders hear yes"\n', "missing-colon: objective");
  });

  it("what a block needs is told", () => {
    tells("missing-name", "«team»: Onboarding\n  «week»: 2026-01-19\n  «shares»\n«company»");
    tells("bad-head", "team a: A\n  shares b.c: «our part»\n  shares «our goal of growth»");
  });

  it("neighbouring lines that fit nothing are one problem", () => {
    const page = readPage(
      dedent(`
        objective: A
          kr: B

        What we want
        Metric\tBaseline\tTarget
        | NPS | 12 | 40 |
        ---

        And one more
      `),
    );
    assert.deepEqual(
      problems(page).map(({ reason, data }) => [reason, data?.lines]),
      [
        ["unreadable", 4],
        ["unreadable", 1],
      ],
    );
  });

  it("rows of a table are not guessed, even if they begin with a word of the language", () => {
    tells("unreadable", "«Objective\tKey result\tOwner\nObjective\tFounders hear yes\t@ana»");
    tells("unreadable", "objective: A\n  «| kr | 12 |»");
    tells("unreadable", "objective: A\n  «more\tcells»");
  });

  it("a comment that looks like a block is told, a commented line is not", () => {
    tells(
      "unread-heading",
      "«### Objective: Founders hear yes»\n«# Team onboarding: Onboarding»\n«## KR 1.2: Applications»",
    );
    isFine("# objective: Founders hear yes\n# kr reach a: B\n# owner: @ben\n# Team\n# Objectives: three\n");
  });

  it("markers of a conflict are told one by one, and both sides are read", () => {
    reads(
      `
      objective: A
      <<<<<<< HEAD
        kr a: From 1 to 2
      ||||||| base
        kr a: From 1 to 9
      =======
        kr a: From 1 to 3
      >>>>>>> branch
        kr b: B
      `,
      `
      objective "A"
        kr a "From 1 to 2"
        kr a "From 1 to 9"
        kr a "From 1 to 3"
        kr b "B"
      `,
      "conflict-marker: <<<<<<< HEAD",
      "conflict-marker: ||||||| base",
      "conflict-marker: =======",
      "conflict-marker: >>>>>>> branch",
    );
  });

  it("seven equal signs are a marker only between the other two", () => {
    tells(
      "conflict-marker",
      "«<<<<<<< HEAD»\nteam a: A\n«=======»\nteam b: B\n«>>>>>>> x»\n=======\n|||||||\n",
    );
    tells("conflict-marker", "<<<<<<<< eight\n <<<<<<< indented\n<<<<<<<glued\n");
    tells("unreadable", "«Founders\n=======»\n");
  });

  it("days that may be two are told with both", () => {
    const page = readPage("objective: A\n  03/04/2026: 3\n");
    assert.deepEqual(problems(page)[0]?.data, { readings: "2026-04-03 2026-03-04" });
    tells("ambiguous-date", "team a: A\n  initiative: B\n    due: «03/04/2026»\n  week «03/04/2026»\n");
  });
});
