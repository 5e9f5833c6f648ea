import assert from "node:assert/strict";
import { historyOf, progressOfBlock } from "../../server/src/model/history.ts";
import { View } from "../../server/src/model/view.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import { dedent } from "../kit/fixture.ts";

const PAGE = `
  cycle: 2026-Q1
  team onboarding: Onboarding
    objective yes: Founders hear yes
      kr reach untouched: Applications approved untouched from 10% to 60%
        2026-01-19: 30%, confidence 7/10, vendor live
        2026-01-12: 14%, confidence 5/10
    week 2026-01-26
      update yes.untouched: 35%, at risk
`;

const read = (page: string, name: string) => {
  const workspace = new Workspace();
  workspace.setPage("file:///page.okr", dedent(page));
  const view = new View(workspace);
  const [target] = [...view.declarations(name)];
  assert.ok(target);
  return { history: historyOf(view, target), progress: progressOfBlock(view, target) };
};

describe("the history of a key result", () => {
  it("has its own entries and the updates of weeks, the latest last", () => {
    const { history } = read(PAGE, "untouched");
    assert.deepEqual(
      history.map(({ day, value, confidence, state }) => [
        day,
        value?.value,
        confidence?.value ?? state?.state,
      ]),
      [
        ["2026-01-12", 14, 0.5],
        ["2026-01-19", 30, 0.7],
        ["2026-01-26", 35, "at risk"],
      ],
    );
  });

  it("tells how far it has come by the latest value", () => {
    assert.deepEqual(read(PAGE, "untouched").progress, { state: "known", value: 0.5 });
  });

  it("reads the measure from properties too", () => {
    const page = PAGE.replace(" from 10% to 60%", "\n        from: 10%\n        to: 60%");
    assert.deepEqual(read(page, "untouched").progress, { state: "known", value: 0.5 });
  });

  it("is unknown without an entry, never zero", () => {
    const page = PAGE.split("\n")
      .filter((line) => !/\d\d%, /.test(line))
      .join("\n");
    assert.deepEqual(read(page, "untouched").progress, { state: "unknown", reason: "no-entry" });
  });
});
