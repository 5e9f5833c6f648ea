import assert from "node:assert/strict";
import { plainText } from "../../server/src/service.ts";
import { hovered } from "../kit/completion.ts";
import { dedent } from "../kit/fixture.ts";

const FILES = `
=== company.okr
company northbank: Northbank
  mission: Every founder banks as easily as they send a message
  strategy first-yes: Win founders by being the first bank to say yes
    doc: strategy.md
=== strategy.md
# The first yes
Speed wins.
## Automation
- Software *decides* most applications,
  and people see the hard ones.
## Other
=== q1.okr
cycle: 2026-Q1
phase: launched
company northbank
  objective first-choice: Founders think of us first
    strategy: first-yes
=== risk.okr
cycle: 2026-Q1
team risk: Risk Operations
  shares onboarding.instant-yes
    kr impact first-pass: Manual reviews decided at first sight from 60% to 80%
      2026-02-02: 70%
`;

const page = (lines: string): string => `${FILES}=== a.okr
cycle: 2026-Q1
phase: launched
team onboarding: Onboarding
  lead: @ana
${lines}`;

const OBJECTIVE = `
  objective instant-yes: Founders hear yes before they close the tab
    supports: northbank.first-choice
    strategy: first-yes#automation
    owner: @ana
    kr reach untouched: Applications approved with no human touch from 12% to 60%
      owner: @ben
      2026-01-12: 14%, confidence 5/10
      2026-01-19: 31%, confidence 7/10, vendor live
  initiative vendor: Identity vendor live
    moves: instant-yes.untouched
    status: doing
`;

const says = (drawing: string): string => hovered(drawing)?.says ?? "";
/** The lines without the explanation of a finding before them. */
const saysOf = (drawing: string): string => says(drawing).split("\n\n---\n\n").at(-1) as string;
const is = (drawing: string, text: string) => assert.equal(saysOf(drawing), dedent(text).trim());

describe("hover on an objective", () => {
  it("tells the chain up to the mission and down to the teams, progress, and the strategy's document", () => {
    is(
      page(OBJECTIVE.replace("Founders hear", "Foun‸ders hear")),
      `
**Founders hear yes before they close the tab**

Onboarding, 2026-Q1, @ana, 5 weeks of 13 gone.

■■■■□□□□□□ 45% over 2 of 2 key results

Confidence 7/10 on average, up from 5/10.

**Key results**

- ■■■■□□□□□□ 40% [Applications approved with no human touch from 12% to 60%](file:///ws/a.okr#L10)
- ■■■■■□□□□□ 50% [Manual reviews decided at first sight from 60% to 80%](file:///ws/risk.okr#L4)

**Leads up to**

- Objective: [Founders think of us first](file:///ws/q1.okr#L4) (Northbank)
- Strategy: [Win founders by being the first bank to say yes](file:///ws/company.okr#L3)
- Mission: [Every founder banks as easily as they send a message](file:///ws/company.okr#L1)

**Carried by**

- Risk Operations shares it, with 1 key result

[The first yes](file:///ws/strategy.md#L3) › Automation, 17 words

> Software decides most applications, and people see the hard ones.
      `,
    );
  });

  it("is there from anywhere that refers to it", () => {
    const found = hovered(page(OBJECTIVE.replace("northbank.first-choice", "northbank.first-‸choice")));
    assert.equal(found?.about, "northbank.first-choice");
    assert.match(found?.says ?? "", /^\*\*Founders think of us first\*\*/);
    assert.match(
      found?.says ?? "",
      /\*\*Carried by\*\*\n\n- Onboarding: \[Founders hear yes before they close the tab\]/,
    );
  });
});

describe("hover on a key result", () => {
  it("reads its measure back, with its history, and what moves it", () => {
    is(
      page(OBJECTIVE.replace("Applications", "Appli‸cations")),
      `
**Applications approved with no human touch from 12% to 60%**

Reach of [Founders hear yes before they close the tab](file:///ws/a.okr#L6), Onboarding, @ben

■■■■□□□□□□ 40%

From 12% to 60%, now 31%, 40% of the way, 5 weeks of 13 gone.

Confidence 7/10, up from 5/10.

**Check-ins**

- 2026-01-19: 31%, confidence 7/10, vendor live
- 2026-01-12: 14%, confidence 5/10

**Moved by**

- [Identity vendor live](file:///ws/a.okr#L14), doing
      `,
    );
  });

  it("is there on its check-ins too, wherever they stand", () => {
    const title = /^\*\*Applications approved with no human touch from 12% to 60%\*\*/;
    assert.match(saysOf(page(OBJECTIVE.replace("vendor live", "ven‸dor live"))), title);
    const week = "  week 2026-02-09\n    update instant-yes.untouched: 3‸3%\n";
    assert.match(saysOf(page(OBJECTIVE + week)), title);
    assert.match(
      says(page(OBJECTIVE + week.replace("‸", "").replace("update", "up‸date"))),
      /^\*\*update\*\*/,
    );
  });

  it("says who else measures the same", () => {
    const found = saysOf(`
      team a: A
        objective x: B
          kr reach one: Large shops that order again ‸each month from 10 to 20
      team b: Bees
        objective y: C
          kr reach two: Large shops that order again each month from 30 to 40
    `);
    assert.match(
      found,
      /\*\*Also measured here\*\*\n\n- Bees: \[Large shops that order again each month from 30 to 40\]/,
    );
  });

  it("reads back measures of every form", () => {
    const line = (statement: string, entry = "") =>
      saysOf(`objective: A\n  kr reach: ‸${statement}\n    ${entry}`).split("\n\n").at(-1);
    assert.equal(line("Revenue from €1.2M to €2M"), "From €1.2M to €2M, no check-in yet.");
    assert.equal(line("Orders between 10 and 20 a week"), "Between 10 and 20 a week, no check-in yet.");
    assert.equal(line("Time to answer at most 2 hours"), "At most 2 hours, no check-in yet.");
    assert.equal(line("Retention up 5 pp"), "Up 5 pp, no check-in yet.");
    assert.equal(line("Shops that come back"), "Nothing to measure it by yet.");
  });

  it("tells what was met, passed or lost", () => {
    const line = (statement: string, entry: string) =>
      saysOf(`objective: A\n  kr reach: ‸${statement}\n    2026-02-02: ${entry}`);
    assert.match(
      line("Uptime at least 99%", "99.5%"),
      /At least 99%, now 99.5%, which is within the bound\./,
    );
    assert.match(line("Shops from 10 to 20", "25"), /now 25, past the goal\./);
    assert.match(line("Shops from 10 to 20", "25"), /■■■■■■■■■■ 150%/);
    assert.match(line("Shops from 10 to 20", "5"), /□□□□□□□□□□ -50%/);
    assert.match(line("Shops from 10 to 20", "5"), /further away than at the start\./);
  });
});

describe("hover on words", () => {
  it("tells help and an example of a word of the language", () => {
    is(
      "objective: A\n  ow‸ner: @ana",
      `
**owner**: Who answers for it.

\`\`\`okr
owner: @ana
\`\`\`
      `,
    );
    assert.match(says("te‸am a: A"), /^\*\*team\*\*: A team and what it wants to change this cycle\./);
    assert.match(saysOf("objective: A\n  kr rea‸ch: B"), /^\*\*reach\*\*: How many people it reaches/);
    assert.equal(
      says("phase: laun‸ched"),
      "**launched**: In force: the team works on it and checks in each week.",
    );
  });

  it("tells the week of a day", () => {
    const drawing = "cycle: 2026-Q1\nobjective: A\n  kr reach: B from 1 to 2\n    2026-01-‸19: 1";
    is(drawing, "**Monday, 19 January 2026**, 3 weeks ago\n\n2026-W04, week 3 of 13 in 2026-Q1");
    is(
      "cycle: 2026-Q1\nteam a: A\n  week 2026-‸W07",
      "**Monday, 9 February 2026**, today\n\n2026-W07, week 6 of 13 in 2026-Q1",
    );
    is("cycle: 2026-‸Q1", "**2026-Q1**: 2026-01-01 to 2026-03-31, 5 weeks of 13 gone");
  });

  it("tells of people what they lead and answer for", () => {
    is(
      page(OBJECTIVE.replace("owner: @ana", "owner: @‸ana")),
      `
**@ana**

**Leads**

- [Onboarding](file:///ws/a.okr#L3)

**Answers for**

- [Founders hear yes before they close the tab](file:///ws/a.okr#L6)
      `,
    );
  });

  it("tells of rules why they are there, and of findings first", () => {
    assert.match(saysOf("# okr-ignore kr-out‸put: x\nobjective: A"), /^\*\*A key result that names a task/);
    const [finding, about] = says("cycle: 2026-Q1\nphase: launched\nobjective: Lau‸nch the app").split(
      "\n\n---\n\n",
    );
    assert.match(finding ?? "", /Instead of/);
    assert.match(about ?? "", /^\*\*Launch the app\*\*/);
  });

  it("shows what stands in a document", () => {
    is(
      `${FILES}=== a.okr\nteam a: A\n  doc: strate‸gy.md\n`,
      "[The first yes](file:///ws/strategy.md), 17 words\n\n> Speed wins.",
    );
  });
});

describe("what people wrote, in a hover", () => {
  const ODD = "objective: Buy *now* <b>or</b> [never](command:x) \\ `a` _b_ | ~c~";

  it("is shown as they wrote it", () => {
    const [title = ""] = saysOf(ODD.replace("Buy", "B‸uy")).split("\n\n");
    assert.equal(
      title,
      "**Buy \\*now\\* \\<b\\>or\\</b\\> \\[never\\](command:x) \\\\ \\`a\\` \\_b\\_ \\| \\~c\\~**",
    );
    assert.equal(plainText(title), ODD.slice("objective: ".length));
  });

  it("reads well as plain text", () => {
    assert.equal(
      plainText("**A**\n\n- [b \\[c\\]](file:///d#L1) (e)\n\n```okr\nkr: f\n  owner: @g\n```"),
      "A\n\n- b [c] (e)\n\n    kr: f\n      owner: @g",
    );
  });
});
