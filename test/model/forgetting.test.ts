/** What was edited away is forgotten: nobody waits for news in its name. */
import assert from "node:assert/strict";
import { READING } from "../../server/src/model/workspace.ts";
import { COLLECTORS } from "../../server/src/rules/frame/collectors.ts";
import { Project } from "../../server/src/rules/frame/project.ts";
import { RULES } from "../../server/src/rules/registry.ts";

const URI = "file:///okrs/a.okr";
const PAGE = `team a: A

  objective yes: Founders hear yes in minutes
    supports: nobody
`;

const newProject = (): Project => {
  const project = new Project({
    ...{ rules: RULES, collectors: COLLECTORS, folder: "file:///okrs", once: false },
    today: () => "2026-02-09",
    log: (message) => assert.fail(message),
  });
  project.workspace.setPage(URI, PAGE);
  return project;
};

describe("forgetting", () => {
  it("leaves nothing of a section that was edited away", () => {
    const project = newProject();
    const { workspace } = project;
    const check = () => {
      const page = workspace.pages.get(URI);
      assert(page);
      return project.findings(page).map(({ found }) => found.rule.id);
    };
    const waiting = () => workspace.facts.look(READING)?.watchers?.size ?? 1;
    const places = () => new Set([...workspace.facts.keys()]).size;
    assert(check().includes("unresolved-reference"));
    const before = { waiting: waiting(), places: places() };
    const end = PAGE.indexOf("nobody") + "nobody".length;
    for (let edit = 0; edit < 20; edit++) {
      workspace.editPage(URI, [{ start: end, end, text: `-${edit}` }]);
      check();
      workspace.editPage(URI, [{ start: end, end: end + `-${edit}`.length, text: "" }]);
      check();
    }
    assert.deepEqual({ waiting: waiting(), places: places() }, before);
  });
});
