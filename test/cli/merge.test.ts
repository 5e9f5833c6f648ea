/** Two people check in on one key result, each on a branch of their own, and git merges the page by `union`. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { address, open } from "../kit/workspace.ts";
import { Folder, removeFolders, withoutMessages } from "./kit.ts";

const PAGE = `
=== .gitattributes
*.okr merge=union
=== q1.okr
cycle: 2026-Q1
phase: launched
team harbor: Harbor
  objective goods: Owners find their goods dry
    kr impact dry: Pallets that arrive dry from 80% to 100%
      2026-01-19: 84%, confidence 7/10
    kr reach owners: Owners who see where their goods are from 10% to 50%
=== harbor.weeks.okr
cycle: 2026-Q1
team harbor
  week 2026-01-19
    commit: @ana call the three wettest routes
`;

const git = (folder: Folder, ...args: string[]): void => {
  const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com", "-c", "core.autocrlf=false"];
  const { status, stdout, stderr } = spawnSync("git", [...person, ...args], { cwd: folder.path });
  assert.equal(status, 0, `git ${args.join(" ")}: ${stdout}${stderr}`);
};

/** What a person makes of a file. */
type Change = (text: string) => string;

const below =
  (line: string, added: string): Change =>
  (text) =>
    text.replace(`${line}\n`, `${line}\n${added}`);

/** The folder after each has changed a file on a branch of their own, and Ben's branch was merged into Ana's. */
const merged = (file: string, ana: Change, ben: Change): Folder => {
  const folder = new Folder(PAGE);
  git(folder, "init", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "-m", "As it stands");
  for (const [branch, change] of Object.entries({ ana, ben })) {
    git(folder, "checkout", "-b", branch, "main");
    folder.write(file, change(folder.read(file)));
    git(folder, "commit", "-a", "-m", `What ${branch} saw`);
  }
  git(folder, "checkout", "ana");
  git(folder, "merge", "ben");
  return folder;
};

/** The outline of the page with its progress. */
const outline = (folder: Folder): string[] => {
  const files = ["q1.okr", "harbor.weeks.okr"].map((file) => `=== ${file}\n${folder.read(file)}`);
  const [team] = open(files.join("")).service.symbols(address("q1.okr"));
  const keyResults = team?.children.flatMap(({ children }) => children) ?? [];
  return keyResults.map(({ name, detail }) => `${name.split(" ")[0]} ${detail ?? "unknown"}`);
};

const hasGit = spawnSync("git", ["--version"]).status === 0;

(hasGit ? describe : describe.skip)(
  `check-ins that git merges${hasGit ? "" : " (skipped: there is no git here)"}`,
  () => {
    afterEach(removeFolders);
    const LAST = "      2026-01-19: 84%, confidence 7/10";

    it("are both kept without a mark of conflict, and the latest day counts, wherever it stands", () => {
      const later = "      2026-02-02: 95%, confidence 8/10, two routes have tarps\n";
      const earlier = "      2026-01-26: 89%\n        The rain has stopped.\n";
      for (const [ana, ben] of [
        [earlier, later],
        [later, earlier],
      ] as const) {
        const folder = merged("q1.okr", below(LAST, ana), below(LAST, ben));
        const text = folder.read("q1.okr");
        assert.ok(text.includes(later) && text.includes(earlier) && !text.includes("<<<<<<<"));
        assert.deepEqual(outline(folder), ["Pallets 75%", "Owners unknown"]);
      }
    });

    it("of one day are both kept, and the last counts", () => {
      const folder = merged(
        "q1.okr",
        below(LAST, "      2026-01-26: 89%, seen on Monday\n"),
        below(LAST, "      2026-01-26: 90%, seen at noon\n"),
      );
      assert.equal(folder.read("q1.okr").match(/2026-01-26/g)?.length, 2);
      assert.deepEqual(outline(folder), ["Pallets 50%", "Owners unknown"]);
    });

    it("of one week come together in one week", async () => {
      const week = (update: string) => below("team harbor", `  week 2026-02-02\n    update ${update}\n`);
      const folder = merged("harbor.weeks.okr", week("dry: 92%"), week("owners: 30%"));
      assert.deepEqual(outline(folder), ["Pallets 60%", "Owners 50%"]);
      assert.match(await folder.okr("check --fail-on error"), /exit 0\n$/);
    });

    it("are told where both have changed the same line, so that a person chooses", async () => {
      const to =
        (target: string): Change =>
        (text) =>
          text.replace("to 100%", `to ${target}`);
      const folder = merged("q1.okr", to("98%"), to("99%"));
      assert.match(withoutMessages(await folder.okr("check")), /q1\.okr:6:15 error duplicate-name/);
    });
  },
);
