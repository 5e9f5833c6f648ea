/** Work beside the goals, priorities, proposals, and the principles of a company. */
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
