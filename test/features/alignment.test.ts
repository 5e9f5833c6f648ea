/** The hierarchy of alignment, up to the mission and down to the teams. */
import assert from "node:assert/strict";
import type { Handle, HierarchyItem } from "../../server/src/service.ts";
import { address, type Opened, open } from "../kit/workspace.ts";

const FILES = `
=== company.okr
company northbank: Northbank
  mission: Every founder banks as easily as they send a message
  strategy first-yes: Win founders by being the first bank to say yes
=== q1.okr
cycle: 2026-Q1
company northbank
  objective first-choice: Founders think of us first
    strategy: first-yes
    kr applications: Companies applying each month from 4,200 to 7,000
=== onboarding.okr
cycle: 2026-Q1
team onboarding: Onboarding
  objective instant-yes: Founders hear yes at once
    supports: northbank.first-choice
    kr untouched: Applications with no human touch from 12% to 60%
team help: Help desk
  objective calm: Founders never have to call
    supports: first-choice.applications
  objective alone: Founders love us
=== risk.okr
cycle: 2026-Q1
team risk-ops: Risk Operations
  shares onboarding.instant-yes
    kr first-pass: Reviews decided at first sight from 61% to 85%
`;

/** What stands where a word is written first on a page. */
const at = ({ service, files }: Opened, path: string, word: string): HierarchyItem | undefined =>
  service.aligned(address(path), (files.get(path)?.text ?? "").indexOf(word));

const told = (items: readonly HierarchyItem[]): string[] =>
  items.map(({ kind, name, detail }) => `${kind}: ${name} (${detail})`);

const up = (opened: Opened, path: string, word: string): string[] =>
  told(opened.service.supported((at(opened, path, word) as HierarchyItem).handle));
const down = (opened: Opened, path: string, word: string): string[] =>
  told(opened.service.supporters((at(opened, path, word) as HierarchyItem).handle));

const MISSION = "Every founder banks as easily as they send a message";

describe("alignment upwards", () => {
  const opened = open(FILES);

  it("leads step by step to the mission", () => {
    assert.deepEqual(up(opened, "onboarding.okr", "untouched"), [
      "objective: Founders hear yes at once (Onboarding, 2026-Q1)",
    ]);
    assert.deepEqual(up(opened, "onboarding.okr", "instant-yes"), [
      "objective: Founders think of us first (Northbank, 2026-Q1)",
    ]);
    assert.deepEqual(up(opened, "q1.okr", "first-choice"), [
      "strategy: Win founders by being the first bank to say yes (Northbank)",
    ]);
    assert.deepEqual(up(opened, "company.okr", "first-yes"), [`company: Northbank (${MISSION})`]);
    assert.deepEqual(up(opened, "company.okr", "northbank"), []);
  });

  it("leads from what a team adds to an objective to that objective", () => {
    assert.deepEqual(up(opened, "risk.okr", "first-pass"), [
      "shares: Founders hear yes at once (Risk Operations, 2026-Q1)",
    ]);
    assert.deepEqual(up(opened, "risk.okr", "shares"), [
      "objective: Founders hear yes at once (Onboarding, 2026-Q1)",
    ]);
  });

  it("leads from what supports nothing straight to the mission", () =>
    assert.deepEqual(up(opened, "onboarding.okr", "alone"), [`company: Northbank (${MISSION})`]));
});

describe("alignment downwards", () => {
  const opened = open(FILES);

  it("leads from a mission to the strategies, teams and objectives that serve it directly", () =>
    assert.deepEqual(down(opened, "company.okr", "northbank"), [
      "strategy: Win founders by being the first bank to say yes (Northbank)",
      "team: Onboarding (2026-Q1)",
      "team: Help desk (2026-Q1)",
      "objective: Founders love us (Help desk, 2026-Q1)",
      "team: Risk Operations (2026-Q1)",
    ]));

  it("leads to those who carry out a strategy", () =>
    assert.deepEqual(down(opened, "company.okr", "first-yes"), [
      "objective: Founders think of us first (Northbank, 2026-Q1)",
    ]));

  it("leads to those who support an objective or one of its key results, and to those who share it", () => {
    assert.deepEqual(down(opened, "q1.okr", "first-choice"), [
      "objective: Founders hear yes at once (Onboarding, 2026-Q1)",
      "objective: Founders never have to call (Help desk, 2026-Q1)",
    ]);
    assert.deepEqual(down(opened, "onboarding.okr", "instant-yes"), [
      "shares: Founders hear yes at once (Risk Operations, 2026-Q1)",
    ]);
    assert.deepEqual(down(opened, "q1.okr", "applications"), [
      "objective: Founders never have to call (Help desk, 2026-Q1)",
    ]);
  });

  it("leads back to where each step up began", () => {
    const { service } = opened;
    const key = ({ uri, start }: HierarchyItem) => `${uri} ${start}`;
    const all = service
      .pages()
      .flatMap((uri) =>
        service
          .symbols(uri)
          .flatMap((symbol) => [symbol, ...symbol.children].map(({ selection }) => ({ uri, ...selection }))),
      );
    const walked = all.flatMap(({ uri, start }) => {
      const item = service.aligned(uri, start);
      return item ? service.supported(item.handle).map((above) => ({ item, above })) : [];
    });
    assert.ok(walked.length >= 8);
    for (const { item, above } of walked)
      assert.ok(
        service.supporters(above.handle).map(key).includes(key(item)),
        `${item.name} below ${above.name}`,
      );
  });
});

describe("what a hierarchy begins with", () => {
  it("is what a name leads to, or the block around", () => {
    const opened = open(FILES);
    assert.equal(at(opened, "onboarding.okr", "first-choice")?.name, "Founders think of us first");
    assert.equal(
      at(opened, "onboarding.okr", "no human")?.name,
      "Applications with no human touch from 12% to 60%",
    );
    assert.equal(at(opened, "onboarding.okr", "cycle"), undefined);
    assert.equal(opened.service.aligned(address("nothing.okr"), 3), undefined);
  });

  it("has its name in its range", () => {
    const opened = open(FILES);
    const text = opened.files.get("q1.okr")?.text ?? "";
    const item = at(opened, "q1.okr", "first-choice") as HierarchyItem;
    assert.equal(text.slice(item.selection.start, item.selection.end), "first-choice");
    assert.ok(text.slice(item.start, item.end).startsWith("objective first-choice"));
  });
});

describe("what is found again", () => {
  const change = (before: string, after: string) => {
    const opened = open(FILES);
    const { handle } = at(opened, "onboarding.okr", "instant-yes") as HierarchyItem;
    const text = opened.files.get("onboarding.okr")?.text ?? "";
    opened.service.setFile(address("onboarding.okr"), text.replaceAll(before, after));
    return opened.service.supported(handle).map(({ name }) => name);
  };
  const FOUND = ["Founders think of us first"];

  it("is found by its name, wherever it went and whatever it says now", () => {
    assert.deepEqual(change("team onboarding", "# New\n# lines\n\nteam onboarding"), FOUND);
    assert.deepEqual(change("Founders hear yes at once", "Founders get their answer"), FOUND);
  });

  it("is found by its sentence, if it has another name", () =>
    assert.deepEqual(change("instant-yes", "yes-now"), FOUND));

  it("is nothing when it is gone, or when anybody made it up", () => {
    const { service } = open(FILES);
    assert.deepEqual(change("objective instant-yes: Founders hear yes at once", "objective other: Else"), []);
    const odd: Handle = { uri: address("q1.okr"), kind: "__proto__", name: "constructor", text: "" };
    assert.deepEqual(service.supported(odd), []);
    assert.deepEqual(service.supporters({ ...odd, uri: "file:///else/where.okr" }), []);
  });
});

describe("a circle of objectives", () => {
  it("is walked one step at a time", () => {
    const opened = open(`
team a: A
  objective one: One
    supports: two
  objective two: Two
    supports: one, two
`);
    assert.deepEqual(up(opened, "page.okr", "one"), ["objective: Two (A)"]);
    assert.deepEqual(up(opened, "page.okr", "two:"), ["objective: One (A)"]);
    assert.deepEqual(down(opened, "page.okr", "two:"), ["objective: One (A)"]);
  });

  it("leads nowhere from a team that shares its own key result", () => {
    const opened = open(`
team a: A
  shares one
    kr one: One
  objective two: Two
    supports: one
`);
    assert.deepEqual(up(opened, "page.okr", "shares"), []);
    assert.deepEqual(up(opened, "page.okr", "two"), []);
    assert.ok(opened.service.hover(address("page.okr"), 12));
    assert.ok(opened.service.findings(address("page.okr")));
  });
});
