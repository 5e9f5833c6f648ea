import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { filled, on, questionsOf } from "../kit/forms.ts";
import { open } from "../kit/workspace.ts";

const PAGE = dedent(`
  cycle: 2026-Q1
  phase: launched
  team a: Ants
    objective calm: Ants are calm
      kr reach hill: Calm hills from 10% to 20%
        owner: @ana
        2026-01-19: 12%, confidence 5/10, rain
      kr impact wait: Median wait from 26 hours to 2 hours
      kr impact feel: <how well they are served>
      kr business sure: Ants feel sure
      kr business cost: Cost of a hill from €40k to €30k
        grade: 0.4
`);

const ants = (page = PAGE) => open(`=== a.okr\n${page}`);

describe("check in", () => {
  it("walks what can be checked in, with what is known of it", () => {
    const questions = questionsOf(ants(), "check-in", on("a.okr"));
    assert.deepEqual(
      questions.map(({ ask, about = "" }) => `${about.split(" · ")[0]}: ${ask}`),
      [
        "Calm hills from 10% to 20%: Where does it stand today?",
        "Calm hills from 10% to 20%: How sure are you that it will be reached?",
        "Calm hills from 10% to 20%: What happened? A few words, for those who weren’t there.",
        "Median wait from 26 hours to 2 hours: Where does it stand today?",
        "Median wait from 26 hours to 2 hours: How sure are you that it will be reached?",
        "Median wait from 26 hours to 2 hours: What happened? A few words, for those who weren’t there.",
        "Ants feel sure: How sure are you that it will be reached?",
        "Ants feel sure: What happened? A few words, for those who weren’t there.",
      ],
    );
    assert.equal(
      questions[0]?.about,
      "Calm hills from 10% to 20% · last: 12%, confidence 5/10, rain (2026-01-19) · 5 weeks of 13 gone",
    );
  });

  it("leaves drafts alone while there is something that is none", () => {
    const draft = PAGE.replace("launched", "drafting").replace("team a: Ants", "team b: Bees");
    const asked = (files: string) => questionsOf(open(files), "check-in", on("b.okr"))[0]?.about ?? "";
    assert.match(asked(`=== b.okr\n${draft}`), /^Calm hills/);
    assert.match(asked(`=== b.okr\n${draft}=== a.okr\n${PAGE.replace("Calm", "Dry")}`), /^Dry hills/);
  });

  it("writes what was said, a bare number in the unit of the key result, and nothing for what was skipped", () => {
    const page = filled(
      ants(),
      "check-in",
      on("a.okr"),
      ...["14", "6", "first dry week"],
      ...["20 hours", "", ""],
      ...["7/10", ""],
    );
    assert.equal(
      page,
      `=== a.okr\n${PAGE.replace("rain\n", "rain\n      2026-02-09: 14%, confidence 6/10, first dry week\n")
        .replace("to 2 hours\n", "to 2 hours\n      2026-02-09: 20 hours\n")
        .replace("feel sure\n", "feel sure\n      2026-02-09: confidence 7/10\n")}`,
    );
  });

  it("doesn’t ask further about a key result whose value was skipped", () => {
    const page = filled(ants(), "check-in", on("a.okr"), "", "", "21", "", "", "");
    assert.ok(!page.includes("2026-02-09: 14%"));
    assert.ok(page.includes("2026-02-09: 21 hours\n"));
  });

  it("begins with what was said today already, and writes that anew", () => {
    const page = PAGE.replace("2026-01-19", "2026-02-09");
    const all = filled(ants(page), "check-in", on("a.okr"), undefined, "6/10", undefined, "", "", "");
    assert.equal(all, `=== a.okr\n${page.replace("5/10", "6/10")}`);
  });

  it("goes on in the week where a team checks in by weeks", () => {
    const weeks = dedent(`
      cycle: 2026-Q1
      team a
        week 2026-02-02
          update calm.hill: 13%, confidence 5/10
          win: Sun
    `);
    const files = (week: string) =>
      open(`=== a.okr\n${PAGE.replace(/ +2026-01-19.*\n/, "")}=== a.weeks.okr\n${week}`);
    const first = filled(files(weeks), "check-in", on("a.okr"), "14%", "6", "", "", "", "");
    const begun = `${weeks}\n  week 2026-02-09\n    update calm.hill: 14%, confidence 6/10\n`;
    assert.equal(first, `=== a.weeks.okr\n${begun}`);
    const again = filled(files(begun), "check-in", on("a.weeks.okr"), "15%", undefined, "", "", "", "");
    assert.equal(again, `=== a.weeks.okr\n${begun.replace("14%", "15%")}`);
  });

  it("says in a sentence what can’t be read, and doesn’t write it", () => {
    const opened = ants();
    const [question] = questionsOf(opened, "check-in", on("a.okr"));
    const remark = (answer: string, id = question?.id ?? "") =>
      opened.service.forms.remark("check-in", on("a.okr"), id, answer);
    assert.deepEqual(remark("soon"), {
      text: "“soon” can’t be read as a value here. It is measured like “10%”. Words fit into the note.",
      blocks: true,
    });
    assert.equal(remark("14"), undefined);
    assert.equal(remark("3 hours")?.blocks, true);
    assert.match(remark("12", "confidence x")?.text ?? "", /from 0 .* to 10/);
    assert.equal(remark("70%", "confidence x"), undefined);
    assert.match(
      filled(opened, "check-in", on("a.okr"), "soon", "", "", "", "", ""),
      /^“soon” can’t be read/,
    );
  });

  it("asks for the team where several have something, and takes the one at the cursor", () => {
    const opened = open(`=== a.okr\n${PAGE}=== b.okr\n${PAGE.replace("team a: Ants", "team b: Bees")}`);
    const [first] = questionsOf(opened, "check-in");
    assert.deepEqual(
      first?.choices?.map(({ label }) => label),
      ["Ants", "Bees"],
    );
    const form = opened.service.forms.form("check-in", { team: "b" });
    assert.equal("title" in form && form.title, "Check in: Bees");
    const here = opened.service.forms.form("check-in", on("b.okr"));
    assert.equal("title" in here && here.title, "Check in: Bees");
  });

  it("works on a page that names neither a team nor a cycle", () => {
    const page = "objective: Ants are calm\n  kr reach: Calm hills from 10 to 20\n";
    assert.equal(
      filled(open(page), "check-in", on("page.okr"), "12", "", ""),
      `=== page.okr\n${page}    2026-02-09: 12\n`,
    );
  });

  it("has nothing to ask where nothing is measured now", () => {
    assert.match(
      filled(open("objective: Ants\n"), "check-in", {}),
      /^There is no key result to check in now/,
    );
    assert.equal(
      filled(ants(), "check-in", on("a.okr"), "", "", "", ""),
      "Nothing was said, so nothing was written.",
    );
  });
});
