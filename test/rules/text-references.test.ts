/** References that lead nowhere, to two things or in a circle; names given twice; links to documents. */
import assert from "node:assert/strict";
import { mended, mends, messageOf, tells, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

const COMPANY = `
=== company.okr
company tally: Tally
  objective calm: Owners plan without fear
    kr orders: Orders from 40 to 90
`;

describe("unresolved-reference", () => {
  it("tells what leads nowhere, in properties, shares and weeks", () => {
    tells(
      "unresolved-reference",
      `
      company tally: Tally
        objective calm: Owners plan without fear
          supports: «clma», calm because it is ours
          kr orders: Orders from 40 to 90
      team a: A
        part-of: «taly»
        shares «tally.clam»
        candidate gifts: Gifts
          decision: adopted «tally.clam»
        week 2026-02-09
          update «oders»: 51
          done: Feed live -> tally.calm, «tally.clam»
      `,
    );
  });

  it("says how a key result gets a name, where one is looked for", () => {
    const page = (property: string) => `${COMPANY}initiative feed: Bank feed\n  ${property}\n`;
    assert.match(
      messageOf("unresolved-reference", page("moves: calm.speed")),
      /from here\. A key result has the name /,
    );
    assert.match(messageOf("unresolved-reference", page("depends-on: speed")), /from here\.$/);
  });

  it("takes words behind an arrow for text unless they begin with something known", () => {
    tells(
      "unresolved-reference",
      `
      team a: A
        week 2026-02-09
          done: Moved from Bern -> Rome
          done: Export -> v2.0
          done: Feed -> and/or
          done: Calls -> 40%
          done: Feed live -> «a.clam»
      `,
    );
  });

  it("tells a value that is no name at all, and leaves blanks alone", () => {
    tells("unresolved-reference", "initiative: Bank feed\n  moves: «— not yet —»\n");
    tells(
      "unresolved-reference",
      "initiative: Bank feed\n  moves: <key result>\ninitiative: View\n  moves: TBD\n",
    );
  });

  it("offers the nearest names, spelled so that they lead there", () => {
    mends(
      "unresolved-reference",
      `${COMPANY}=== team.okr
team a: A
  initiative: Bank feed
    moves: oders
`,
      "Write “orders”",
      `${COMPANY.trimStart()}=== team.okr
team a: A
  initiative: Bank feed
    moves: orders
`,
    );
    const page = (reference: string) =>
      `${COMPANY}=== team.okr\nteam a: A\n  objective: B\n    supports: ${reference}\n`;
    assert.deepEqual(titlesOf("unresolved-reference", page("taly.calm")), ["Write “tally.calm”"]);
    assert.deepEqual(titlesOf("unresolved-reference", page("2025-Q4/clam")), ["Write “calm”"]);
    assert.deepEqual(titlesOf("unresolved-reference", page("something-else")), []);
  });

  it("says when the name is that of another kind of thing", () => {
    assert.equal(
      messageOf(
        "unresolved-reference",
        `${COMPANY}=== team.okr\nteam a: A\n  objective: B\n    supports: a\n`,
      ),
      "“a” is a team, and what stands here leads to an objective. Which one is meant?",
    );
  });

  it("keeps silent while files are still being read", () => {
    const { service } = open("initiative: Bank feed\n  moves: oders\n");
    const isTold = () =>
      service.findings(address("page.okr")).some(({ rule }) => rule === "unresolved-reference");
    assert.ok(isTold());
    service.setReading(true);
    assert.ok(!isTold());
  });
});

describe("ambiguous-reference", () => {
  const page = `
    team a: A
      objective calm: Calm
        kr orders: Orders from 40 to 90
      objective sure: Sure
        kr orders: Repeated orders from 4 to 9
      initiative: Bank feed
        moves: «orders»
    `;

  it("tells a name that may mean two things, and offers both full names", () => {
    tells("ambiguous-reference", page);
    assert.deepEqual(titlesOf("ambiguous-reference", page), [
      "Write “a.calm.orders”",
      "Write “a.sure.orders”",
    ]);
  });

  it("takes the nearer of two", () => {
    tells(
      "ambiguous-reference",
      page.replace("      initiative: Bank feed\n        moves: «orders»", "        depends-on: orders"),
    );
  });
});

describe("duplicate-name", () => {
  it("tells two things of one name in a team, whatever they are, and where", () => {
    tells(
      "duplicate-name",
      `
      === one.okr
      team a: A
        objective «calm»: Calm
          kr «orders»: Orders from 40 to 90
          kr «orders»: Repeated orders from 4 to 9
      === two.okr
      team a
        health «calm»: Answers at least 95%
      `,
    );
  });

  it("lets teams go on, and names be used again in another team, objective or cycle", () => {
    tells(
      "duplicate-name",
      `
      === one.okr
      cycle: 2026-Q1
      team a: A
        objective calm: Calm
          kr orders: Orders from 40 to 90
        objective sure: Sure
          kr orders: Repeated orders from 4 to 9
      team b: B
        objective calm: Calm
      === weeks.okr
      cycle: 2026-Q1
      team a
      === earlier.okr
      cycle: 2025-Q4
      team a: A
        objective calm: Calm
      `,
    );
  });

  it("tells a team that has two names, and one that is called like the company", () => {
    tells("duplicate-name", "team «a»: Alpha\n\nteam «a»: Beta\n");
    tells("duplicate-name", "company «a»: Alpha\n\nteam «a»: Alpha\n");
  });

  it("offers a name from the words of the statement", () => {
    const page =
      "objective: Calm\n  kr calm: Orders on time from 40 to 90\n  kr calm: Repeated orders from 4 to 9\n";
    assert.match(
      mended("duplicate-name", page, "Call this one “orders-time”"),
      /kr orders-time: Orders on time/,
    );
  });
});

describe("alignment-cycle", () => {
  it("tells every step of a circle, and the way it takes", () => {
    const page = `
      team a: A
        part-of: «b»
        objective calm: Calm
          supports: «b.sure»
          kr orders: Orders from 40 to 90
      team b: B
        part-of: «a»
        objective sure: Sure
          supports: «calm.orders»
      `;
    tells("alignment-cycle", page);
    assert.match(messageOf("alignment-cycle", page), /“part-of” leads in a circle: “a” → “b” → “a”/);
  });

  it("tells what leads to itself, and not what leads to the circle of others", () => {
    tells(
      "alignment-cycle",
      `
      initiative feed: Bank feed
        depends-on: «feed» for the pilot
      initiative view: Cash view
        depends-on: feed
      `,
    );
  });

  it("leaves the step out", () => {
    mends(
      "alignment-cycle",
      "initiative feed: Bank feed\n  depends-on: view, feed\ninitiative view: Cash view\n",
      "Leave out “feed” here",
      "initiative feed: Bank feed\n  depends-on: view\ninitiative view: Cash view\n",
    );
    mends(
      "alignment-cycle",
      "initiative feed: Bank feed\n  depends-on: feed\n  status: doing\n",
      "Leave out “depends-on” here",
      "initiative feed: Bank feed\n  status: doing\n",
    );
  });
});

describe("broken-link", () => {
  const DOCUMENT = '=== docs/bet.md\n# The bet\n\n## Why now\n\n<a id="old"></a>\n';
  const page = (lines: string) =>
    `${DOCUMENT}=== q1/page.okr\ncompany tally: Tally\n  strategy bet: Repair first\n${lines}`;

  it("tells files and headings that are not there", () => {
    tells(
      "broken-link",
      page(
        `    doc:
      - ../docs/bet.md
      - /docs/bet.md#why-now
      - /docs/bet.md#old
      - «docs/bet.md»
      - ../docs/bet.md#«why»
      - https://example.com/gone.md
`,
      ),
    );
  });

  it("tells the heading of a reference to a strategy", () => {
    const told = page(
      "    doc: ../docs/bet.md\n  objective: Calm\n    strategy: bet#«why-not»\n  objective: Sure\n    strategy: bet#why-now\n",
    );
    tells("broken-link", told);
    assert.deepEqual(titlesOf("broken-link", told), ["Write “why-now”"]);
  });

  it("offers documents that are there, and to create the one that is not", () => {
    const told = page("    doc: ../docs/bet.md\n  health: Answers at least 95%\n    doc: ../docs/bets.md\n");
    assert.deepEqual(titlesOf("broken-link", told), ["Write “../docs/bet.md”", "Create “../docs/bets.md”"]);
    assert.match(
      mended("broken-link", told, "Create “../docs/bets.md”"),
      /=== docs\/bets\.md\n# Answers at least 95%\n/,
    );
  });

  it("has nothing to say of pages, folders and what lies outside", () => {
    tells(
      "broken-link",
      "health: Answers at least 95%\n  doc: other.okr\n  doc: docs/\n  doc: ../elsewhere.md\n",
    );
  });
});
