import assert from "node:assert/strict";
import { Projects } from "../../server/src/features/projects.ts";
import { Store } from "../../server/src/features/store.ts";
import { textOfPage } from "../../server/src/model/page-state.ts";
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

describe("a page on disk", () => {
  const uri = "file:///ws/a.okr";
  const text = "objective: Ants are calm\r\n";

  it("is judged no second time when it is opened, or closed, as it stands there", () => {
    const { store } = make();
    store.setFile(uri, text);
    const { revision, units } = store.page(uri) ?? assert.fail();
    store.open(uri, text, 7);
    assert.deepEqual(
      [store.page(uri)?.revision, store.page(uri)?.units, store.page(uri)?.version],
      [revision, units, 7],
    );
    store.close(uri);
    assert.deepEqual([store.page(uri)?.revision, store.page(uri)?.version], [revision, undefined]);
  });

  it("says what its editor says while that is another thing", () => {
    const { store } = make();
    store.setFile(uri, text);
    store.open(uri, text.replace("Ants", "Bees"), 1);
    assert.equal(textOfPage(store.page(uri) ?? assert.fail()), "objective: Bees are calm\r\n");
    store.close(uri);
    assert.equal(textOfPage(store.page(uri) ?? assert.fail()), text);
  });
});
