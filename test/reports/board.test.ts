import assert from "node:assert/strict";
import type { Board, BoardHolder, BoardObjective, Scope } from "../../server/src/service.ts";
import { BANK, BANK_TODAY } from "../kit/bank.ts";
import { address, open } from "../kit/workspace.ts";

const bank = (scope: Scope = {}, today = BANK_TODAY): Board => open(BANK, { today }).service.board(scope);
const holder = (board: Board, name: string): BoardHolder => {
  const found = board.holders.find((each) => each.name === name);
  assert.ok(found, `there is no ${name}`);
  return found;
};
const instantYes = (board: Board): BoardObjective =>
  holder(board, "Onboarding").objectives[0] as BoardObjective;

describe("the board", () => {
  it("is of the cycle of today, with the week and the time that is over", () => {
    const { cycle, cycles, title } = bank();
    assert.equal(title, "Northbank");
    assert.deepEqual(cycles, ["2025-Q4", "2026-Q1"]);
    assert.deepEqual(
      { ...cycle, gone: cycle?.gone?.toFixed(2) },
      {
        id: "2026-Q1",
        start: "2026-01-01",
        end: "2026-03-31",
        week: 6,
        weeks: 13,
        gone: "0.46",
        phase: "launched",
      },
    );
  });

  it("is of the last cycle that began, where none is going on", () => {
    assert.equal(bank({}, "2026-04-20").cycle?.id, "2026-Q1");
    assert.equal(bank({}, "2026-04-20").cycle?.gone, 1);
    assert.equal(bank({}, "2025-01-01").cycle?.id, "2025-Q4");
  });

  it("has companies first, then teams as they are declared", () => {
    assert.deepEqual(
      bank().holders.map(({ kind, id }) => `${kind} ${id}`),
      ["company bank", "team onboarding", "team risk"],
    );
  });

  it("has a team alone, a cycle, or the teams of a page", () => {
    assert.deepEqual(
      bank({ team: "Risk" }).holders.map(({ name }) => name),
      ["Risk"],
    );
    assert.deepEqual(
      bank({ within: [address("q1/onboarding.okr")] }).holders.map(({ name }) => name),
      ["Onboarding"],
    );
    const before = bank({ within: [address("q4")] });
    assert.equal(before.cycle?.id, "2025-Q4");
    assert.deepEqual(
      before.holders.flatMap(({ objectives }) => objectives.map(({ sentence }) => sentence)),
      ["Founders find us before they found"],
    );
  });

  it("says which lenses are missing", () => {
    const [firstChoice] = holder(bank(), "Northbank").objectives;
    assert.deepEqual(firstChoice?.missing, ["impact"]);
    assert.deepEqual(instantYes(bank()).missing, []);
  });

  it("misses all lenses where nothing is measured yet, and none where nobody names them", () => {
    const missing = (page: string) => open(page).service.board().holders[0]?.objectives[0]?.missing;
    assert.deepEqual(missing("objective: Founders hear yes"), ["reach", "impact", "business"]);
    assert.deepEqual(missing("objective: Founders hear yes\n  kr: Founders who stay from 1% to 2%\n"), []);
  });

  it("takes no lens for granted: what names none is shown under none, and nothing is missed beside it", () => {
    const page = "objective: Buyers trust us\n  kr reach: Buyers from 1 to 2\n  kr: Refunds from 24 to 12\n";
    const [objective] = open(page).service.board().holders[0]?.objectives ?? [];
    assert.deepEqual(
      objective?.keyResults.map(({ lens }) => lens),
      ["reach", undefined],
    );
    assert.deepEqual(objective?.missing, []);
    const brief = open(page).service.report("brief", {}, "text")?.text ?? "";
    assert.match(brief, /• Reach: Buyers from 1 to 2\n• Refunds from 24 to 12\n/);
    const heads = (text: string) =>
      Array.from(
        open(text)
          .service.report("board", {}, "html")
          ?.text.matchAll(/<h5>(.*?)<\/h5>/g) ?? [],
        ([, head]) => head,
      );
    assert.deepEqual(heads(page), ["Reach", "No lens yet"]);
    assert.deepEqual(heads("objective: Buyers trust us\n  kr: Refunds from 24 to 12\n"), ["Key results"]);
  });

  it("keeps figures as they are written, in their units and currency", () => {
    const measures = instantYes(bank()).keyResults.map(({ measure }) => measure);
    assert.deepEqual(measures.slice(0, 3), [
      { words: "from 12% to 60%", from: "12%", to: "60%", now: "31%", unit: "%" },
      { words: "from 20 to 10 hours", from: "20 hours", to: "10 hours", now: "18 hours", unit: "hour" },
      { words: "from €310k to €420k", from: "€310k", to: "€420k", now: "€347k", unit: "EUR" },
    ]);
  });

  it("has the key results of all who share an objective, with their team", () => {
    const { keyResults, contributors, progress } = instantYes(bank());
    assert.deepEqual(contributors, ["Risk"]);
    assert.deepEqual(
      keyResults.map(({ name, team }) => [name, team]),
      [
        ["onboarding.instant-yes.untouched", undefined],
        ["onboarding.instant-yes.wait", undefined],
        ["onboarding.instant-yes.kept", undefined],
        ["risk.instant-yes.first-pass", "Risk"],
      ],
    );
    assert.equal(progress.measured, 4);
    const [share] = holder(bank(), "Risk").shares;
    assert.equal(share?.objective.text, "Founders hear yes before they close the tab");
  });

  it("knows how far, how sure, since when, and who was silent for too long", () => {
    const [untouched, wait] = instantYes(bank()).keyResults;
    assert.equal(untouched?.progress.state === "known" && untouched.progress.value.toFixed(2), "0.40");
    assert.deepEqual(
      untouched?.checkIns.map(({ day, said, confidence, note }) => [day, said, confidence, note]),
      [
        ["2026-01-19", "16%", 0.5, undefined],
        ["2026-02-09", "31%", 0.7, "the vendor is live"],
      ],
    );
    assert.deepEqual([untouched?.confidence, untouched?.overdue], [0.7, false]);
    assert.deepEqual([wait?.lastEntry, wait?.overdue], ["2026-01-12", true]);
    assert.deepEqual(
      wait?.decisions.map(({ day, text }) => [day, text]),
      [["2026-01-20", "Two people decide in the evening"]],
    );
  });

  it("has work where it should move something, late where it is, and its why", () => {
    const [vendor] = instantYes(bank()).work;
    assert.deepEqual(
      [
        vendor?.text,
        vendor?.status,
        vendor?.due,
        vendor?.late,
        vendor?.moves[0]?.metric,
        vendor?.why[0]?.text,
      ],
      [
        "Identity vendor live for all traffic",
        "doing",
        "2026-02-02",
        true,
        "Applications approved with no human touch",
        "Founders hear yes before they close the tab",
      ],
    );
  });

  it("guards health with floor and ceiling, and tells when it is outside", () => {
    const guards = bank().holders.flatMap(({ health }) => health);
    assert.deepEqual(
      guards.map(({ floor, ceiling, state, measure }) => [floor, ceiling, measure?.now, state]),
      [
        ["85%", undefined, "82%", "outside"],
        [undefined, "3", "1", "within"],
      ],
    );
  });

  it("has this week's promises, wins and blocks, with what they lead to", () => {
    const { week } = holder(bank(), "Onboarding");
    assert.equal(week?.current, true);
    assert.deepEqual(
      week?.commits.map(({ text, state, links }) => [text, state, links.map(({ name }) => name)]),
      [
        ["@ben raise vendor traffic to 100%", "done", ["onboarding.instant-yes.untouched"]],
        ["@ana call ten founders", "open", []],
      ],
    );
    assert.equal(week?.wins[0]?.text, "First founder approved in four minutes");
    assert.equal(week?.blocked[0]?.text, "The price list is with legal");
    assert.equal(holder(bank({}, "2026-03-11"), "Onboarding").week?.current, false);
  });

  it("has a place for what is linked to nothing", () => {
    assert.deepEqual(
      bank().loose.map(({ kind, text, holder: by }) => [kind, text, by]),
      [
        ["work", "A forum in which founders help each other", "Onboarding"],
        ["promise", "@ana call ten founders", "Onboarding"],
      ],
    );
  });

  it("knows who meets about what", () => {
    const [squad] = holder(bank(), "Northbank").squads;
    assert.deepEqual(
      [squad?.name, squad?.objective?.name, squad?.teams, squad?.meets],
      ["First yes squad", "onboarding.instant-yes", ["Onboarding", "Risk"], "every second Tuesday"],
    );
  });

  it("says where everything is written, and goes with an edit", () => {
    const { service } = open(BANK, { today: BANK_TODAY });
    const place = () => instantYes(service.board()).at;
    const says = () => {
      const { uri, offset } = place();
      return service.lines(uri)?.text(offset, offset + 21);
    };
    assert.equal(says(), "objective instant-yes");
    const { uri, offset } = place();
    service.openPage(uri, service.lines(uri)?.text() ?? "", 1);
    service.editPage(uri, [{ start: 0, end: 0, text: "# the first quarter\n" }], 2);
    assert.equal(place().offset, offset + 20);
    assert.equal(says(), "objective instant-yes");
  });

  it("counts what there is to ask about each thing", () => {
    const { findings } = holder(bank(), "Onboarding");
    assert.ok(findings.warning > 0);
  });

  it("shows a page that belongs to nobody, and is empty where there is nothing", () => {
    const { holders } = open("=== wish.okr\nobjective: Founders hear yes").service.board();
    assert.deepEqual(
      holders.map(({ kind, name }) => [kind, name]),
      [["page", "wish.okr"]],
    );
    assert.deepEqual(open("# nothing yet").service.board().holders, []);
  });
});
