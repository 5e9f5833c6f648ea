/** Work and what it moves. */
import assert from "node:assert/strict";
import type { HierarchyCall, HierarchyItem } from "../../server/src/service.ts";
import { address, type Opened, open } from "../kit/workspace.ts";

const FILES = `
=== page.okr
cycle: 2026-Q1
team a: A team
  objective yes: Founders hear yes
    kr untouched: Untouched from 12% to 60%
    kr wait: Wait from 9 to 1 days
  initiative vendor: 😀 Vendor live
    moves: yes.untouched, wait, untouched
  initiative else: Something else
=== weeks.okr
cycle: 2026-Q1
team a
  week 2026-01-19
    commit: @ben 漢字 raise traffic -> yes.untouched
    win: First founder in minutes -> yes.untouched
    decision: vendor first -> untouched, vendor
`;

const at = ({ service, files }: Opened, path: string, word: string): HierarchyItem | undefined =>
  service.work(address(path), (files.get(path)?.text ?? "").indexOf(word));

/** Each call as what is at its end, and the references on the page of the work. */
const told = ({ service }: Opened, calls: readonly HierarchyCall[], page?: string): string[] =>
  calls.map(({ item, ranges }) => {
    const lines = service.lines(page ? address(page) : item.uri);
    const texts = ranges.map(({ start, end }) => lines?.text(start, end));
    return `${item.kind}: ${item.name} (${item.detail}) by ${texts.join(" ")}`;
  });

const outgoing = (opened: Opened, path: string, word: string): string[] =>
  told(opened, opened.service.movedBy((at(opened, path, word) as HierarchyItem).handle), path);
const incoming = (opened: Opened, path: string, word: string): string[] =>
  told(opened, opened.service.movers((at(opened, path, word) as HierarchyItem).handle));

describe("what work moves", () => {
  const opened = open(FILES);

  it("are the key results that an initiative names, each once with all places", () =>
    assert.deepEqual(outgoing(opened, "page.okr", "Vendor live"), [
      "kr: Untouched from 12% to 60% (A team, 2026-Q1) by yes.untouched untouched",
      "kr: Wait from 9 to 1 days (A team, 2026-Q1) by wait",
    ]));

  it("are those that a line of a week links to", () => {
    assert.deepEqual(outgoing(opened, "weeks.okr", "decision"), [
      "kr: Untouched from 12% to 60% (A team, 2026-Q1) by untouched",
      "initiative: 😀 Vendor live (A team, 2026-Q1) by vendor",
    ]);
  });

  it("are none for work that names none, and for a key result", () => {
    assert.deepEqual(outgoing(opened, "page.okr", "else"), []);
    assert.deepEqual(outgoing(opened, "page.okr", "wait:"), []);
  });
});

describe("what moves a key result", () => {
  const opened = open(FILES);

  it("are initiatives, commits and decisions; a win only tells of it", () =>
    assert.deepEqual(incoming(opened, "page.okr", "untouched"), [
      "initiative: 😀 Vendor live (A team, 2026-Q1) by yes.untouched untouched",
      "week: @ben 漢字 raise traffic -> yes.untouched (A team, week 2026-01-19, 2026-Q1) by yes.untouched",
      "week: vendor first -> untouched, vendor (A team, week 2026-01-19, 2026-Q1) by untouched",
    ]));

  it("is asked from any reference to it, too", () =>
    assert.equal(at(opened, "weeks.okr", "untouched")?.name, "Untouched from 12% to 60%"));

  it("are the lines of weeks that are about an initiative", () =>
    assert.deepEqual(incoming(opened, "page.okr", "Vendor live"), [
      "week: vendor first -> untouched, vendor (A team, week 2026-01-19, 2026-Q1) by vendor",
    ]));
});

describe("where work is asked for", () => {
  it("is a line of a week that is work, not one that tells", () => {
    const opened = open(FILES);
    assert.equal(at(opened, "weeks.okr", "@ben")?.name, "@ben 漢字 raise traffic -> yes.untouched");
    assert.equal(at(opened, "weeks.okr", "First founder"), undefined);
    assert.equal(at(opened, "weeks.okr", "week 2026"), undefined);
  });

  it("is found again when lines came in between", () => {
    const opened = open(FILES);
    const { handle } = at(opened, "weeks.okr", "@ben") as HierarchyItem;
    const text = opened.files.get("weeks.okr")?.text ?? "";
    opened.service.setFile(address("weeks.okr"), text.replace("    commit", "    blocked: All\n    commit"));
    assert.equal(opened.service.movedBy(handle).length, 1);
    opened.service.setFile(address("weeks.okr"), text.replace("raise traffic", "raise more"));
    assert.deepEqual(opened.service.movedBy(handle), []);
  });
});
