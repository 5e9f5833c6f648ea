import assert from "node:assert/strict";
import { Projects } from "../../server/src/features/projects.ts";
import { Store } from "../../server/src/features/store.ts";
import { COLLECTORS } from "../../server/src/rules/frame/collectors.ts";
import { DEFAULT_CONFIG } from "../../server/src/rules/frame/config.ts";

const make = () => {
  const shared = {
    rules: [],
    collectors: COLLECTORS,
    packs: undefined,
    today: () => "2026-02-09",
    log: () => {},
  };
  const projects = new Projects({ ...shared, once: false }, DEFAULT_CONFIG);
  return { projects, store: new Store(projects) };
};

describe("pages outside of all folders", () => {
  it("are workspaces of their own for as long as they are open", () => {
    const { projects, store } = make();
    store.open("untitled:a.okr", "objective: Ants are calm", 1);
    assert.equal(projects.all.length, 1);
    store.close("untitled:a.okr");
    assert.equal(projects.all.length, 0);
  });

  it("leave nothing behind where somebody asks about one that nobody knows", () => {
    const { projects, store } = make();
    for (const name of ["a", "b", "c"]) assert.equal(store.page(`untitled:${name}.okr`), undefined);
    assert.equal(projects.all.length, 0);
  });
});
