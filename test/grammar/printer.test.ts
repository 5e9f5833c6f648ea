import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { formatPage } from "../../grammar/printer.ts";
import { dedent, draw } from "../kit/fixture.ts";
import { formats, formatsPage } from "./reads.ts";

describe("the formatter indents by nesting", () => {
  it("blocks, properties, entries, items and what goes on", () => {
    formatsPage(
      `
      cycle: 2026-Q1
      company northbank: Northbank
          mission: Banking
      objective first: Founders think of us first
      kr reach a: Companies applying
              owner: @ben
              2026-01-12: 14%
      team onboarding: Onboarding
      mode: growth
      agreements:
      - one owner
          for each
      - never pay
      objective yes: Founders hear yes
         before they close the tab
      why: Every hour
                counts

        a paragraph
      kr impact wait: Time
          kr business kept: Kept
      week 2026-01-19
      update wait: 3
      `,
      `
      cycle: 2026-Q1
      company northbank: Northbank
        mission: Banking
        objective first: Founders think of us first
          kr reach a: Companies applying
            owner: @ben
            2026-01-12: 14%
      team onboarding: Onboarding
        mode: growth
        agreements:
          - one owner
            for each
          - never pay
        objective yes: Founders hear yes
          before they close the tab
          why: Every hour
            counts

            a paragraph
          kr impact wait: Time
          kr business kept: Kept
        week 2026-01-19
          update wait: 3
      `,
    );
  });

  it("blocks of the page itself begin at the margin", () => {
    formatsPage("    objective: A\n    kr: B\n", "objective: A\n  kr: B\n");
  });

  it("a property stays with its block", () => {
    formatsPage(
      `
      team a: A
          objective b: B
              kr c: C
              owner: @b
          owner: @a
      `,
      `
      team a: A
        objective b: B
          kr c: C
          owner: @b
        owner: @a
      `,
    );
  });

  it("tabs and odd spaces become spaces, direction marks stay", () => {
    formats(
      "objective: A\n\tkr:\u00a0B\n\u3000\u3000\u3000 \t\u200fnote: \u2067C\u2069\n",
      "objective: A\n  kr: B\n    \u200fnote: \u2067C\u2069\n",
    );
  });

  it("a line never moves to where it would be read otherwise", () => {
    // Two columns further in, the objective would go on with the team's name.
    formatsPage(
      "team a: A\nObjective for all of us\n  kr: B\n",
      "team a: A\nobjective for all of us\n    kr: B\n",
    );
    // Left where it stands, the third line would go on with the objective.
    formats("    objective: A\n    what is this\n", "objective: A\nwhat is this\n");
  });
});

describe("the formatter sets one space where one is meant", () => {
  it("around the words of a head, none before a colon or at the end", () => {
    formatsPage(
      `
      team  a :   A
        objective   b: B of  two
        kr   impact    c  :  C   and   D
        shares   x.y   :
        week    2026-01-19
          update   c  :   3
          2026-01-19   :   4
          owner :
      `.replace(/^(.*owner :)$/m, "$1  "),
      `
      team a: A
        objective b: B of  two
          kr impact c: C   and   D
        shares x.y:
        week 2026-01-19
          update c: 3
          2026-01-19: 4
          owner:
      `,
    );
  });

  it("a full-width colon needs none", () => {
    formats("objective 目標 ：客户满意\nwhy：  因为\n", "objective 目標：客户满意\n  why： 因为\n");
  });

  it("words of the language are in lower case, no value is touched", () => {
    formatsPage(
      "TEAM Onboarding: Onboarding\n  Mode: Growth\n  Objective: A\n    KR Reach X: B ≥ 40 %\n    Because: C\n",
      "team Onboarding: Onboarding\n  mode: Growth\n  objective: A\n    kr reach X: B ≥ 40 %\n    because: C\n",
    );
  });
});

describe("the formatter keeps what a person put there", () => {
  it("comments go with the line that follows", () => {
    formatsPage(
      `
      # the page

              # the team
      team a: A
      # what we want
        # (really)
      objective b: B

            # the first one
        kr c: C
      # okr-ignore kr-output: yes
      kr d: D
      `,
      `
      # the page

      # the team
      team a: A
        # what we want
        # (really)
        objective b: B

          # the first one
          kr c: C
          # okr-ignore kr-output: yes
          kr d: D
      `,
    );
  });

  it("or with what stands above, if they are its end", () => {
    formatsPage(
      `
      team a: A
          objective b: B
              kr c: C
              # kr d: D

      # the other team
      # (below)

      team e: E
          mode: growth
          # done
      `,
      `
      team a: A
        objective b: B
          kr c: C
          # kr d: D

      # the other team
      # (below)

      team e: E
        mode: growth
        # done
      `,
    );
  });

  it("single blank lines; several become one, none stand at either end", () => {
    formats("\n\nobjective: A\n\n\n \n  kr: B\n  kr: C\n\n\n", "objective: A\n\n  kr: B\n  kr: C\n");
    formats("", "");
    formats(" \n\t\n", "");
  });

  it("lines that can't be read, and markers of a conflict", () => {
    formatsPage(
      `
      what   we want
      Metric\tBaseline  

      objective:   A
      <<<<<<< HEAD  
        kr: B
      =======
        kr: C
      >>>>>>> x
        - a   bullet
      `,
      `
      what   we want
      Metric\tBaseline  

      objective: A
      <<<<<<< HEAD  
        kr: B
      =======
        kr: C
      >>>>>>> x
        - a   bullet
      `,
    );
  });

  it("a value of nothing but bold, which takes items like none", () => {
    formats("**why: ** **\n- \n- a", "why: **\n  -\n  - a\n");
  });

  it("line ends, with one at the end as most of them are", () => {
    formats("objective: A\r\n  kr: B\r\n  kr: C", "objective: A\r\n  kr: B\r\n  kr: C\r\n");
    formats("objective: A\n kr: B\r\n kr: C\r kr: D", "objective: A\n  kr: B\r\n  kr: C\r  kr: D\n");
    formats("objective: A\r  kr: B\r\r\r  kr: C\n", "objective: A\r  kr: B\r\r  kr: C\n");
    formats("\ufeff\n  objective: A", "\ufeffobjective: A\n");
  });

  it("a blank line whose spaces stood between the two halves of a line end", () =>
    formats("objective: A\r  \n  why: B\r \n      C\n", "objective: A\r\r  why: B\r\r    C\n"));

  it("a missing colon, an alias of a lens, a day that may be two", () => {
    formats(
      "objective Founders hear yes\nkr customer a: B\n03/04/2026: 3\n",
      "objective Founders hear yes\n  kr customer a: B\n    03/04/2026: 3\n",
    );
  });
});

describe("the edits of the formatter", () => {
  it("are small", () => {
    const text = dedent(`
      objective: A
          kr: B
        note: C

      Owner: @ben
    `);
    assert.equal(
      draw(text, formatPage(readPage(text))),
      dedent(`
        objective: A
          «  »kr: B
          note: C

        «»«O»wner: @ben
      `),
    );
  });

  it("neither begin nor end within a line end, where no editor has a place", () => {
    const edits = (text: string) =>
      formatPage(readPage(text), { endOfLine: "auto" }).map(({ start, end, text }) => [start, end, text]);
    assert.deepEqual(edits("objective: A\n  kr: B\n  kr: C\r\n"), [[28, 30, "\n"]]);
    assert.deepEqual(edits("objective: A\r  kr: B\r  kr: C\r\n"), [[28, 30, "\r"]]);
    assert.deepEqual(edits("objective: A\r\n  kr: B\r\n  kr: C\n"), [[30, 31, "\r\n"]]);
  });

  it("of a page that is formatted are none", () => {
    assert.deepEqual(formatPage(readPage("objective: A\n  kr: B\n    owner: @ben\n")), []);
  });
});
