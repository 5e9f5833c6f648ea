/** A check-in written on in the form of the last one. */
import assert from "node:assert/strict";
import { drawn } from "../kit/fixture.ts";
import { address, open } from "../kit/workspace.ts";

/** What is offered at the cursor, as it would stand there. */
const offered = (drawing: string): string | undefined => {
  const { text, cursor = 0 } = drawn(drawing);
  const { service } = open(`=== page.okr\n${text}`, { today: "2026-02-09" });
  const found = service.suggest(address("page.okr"), cursor);
  if (!found) return undefined;
  assert.equal(found.start, cursor);
  assert.match(text.slice(found.start, found.end), /^\s*$/);
  for (const { start, end } of found.blanks) assert.match(found.text.slice(start, end), /^<.+>$/);
  return found.text;
};

const page = (last: string, line: string, statement = "One from 12% to 60%"): string =>
  `objective a: A\n  kr one: ${statement}\n    2026-02-02: ${last}\n    ${line}`;

/** What stands on the line, and what is offered behind it. */
const goesOn = (last: string, line: string, expected: string | undefined, statement?: string): void =>
  assert.equal(offered(page(last, `${line}‸\n`, statement)), expected);

describe("a new line below check-ins", () => {
  it("is offered one for today in the form of the last, with blanks for what only a person knows", () => {
    goesOn("31%, confidence 7/10, vendor live", "", "2026-02-09: <number>%, confidence <n>/10");
    goesOn("31%", "", "2026-02-09: <number>%");
    goesOn("31%, on track", "", "2026-02-09: <number>%, <on track, at risk or off track>");
    goesOn("confidence 70%", "", "2026-02-09: confidence <n>%");
    goesOn("nothing new", "", "2026-02-09: ");
  });

  it("keeps the unit of the value, never its number", () => {
    goesOn("$42k", "", "2026-02-09: $<number>k", "Revenue from $20k to $60k");
    goesOn("3 of 7", "", "2026-02-09: <number> of 7", "Teams from 1 of 7 to 7 of 7");
    goesOn("2 hours", "", "2026-02-09: <number> hours", "Wait from 9 hours to 1 hour");
    goesOn("4,200", "", "2026-02-09: <number>", "Companies from 4,000 to 7,000");
    goesOn("three", "", "2026-02-09: <value>", "Companies from 1 to 7");
  });

  it("is offered the rest of a date that is begun", () => {
    goesOn("31%", "2026-0", "2-09: <number>%");
    goesOn("31%", "2026-02-09", ": <number>%");
    goesOn("31%", "2026-01", undefined);
  });

  it("works behind text of any script, with any line ends", () => {
    assert.equal(
      offered("objective ü: 😀漢字e\u0301\r\n  kr one: One from 1% to 9%\r\n    2026-02-02: 3%\r\n    ‸\r\n"),
      "2026-02-09: <number>%",
    );
  });

  it("is offered nothing where the last is of today, where it is over, elsewhere, and where text follows", () => {
    assert.equal(offered("objective a: A\n  kr one: One\n    2026-02-09: 3\n    ‸\n"), undefined);
    assert.equal(
      offered("objective a: A\n  kr one: One\n    grade: 0.7\n    2026-02-02: 3\n    ‸\n"),
      undefined,
    );
    assert.equal(
      offered("phase: closed\nobjective a: A\n  kr one: One\n    2026-02-02: 3\n    ‸\n"),
      undefined,
    );
    assert.equal(offered("objective a: A\n  kr one: One\n    2026-02-02: 3\n  ‸\n"), undefined);
    assert.equal(offered("objective a: A\n  kr one: One\n    ‸\n"), undefined);
    assert.equal(offered("objective a: A\n  kr one: One\n    2026-02-02: 3\n    ‸owner: @ana\n"), undefined);
  });
});

describe("an unfinished check-in", () => {
  const LAST = "31%, confidence 7/10, vendor live";

  it("is offered all behind its date", () => {
    goesOn(LAST, "2026-02-09:", " <number>%, confidence <n>/10");
    goesOn(LAST, "2026-02-09: ", "<number>%, confidence <n>/10");
  });

  it("is offered its unit and what else the last one said", () => {
    goesOn(LAST, "2026-02-09: 35", "%, confidence <n>/10");
    goesOn(LAST, "2026-02-09: 35%", ", confidence <n>/10");
    goesOn(
      "2 hours, on track",
      "2026-02-09: 3",
      " hours, <on track, at risk or off track>",
      "Wait from 9 hours to 1 hour",
    );
  });

  it("is offered what is left behind a comma, and the rest of a word", () => {
    goesOn(LAST, "2026-02-09: 35%,", " confidence <n>/10");
    goesOn(LAST, "2026-02-09: 35%, ", "confidence <n>/10");
    goesOn(LAST, "2026-02-09: 35%, conf", "idence <n>/10");
    goesOn(
      "31%, confidence 7/10, at risk",
      "2026-02-09: 35%, confidence 8/10, ",
      "<on track, at risk or off track>",
    );
  });

  it("is offered nothing when it says as much as the last, or has begun with other words", () => {
    goesOn(LAST, "2026-02-09: 35%, confidence 8/10", undefined);
    goesOn(LAST, "2026-02-09: 35%, confidence 8/10, ", undefined);
    goesOn(LAST, "2026-02-09: 35%, all is well", undefined);
    goesOn(LAST, "2026-02-09: we lost", undefined);
    goesOn("31%", "2026-02-09: 35%", undefined);
  });

  it("goes by the last one before it, not by later ones", () =>
    assert.equal(
      offered(
        "objective a: A\n  kr one: One from 1% to 9%\n    2026-01-12: 3%\n    2026-01-19: ‸\n    2026-02-02: 4%, on track\n",
      ),
      "<number>%",
    ));

  it("may stand in a week", () =>
    assert.equal(
      offered(`team a: A
  objective b: B
    kr one: One from 1% to 9%
      2026-02-02: 3%, confidence 7/10
  week 2026-02-09
    update one: 4‸
`),
      "%, confidence <n>/10",
    ));
});
