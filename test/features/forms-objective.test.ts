import assert from "node:assert/strict";
import type { FormName } from "../../server/src/service.ts";
import { dedent } from "../kit/fixture.ts";
import { at, COMPANY, filled, hive, on, questionsOf, TEAM } from "../kit/forms.ts";
import { address, open } from "../kit/workspace.ts";

describe("a new objective", () => {
  it("goes behind the others of its team, with what it supports and each lens as far as it was said", () => {
    const page = filled(
      hive(),
      "objective",
      at("a.okr", TEAM, "Ants are calm"),
      "Ants find home in the rain",
      `objective>${address("q1.okr")}>c.first`,
      ...["Ants who come home dry", "12%", "60%"],
      ...["How they rate the way", "", "8"],
      "",
    );
    const written = `
  objective: Ants find home in the rain
    supports: first

    kr reach: Ants who come home dry from 12% to 60%
    kr impact: How they rate the way from <number> to 8
    kr business: <what it is worth to the business> from <number>% to <number>%
`;
    assert.equal(page, `=== a.okr\n${TEAM.replace("15%\n", `15%\n${written}`)}`);
  });

  it("keeps the numbers that a sentence brings along, unless others are given", () => {
    const page = filled(
      open("=== page.okr\n"),
      "objective",
      on("page.okr"),
      ...["Readers come back", ""],
      ...["Readers who borrow twice from 20% to 45%", "", ""],
      ...["Suggestions from 3 to 5 that readers take home", "4", "6"],
      ...["At least 80% of members renew", "", ""],
    );
    assert.equal(
      page.slice(page.indexOf("  kr")),
      `  kr reach: Readers who borrow twice from 20% to 45%
  kr impact: Suggestions that readers take home from 4 to 6
  kr business: At least 80% of members renew
`,
    );
  });

  it("stands alone on an empty page, with blanks to fill in", () => {
    assert.equal(
      filled(open("=== page.okr\n"), "objective", on("page.okr"), "", "", "", ""),
      dedent(`
        === page.okr
        cycle: 2026-Q1

        objective: <what will be different, and for whom>

          kr reach: <who does what> from <number> to <number>
          kr impact: <how well they are served> from <number>% to <number>%
          kr business: <what it is worth to the business> from <number>% to <number>%
      `),
    );
  });

  it("begins a page with the cycle of today and the team that it is for", () => {
    const begun = (opened = open("=== new.okr\n"), team = "Book Club") =>
      filled(opened, "objective", on("new.okr"), "Readers come back", team, "", "", "");
    assert.match(
      begun(),
      /^=== new.okr\ncycle: 2026-Q1\n\nteam book-club: Book Club\n\n {2}objective: Readers come back\n\n {4}kr reach/,
    );
    const known = open(`=== a.okr\n${TEAM}=== new.okr\n`);
    const question = questionsOf(known, "objective", on("new.okr")).find(({ id }) => id === "team");
    assert.deepEqual(
      question?.choices?.map(({ label }) => label),
      ["Ants", "Bees"],
    );
    const supported = questionsOf(open(`${COMPANY}=== new.okr\n`), "objective", on("new.okr"));
    assert.deepEqual(
      supported.find(({ id }) => id === "supports")?.choices?.map(({ label }) => label),
      ["Founders come to us first"],
    );
    assert.match(begun(known, "b"), /\nteam b\n\n {2}objective: Readers come back\n/);
  });

  it("begins a page below the comments that stand alone on it, and throws none away", () => {
    const opened = open("=== new.okr\n# Ana: please begin here\n\n");
    assert.match(
      filled(opened, "objective", on("new.okr"), "Readers come back", "Book Club", "", "", ""),
      /^=== new.okr\n# Ana: please begin here\n\ncycle: 2026-Q1\n\nteam book-club: Book Club\n\n {2}objective: /,
    );
  });

  it("asks for a lens and its numbers in one step, and for all that is said of a key result", () => {
    const steps = (name: FormName) =>
      questionsOf(hive(), name, on("a.okr")).map(({ id, after, beside }) => [
        id.replace(/ kr>.*/, ""),
        (after ?? beside)?.replace(/ kr>.*/, ""),
      ]);
    assert.deepEqual(steps("check-in"), [
      ["value", undefined],
      ["confidence", "value"],
      ["note", "value"],
    ]);
    assert.deepEqual(steps("grade"), [
      ["value", undefined],
      ["grade", "value"],
      ["learned", "grade"],
    ]);
  });

  it("asks whose it is where a page has several teams and the cursor is in none", () => {
    const [first] = questionsOf(hive(), "objective", on("a.okr"));
    assert.deepEqual(
      first?.choices?.map(({ label }) => label),
      ["Ants", "Bees"],
    );
  });

  it("promises for a number what is written: a blank, or what the sentence says already", () => {
    const numbers = questionsOf(hive(), "objective", at("a.okr", TEAM, "calm")).filter(({ id }) =>
      / (?:from|to)$/.test(id),
    );
    assert.equal(numbers.length, 6);
    for (const { hint } of numbers)
      assert.match(hint ?? "", /Enter alone leaves a blank, or the number of your sentence$/);
  });

  it("says a coach’s word while it is typed, and refuses only what is no number", () => {
    const remark = (question: string, answer: string) =>
      hive().service.forms.remark("objective", at("a.okr", TEAM, "calm"), question, answer);
    assert.deepEqual(remark("reach", "Launch the new onboarding flow"), {
      text: "That is something to make. Who will do what with it? That can be measured.",
      blocks: false,
    });
    assert.equal(remark("sentence", "Launch the mender handbook")?.blocks, false);
    assert.equal(remark("sentence", "Ants find home in the rain"), undefined);
    assert.match(remark("reach from", "soon")?.text ?? "", /“soon” isn’t a number/);
    assert.equal(remark("reach to", "€30k"), undefined);
    assert.match(
      remark("reach", "Ants who come home dry from 12% to 60%")?.text ?? "",
      /keeps those of the sentence/,
    );
  });
});
