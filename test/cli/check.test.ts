import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { dedent } from "../kit/fixture.ts";
import { Folder, only, removeFolders, withoutMessages } from "./kit.ts";

const LONELY = only({ "objective-no-key-results": "warning" });

const checked = async (folder: Folder, commandLine: string, below?: string): Promise<string> =>
  withoutMessages(await folder.okr(commandLine, below));

describe("okr check", () => {
  afterEach(removeFolders);

  it("tells findings by place, and ends with a line of totals", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${LONELY}
      === calm.okr
      objective calm: Our mornings are calm
        kr impact late: Late deliveries a week from 40 to 8
      === teams/harbor.okr
      team harbor: Harbor
        objective dry: Goods arrive dry
    `);
    const printed = await folder.okr("check");
    assert.match(
      printed,
      /^teams\/harbor\.okr:2:18 warning objective-no-key-results “Goods arrive dry” [^\n]+\n/,
    );
    assert.equal(
      withoutMessages(printed),
      dedent(`
        teams/harbor.okr:2:18 warning objective-no-key-results
        Checked 2 pages: 1 warning.
        exit 0
      `),
    );
  });

  it("counts the levels apart, and names pages as they are named", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "objective-no-key-results": "information", "kr-output": "error" })}
      === Q1 ä/100% #1.okr
      objective: Our mornings are calm
      objective: Our evenings are calm
      objective: Our nights are calm
        kr: Launch the app
    `);
    assert.equal(
      (await folder.okr("check")).replace(/(kr-output|objective-no-key-results) .*/g, "$1"),
      dedent(`
        Q1 ä/100% #1.okr:1:12 information objective-no-key-results
        Q1 ä/100% #1.okr:2:12 information objective-no-key-results
        Q1 ä/100% #1.okr:4:7 error kr-output
        Checked 1 page: 1 error and 2 information.
        exit 1
      `),
    );
  });

  it("writes JSON with every page, places from 1 and columns in UTF-16 units", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${LONELY}
      === calm.okr
      # nothing here
      === party.okr
      objective party: 🎉🎉 everybody sings
      `);
    const printed = (await folder.okr("check --format json")).replace(/exit 0\n$/, "");
    const [calm, party] = JSON.parse(printed);
    assert.deepEqual(calm, { path: "calm.okr", diagnostics: [] });
    const [{ message, ...diagnostic }] = party.diagnostics;
    assert.match(message, /^“🎉🎉 everybody sings” /);
    assert.deepEqual(
      { ...party, diagnostics: [diagnostic] },
      {
        path: "party.okr",
        diagnostics: [
          {
            rule: "objective-no-key-results",
            severity: "warning",
            ...{ line: 1, column: 18, endLine: 1, endColumn: 38 },
          },
        ],
      },
    );
  });

  it("fails at the level that --fail-on says, or above", async () => {
    const codes: Record<string, string> = {};
    for (const level of ["error", "warning", "information", "hint"]) {
      const folder = new Folder(`
        === okr.config.json
        ${only({ "objective-no-key-results": level })}
        === page.okr
        objective: Our mornings are calm
      `);
      const exits = ["error", "warning", "information", "never"].map(async (least) =>
        (await folder.okr(`check --fail-on ${least}`)).slice(-2, -1),
      );
      codes[level] = (await Promise.all(exits)).join(" ");
    }
    //                              --fail-on: error, warning, information, never
    assert.deepEqual(codes, {
      error: "1 1 1 0",
      warning: "0 1 1 0",
      information: "0 0 1 0",
      hint: "0 0 0 0",
    });
  });

  it("looks references up in the whole root, and tells only of what is named, from where one stands", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${only({ "kr-shared": "warning" })}
      === a/harbor.okr
      team harbor: Harbor
        objective dry: Goods arrive dry
          kr impact dry: Pallets that arrive dry from 80% to 99%
      === b/trucks.okr
      team trucks: Trucks
        objective dry: Goods arrive dry
          kr impact dry: Pallets that arrive dry from 80% to 99%
    `);
    const alone = dedent(`
      trucks.okr:3:20 warning kr-shared
      Checked 1 page: 1 warning.
      exit 0
    `);
    assert.equal(await checked(folder, "check trucks.okr", "b"), alone);
    assert.equal(await checked(folder, "check", "b"), alone);
    assert.equal(await checked(folder, "check ../b/trucks.okr", "a"), alone.replace("trucks", "../b/trucks"));
    assert.equal(await checked(folder, "check b b/trucks.okr ./b", ""), alone.replace("trucks", "b/trucks"));
  });

  it("takes a folder for the root when none above holds a configuration or a repository", async () => {
    const folder = new Folder(`
      === a/harbor.okr
      team harbor: Harbor
        objective dry: Goods arrive dry
          kr impact dry: Pallets that arrive dry from 80% to 99%
      === b/trucks.okr
      team trucks: Trucks
        objective dry: Goods arrive dry
          kr impact dry: Pallets that arrive dry from 80% to 99%
    `);
    assert.doesNotMatch(await folder.okr("check b"), / kr-shared /);
    folder.write(".git", "gitdir: elsewhere");
    assert.match(await folder.okr("check b"), / kr-shared /);
  });

  it("leaves out what the configuration ignores, node_modules and folders that begin with a dot", async () => {
    const page = "objective: Our mornings are calm";
    const folder = new Folder(`
      === okr.config.json
      {"extends": [], "rules": {"objective-no-key-results": "warning"}, "ignore": ["archive/**"]}
      === archive/old.okr
      ${page}
      === node_modules/sample/page.okr
      ${page}
      === .cache/page.okr
      ${page}
      === now/page.okr
      ${page}
    `);
    assert.equal(
      await checked(folder, "check"),
      "now/page.okr:1:12 warning objective-no-key-results\nChecked 1 page: 1 warning.\nexit 0\n",
    );
    assert.equal(
      await checked(folder, "check .cache now/page.okr archive/old.okr"),
      dedent(`
        okr: archive/old.okr is left out by the configuration.
        now/page.okr:1:12 warning objective-no-key-results
        .cache/page.okr:1:12 warning objective-no-key-results
        Checked 2 pages: 2 warnings.
        exit 0
      `),
    );
    assert.equal(
      await checked(folder, "check archive"),
      dedent(`
        okr: All pages in archive are left out by the configuration.
        exit 2
      `),
    );
  });

  it("follows links that are named, and none that it meets", async () => {
    const folder = new Folder(`
      === okr.config.json
      ${LONELY}
      === pages/page.okr
      objective: Our mornings are calm
    `);
    const link = (to: string, name: string) => symlinkSync(to, path.join(folder.path, name));
    link("..", "pages/up");
    link("round.okr", "round.okr");
    link("pages", "linked");
    const printed =
      "pages/page.okr:1:12 warning objective-no-key-results\nChecked 1 page: 1 warning.\nexit 0\n";
    assert.equal(await checked(folder, "check"), printed);
    assert.equal(await checked(folder, "check linked"), printed);
    assert.equal(
      await checked(folder, "check round.okr"),
      dedent(`
        okr: round.okr can't be read: its links lead round in a circle.
        exit 2
      `),
    );
  });
});
