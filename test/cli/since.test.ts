import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dedent } from "../kit/fixture.ts";
import { Folder, only, removeFolders, withoutMessages } from "./kit.ts";

describe("okr check --since", () => {
  afterEach(removeFolders);

  const git = (folder: Folder, day: string, ...args: string[]): void => {
    const names = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com"];
    const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, TZ: "UTC" };
    execFileSync("git", [...names, ...args], { cwd: folder.path, stdio: "ignore", env });
  };

  const commit = (folder: Folder, day: string): void => {
    git(folder, day, "add", ".");
    git(folder, day, "commit", "-m", "As it stands");
  };

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
    git(folder, "2026-01-05", "init");
    commit(folder, "2026-01-05");
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
    assert.equal(
      await launched().okr("check --since v9"),
      dedent(`
        okr: Git can't tell what pages said at v9: there is no such commit. The pages are checked as they stand.
        Checked 1 page: no findings.
        exit 2
      `),
    );
  });

  it("says so outside of git, and still checks", async () => {
    const folder = new Folder("=== calm.okr\n# calm\n");
    assert.equal(
      await folder.okr("check --since main"),
      dedent(`
        okr: Git can't tell what pages said at main: FOLDER is in no repository of git. The pages are checked as they stand.
        Checked 1 page: no findings.
        exit 2
      `),
    );
  });

  it("tells of a strategy document that nobody touched for a whole cycle", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "strategy-stale-document": "information" })}
      === harbor.okr
      company harbor: Harbor
        strategy dry: Keep goods dry
          doc: docs/dry.md
        strategy fast: Unload by night
          doc: docs/fast.md
        strategy near: Build by the river
          doc: docs/near.md
      === docs/dry.md
      # Dry
      === docs/fast.md
      # Fast
      === docs/near.md
      # Near
    `);
    git(folder, "2025-06-02", "init");
    commit(folder, "2025-06-02");
    folder.write("docs/fast.md", "# Fast\n\nNights are quiet.\n");
    commit(folder, "2025-11-03");
    folder.write("docs/near.md", "# Near\n\nThe river is wide.\n");
    assert.equal(
      await folder.okr("check --since HEAD"),
      dedent(`
        harbor.okr:3:10 information strategy-stale-document The document docs/dry.md was last changed on 2025-06-02, and a whole cycle has gone by before 2026-Q1. What have you learned since? A paragraph about that, or about what you no longer believe, brings it back to life.
        Checked 1 page: 1 information.
        exit 0
      `),
    );
  });

  it("says so when git is not there", async () => {
    const folder = launched();
    const { PATH } = process.env;
    process.env.PATH = "";
    try {
      assert.match(
        await folder.okr("check --since HEAD"),
        /^okr: Git can't tell .+: it is not installed\.\n/,
      );
    } finally {
      process.env.PATH = PATH;
    }
  });
});
