/** One thing that is wrong is told once, and what only follows from it is not told. */
import assert from "node:assert/strict";
import { mends, messageOf, tells, titlesOf } from "../kit/rules.ts";

describe("Pasted bullets below an objective", () => {
  it("are asked about once, as key results", () => {
    const page = "objective: Calm\n  «- Orders from 40 to 90\n  ◦ Owners from 9 to 25»\n";
    tells("syntax", page);
    tells("objective-no-key-results", page.replaceAll(/[«»]/g, ""));
    assert.match(
      messageOf("syntax", page),
      /Are they key results\? Write “kr:” in front of each; in an editor the light bulb does it\.$/,
    );
  });

  it("are asked about when there is one", () => {
    const page = "objective: Calm\n\n◦ Orders from 40 to 90\n";
    assert.match(
      messageOf("syntax", page),
      /Is it a key result\? Write “kr:” in front; in an editor the light bulb does it\.$/,
    );
    mends(
      "syntax",
      page,
      "Read this line as a key result",
      "objective: Calm\n\n  kr: Orders from 40 to 90\n",
    );
    tells("objective-no-key-results", page);
  });

  it("are asked about as key results with the heading that says so", () => {
    const page = "objective: Calm\n\n«Key Results:\n- Orders from 40 to 90\n- Owners from 9 to 25»\n";
    tells("syntax", page);
    assert.match(messageOf("syntax", page), /Are they key results\?/);
    tells("objective-no-key-results", page.replaceAll(/[«»]/g, ""));
    mends(
      "syntax",
      page.replaceAll(/[«»]/g, ""),
      "Read these 3 lines as key results",
      "objective: Calm\n\n  kr: Orders from 40 to 90\n  kr: Owners from 9 to 25\n",
    );
  });

  it("are something else below another heading, and prose is none", () => {
    tells("objective-no-key-results", "objective: «Calm»\n\nInitiatives\n- Bank feed in every account\n");
    tells("objective-no-key-results", "objective: «Calm»\n\nTalk to sales about the pilot\n");
  });
});

const checkedIn = (...lines: string[]): string =>
  `objective: Calm\n  kr: Orders from 40 to 90\n    2026-01-12: 41\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("Days without a year", () => {
  it("are told as what they lack", () => {
    const page = (...days: string[]) => checkedIn(...days.map((day) => `${day}: 45`));
    assert.equal(
      messageOf("syntax", page("19 Jan")),
      "This line begins with a day without its year, so it isn't read. Write the whole day, as in “2026-01-19”.",
    );
    assert.match(
      messageOf("syntax", page("26.01.", "2.2", "Feb 9th")),
      /^These 3 lines begin with days without their year/,
    );
    assert.match(
      messageOf("syntax", page("2. round of talks")),
      /^This line begins with no word of the language/,
    );
  });

  it("are no days where the word only begins like a month", () =>
    assert.match(messageOf("syntax", checkedIn("- 3 markets: Spain")), /Is it a key result\?/));
});

describe("Days that are not read", () => {
  it("are asked about as check-ins, whatever is the word before them or the language of their month", () => {
    const said =
      "This line looks like a check-in, but it isn't read. Begin it with the whole day in numbers, as in “2026-01-19: 40%, confidence 5/10”.";
    for (const line of [
      "19. Januar 2026: 54",
      "- 3 de marzo de 2026: 54",
      "**Update 2 Nov:** the feed is late",
      "Check-in (9 Feb 2026): 54",
    ])
      assert.equal(messageOf("syntax", checkedIn(line)), said);
    assert.match(
      messageOf("syntax", checkedIn("19. Januar 2026: 54", "Status 26.01.: 55")),
      /^These 2 lines look like check-ins/,
    );
  });

  it("are asked about right below a sentence, which would go on with them, and only if they are certain", () => {
    const below = (line: string) => `objective: Calm\n  kr: Orders from 40 to 90\n    ${line}\n`;
    tells("syntax", below("«**Update 2 Nov:** 54, the feed is late»"));
    tells("syntax", below("«2 Nov: 54»"));
    tells("syntax", below("12.5: as the till counts them"));
    mends("syntax", below("Update 19 Jan 2026: 54"), "Write “2026-01-19”", below("2026-01-19: 54"));
  });

  it("are written as the language writes them where they are certain", () => {
    mends(
      "syntax",
      checkedIn("19. Januar 2026: 54", "**Update 9 Feb 2026:** 55, the feed is late"),
      "Begin these 2 lines with “2026-01-19” and the like",
      checkedIn("2026-01-19: 54", "2026-02-09: 55, the feed is late"),
    );
    assert.deepEqual(titlesOf("syntax", checkedIn("**Update 2 Nov:** the feed is late")), [
      "Keep this line as a note",
      "Make this line a comment",
    ]);
  });
});

describe("Key results below a heading", () => {
  it("wait for it, and it alone is told", () => {
    const page = `
      «## Objective 1: Calm»
      KR1: Orders from 40 to 90
      KR2: Owners from 9 to 25

      «### O2: Sleep»
      KR1: Owners who call it right from 42% to 70%
      `;
    tells("unread-heading", page);
    tells("misplaced-line", page.replaceAll(/[«»]/g, ""));
    tells("duplicate-name", page.replaceAll(/[«»]/g, ""));
  });

  it("are told below any other", () =>
    tells("misplaced-line", "## Health: Crashes at most 2\n«kr»: Orders from 40 to 90\n"));
});

describe("Numbers of key results that were pasted", () => {
  const twice = (used: string) => `
      objective calm: Calm
        kr 1: Orders from 40 to 90
        kr 1: Owners from 9 to 25
      initiative: Bank feed
        moves: calm.${used}
      `;

  it("are no names until something refers to them", () => {
    tells("duplicate-name", twice("2"));
    tells("duplicate-name", twice("1").replaceAll("kr 1", "kr «1»"));
  });
});

describe("A block with a slip in its word", () => {
  it("is told alone", () => {
    const page = `
      objective: Calm
        kr orders: Orders from 40 to 90
      «obejctive»: More traffic
        kr orders: Orders of visitors from 4 to 9
      `;
    tells("unknown-word", page);
    for (const rule of ["duplicate-name", "objective-kr-count"]) tells(rule, page.replaceAll(/[«»]/g, ""));
    assert.deepEqual(titlesOf("unknown-word", page.replaceAll(/[«»]/g, "")).slice(0, 1), [
      "Write “objective”",
    ]);
  });
});
