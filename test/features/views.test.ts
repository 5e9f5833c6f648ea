import assert from "node:assert/strict";
import { dedent, drawn } from "../kit/fixture.ts";
import { drawTree, nodeSaying } from "../kit/trees.ts";
import { address, open } from "../kit/workspace.ts";

const COMPANY = `
=== company.okr
company c: Company
  mission: Every ant comes home
  strategy bet: Win by speed
    doc: bet.md
=== bet.md
# The bet
`;

const CYCLE = `cycle: 2026-Q1\nphase: launched\n`;

/** A workspace in which everything leads somewhere, but for three things. */
const FILES = `${COMPANY}=== q1.okr
${CYCLE}company c
  objective first: Ants come to us first
    strategy: bet
    owner: @queen
    kr reach ask: Ants who ask from 100 to 200
      owner: @queen
      2026-02-02: 120, confidence 5/10
      2026-02-09: 150, confidence 7/10
  squad dusk: Dusk squad
    supports: a.calm
    meets: every second Monday
=== a.okr
${CYCLE}team a: Ants
  objective calm: Ants are calm
    supports: c.first
    owner: @ana
    kr impact hill: Calm hills at least 90%
      2026-02-09: 95%
    kr: Calm days
  objective lone: Ants sing
  initiative dig: Dig a second door
    moves: calm.hill
    status: doing
  initiative paint: Paint the door
  candidate gift: Ants give presents
    decision: declined, not now
  discovery rain: Ants hide from rain
=== b.okr
${CYCLE}team b: Bees
  shares a.calm
    kr reach hive: Hives from 10 to 20
      2026-02-09: 11, confidence 2/10
`;

const clean = (text: string): string => dedent(`\n${text.replace(/^\n/, "")}`);

describe("the tree of alignment", () => {
  it("leads from the mission to the work, and shows at its end what leads nowhere", () => {
    assert.equal(
      drawTree(open(FILES), "alignment", {}).replace(/ !\d/g, "").trim(),
      clean(`
        mission Every ant comes home | Company
          strategy Win by speed
            objective Ants come to us first | 50% · 7/10 ↑ · @queen
              kr Ants who ask from 100 to 200 | 50% · 7/10 ↑ · reach · @queen
              objective Ants are calm | 10% · 2/10 · Ants · @ana
                kr Calm hills at least 90% | met · impact
                  initiative Dig a second door | doing
                kr Calm days | no check-in for 5 weeks
                shares Bees | 10% · 2/10
                  kr Hives from 10 to 20 | 10% · 2/10 · reach
                squad Dusk squad | every second Monday
        proposals Proposals of teams | 1
          candidate Ants give presents | declined · Ants
        discoveries Being found out | 1
          discovery Ants hide from rain | Ants
        apart Leads nowhere yet | 1 objective, 1 of 2 initiatives
          objective Ants sing | Ants
          initiative Paint the door | Ants
      `).trim(),
    );
  });

  it("is empty where there are no pages, and a plain list of objectives where there is no company", () => {
    assert.equal(drawTree(open("=== notes.md\n# Notes\n"), "alignment"), "\n\n");
    assert.equal(
      drawTree(open("objective: Ants are calm\n  kr reach: Hills from 1 to 2\n"), "alignment").replace(
        / !\d/g,
        "",
      ),
      "\nobjective Ants are calm\n  kr Hills from 1 to 2 | no check-in yet · reach\n",
    );
  });

  it("shows the cycle of today, or those that are asked for", () => {
    const files = open(`${FILES}=== old.okr
cycle: 2025-Q4
phase: closed
company c
  objective past: Ants went elsewhere
    strategy: bet
    kr reach: Ants who ask from 50 to 100
`);
    assert.ok(!drawTree(files, "alignment").includes("Ants went elsewhere"));
    const old = drawTree(files, "alignment", { cycles: ["2025-Q4"] });
    assert.ok(old.includes("Ants went elsewhere") && !old.includes("Ants are calm"));
  });

  it("goes into no circle: what only leads to itself leads nowhere", () => {
    const tree = drawTree(
      open(`${COMPANY}=== a.okr
${CYCLE}company c
  objective first: Ants come to us first
team a
  objective one: Ants are calm
    supports: two
  objective two: Ants are quick
    supports: one
`),
      "alignment",
    );
    assert.match(
      tree,
      /\napart .*\n {2}objective Ants are calm .*\n {4}objective Ants are quick .*\n {2}objective/,
    );
  });

  it("comes to an end where everything supports everything else", () => {
    const names = Array.from({ length: 16 }, (_each, index) => `ants${index}`);
    const objectives = names.map(
      (name) =>
        `  objective ${name}: We are ${name}\n    supports: ${names.filter((each) => each !== name).join(", ")}\n`,
    );
    const { service } = open(`${COMPANY}=== a.okr\n${CYCLE}team a: Ants\n${objectives.join("")}`);
    const apart = service.views.children("alignment", {}, [null])[0]?.at(-1);
    assert.equal(apart?.description, "16 objectives");
  });

  it("counts the findings on the lines of each block, and says them", () => {
    const node = nodeSaying(open(FILES), "Ants sing");
    assert.ok(node.findings.warning > 0);
    assert.match(node.spoken, /^Objective: Ants sing, Ants, \d+ warning/);
  });

  it("speaks of a key result in words", () => {
    assert.equal(
      nodeSaying(open(FILES), "Ants who ask").spoken,
      "Key result: Ants who ask from 100 to 200, reach, 50%, confidence 7/10, up from 5/10, @queen",
    );
  });

  it("keeps the ids of all nodes while a page is edited elsewhere", () => {
    const files = open(FILES);
    const before = nodeSaying(files, "Calm days").id;
    files.service.openPage(address("a.okr"), files.files.get("a.okr")?.text ?? "", 1);
    files.service.editPage(address("a.okr"), [{ start: 0, end: 0, text: "# Ants\n" }], 2);
    assert.equal(nodeSaying(files, "Calm days").id, before);
  });

  it("tells about a node what a hover would, and nothing about what is gone", () => {
    const files = open(FILES);
    const { views } = files.service;
    assert.match(views.tooltip(nodeSaying(files, "Ants are calm").id) ?? "", /\*\*Ants are calm\*\*/);
    for (const id of ["", "kr", "kr>", "kr>file:///ws/a.okr>gone", "team>>", " > > "]) {
      assert.equal(views.tooltip(id), undefined);
      assert.deepEqual(views.children("alignment", {}, [id]), [[]]);
    }
  });
});

describe("the way to the cursor", () => {
  const wayTo = (page: string, name = "a.okr") => {
    const { text, cursor = 0 } = drawn(page);
    const { service } = open(`${FILES.slice(0, FILES.indexOf(`=== ${name}`))}=== ${name}\n${text}`);
    return service.views.path("alignment", {}, address(name), cursor).map(({ label }) => label);
  };

  it("leads down from the mission to the line that it stands on", () => {
    const page = `${CYCLE}team a: Ants\n  objective calm: Ants are calm\n    supports: c.first\n    kr: Ca‸lm days\n`;
    assert.deepEqual(wayTo(page), [
      "Every ant comes home",
      "Win by speed",
      "Ants come to us first",
      "Ants are calm",
      "Calm days",
    ]);
  });

  it("is looked for once from each objective, however many ways lead up", () => {
    const steps = Array.from({ length: 30 }, (_each, index) => index);
    const page = steps.map((step) => {
      const above = step === 0 ? "c.first" : `left${step - 1}, right${step - 1}`;
      const side = (name: string) => `  objective ${name}${step}: ${name} ${step}\n    supports: ${above}\n`;
      return side("left") + side("right");
    });
    const [three, deep] = [3, 29].map((step) =>
      wayTo(`${CYCLE}team a: Ants\n${page.join("").replace(`: left ${step}`, `: ‸left ${step}`)}`),
    );
    assert.deepEqual(three?.slice(2), ["Ants come to us first", "left 0", "left 1", "left 2", "left 3"]);
    assert.deepEqual(deep, []); // deeper than anybody goes
  });

  it("leads to what stands apart, and nowhere from the head of a page", () => {
    assert.deepEqual(wayTo(`${CYCLE}team a: Ants\n  objective lone: Ants ‸sing\n`), [
      "Leads nowhere yet",
      "Ants sing",
    ]);
    assert.deepEqual(wayTo(`cy‸cle: 2026-Q1\nteam a: Ants\n`), []);
  });
});

describe("the tree of health", () => {
  it("has companies and teams with what they guard, and shows who guards nothing", () => {
    const tree = drawTree(
      open(`${FILES}=== health.okr
company c
  health trust: Ants who trust us at least 85%
    owner: @queen
    2026-02-09: 80%
  health rain: Floods at most 2
team b
  health honey: Honey jars at least 10
    2025-12-01: 12
`),
      "health",
    );
    assert.equal(
      tree.replace(/ !\d/g, "").trim(),
      clean(`
        company Company
          health Ants who trust us at least 85% | 80% · outside its bounds · @queen
          health Floods at most 2 | no check-in yet
        team Ants | nothing guarded yet
        team Bees
          health Honey jars at least 10 | 12 · 10 weeks ago
      `).trim(),
    );
  });
});
