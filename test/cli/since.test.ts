import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dedent } from "../kit/fixture.ts";
import { Folder, only, removeFolders, withoutMessages } from "./kit.ts";

describe("okr check --since", () => {
  afterEach(removeFolders);

  const launched = (): Folder => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "target-moved": "warning" })}
      === q1/harbor.okr
      cycle: 2026-Q1
      phase: launched
      team harbor: Harbor
        objective dry: Goods arrive dry
          kr impact dry: Pallets that arrive dry from 80% to 99%
    `);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.com", ...args], {
        cwd: folder.path,
        stdio: "ignore",
      });
    git("init");
    git("add", ".");
    git("commit", "-m", "Launch");
    folder.write("q1/harbor.okr", folder.read("q1/harbor.okr").replace("99%", "90%"));
    return folder;
  };

  it("tells of a target that moved, and is silent without it", async () => {
    const folder = launched();
    assert.equal(await folder.okr("check"), "Checked 1 page: no findings.\nexit 0\n");
    const printed = dedent(`
      q1/harbor.okr:5:44 warning target-moved
      Checked 1 page: 1 warning.
      exit 0
    `);
    assert.equal(withoutMessages(await folder.okr("check --since HEAD")), printed);
    assert.equal(
      withoutMessages(await folder.okr("check --since HEAD", "q1")),
      printed.replace("q1/harbor", "harbor"),
    );
  });

  it("says so when there is no such commit", async () => {
    assert.match(
      await launched().okr("check --since v9"),
      /^okr: Git can't tell what pages said at v9: fatal: .+\.\nChecked 1 page: no findings\.\nexit 2\n$/,
    );
  });
});
