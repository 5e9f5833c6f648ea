import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { dedent } from "../kit/fixture.ts";
import { outline, told } from "../kit/outline.ts";
import { isFine, reads, tells } from "./reads.ts";

const WHOLE = `
  # Meadow, first quarter
  cycle: 2026-Q1
  phase: launched

  company meadow: Meadow
    mission: Everybody can keep bees
    strategy near: Win beekeepers by being near when the swarm comes
      doc: strategy/near.md
      start: A helper within an hour's drive
      stop: Advice by post

    objective calm: New beekeepers stay calm when the bees swarm
      strategy: near
      kr reach helped: Beekeepers helped each month from 40 to 300
      kr impact caught: Swarms caught on the same day from 20% to 60%

  team helpers: Helpers
    mode: growth
    lead: @ana
    agreements:
      - Nobody drives at night

    objective hour: A swarm is caught within the hour
      supports: meadow.calm
      why: A swarm that stays loses half of its bees.
        Most people give up after the first one.

      kr impact wait: Time until help arrives from 1 day to 1 hour by 2026-03-31
        owner: @ben
        2026-01-12: 20 hours, confidence 5/10
        2026-01-19: 9 hours, confidence 7/10, two helpers more

    initiative cars: Six boxes in six cars
      moves: hour.wait
      due: 2026-02-15

    health hives: Hives alive after winter at least 85%
      2026-01-19: 91%

    week 2026-01-19
      update hour.wait: 9 hours
      commit: @ben find a helper in the valley -> hour.wait

  team shop: Shop
    shares helpers.hour
      kr impact boxes: Boxes ready on the day from 61% to 85%
`;

const OUTLINE = dedent(`
  cycle "2026-Q1"
  phase "launched"
  company meadow "Meadow"
    mission "Everybody can keep bees"
    strategy near "Win beekeepers by being near when the swarm comes"
      doc "strategy/near.md"
      start "A helper within an hour's drive"
      stop "Advice by post"
    objective calm "New beekeepers stay calm when the bees swarm"
      strategy "near"
      kr reach helped "Beekeepers helped each month from 40 to 300"
      kr impact caught "Swarms caught on the same day from 20% to 60%"
  team helpers "Helpers"
    mode "growth"
    lead "@ana"
    agreements
      - "Nobody drives at night"
    objective hour "A swarm is caught within the hour"
      supports "meadow.calm"
      why "A swarm that stays loses half of its bees. Most people give up after the first one."
      kr impact wait "Time until help arrives from 1 day to 1 hour by 2026-03-31"
        owner "@ben"
        2026-01-12 "20 hours, confidence 5/10"
        2026-01-19 "9 hours, confidence 7/10, two helpers more"
    initiative cars "Six boxes in six cars"
      moves "hour.wait"
      due "2026-02-15"
    health hives "Hives alive after winter at least 85%"
      2026-01-19 "91%"
    week 2026-01-19
      update hour.wait "9 hours"
      commit "@ben find a helper in the valley -> hour.wait"
  team shop "Shop"
    shares helpers.hour
      kr impact boxes "Boxes ready on the day from 61% to 85%"
`);

describe("blocks nest by rank", () => {
  it("a whole page", () => reads(WHOLE, OUTLINE));

  it("a page without its indentation keeps its blocks and properties", () => {
    const flat = dedent(WHOLE)
      .split("\n")
      .map((line) => line.trimStart());
    const page = readPage(flat.join("\n"));
    // Only the second line of a text needs its indentation.
    assert.deepEqual(told(page), ["unreadable: Most people give up after the first one."]);
    assert.equal(outline(page), OUTLINE.replace(" Most people give up after the first one.", ""));
  });

  it("whatever the indentation says, which is told", () => {
    reads(
      `
      team a: A
        objective b: B
          kr c: C
            kr d: D
          initiative e: E
      objective f: F
      `,
      `
      team a "A"
        objective b "B"
          kr c "C"
          kr d "D"
        initiative e "E"
        objective f "F"
      `,
      "indentation: kr",
      "indentation: initiative",
    );
  });

  it("above the first team, blocks belong to the page itself", () => {
    reads("objective: A\nkr: B\nkr: C\n", 'objective "A"\n  kr "B"\n  kr "C"\n');
  });

  it("blocks where they can't stand are told", () => {
    tells("misplaced-block", "«kr» a: A");
    tells("misplaced-block", "«strategy» a: A");
    tells("misplaced-block", "company a: A\n  «shares» b.c\nteam b: B\n  «squad» d: D");
    tells("misplaced-block", "health: A\n  «kr»: B");
  });
});

describe("a property goes to an open block that accepts it", () => {
  it("the innermost one that is indented less", () => {
    reads(
      `
      team a: A
        objective b: B
          kr c: C
            owner: @c
          owner: @b
        owner: @a
      `,
      `
      team a "A"
        objective b "B"
          kr c "C"
            owner "@c"
          owner "@b"
        owner "@a"
      `,
    );
  });

  it("the innermost one, if none is indented less", () => {
    reads(
      "team a: A\nobjective b: B\nkr c: C\nowner: @c\nsupports: x\nlead: @a\n",
      `
      team a "A"
        objective b "B"
          kr c "C"
            owner "@c"
          supports "x"
        lead "@a"
    `,
    );
  });

  it("further out if the one it is indented below does not know it, which is told", () => {
    reads(
      `
      team a: A
        objective b: B
          kr c: C
            supports: x
            lead: @a
      `,
      `
      team a "A"
        objective b "B"
          kr c "C"
          supports "x"
        lead "@a"
      `,
      "indentation: supports: x",
      "indentation: lead: @a",
    );
  });

  it("across other blocks of its team", () => {
    reads(
      `
      team a: A
        objective b: B
        health c: C
        mode: growth
      team d: D
      `,
      `
      team a "A"
        objective b "B"
        health c "C"
        mode "growth"
      team d "D"
      `,
    );
  });

  it("entries go to what takes check-ins, updates to a week", () => {
    reads(
      `
      team a: A
        objective b: B
          kr c: C
          2026-01-19: on track
            2026-01-26: late
        week 2026-01-19
        update c: 3
      `,
      `
      team a "A"
        objective b "B"
          kr c "C"
            2026-01-26 "late"
          2026-01-19 "on track"
        week 2026-01-19
          update c "3"
      `,
    );
    tells("misplaced-entry", "team a: A\n  «2026-01-19»: 3");
    tells("misplaced-entry", "«2026-01-19»: 3");
    tells("misplaced-update", "team a: A\n  objective b: B\n    «update» c: 3");
  });

  it("a check-in below a heading that is not read belongs to no block above it", () => {
    for (const heading of ["Weekly check-in:", "- This week:", "### KR 2: Orders from 1 to 2"]) {
      tells(
        "misplaced-entry",
        `health c: C\n  2026-01-12: 2\n${heading}\n  «2026-01-19»: 3\n  «2026-01-26»: 4`,
      );
      tells("misplaced-entry", `health c: C\n${heading}\nhealth d: D\n  2026-01-19: 3`);
    }
    tells("misplaced-entry", "team a: A\n  health c: C\n  Check-ins:\n    «2026-01-19»: 3");
    tells("misplaced-entry", "health c: C\n  Check-ins:\n    2026-01-19: 3");
    tells("misplaced-entry", "health c: C\n# later\n## This week\nNot read.\n  2026-01-19: 3");
  });

  it("a check-in below a remark stays with its block, even where the remark begins like a heading", () => {
    for (const remark of ["# Team: agreed with Mia", "# KR source: the shop"])
      tells("misplaced-entry", `health c: C\n  2026-01-12: 2\n  ${remark}\n  2026-01-19: 3`);
  });

  it("what no open block knows is told where its indentation puts it", () => {
    reads(
      `
      objective a: A
        kr b: B
          onwer: @b
        ownre: @a
      `,
      `
      objective a "A"
        kr b "B"
          onwer "@b"
        ownre "@a"
      `,
      "unknown-key: onwer",
      "unknown-key: ownre",
    );
    tells("misplaced-property", "team a: A\n  «due»: 2026-01-19\n  initiative b: B\n    due: 2026-01-19");
    tells("misplaced-property", "objective a: A\n«cycle»: 2026-Q1");
  });

  it("the head of the page takes its own, and what all blocks take", () => {
    isFine("cycle: 2026-Q1\nlanguage: de\nnote: Draft\nowner: @ana\n\nobjective: A\n");
    tells("misplaced-property", "«mode»: growth");
  });

  it("saying twice what is said once is told on the second", () => {
    tells("repeated-key", "objective: A\n  owner: @a\n  note: 1\n  note: 2\n  «owner»: @b");
    tells("repeated-key", "cycle: 2026-Q1\n«cycle»: 2026-Q2");
    isFine("team a: A\n  members: @b\n  members: @c\n");
    isFine("objective: A\n  owner: @a\n  kr: B\n    owner: @b\n");
  });
});
