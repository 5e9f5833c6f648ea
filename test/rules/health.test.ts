/** What is guarded: health metrics, and what is told when they leave their bounds. */
import assert from "node:assert/strict";
import { mended, messageOf, tells } from "../kit/rules.ts";

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
  it("counts no check-in below a heading that is not read, and that is told once", () => {
    const page = (day: string) => `
      team till: Till
        health wait: Wait at the till at most 3 minutes
          2026-01-12: 2 minutes

        Weekly check-in:
          ${day}: 12 orders more than last week
          2026-02-02: 9`;
    tells("health-breached", page("2026-01-26"));
    tells("misplaced-line", page("«2026-01-26»"));
    assert.match(messageOf("misplaced-line", page("2026-01-26")), /^This check-in stands below a heading/);
  });

  it("tells of each such heading the first check-in, so that none goes unsaid", () =>
    tells(
      "misplaced-line",
      `
      team till: Till
        health wait: Wait at the till at most 3 minutes
        Check-ins:
          «2026-01-26»: 2 minutes
          2026-02-02: 2 minutes
        health queue: People in the queue at most 5
        Check-ins:
          «2026-01-26»: 4
          2026-02-02: 9
      `,
    ));

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
