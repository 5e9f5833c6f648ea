import { mends, tells } from "../kit/rules.ts";

const lastCycle = (lines = "", head = "cycle: 2025-Q4") => `
      === a.okr
      ${head}
      team forecast: Forecast
        objective by-phone: Owners hear their week from somebody who knows it
          owner: @noa${lines}
      === b.okr
      cycle: 2026-Q1
      team `;
const RENT = "objective rent: Owners sleep well before the rent is due";

describe("objective-vanished", () => {
  it("tells what stood in the last cycle and is gone", () => {
    tells(
      "objective-vanished",
      `${lastCycle()}«forecast»
        ${RENT}`,
    );
  });

  it("tells it once, on the first page of the team", () => {
    tells(
      "objective-vanished",
      `${lastCycle()}«forecast»
        ${RENT}
      === c.okr
      cycle: 2026-Q1
      team forecast
        objective daily: Owners look at their week every morning`,
    );
  });

  it("keeps silent about what was retired", () => {
    tells(
      "objective-vanished",
      `${lastCycle("\n          retired: 2025-12-15 They write instead")}forecast
        ${RENT}`,
    );
  });

  it("finds it again by its name, its words, or what continues it, in other teams and cycles, too", () => {
    const found = [
      `forecast
        objective by-phone: Owners hear their week from a friend
        ${RENT}`,
      `forecast
        ${RENT}
        objective heard: Owners hear their week from somebody who knows it`,
      `forecast
        ${RENT}
      team phone: Phone
        objective calls: Owners hear their week from somebody who knows it`,
      `forecast
        ${RENT}
      team phone: Phone
        objective calls: Nobody waits on the line
          continues: 2025-Q4/forecast.by-phone`,
      `forecast
        ${RENT}
      === c.okr
      cycle: 2026
      team forecast
        objective by-phone: Owners hear their week`,
    ];
    for (const page of found) tells("objective-vanished", lastCycle() + page);
  });

  it("keeps silent before the team has objectives again, and where no cycle came before", () => {
    tells(
      "objective-vanished",
      `${lastCycle()}forecast
        health calls: Calls answered within a minute at least 90%`,
    );
    tells(
      "objective-vanished",
      `${lastCycle("", "cycle: spring from 2025-10-01 to 2025-12-31")}forecast
        ${RENT}`,
    );
    tells(
      "objective-vanished",
      `${lastCycle("", "cycle: 2025-Q3")}forecast
        ${RENT}`,
    );
  });

  it("carries it on at the end of the team's page", () => {
    mends(
      "objective-vanished",
      `${lastCycle()}forecast

        ${RENT}
          supports: calm
`,
      "Carry “Owners hear their week from somebody who knows it” on in this cycle",
      `${lastCycle()}forecast

        ${RENT}
          supports: calm

        objective by-phone: Owners hear their week from somebody who knows it
          continues: 2025-Q4/forecast.by-phone
          supports: <objective of the company>
          kr: <what changes, and for whom> from <today> to <goal>
`,
    );
  });

  it("carries it on under another name where references of that name lead elsewhere", () => {
    const page = (name: string, carried = "") => `${lastCycle()}forecast

        ${RENT}
          depends-on: ${name}
${carried}
      team phone: Phone
        initiative by-phone: Somebody answers the phone
`;
    const carried = (name: string) => `
        objective ${name}: Owners hear their week from somebody who knows it
          continues: 2025-Q4/forecast.by-phone
          supports: <objective of the company>
          kr: <what changes, and for whom> from <today> to <goal>
`;
    const title = "Carry “Owners hear their week from somebody who knows it” on in this cycle";
    mends("objective-vanished", page("by-phone"), title, page("by-phone", carried("by-phone-2")));
    mends("objective-vanished", page("phone"), title, page("phone", carried("by-phone")));
  });
});
