import assert from "node:assert/strict";
import type { FormName } from "../../server/src/service.ts";
import { dedent } from "../kit/fixture.ts";
import { at, filled, hive, on, questionsOf, TEAM } from "../kit/forms.ts";
import { address, open } from "../kit/workspace.ts";

describe("the weekly update", () => {
  it("begins the week behind the last one, with links to what is moved", () => {
    const weeks = "cycle: 2026-Q1\nteam a\n  week 2026-02-02\n    win: Sun\n";
    const opened = open(`=== a.okr\n${TEAM}=== a.weeks.okr\n${weeks}`);
    const page = filled(
      opened,
      "week",
      { team: "a" },
      ...["@ana maps the river", `kr>${address("a.okr")}>a.calm.hill`],
      ...["@ben sleeps", ""],
      ...["", "The river was found", "", "Rain", ""],
    );
    assert.equal(
      page,
      `=== a.weeks.okr\n${weeks}\n  week 2026-02-09\n${dedent(`
        commit: [ ] @ana maps the river -> calm.hill
        commit: [ ] @ben sleeps
        blocked: Rain
        win: The river was found
      `).replace(/^(?=.)/gm, "    ")}`,
    );
  });

  it("goes on with the week that was begun, and says what stands there", () => {
    const page = TEAM.replace("\n  team b", "\n  week 2026-02-09\n    commit: Rest\n\nteam b").replace(
      "\nteam b",
      "\n  week 2026-02-09\n    commit: Rest\n\nteam b",
    );
    const opened = open(`=== a.okr\n${page}`);
    const [first] = questionsOf(opened, "week", { team: "a" });
    assert.equal(first?.about, "written already: Rest");
    const all = filled(opened, "week", { team: "a" }, "", "Sun", "", "", "");
    assert.ok(all.includes("    commit: Rest\n    win: Sun\n"), all);
  });

  it("needs a team", () => {
    assert.match(filled(open("objective: Ants\n"), "week", {}), /^A week belongs to a team\./);
  });
});

describe("grading", () => {
  it("writes the last value, the grade and what was learned", () => {
    assert.equal(
      filled(hive(), "grade", on("a.okr"), "17", "0.7", "Hills calm down by themselves"),
      `=== a.okr\n${TEAM.replace(
        "15%\n",
        "15%\n      2026-02-09: 17%\n      grade: 0.7\n      learned: Hills calm down by themselves\n",
      )}`,
    );
  });

  it("tells what the last value alone would give, and gives no grade by itself", () => {
    const questions = questionsOf(hive(), "grade", on("a.okr"));
    assert.match(questions[1]?.hint ?? "", /^the last value alone would give 0\.5/);
    assert.equal(questions[1]?.value, undefined);
    assert.equal(filled(hive(), "grade", on("a.okr"), "", ""), "Nothing was said, so nothing was written.");
    assert.equal(
      filled(hive(), "grade", on("a.okr"), "", "8", ""),
      "A grade is a number from 0 to 1, such as 0.7, 70% or 7/10.",
    );
  });
});

describe("the next cycle", () => {
  it("carries what was chosen to the page of that cycle", () => {
    const opened = open(`=== 2026-Q1/a.okr\n${TEAM}`);
    const [carry] = questionsOf(opened, "next-cycle", on("2026-Q1/a.okr"));
    assert.deepEqual(
      carry?.choices?.map(({ label, picked }) => [label, picked]),
      [["Ants are calm", true]],
    );
    const page = filled(opened, "next-cycle", on("2026-Q1/a.okr"), [carry?.choices?.[0]?.id ?? ""]);
    assert.match(page, /^=== 2026-Q2\/a\.okr\ncycle: 2026-Q2\nphase: drafting\n/);
    assert.match(page, /continues: 2026-Q1\/a\.calm/);
    assert.equal(
      filled(opened, "next-cycle", on("2026-Q1/a.okr"), []),
      "Nothing was chosen, so nothing was written.",
    );
  });

  it("asks how the next one is called where the calendar can’t tell", () => {
    const own = TEAM.replace("2026-Q1", "winter from 2026-01-05 to 2026-02-27");
    const opened = open(`=== a.okr\n${own}`);
    const [first] = questionsOf(opened, "next-cycle", on("a.okr"));
    assert.equal(first?.id, "cycle");
    const subject = { ...on("a.okr"), cycle: "spring from 2026-03-02 to 2026-05-29" };
    const form = opened.service.forms.form("next-cycle", subject);
    assert.equal("title" in form && form.title, "Start the next cycle: spring");
  });
});

describe("a strategy", () => {
  it("is linked to the objective at the cursor", () => {
    const subject = at("a.okr", TEAM, "Calm hills");
    const [which] = questionsOf(hive(), "strategy", subject);
    assert.deepEqual(
      which?.choices?.map(({ label }) => label),
      ["Win by speed"],
    );
    assert.equal(
      filled(hive(), "strategy", subject, which?.choices?.[0]?.id),
      `=== a.okr\n${TEAM.replace("are calm\n", "are calm\n    strategy: bet\n")}`,
    );
  });

  it("is written at once where there is none, beside the objective that follows it", () => {
    const bet = ["Serve only small hills", "", "Large hills", "", "Ant & Sons"];
    assert.equal(
      filled(open("objective: Ants\n"), "strategy", on("page.okr"), ...bet),
      dedent(`
        === page.okr
        objective: Ants
          strategy: serve-only

        company ant-sons: Ant & Sons
          strategy serve-only: Serve only small hills
            start: <what is done from now on>
            stop: Large hills
            stalled: <what shows that it is stuck>
      `),
    );
  });

  it("says which objective it is for, whether it is chosen or written", () => {
    const asked = (text: string) => questionsOf(open(text), "strategy", on("page.okr"));
    assert.deepEqual(
      [asked("objective: Ants\n")[0]?.id, asked("objective: Ants\n")[0]?.about],
      ["bet", "Ants"],
    );
    const [which, bet] = questionsOf(hive(), "strategy", at("a.okr", TEAM, "Calm hills"));
    assert.deepEqual([which?.about, bet?.about], ["Ants are calm", "Ants are calm"]);
  });

  it("belongs to a company or a team that is known, where its page tells of nobody", () => {
    const known = "=== c.okr\ncompany acme: Acme\nteam a: Ants\n=== page.okr\nobjective: Ants\n";
    const owner = questionsOf(open(known), "strategy", on("page.okr")).find(({ id }) => id === "owner");
    assert.deepEqual(
      owner?.choices?.map(({ label }) => label),
      ["Acme", "Ants"],
    );
    const by = (...whose: string[]) =>
      filled(open(known), "strategy", on("page.okr"), "Serve only small hills", "", "", "", ...whose);
    assert.match(by("company acme"), /\ncompany acme\n {2}strategy serve-only: Serve only small hills\n/);
    assert.match(by("team a"), /\nteam a\n {2}strategy serve-only: /);
    assert.match(by("", "Beta"), /\ncompany beta: Beta\n {2}strategy serve-only: /);
  });

  it("is not written while nobody says whose it is: no company is made up", () => {
    const opened = open("objective: Ants\n");
    const nobody = ["Serve only small hills", "", "", "", ""];
    const said = "A bet belongs to somebody. What is your company called?";
    assert.equal(filled(opened, "strategy", on("page.okr"), ...nobody), said);
    const remark = opened.service.forms.remark("strategy", on("page.okr"), "company", " ");
    assert.deepEqual(remark, { text: said, blocks: true });
  });
});

describe("moving by a form", () => {
  it("offers the places and takes the references along", () => {
    const subject = at("a.okr", TEAM, "Ants are calm");
    const opened = hive(`${TEAM}  initiative: Sing\n    moves: calm.hill\n`);
    const [to] = questionsOf(opened, "move", subject);
    assert.deepEqual(to?.choices?.map(({ label }) => label).slice(0, 1), ["to Bees"]);
    assert.match(
      filled(opened, "move", subject, to?.choices?.[0]?.id),
      /team b: Bees\n[\s\S]*objective calm/,
    );
  });
});

describe("any form", () => {
  const NAMES: readonly FormName[] = [
    "objective",
    "check-in",
    "week",
    "grade",
    "next-cycle",
    "move",
    "strategy",
  ];

  it("bears whatever is handed in", () => {
    const { service } = hive();
    const subjects = [
      {},
      { uri: "x:" },
      { uri: address("a.okr"), offset: 1e9 },
      { uri: address("a.okr"), offset: -5 },
      { team: "__proto__" },
      { ...on("a.okr"), cycle: "never" },
    ];
    const answers = { __proto__: "x", sentence: ["x"], "value kr>x": "1\n2", carry: "all", to: "x" } as never;
    for (const name of NAMES)
      for (const subject of subjects) {
        service.forms.form(name, subject);
        service.forms.remark(name, subject, "value nothing", "<img onerror=1>");
        service.forms.edit(name, subject, answers);
      }
  });

  it("writes an answer on one line, whatever line ends are in it", () => {
    const page = filled(
      open("=== page.okr\n"),
      "objective",
      on("page.okr"),
      "Ants\n\nteam evil: Evil",
      "",
      "",
      "",
    );
    assert.match(page, /^objective: Ants team evil: Evil$/m);
  });
});
