/** What people paste, and what the fixes make of it. */
import assert from "node:assert/strict";
import { mended, mends, tells, titlesOf } from "../kit/rules.ts";

describe("Pasted lines", () => {
  it("are one error, whatever they are", () => {
    tells(
      "syntax",
      `
      objective calm: Owners start the week knowing what they will earn
        «- Owners who open the forecast from 900 to 2,500
        - Owners who call it right from 42% to 70%»

        «Talk to sales about the pilot»
      `,
    );
  });

  it("are read as key results below an objective, with what stands deeper as notes", () => {
    mends(
      "syntax",
      `
      team forecast: Forecast
        objective calm: Owners start the week knowing what they will earn
          owner: @mia

        * **Owners who open the forecast** from 900 to 2,500
            - asked every Monday
        2) Owners who call it right from 42% to 70%
      `,
      "Read these 3 lines as key results",
      `
      team forecast: Forecast
        objective calm: Owners start the week knowing what they will earn
          owner: @mia

          kr: Owners who open the forecast from 900 to 2,500
            note: asked every Monday
          kr: Owners who call it right from 42% to 70%
      `,
    );
  });

  it("are what the heading above says, which goes", () => {
    mends(
      "syntax",
      `
      objective calm: Owners start the week knowing what they will earn
        kr: Owners who open the forecast from 900 to 2,500

      ## Initiatives

      - Bank feed in every account
      - ABC-12 The week ahead on one screen
      `,
      "Read these 2 lines as initiatives",
      `
      objective calm: Owners start the week knowing what they will earn
        kr: Owners who open the forecast from 900 to 2,500

      initiative: Bank feed in every account
      initiative: The week ahead on one screen
        link: ABC-12
      `,
    );
  });

  it("may hold headings themselves", () => {
    mends(
      "syntax",
      `
      objective calm: Owners start the week knowing what they will earn
      Key Results
      - Owners who open the forecast from 900 to 2,500
      **Initiatives**
      - Bank feed in every account
      `,
      "Read these 4 lines as key results and initiatives",
      `
      objective calm: Owners start the week knowing what they will earn
        kr: Owners who open the forecast from 900 to 2,500
      initiative: Bank feed in every account
      `,
    );
  });

  it("keep their heading when it was taken for a part of the sentence above", () => {
    mends(
      "syntax",
      `
      objective calm: Owners start the week knowing what they will earn
        Key results
        - Owners who open the forecast from 900 to 2,500
      `,
      "Read this line as a key result",
      `
      objective calm: Owners start the week knowing what they will earn
        kr: Owners who open the forecast from 900 to 2,500
      `,
    );
  });

  it("are objectives where none stands above", () => {
    mends(
      "syntax",
      `
      cycle: 2026-Q1

      - Owners start the week knowing what they will earn
      - Owners open a second shop without fear
      `,
      "Read these 2 lines as objectives",
      `
      cycle: 2026-Q1

      objective: Owners start the week knowing what they will earn
      objective: Owners open a second shop without fear
      `,
    );
  });

  it("may stand below a heading that looks like a key", () => {
    mends(
      "unknown-word",
      `
      team forecast: Forecast
        objective calm: Owners start the week knowing what they will earn
        Initiatives:
        - Bank feed in every account
        - The week ahead on one screen
      `,
      "Read these 2 lines as initiatives",
      `
      team forecast: Forecast
        objective calm: Owners start the week knowing what they will earn
        initiative: Bank feed in every account
        initiative: The week ahead on one screen
      `,
    );
  });

  it("can be kept as notes or taken out of the page's sight", () => {
    const page = `
      objective calm: Owners start the week knowing what they will earn
        - Talk to sales
        - Ask Mia
      `;
    const start = "objective calm: Owners start the week knowing what they will earn\n";
    assert.equal(
      mended("syntax", page, "Keep these 2 lines as notes"),
      `${start}  note: Talk to sales\n  note: Ask Mia\n`,
    );
    assert.equal(
      mended("syntax", page, "Make these 2 lines a comment"),
      `${start}# - Talk to sales\n# - Ask Mia\n`,
    );
  });

  it("are rather a note where a sentence stands alone", () => {
    const page = "objective calm: Owners start calmly\n\nTalk to sales about the pilot\n";
    assert.equal(titlesOf("syntax", page)[0], "Keep this line as a note");
  });

  it("are no heading alone", () => {
    mends(
      "syntax",
      "objective calm: Owners start calmly\nKey results:\n\n  kr: Owners who call it right from 42% to 70%\n",
      "Take out the heading",
      "objective calm: Owners start calmly\n\n  kr: Owners who call it right from 42% to 70%\n",
    );
  });
});

describe("Pasted tables", () => {
  it("are read by the names of their columns", () => {
    mends(
      "syntax",
      `
      objective calm: Owners start the week knowing what they will earn

      | Metric | Baseline | Target | Owner | Due | Status | Team |
      |--------|---------:|-------:|-------|-----|--------|------|
      | Owners who open the forecast | 900 | 2,500 | @mia | 31 Mar 2026 | on track | Shop |
      | Owners who call it right | | 70% | Noa Levi | soon | | |
      | Orders | 40 | | | | | |
      `,
      "Read these 5 lines as key results",
      `
      objective calm: Owners start the week knowing what they will earn

        kr: Owners who open the forecast from 900 to 2,500
          owner: @mia
          by: 2026-03-31
          note: Status: on track
          note: Team: Shop
        kr: Owners who call it right to 70%
          owner: Noa Levi
          note: Due soon
        kr: Orders from 40 to <target>
      `,
    );
  });

  it("may be rows of a sheet, and initiatives with a status", () => {
    mends(
      "syntax",
      "initiative feed: Bank feed\n\nKey\tProject\tAssignee\tDue date\tStatus\nSHOP-7\tCash view\t@mia\t2026-03-02\tIn Progress\n",
      "Read these 2 lines as initiatives",
      `
      initiative feed: Bank feed

      initiative: Cash view
        owner: @mia
        due: 2026-03-02
        status: doing
        link: SHOP-7
      `,
    );
  });

  it("are lists of words where no column is known", () => {
    mends(
      "syntax",
      "objective calm: Owners start calmly\n\nOrders\t40\t90\n",
      "Read this line as a key result",
      "objective calm: Owners start calmly\n\n  kr: Orders, 40, 90\n",
    );
  });
});

describe("Links of a tracker", () => {
  const read = (line: string): string =>
    mended("syntax", `initiative feed: Bank feed\n\n- ${line}\n`, "Read this line as an initiative")
      .split("\n\n")
      .slice(1)
      .join("\n");

  it("are taken out of the text", () => {
    assert.equal(read("Cash view (SHOP-7)"), "initiative: Cash view\n  link: SHOP-7\n");
    assert.equal(read("SHOP-7: Cash view"), "initiative: Cash view\n  link: SHOP-7\n");
    assert.equal(
      read("[SHOP-7](https://jira.example/SHOP-7) Cash view"),
      "initiative: Cash view\n  link: https://jira.example/SHOP-7\n",
    );
  });

  it("are not seen in names that only look like one", () => {
    assert.equal(read("UTF-8 in every export"), "initiative: UTF-8 in every export\n");
    assert.equal(read("Export (ISO-9001)"), "initiative: Export (ISO-9001)\n");
  });
});
