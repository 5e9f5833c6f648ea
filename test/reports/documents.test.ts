import assert from "node:assert/strict";
import type { ReportName, Scope } from "../../server/src/service.ts";
import { BANK, BANK_TODAY } from "../kit/bank.ts";
import { open } from "../kit/workspace.ts";

const report = (name: ReportName, scope: Scope = {}, today = BANK_TODAY): string =>
  open(BANK, { today }).service.report(name, scope, name === "weekly" ? "text" : "markdown")?.text ?? "";

describe("the weekly update", () => {
  it("is a few lines for a chat: wins, promises, moved confidence, blocks", () => {
    assert.equal(
      report("weekly", { team: "onboarding" }),
      `Onboarding, 2026-Q1 · week 6 of 13

Onboarding
Wins
• First founder approved in four minutes
This week
☑ @ben raise vendor traffic to 100%
☐ @ana call ten founders
Confidence moved
• Applications approved with no human touch: now 31%, confidence up from 5/10 to 7/10, the vendor is live
Blocked
• The price list is with legal
`,
    );
  });

  it("tells which health metric is outside its bounds", () => {
    assert.match(
      report("weekly"),
      /Outside its bounds\n• Founders who would trust us with their next firm: now 82%\n/,
    );
  });

  it("leaves out what is not of this week", () => {
    const later = report("weekly", { team: "onboarding" }, "2026-03-04");
    assert.doesNotMatch(later, /raise vendor traffic|Confidence moved/);
  });
});

describe("the sprint review", () => {
  it("has a slide for each objective: why, how far, the work and what it should move; no tasks", () => {
    const [first = ""] = report("sprint-review").split("\n---\n");
    const parts = [
      "*Onboarding · 2026-Q1 · week 6 of 13*",
      "# Founders hear yes before they close the tab",
      "Every hour of waiting loses founders",
      "of the way",
      "## What we do for it, and why",
      "**Identity vendor live for all traffic** (doing), to move “Applications approved with no human touch”",
    ];
    const places = parts.map((part) => first.indexOf(part));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      first,
    );
    assert.doesNotMatch(report("sprint-review"), /raise vendor traffic/);
  });

  it("has health beside it, and leaves drafts out", () => {
    assert.match(
      report("sprint-review"),
      /## Health\n\n- Alerts at night at most 3 \(now 1, within its bounds\)/,
    );
    const { service } = open(
      "=== a.okr\ncycle: 2026-Q1\nphase: drafting\nteam t: T\n  objective o: Calm days",
      {
        today: BANK_TODAY,
      },
    );
    assert.doesNotMatch(service.report("sprint-review")?.text ?? "", /Calm days/);
  });
});

describe("the all-hands page", () => {
  it("leads from the mission to who carries each objective, and to what is kept healthy", () => {
    const text = report("all-hands");
    assert.match(text, /\*\*Every founder banks as easily as they send a message\.\*\*/);
    assert.match(
      text,
      /### Carried by\n\n- \*\*Onboarding\*\*: Founders hear yes before they close the tab \(/,
    );
    assert.match(
      text,
      /## What we keep healthy\n\n- Founders who would trust us .* \(now 82%, outside its bounds\)/,
    );
    assert.match(text, /## Wins\n\n- \*\*Onboarding\*\*: First founder approved in four minutes/);
  });
});

describe("the brief", () => {
  it("says what and why, what is not said yet, and asks for answers", () => {
    const text = report("brief", { team: "bank" });
    assert.match(text, /- It carries out “Win founders by being the first bank to say yes”/);
    assert.match(text, /- Customer impact: not said yet\. How will they notice/);
    assert.match(text, /## What must not suffer\n\n- Founders who would trust us/);
    assert.match(text, /## What we would like to hear\n\n- In your own words/);
  });
});

describe("the audit", () => {
  it("groups what was seen by what there is to talk about, with its place, and without a score", () => {
    const text = report("audit");
    assert.match(text, /There are 2 objectives with 6 key results, and 2 health metrics\./);
    assert.match(
      text,
      /## Work beside the goals\n\n- “A forum in which founders help each other” .*\(q1\/onboarding\.okr, line 24\)/,
    );
    assert.match(text, /## Health metrics\n\n- “Founders who would trust us .*\?/);
    assert.doesNotMatch(text, /score|\d+ ?\/ ?100|error|warning/i);
  });

  it("speaks of what a scope means only", () => {
    assert.doesNotMatch(report("audit", { team: "risk" }), /A forum in which/);
  });
});

describe("contribution by team", () => {
  it("sets the parts of all who share an objective side by side", () => {
    const text = report("contribution");
    assert.match(
      text,
      /\| Onboarding \| Reach \| Applications approved with no human touch \| 12% \| 31% \| 60% \| 40% of the way \|/,
    );
    assert.match(
      text,
      /\| Risk \| Customer impact \| Manual reviews decided at first sight \| 61% \| 73% \| 85% \| 50% of the way \|/,
    );
  });
});

describe("the change log", () => {
  it("has the newest decision first, with what it was about", () => {
    assert.match(
      report("changes"),
      /- \*\*20 January, decided\*\*: Two people decide in the evening \(“Median time to a decision from 20 to 10 hours”\)/,
    );
  });
});

describe("the retrospective", () => {
  it("puts what was learned before the grade", () => {
    const text = report("retrospective", { cycle: "2025-Q4" });
    assert.match(text, /# Looking back at 2025-Q4/);
    assert.match(
      text,
      /\*\*They ask other founders, and not the web\*\*\n\n- Founders who hear of us from another founder \(from 20%, reached 34%, goal 40%, grade 0\.7/,
    );
    assert.match(text, /^ {2}- We learned: A letter does more than an advert$/m);
  });

  it("leaves a line to write on where nothing was learned yet", () => {
    assert.match(report("retrospective"), /What do we know now that we did not know before\? _/);
  });
});

describe("the squad agenda", () => {
  it("asks what moved, what blocks and what was learned", () => {
    const text = report("squad");
    assert.match(text, /First yes squad · Onboarding, Risk · meets every second Tuesday/);
    assert.match(
      text,
      /### What blocks us\n\n- The price list is with legal \(Onboarding\)\n- What would make us surer of “Median time to a decision/,
    );
  });
});

describe("the sheet to say it back", () => {
  it("leaves room for one's own words, and keeps what was heard", () => {
    assert.match(
      report("restate"),
      /## Founders hear yes before they close the tab\n\nOnboarding\n\nIn my own words: _/,
    );
    assert.match(report("restate"), /- Heard before: @mo says "a yes while you wait"/);
  });
});

describe("reports of pages that say little", () => {
  const write = (page: string, name: ReportName) =>
    open(page, { today: "2026-02-09" }).service.report(name, {}, "text")?.text ?? "";

  it("say that drafts are not shown as agreed, and what to do", () => {
    const draft = "cycle: 2026-Q1\nphase: drafting\nteam till: Till\n  objective: Nobody waits at the till\n";
    for (const name of ["all-hands", "sprint-review"] as const) {
      assert.match(write(draft, name), /still drafts.*write “phase: launched”/);
      assert.match(write("cycle: 2026-Q1\n", name), /There is no objective to show in this cycle yet\./);
    }
  });

  it("name what is measured only where the words in front of the goal do", () => {
    const page = (text: string) => `team till: Till\n  objective: Nobody waits\n    kr: ${text}\n`;
    const named = (text: string) => /^• (.*) \(/m.exec(write(page(text), "retrospective"))?.[1];
    assert.equal(named("Calls answered within a minute from 40% to 90%"), "Calls answered within a minute");
    for (const text of ["Train all 32 nurses in the handover", "Bells answered in 5 min for 90% of calls"])
      assert.equal(named(text), text);
  });

  it("say how far to go in the words of the page where it names no goal", () => {
    const page = "team till: Till\n  objective: Nobody waits\n    kr: Reduce the wait by 20%\n";
    assert.match(write(page, "retrospective"), /• Reduce the wait \(by 20%, /);
  });

  it("keep what is divided by a time in one piece", () => {
    const page =
      "team till: Till\n  objective: Nobody races\n    kr: Speed at the school from 41 km/h to 30 km/h\n      2026-02-02: 38 km/h\n";
    assert.match(write(page, "retrospective"), /\(from 41 km\/h, reached 38 km\/h, goal 30 km\/h, /);
  });

  it("count in plain words", () => {
    const page = "team till: Till\n  objective: Nobody waits\n    kr: Wait from 9 to 3 minutes\n";
    assert.match(write(page, "audit"), /There is 1 objective with 1 key result,/);
  });

  it("set what holds a part off from the part above it", () => {
    const pages = "team a: A\n  objective: Nobody waits\nteam b: B\n  objective: Nobody pays twice\n";
    assert.match(write(pages, "brief"), /\n\nB\n\nNobody pays twice\n/);
  });
});
