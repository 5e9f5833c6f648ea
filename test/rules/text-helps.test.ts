/** What the rules about the text say where other tools have other words, and how a finding is left to stand. */
import assert from "node:assert/strict";
import { mended, mends, messageOf, tells, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

describe("words of other tools for a check-in", () => {
  const page = `
      objective: Calm
        kr: Orders from 40% to 90%
          confidence: 5/10
          progress: 45%
          status: on track
      `;

  it("are shown where they belong", () => {
    for (const rule of ["unknown-word", "misplaced-line"])
      assert.match(
        messageOf(rule, page),
        /Write it as a check-in, a line that begins with the day: “2026-01-19: 40%, /,
      );
  });

  it("become one check-in of today", () => {
    const after = `
      objective: Calm
        kr: Orders from 40% to 90%
          2026-02-09: 45%, confidence 5/10, on track
      `;
    const title = "Write “2026-02-09: 45%, confidence 5/10, on track”";
    mends("unknown-word", page, title, after);
    mends("misplaced-line", page, title, after);
  });

  it("stay where their value can't be read", () => {
    const high = "objective: Calm\n  kr: Orders from 40% to 90%\n    confidence: quite high\n";
    mends(
      "unknown-word",
      high,
      "Keep “confidence” as a note",
      high.replace("confidence:", "note: confidence:"),
    );
    assert.throws(() => mended("unknown-word", high, "Write “2026-02-09: quite high”"));
  });
});

describe("a key that a place calls otherwise", () => {
  it("is told by what is meant, where that may be two things", () =>
    assert.equal(
      messageOf("misplaced-line", "team till: Till\n  supports: growth\n"),
      "“supports” can't stand here, so it is not read: objectives support one another, and what a team belongs to is its “part-of”.",
    ));

  it("is shown as it stands at the head of the page, where it belongs there", () =>
    assert.equal(
      messageOf("unknown-word", "team till: Till\n  Quarter: Q4 2026\n"),
      "“Quarter” is no word of the language, so this line is not read. What you mean stands at the head of the page, as in “cycle: 2026-Q1”.",
    ));

  it("is offered where a week says it with another word", () =>
    assert.deepEqual(
      titlesOf("unknown-word", "team till: Till\n  week 2026-02-09\n    next: call the bank\n").slice(0, 1),
      ["Write “commit”"],
    ));

  it("is told by its name there", () =>
    assert.equal(
      messageOf("misplaced-line", "objective: Calm\n  kr: Orders from 40 to 90\n    due: 2026-03-31\n"),
      "“due” can't stand here, so it is not read: a key result says “by”.",
    ));
});

describe("several blanks in one line", () => {
  it("are one finding that counts the others", () => {
    tells("placeholder-left", "objective: Calm\n  kr: Orders from «<today>» to <goal> by <day>\n");
    assert.equal(
      messageOf("placeholder-left", "objective: Calm\n  kr: Orders from <today> to <goal> by <day>\n"),
      "“<today>” is a blank that waits to be filled in, and 2 more stand behind it. What belongs here?",
    );
  });
});

describe("a draft of a cycle that is over", () => {
  it("is to be closed or to get a new cycle", () =>
    assert.match(
      messageOf("phase-late", "cycle: 2025-Q3\nphase: drafting\n"),
      /is over, and this page is still drafting\. .*close it, or give it a new cycle\.$/,
    ));
});

describe("the fix that leaves a finding, with a reason", () => {
  const LEAVE = "Leave it here, with a reason";
  const page = (...above: string[]) =>
    ["objective: Calm", ...above.map((line) => `  ${line}`), "  kr: Launch the cash view", ""].join("\n");

  it("writes a blank for the reason above the block, which is told until it is filled in", () => {
    mends("kr-output", page(), LEAVE, page("# okr-ignore kr-output: <reason>"));
    tells("kr-output", page("# okr-ignore kr-output: <reason>"));
    tells("invalid-suppression", page("# okr-ignore kr-output: <reason>"));
    tells("placeholder-left", page("# okr-ignore kr-output: «<reason>»"));
    tells("placeholder-left", page("# okr-ignore kr-output: the bank asked for it"));
  });

  it("adds the rule to a suppression that is there", () =>
    mends(
      "kr-output",
      page("# okr-ignore kr-no-owner: we all do"),
      LEAVE,
      page("# okr-ignore kr-no-owner, kr-output: we all do"),
    ));

  it("stands at the head for what is told of the page", () =>
    mends(
      "phase-late",
      "cycle: 2025-Q3\nphase: drafting\n",
      LEAVE,
      "cycle: 2025-Q3\n# okr-ignore-file phase-late: <reason>\nphase: drafting\n",
    ));

  it("comes last, says for which rule where there are several, and never for the text itself", () => {
    const titles = (text: string) =>
      open(text)
        .service.fixes(address("page.okr"), { start: 0, end: text.length })
        .map(({ title }) => title);
    assert.deepEqual(titles(page()).slice(-2), [`${LEAVE} (kr-output)`, `${LEAVE} (objective-kr-count)`]);
    assert.ok(!titles("helth: Crashes at most 2\n").some((title) => title.startsWith(LEAVE)));
  });
});
