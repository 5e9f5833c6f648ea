/** Work beside the goals, proposals, priorities, and what is guarded. */
import assert from "node:assert/strict";
import { mended, mends, tells, titlesOf } from "../kit/rules.ts";

const strict = { config: { extends: ["strict"] } };

describe("initiative-unlinked", () => {
  const goals = `
  objective calm: Owners start the week calmly
    kr reach openers: Owners who open the forecast from 1 to 2
    kr impact: Owners who pay their bills in time from 1% to 2%
`;

  it("offers the key results of the team, the likest first, and names them where it must", () => {
    const page = `team forecast: Forecast\n${goals}\n  initiative: Pay bills from the app\n    status: doing\n`;
    assert.deepEqual(titlesOf("initiative-unlinked", page), [
      "It moves “Owners who pay their bills in time from 1% to 2%”",
      "It moves “Owners who open the forecast from 1 to 2”",
    ]);
    mends(
      "initiative-unlinked",
      page,
      "It moves “Owners who pay their bills in time from 1% to 2%”",
      `team forecast: Forecast\n${goals.replace("impact:", "impact owners-pay:")}
  initiative: Pay bills from the app
    moves: calm.owners-pay
    status: doing\n`,
    );
  });

  it("offers what a shared objective measures, as it is spelled from there", () => {
    const page = `team forecast: Forecast
  objective calm: Owners start the week calmly

team orders: Orders
  shares forecast.calm
    kr reach orderers: Owners who order from the forecast from 1 to 2

  initiative: One tap for an order
`;
    assert.match(
      mended("initiative-unlinked", page, "It moves “Owners who order from the forecast from 1 to 2”"),
      /initiative: One tap for an order\n {4}moves: calm\.orderers\n/,
    );
  });

  it("offers neither work nor blanks", () => {
    const page = `team forecast: Forecast
  objective calm: Owners start the week calmly
    kr: Launch the new forecast by 2026-03-06
    kr: <what changes> from <today> to <goal>
    kr: Owners who open the forecast from 1 to 2

  initiative: One tap for an order
`;
    assert.deepEqual(titlesOf("initiative-unlinked", page), [
      "It moves “Owners who open the forecast from 1 to 2”",
    ]);
  });

  it("keeps silent about upkeep, discovery, what was dropped, what is needed, and where nothing can be moved", () => {
    tells("initiative-unlinked", "team forecast: Forecast\n  initiative: Sunday mail\n");
    for (const mode of ["maintenance", "discovery"])
      tells(
        "initiative-unlinked",
        `team forecast: Forecast\n  mode: ${mode}\n${goals}\n  initiative: Sunday mail\n`,
      );
    const page = (more: string, kr = "") =>
      `team forecast: Forecast\n${goals}${kr}\n  initiative mail: Sunday mail\n${more}`;
    tells("initiative-unlinked", page("    status: dropped\n"));
    tells("initiative-unlinked", page("", "      depends-on: mail\n"));
    tells("initiative-unlinked", `cycle: 2025-Q4\nphase: closed\n\n${page("")}`);
  });

  it("looks at the cycle of the page and at those around it", () => {
    const pages = (cycle: string, text: string) => `
=== goals.okr
cycle: ${cycle}

team forecast: Forecast
${goals}
=== work.okr
cycle: 2026-Q1

team forecast

  initiative: ${text}
`;
    tells("initiative-unlinked", pages("2026", "«Sunday mail»"));
    tells("initiative-unlinked", pages("2025-Q4", "Sunday mail"));
  });
});

describe("side-priority", () => {
  const page = (...lines: string[]) => `team forecast: Forecast

  objective calm: Owners start the week calmly
    kr reach openers: Owners who open the forecast from 1 to 2

  week 2026-02-09
${lines.map((line) => `    commit: ${line}\n`).join("")}`;

  it("tells what leads nowhere, but not what was given up or is spelled wrong", () => {
    tells(
      "side-priority",
      page(
        "[ ] call ten owners -> calm.openers",
        "«[ ] tidy the old code»",
        "«move from Berlin -> Munich»",
        "[-] a logo for the fair",
        "ask about prices -> calm.opners",
      ),
      strict,
    );
  });

  it("adds an arrow", () => {
    assert.match(
      mended(
        "side-priority",
        page("ask ten owners"),
        "It moves “Owners who open the forecast from 1 to 2”",
        strict,
      ),
      /commit: ask ten owners -> calm\.openers\n/,
    );
  });
});

describe("priority-tie", () => {
  it("compares within a team and a cycle, whichever page says it", () => {
    tells(
      "priority-tie",
      `
=== a.okr
cycle: 2026-Q1

team forecast: Forecast

  objective calm: Owners start the week calmly
    priority: 1

team orders: Orders

  objective quick: Owners order in a minute
    priority: 1
=== b.okr
cycle: 2026-Q1

team forecast

  objective rent: Owners see the rent coming
    priority: «1»

  objective taxes: Owners see the taxes coming
    priority: 1
    retired: 2026-02-02 they do
=== c.okr
cycle: 2026-Q2

team forecast

  objective rent: Owners see the rent coming
    priority: 1
`,
    );
  });
});

describe("candidate-undecided", () => {
  it("waits for the launch", () => {
    const page = (phase: string, text: string) =>
      `cycle: 2026-Q1\nphase: ${phase}\n\nteam forecast: Forecast\n\n  candidate: ${text}\n`;
    tells("candidate-undecided", page("socializing", "Owners help each other"));
    tells("candidate-undecided", page("launched", "«Owners help each other»"));
  });
});

describe("health-is-kr", () => {
  const health = "  health: Sessions that end in a crash at most 0.5%\n";
  const kr = (text: string, more = "") =>
    `  objective calm: Owners start the week calmly\n${more}    kr impact: ${text}\n`;
  const crash = "Sessions that end in a crash from 0.9% to 0.3%";

  it("compares within a team, and with what the company guards", () => {
    tells("health-is-kr", `team forecast: Forecast\n${kr(`«${crash}»`)}${health}`);
    tells("health-is-kr", `company tally: Tally\n${health}\nteam forecast: Forecast\n${kr(`«${crash}»`)}`);
    tells("health-is-kr", `team orders: Orders\n${health}\nteam forecast: Forecast\n${kr(crash)}`);
  });

  it("keeps silent when the health metric was promoted for a while, and about numbers of another kind", () => {
    tells("health-is-kr", `team forecast: Forecast\n${kr(crash, "    promoted: crashes\n")}${health}`);
    tells(
      "health-is-kr",
      `team forecast: Forecast\n${kr("Sessions that end in a crash from 900 to 300")}${health}`,
    );
  });

  it("sees what outlives cycles, and not what another cycle guards", () => {
    const pages = (head: string, text: string) =>
      `=== a.okr\n${head}team forecast: Forecast\n${health}=== b.okr\ncycle: 2026-Q1\n\nteam forecast\n${kr(text)}`;
    tells("health-is-kr", pages("", `«${crash}»`));
    tells("health-is-kr", pages("cycle: 2025-Q4\n\n", crash));
  });
});

describe("health-breached", () => {
  const metric = (text: string, entry: string) =>
    `team forecast: Forecast\n\n  health ${text}\n    2026-02-09: ${entry}\n`;

  it("reads the bounds of the page's language, and takes no other number for one", () => {
    const tongue = (language: string, text: string, entry: string) =>
      `language: ${language}\n\n${metric(text, entry)}`;
    tells("health-breached", tongue("de", "visits: Ausgefallene Termine höchstens 2 %", "1,2 %"));
    tells("health-breached", tongue("de", "visits: «Ausgefallene Termine höchstens 2 %»", "2,4 %"));
    tells("health-breached", tongue("sv", "visits: Uteblivna besök högst 2 %", "1,2 %"));
  });

  it("goes by the latest number and any kind of bound", () => {
    tells("health-breached", metric("api: «API availability at least 99.9%»", "99.5%"));
    tells("health-breached", metric("api: API availability at least 99.9%", "99.9%"));
    tells("health-breached", metric("load: «Tickets a day between 20 and 40»", "52"));
    tells("health-breached", metric("wait: «Median wait at most 3 minutes»", "5 minutes"));
    tells(
      "health-breached",
      metric("api: API availability at least 99.9%", "99.95%").replace(
        "2026-02-09",
        "2026-02-02: 99.1%\n    2026-02-09",
      ),
    );
    tells("health-breached", metric("api: API availability at least 99.9%", "no number this week"));
  });

  it("reads updates of weeks", () => {
    tells(
      "health-breached",
      `team forecast: Forecast

  health api: «API availability at least 99.9%»
    2026-02-02: 99.95%

  week 2026-02-09
    update api: 99.1%
`,
    );
  });

  it("keeps silent while an objective takes care of it", () => {
    tells(
      "health-breached",
      `${metric("api: API availability at least 99.9%", "99.5%")}\n  objective: Owners rely on us again\n    promoted: api\n`,
    );
  });

  it("puts the objective on the page of today's cycle, behind the others, with the numbers that are known", () => {
    const pages = `
=== a.okr
team forecast: Forecast

  health: Median wait at most 3 minutes
    2026-02-09: 5 minutes
=== q1.okr
cycle: 2026-Q1

team forecast

  objective calm: Owners start the week calmly

  initiative: Sunday mail
=== q2.okr
cycle: 2026-Q2

team forecast

  objective next: Owners sleep well
`;
    assert.equal(
      mended("health-breached", pages, "Make it an objective until it is back in its bounds"),
      pages
        .replace(/^\n/, "")
        .replace("health:", "health median-wait:")
        .replace(
          "calmly\n",
          `calmly

  objective: <who can rely on what again>
    promoted: median-wait
    why: <why this now comes before other goals>
    kr reach: <who feels it> from <today> to <goal>
    kr impact: Median wait from 5 minutes to 3 minutes
    kr business: <what it costs us> from <today> to <goal>
`,
        ),
    );
  });
});

describe("principles-missing", () => {
  it("finds agreements on any page of the company, and asks once", () => {
    tells("principles-missing", "=== a.okr\ncompany tally\n=== b.okr\ncompany «tally»: Tally\n", strict);
    tells(
      "principles-missing",
      "=== a.okr\ncompany tally\n  agreements: Goals are bets\n=== b.okr\ncompany tally: Tally\n",
      strict,
    );
  });
});
