/** Teams over several pages: counted together, told once. */
import assert from "node:assert/strict";
import { mends, messageOf, tells, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

const strict = { config: { extends: ["strict"] } };

const objective = (name: string, more = ""): string => `
  objective ${name}: Owners sleep well before ${name}${more}
    kr reach: Owners who open ${name} from 1 to 2
    kr impact: Owners who trust ${name} from 1% to 2%
    kr business: Owners who pay for ${name} from 1% to 2%
`;

describe("team-overload", () => {
  it("counts over all pages of a cycle and tells it once, where the team has its name", () => {
    tells(
      "team-overload",
      `
=== a-weeks.okr
cycle: 2026-Q1

team forecast

  week 2026-02-09
    win: Sunday mail
=== b.okr
cycle: 2026-Q1

team «forecast»: Forecast
${objective("monday")}${objective("rent")}
=== c.okr
cycle: 2026-Q1

team forecast
${objective("taxes")}${objective("summer")}
=== teams.okr
team forecast: Forecast
  mode: growth
`,
    );
  });

  it("counts each cycle by itself, and neither what is retired nor what is closed", () => {
    const four = [
      objective("monday"),
      objective("rent"),
      objective("taxes"),
      objective("summer", "\n    retired: 2026-02-02 nobody minds"),
    ];
    tells("team-overload", `cycle: 2026-Q1\n\nteam forecast: Forecast\n${four.join("")}`);
    tells(
      "team-overload",
      `
=== q1.okr
cycle: 2026-Q1

team forecast: Forecast
${objective("monday")}${objective("rent")}
=== q2.okr
cycle: 2026-Q2

team forecast
${objective("taxes")}${objective("summer")}
=== closed.okr
cycle: 2025-Q4
phase: closed

team forecast
${objective("a")}${objective("b")}${objective("c")}${objective("d")}
`,
    );
  });

  it("counts shared objectives, too", () => {
    const shares = ["a", "b", "c", "d"].map((name) => `\n  shares orders.${name}\n`).join("");
    assert.match(
      messageOf("team-overload", `team forecast: Forecast\n${shares}`),
      /^Forecast has 4 objectives in this cycle/,
    );
  });

  it("says nothing of many key results of one objective, where the objective is told, and else speaks of numbers", () => {
    const five = ["a", "b", "c", "d", "e"]
      .map((name) => `    kr: Owners who open ${name} from 1 to 2\n`)
      .join("");
    const calm = (name: string) => `  objective ${name}: Owners sleep well before ${name}\n${five}`;
    tells("team-overload", `team forecast: Forecast\n${calm("monday")}${five}`);
    tells("objective-kr-count", `team forecast: Forecast\n  objective: «Owners sleep well»\n${five}${five}`);
    const two = `team forecast: Forecast\n${calm("monday")}${calm("rent")}`;
    assert.match(messageOf("team-overload", two), /^Forecast follows 10 key results/);
    assert.match(messageOf("objective-kr-count", two), /5 key results, more than anybody keeps in mind/);
  });
});

describe("team-maintenance", () => {
  const page = (mode: string) => `
=== q1.okr
cycle: 2026-Q1

team «ledger»
${objective("close")}${objective("tidy")}
=== teams.okr
team ledger: Ledger
  mode: ${mode}
`;

  it("knows the mode from the page that outlives cycles", () => {
    tells("team-maintenance", page("maintenance"));
    tells("team-maintenance", page("growth").replace(/[«»]/g, ""));
  });

  it("lets the mode of the cycle win", () => {
    tells("team-maintenance", page("maintenance").replace("«ledger»\n", "ledger\n  mode: growth\n"));
  });

  it("offers the last objective first", () => {
    assert.deepEqual(titlesOf("team-maintenance", page("maintenance")), [
      "Guard what “Owners sleep well before tidy” measures under health metrics",
    ]);
  });
});

describe("team-discovery", () => {
  it("keeps what was believed, learned and to be measured", () => {
    mends(
      "team-discovery",
      `
      team markets: Markets
        mode: discovery

        objective: Stalls know by noon what to bring
          strategy: near
          why: They throw away a third
            of what they bring
          hypothesis: Weather decides
          kr reach askers: Stalls that ask
            from: 0
            to: 40
            learned: Nobody asks twice

        initiative van: A van for a day
          moves: askers
      `,
      "Turn “Stalls know by noon what to bring” into a discovery",
      `
      team markets: Markets
        mode: discovery

        discovery stalls-know: Stalls know by noon what to bring
          note: They throw away a third of what they bring
          note: To measure later: Stalls that ask from 0 to 40
          learned: Nobody asks twice
          experiment: <what you try first, and with whom>
          hypothesis: Weather decides

        initiative van: A van for a day
      `,
    );
  });
});

describe("team-focus", () => {
  it("tells of two big rocks, and keeps silent with one objective", () => {
    const focus = "\n    focus: yes";
    assert.match(
      messageOf(
        "team-focus",
        `team forecast: Forecast\n${objective("monday", focus)}${objective("rent", focus)}`,
        strict,
      ),
      /^Forecast calls 2 objectives its focus: “Owners sleep well before monday”, /,
    );
    tells("team-focus", `team forecast: Forecast\n${objective("monday")}`, strict);
  });
});

describe("health-missing", () => {
  it("counts what the team guards in any page that the cycle sees", () => {
    tells(
      "health-missing",
      `
=== q1.okr
cycle: 2026-Q1

team forecast
${objective("monday")}
=== teams.okr
team forecast: Forecast

  health crashes: Sessions that crash at most 1%
`,
      strict,
    );
  });

  it("asks nothing of teams without objectives", () => {
    tells("health-missing", "team forecast: Forecast\n", strict);
  });
});

describe("company-objectives-missing", () => {
  const team = `cycle: 2026-Q1\nphase: launched\n\nteam forecast: Forecast\n${objective("monday")}`;
  const company = "company tally: Tally\n";
  const count = (files: string): number => {
    const { service } = open(files);
    return service.findings(address("team.okr")).filter(({ rule }) => rule === "company-objectives-missing")
      .length;
  };

  it("keeps silent without a company, before the launch, and when the year has objectives", () => {
    assert.equal(count(`=== company.okr\n${company}=== team.okr\n${team}`), 1);
    assert.equal(count(`=== team.okr\n${team}`), 0);
    assert.equal(
      count(`=== company.okr\n${company}=== team.okr\n${team.replace("launched", "drafting")}`),
      0,
    );
    assert.equal(
      count(`=== company.okr\ncycle: 2026\n\n${company}${objective("summer")}=== team.okr\n${team}`),
      0,
    );
  });

  it("follows what happens on other pages", () => {
    const { service } = open(`=== company.okr\n${company}=== team.okr\n${team}`);
    const told = () =>
      service.findings(address("team.okr")).filter(({ rule }) => rule === "company-objectives-missing")
        .length;
    assert.equal(told(), 1);
    service.setFile(address("company.okr"), company + objective("summer"));
    assert.equal(told(), 0);
  });
});

describe("team-imposed", () => {
  const page = (decided: string, lead = "\n  lead: @noa") =>
    `team forecast: Forecast${lead}\n\n  objective calm: Owners start calmly\n    decided-by: ${decided}\n`;

  it("keeps silent where someone of the team is named, and where nobody knows who is in the team", () => {
    tells("team-imposed", page("«@mia, @liv»"), strict);
    tells("team-imposed", page("@mia, @Noa"), strict);
    tells("team-imposed", page("@mia", ""), strict);
  });
});

describe("team-local-first", () => {
  const company = `company tally: Tally\n${objective("year")}\n`;
  const serving = "\n    supports: tally.year";

  it("goes by priority before the order on the page", () => {
    const page = (first: string, second: string) =>
      `${company}team «forecast»: Forecast\n${objective("monday", first)}${objective("rent", serving + second)}`;
    tells("team-local-first", page("", ""), strict);
    const silent = page("\n    priority: 2", "\n    priority: 1").replace(/[«»]/g, "");
    tells("team-local-first", silent, strict);
  });

  it("keeps silent where nothing serves the company: that is told at the objectives", () => {
    tells(
      "team-local-first",
      `${company}team forecast: Forecast\n${objective("monday")}${objective("rent")}`,
      strict,
    );
  });
});

describe("strategy-stale-document", () => {
  const told = (changed: string | undefined, head = "", today = "2026-02-09") => {
    const { service } = open(
      `=== near.md\n# Near\n=== page.okr\n${head}company tally: Tally\n\n  strategy near: Win the neighbours\n    doc: near.md\n`,
      { today },
    );
    service.setChanged(address("near.md"), changed);
    return service.findings(address("page.okr")).some(({ rule }) => rule === "strategy-stale-document");
  };

  it("tells when a whole cycle has gone by, and is silent where nobody knows", () => {
    assert.equal(told("2025-09-30"), true);
    assert.equal(told("2025-10-01"), false);
    assert.equal(told(undefined), false);
  });

  it("goes by the cycle of the page, and leaves cycles alone that are over", () => {
    assert.equal(told("2025-09-30", "cycle: 2026\n\n"), false);
    assert.equal(told("2024-12-31", "cycle: 2026\n\n"), true);
    assert.equal(told("2024-12-31", "cycle: 2025-Q4\n\n"), false);
  });
});
