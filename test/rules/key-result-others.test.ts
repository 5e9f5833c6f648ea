/** What key results are beside others: of the same objective, of other teams, of cycles before, and their work. */
import assert from "node:assert/strict";
import { mended, mends, messageOf, tells } from "../kit/rules.ts";

describe("what measures the same", () => {
  const told = (first: string, second: string) =>
    tells("kr-duplicate-metric", `objective: Calm\n  kr: ${first}\n  kr: «${second}»\n`);
  const apart = (first: string, second: string) =>
    tells("kr-duplicate-metric", `objective: Calm\n  kr: ${first}\n  kr: ${second}\n`);

  it("is the same in other small words, forms and numbers", () => {
    told(
      "Owners who order from the forecast from 12% to 30%",
      "Share of our owners ordering from forecasts to 45%",
    );
    told(
      "Median wait for a decision from 9 days to 4 days",
      "Reduce the average wait for decisions to 50 hours",
    );
    told("Number of shops that order each week from 40 to 90", "Increase shops ordering per week to 120");
  });

  it("is the same with one word more in a long sentence, on either side", () => {
    const long = "Owners who order bread from the forecast before noon on Monday from 12% to 30%";
    const longer = "Owners who order fresh bread from the forecast before noon on Monday from 12% to 30%";
    told(long, longer);
    told(longer, long);
  });

  it("is another thing with one word more in a short sentence", () =>
    apart("Checkout errors of shops from 9% to 4%", "Checkout errors of large shops from 9% to 4%"));

  it("is another thing with another word, however long", () =>
    apart(
      "Owners who order bread from the forecast before noon on Monday from 12% to 30%",
      "Owners who order milk from the forecast before noon on Monday from 12% to 30%",
    ));

  it("is another thing over another time", () => {
    apart("D7 retention of owners from 40% to 50%", "D30 retention of owners from 20% to 30%");
    apart(
      "Owners who return within 7 days from 40% to 50%",
      "Owners who return within 30 days from 40% to 50%",
    );
  });

  it("is another thing in another unit", () =>
    apart(
      "Owners who order from the forecast from 120 to 300",
      "Owners who order from the forecast from 12% to 30%",
    ));

  it("needs more than one word", () => apart("Owners from 40 to 90", "Owners from 40 to 120"));
});

describe("kr-shared", () => {
  const line = "Owners who order from the forecast from 12% to 30%";

  it("tells both teams of one cycle, and the team that repeats its company", () =>
    tells(
      "kr-shared",
      `
      === company.okr
      cycle: 2026-Q1
      company tally: Tally
        objective: Calm
          kr: Owners who plan their month from 40 to 90
      === one.okr
      cycle: 2026-Q1
      team forecast: Forecast
        objective: Calm
          kr: «${line}»
          kr: «Owners who plan their months from 40 to 60»
      === two.okr
      cycle: 2026-Q1
      team orders: Orders
        objective: Ease
          kr: «Owners ordering from our forecast from 12% to 20%»
      `,
    ));

  it("leaves alone what stands in another cycle, on another page of the team, or in a draft elsewhere", () =>
    tells(
      "kr-shared",
      `
      === one.okr
      cycle: 2026-Q1
      phase: launched
      team forecast: Forecast
        objective: Calm
          kr: ${line}
      === more.okr
      cycle: 2026-Q1
      team forecast
        objective: Ease
          kr: ${line}
      === before.okr
      cycle: 2025-Q4
      team orders: Orders
        objective: Ease
          kr: ${line}
      === draft.okr
      cycle: 2026-Q1
      phase: drafting
      team bank: Bank
        objective: Ease
          kr: «${line}»
      `,
    ));

  it("tells owners who work in two teams, and nobody else", () => {
    const page = (owner: string) => `
      team forecast: Forecast
        members: @noa product, @ben
        lead: @noa
        objective: Calm
          kr: ${line}
            owner: ${owner}
      team orders: Orders
        members:
          - @ada
          - @eve, @ben
      `;
    tells("kr-shared", page("«@noa, @ada»"));
    tells("kr-shared", page("«forecast, orders»"));
    for (const owner of ["@noa, @ben", "@ada, @ben", "@noa, @who", "@ada"]) tells("kr-shared", page(owner));
  });

  it("tells a share of a key result, and shares its objective instead", () => {
    const page = (shared: string) => `
      team forecast: Forecast
        objective calm: Calm
          kr orders: ${line}
      team orders: Orders
        shares ${shared}
          kr: Orders that a forecast suggested from 4% to 18%
      `;
    tells("kr-shared", page("«forecast.calm.orders»"));
    tells("kr-shared", page("forecast.calm"));
    mends(
      "kr-shared",
      page("forecast.calm.orders"),
      "Share the objective forecast.calm instead",
      page("forecast.calm"),
    );
  });
});

describe("kr-stale", () => {
  const pages = (before: string, now: string, properties = "") => `
    === before.okr
    cycle: 2025-Q4
    team forecast: Forecast
      objective calm: Calm
        kr orders: Owners who order from the forecast ${before}
    === now.okr
    cycle: 2026-Q1
    team forecast
      objective calm: Calm
        kr orders: Owners who order from the forecast ${now}${properties}
    `;
  const ended = (value: string) => `from 12% to 30%\n          2025-12-15: ${value}`;

  it("tells both numbers of the last cycle, or its start alone", () => {
    tells("kr-stale", pages(ended("26%"), "«from 12% to 30%»"));
    tells("kr-stale", pages(ended("26%"), "«from 12% to 45%»"));
    tells("kr-stale", pages("from 12% to 30%", "«from 12% to 30%»"));
  });

  it("accepts new numbers, and old ones where nothing has moved or nobody knows", () => {
    tells("kr-stale", pages(ended("26%"), "from 26% to 30%"));
    tells("kr-stale", pages(ended("12%"), "from 12% to 30%"));
    tells("kr-stale", pages("from 12% to 30%", "from 12% to 45%"));
  });

  it("believes the first check-in of the cycle that says that it fell back to the old start", () => {
    const checked = (value: string) => `\n          2026-01-12: ${value}\n          2026-02-09: 20%`;
    tells("kr-stale", pages(ended("26%"), "from 12% to 30%", checked("12%")));
    tells("kr-stale", pages(ended("26%"), "«from 12% to 30%»", checked("27%")));
  });

  it("follows `continues`, whatever the words and the cycle", () => {
    const on = "\n          continues: 2025-Q4/forecast.calm.orders";
    const other = (goal: string) =>
      pages(ended("26%"), goal, on)
        .replace("2026-Q1", "2026-Q2")
        .replace("who order from the forecast «", "who listen to it «");
    tells("kr-stale", other("«from 12% to 30%»"));
  });

  it("keeps a target that is new", () =>
    mends(
      "kr-stale",
      pages(ended("26%"), "from 12% to 45%"),
      "Start from 26%, where 2025-Q4 ended",
      pages(ended("26%"), "from 26% to 45%").replace(/^ {4}/gm, "").trimStart(),
    ));

  it("asks for another target than one that the last cycle has passed", () => {
    const passed = pages(ended("50%"), "from 12% to 45%");
    assert.match(messageOf("kr-stale", passed), /ended at 50%\. Start from there, and say how far/);
    assert.match(mended("kr-stale", passed, "Start from 50%, where 2025-Q4 ended"), /from 50% to <goal>/);
    const ahead = pages(ended("50%"), "from 12% to 60%");
    assert.match(messageOf("kr-stale", ahead), /ended at 50%\. Start from there\.$/);
  });
});

describe("kr-perpetual", () => {
  const cycle = (id: string, kr: string) => `
    === ${id}.okr
    cycle: ${id}
    team forecast: Forecast
      objective calm: Calm
        kr: ${kr}`;
  const metric = "Median wait for a decision";

  it("tells the third cycle in a row, not the second", () => {
    tells(
      "kr-perpetual",
      `${cycle("2025-Q3", `${metric} from 9 days to 7 days`)}${cycle("2025-Q4", `${metric} from 8 days to 5 days`)}${cycle("2026-Q1", `«${metric} from 6 days to 4 days»`)}\n`,
    );
    tells(
      "kr-perpetual",
      `${cycle("2025-Q2", `${metric} from 9 days to 7 days`)}${cycle("2025-Q4", `${metric} from 8 days to 5 days`)}${cycle("2026-Q1", `${metric} from 6 days to 4 days`)}\n`,
    );
  });
});

describe("kr-already-met", () => {
  const page = (goal: string, ...entries: string[]) =>
    `cycle: 2026-Q1\n\nobjective calm: Calm\n  kr plan: Owners who plan their month ${goal}\n${entries.map((entry) => `    ${entry}\n`).join("")}`;

  it("tells a start at the target, and a first check-in at it early in the cycle", () => {
    tells("kr-already-met", page("«from 60% to 60%»"));
    tells("kr-already-met", page("«at least 60%»", "2026-01-05: 64%"));
    tells("kr-already-met", page("«from 40% to 60%»", "2025-12-29: 61%", "2026-01-12: 66%"));
  });

  it("looks at the updates of weeks as well", () =>
    tells(
      "kr-already-met",
      "cycle: 2026-Q1\nteam forecast: Forecast\n  objective calm: Calm\n    kr plan: Owners who plan «from 40% to 60%»\n  week 2026-01-05\n    update plan: 61%\n",
    ));

  it("accepts what was reached by work", () => {
    tells("kr-already-met", page("from 40% to 60%", "2026-01-05: 44%", "2026-01-12: 61%"));
    tells("kr-already-met", page("from 40% to 60%", "2026-02-09: 61%"));
    tells("kr-already-met", page("at least 60%"));
  });
});

describe("kr-unworked", () => {
  const page = (moves: string, ...results: string[]) =>
    `cycle: 2026-Q1\nphase: launched\n\nteam forecast: Forecast\n  objective calm: Calm\n${results.map((result) => `    kr ${result}\n`).join("")}  objective ease: Ease\n    kr order: Owners who order from 40 to 90\n  initiative: Cash view\n    moves: ${moves}\n`;
  const plan = "plan: Owners who plan their month from 40% to 60%";
  const trust = "trust: Owners who trust the forecast from 42% to 70%";

  it("tells the one that is left out", () =>
    tells("kr-unworked", page("plan, trust, order", plan, trust, "stay: «Owners who stay from 81% to 88%»")));

  it("tells once where nothing moves the whole objective", () =>
    tells("kr-unworked", page("order", "stay: «Owners who stay from 81% to 88%»", plan, trust)));

  it("accepts work that is likely meant for all of them", () =>
    tells("kr-unworked", page("plan, order", plan, trust, "stay: Owners who stay from 81% to 88%")));

  it("leaves alone what has no name, what is over, drafts, and teams that keep their work elsewhere", () => {
    const stay = "stay: Owners who stay from 81% to 88%";
    tells("kr-unworked", page("plan, trust, order", plan, trust, ": Owners who stay from 81% to 88%"));
    tells("kr-unworked", page("plan, trust, order", plan, trust, `${stay}\n      grade: 0.3`));
    tells("kr-unworked", page("order", stay).replace("launched", "drafting"));
    tells("kr-unworked", page("order", stay).replace("    moves: order\n", ""));
  });
});

describe("kr-nps-alone", () => {
  const page = (...lines: string[]) => `objective: Calm\n${lines.map((line) => `  kr: ${line}\n`).join("")}`;
  const options = { config: { extends: ["radical-focus"] } };

  it("tells a score that stands alone, and none beside what people do or say", () => {
    tells("kr-nps-alone", page("«NPS» from 20 to 40", "Shops that order from 40 to 90"), options);
    tells("kr-nps-alone", page("«Net Promoter Score» from 20 to 40"), options);
    tells("kr-nps-alone", page("NPS from 20 to 40", "Retention after a year from 80% to 90%"), options);
    tells(
      "kr-nps-alone",
      page("NPS from 20 to 40", "Owners whom a panel calls satisfied from 60% to 80%"),
      options,
    );
  });
});
