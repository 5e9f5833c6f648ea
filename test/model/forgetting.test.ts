/** What was edited away is forgotten: nobody waits for news in its name. */
import assert from "node:assert/strict";
import type { Unit } from "../../server/src/model/unit.ts";
import { READING, type Workspace } from "../../server/src/model/workspace.ts";
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

const isUnit = (thing: object): thing is Unit => "section" in thing && "contribution" in thing;

/** All units that are held by something that a workspace holds. */
const unitsHeld = (workspace: Workspace): readonly Unit[] => {
  const seen = new Set<unknown>([workspace]);
  for (const thing of seen) {
    if (typeof thing !== "object" || thing === null) continue;
    const inside = thing instanceof Map || thing instanceof Set ? [...thing].flat() : [];
    for (const each of [...inside, ...Object.values(thing)]) seen.add(each);
  }
  return [...seen].filter((thing) => typeof thing === "object" && thing !== null).filter(isUnit);
};

const TEAM = `
  objective yes: Founders hear yes in minutes
    supports: no
    kr wait: Founders who hear yes in minutes from 10 to 20
  objective no: Founders hear an honest no in minutes
    supports: yes
    kr honest: Founders who hear yes in minutes from 10 to 30
`;

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

  it("holds no section that was edited away, wherever edits went", () => {
    const project = newProject();
    const { workspace } = project;
    const text = ["a", "b", "c"].map((name) => `team ${name}: ${name}\n${TEAM}`).join("\n");
    workspace.setPage(URI, text);
    const page = workspace.pages.get(URI);
    assert(page);
    project.findings(page);
    const ends = [...text.matchAll(/supports: \w+/g)].map(({ index, 0: found }) => index + found.length);
    for (let edit = 0; edit < 60; edit++) {
      const at = ends[(edit >> 1) % ends.length] as number;
      const isLetter = edit % 2 === 0;
      workspace.editPage(URI, [{ start: at, end: isLetter ? at : at + 1, text: isLetter ? "x" : "" }]);
      project.findings(page);
    }
    const gone = unitsHeld(workspace).filter((unit) => !page.units.includes(unit));
    assert.deepEqual(
      gone.map(({ section }) => section.text),
      [],
    );
  });
});
