import assert from "node:assert/strict";
import { COMPANY } from "../kit/company.ts";
import { tells, titlesOf } from "../kit/rules.ts";
import { address, open } from "../kit/workspace.ts";

describe("objective-unaligned", () => {
  it("tells a team's objective that supports nothing, and no company's", () => {
    tells(
      "objective-unaligned",
      `${COMPANY}
      team forecast: Forecast
        objective rent: «Owners sleep well before the rent is due»
        objective paid: Owners pay on the day
          supports: calm-month
        candidate loans: Owners need no loan`,
    );
  });

  it("offers what the company has, by its priority, then what the team above has", () => {
    assert.deepEqual(
      titlesOf(
        "objective-unaligned",
        `${COMPANY}
      team apps: Apps
        part-of: tally
        objective daily: Owners look at their week every morning
          supports: calm-month
      team phone: Phone
        part-of: apps
        objective rent: «Owners sleep well before the rent is due»`,
      ),
      [
        "Support “Owners hear of us from other owners” (known)",
        "Support “Owners plan a month ahead without fear” (calm-month)",
        "Support “Owners look at their week every morning” (daily)",
      ],
    );
  });

  it("keeps silent where no company has objectives, or only in another cycle", () => {
    tells(
      "objective-unaligned",
      `
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due`,
    );
    tells(
      "objective-unaligned",
      `
      === old.okr
      cycle: 2025-Q4
      company tally: Tally
        objective calm-month: Owners plan a month ahead without fear
      === new.okr
      cycle: 2026-Q1
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due`,
    );
  });

  it("sees objectives of the year from a quarter of it", () => {
    tells(
      "objective-unaligned",
      `
      === year.okr
      cycle: 2026
      company tally: Tally
        objective calm-month: Owners plan a month ahead without fear
      === quarter.okr
      cycle: 2026-Q1
      team forecast: Forecast
        objective rent: «Owners sleep well before the rent is due»`,
    );
  });

  it("keeps silent about what is shared, promoted from health, retired, or closed", () => {
    tells(
      "objective-unaligned",
      `${COMPANY}
      team forecast: Forecast
        objective trust: Owners trust our numbers again
          promoted: crashes
        objective rent: Owners sleep well before the rent is due
          retired: 2026-02-01 They slept well before
      team orders: Orders
        shares tally.calm-month
          kr ordered: Orders that leave enough for the rent from 48% to 70%`,
    );
    tells(
      "objective-unaligned",
      `
      === page.okr
      phase: closed
      ${COMPANY.trim()}
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due`,
    );
  });

  it("finds out when the company writes its objectives", () => {
    const opened = open(`
=== team.okr
team forecast: Forecast
  objective rent: Owners sleep well before the rent is due
    kr paid: Owners who pay the rent on the day from 64% to 80%
    kr early: Owners who see the rent coming from 600 to 1,800
`);
    const rules = () => opened.service.findings(address("team.okr")).map(({ rule }) => rule);
    assert.deepEqual(rules(), []);
    const company = "company tally: Tally\n  objective calm: Owners plan ahead\n";
    opened.service.setFile(address("company.okr"), company);
    assert.deepEqual(rules(), ["objective-unaligned"]);
    opened.service.setFile(address("company.okr"), undefined);
    assert.deepEqual(rules(), []);
  });
});

describe("objective-no-strategy", () => {
  it("tells where the chain breaks, and not below", () => {
    tells(
      "objective-no-strategy",
      `
      company tally: Tally
        strategy clarity: Show owners what they will earn
        objective calm-month: «Owners plan a month ahead without fear»
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due
          supports: calm-month
        objective paid: Owners pay on the day
          strategy: clarity`,
    );
  });

  it("keeps silent where there is no strategy, on a page alone or in a workspace", () => {
    tells(
      "objective-no-strategy",
      `
      objective: Owners sleep well before the rent is due
        kr: Owners who see the rent coming from 600 to 1,800
        kr: Owners who pay the rent on the day from 64% to 80%
        kr: Owners who stay for a second year from 71% to 80%`,
    );
    tells(
      "objective-no-strategy",
      `
      company tally: Tally
        objective calm-month: Owners plan a month ahead without fear`,
    );
  });

  it("lets a team follow its own strategy, or that of the team above, without a word", () => {
    tells(
      "objective-no-strategy",
      `
      team apps: Apps
        strategy phone-first: Everything is done with one thumb
        objective daily: Owners look at their week every morning
      team phone: Phone
        part-of: apps
        objective rent: Owners sleep well before the rent is due`,
    );
  });

  it("waits until it is known what a team supports", () => {
    tells(
      "objective-no-strategy",
      `${COMPANY}
      team forecast: Forecast
        objective rent: Owners sleep well before the rent is due`,
    );
  });

  it("offers the strategies that are near first", () => {
    assert.deepEqual(
      titlesOf(
        "objective-no-strategy",
        `
      company other: Other
        strategy loud: Be heard at every fair
      company tally: Tally
        strategy clarity: Show owners what they will earn
        objective calm-month: «Owners plan a month ahead without fear»`,
      ),
      ["Follow “Show owners what they will earn” (clarity)", "Follow “Be heard at every fair” (loud)"],
    );
  });
});

describe("objective-no-squad", () => {
  const sharing = (...teams: string[]) =>
    teams
      .map(
        (team) => `
      team ${team}: Team ${team}
        shares tally.calm-month
          kr ${team}: Orders at ${team} that leave enough for the rent from 48% to 70%`,
      )
      .join("");
  const company = (more = "", text = "Owners plan a month ahead without fear") => `
      company tally: Tally
        objective calm-month: ${text}${more}`;

  it("tells an objective that teams share without meeting", () => {
    tells("objective-no-squad", company("", "«Owners plan a month ahead without fear»") + sharing("a", "b"));
  });

  it("keeps silent where a squad meets, where one team shares it, and where it is retired", () => {
    const squad = "\n        squad: Calm\n          supports: calm-month";
    tells("objective-no-squad", company(squad) + sharing("a", "b"));
    tells("objective-no-squad", company() + sharing("a"));
    tells("objective-no-squad", company("\n          retired: 2026-02-01 They do") + sharing("a", "b"));
  });

  it("keeps silent where there is no company that could have a squad", () => {
    tells(
      "objective-no-squad",
      `
      team c: Team c
        objective calm: Owners plan a month ahead without fear
      team a: Team a
        shares c.calm
      team b: Team b
        shares c.calm`,
    );
  });
});
