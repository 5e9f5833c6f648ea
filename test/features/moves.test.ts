import assert from "node:assert/strict";
import { sameFileOn } from "../../server/src/host/node.ts";
import { canonical } from "../../server/src/host/uri.ts";
import { createService, type FileNames } from "../../server/src/service.ts";
import { dedent } from "../kit/fixture.ts";
import { address, applied, open } from "../kit/workspace.ts";

const AS_WRITTEN: FileNames = { same: (uri) => uri, spelled: (uri) => uri };

/** The files after moves of the form `old path → new path`. */
const moved = (before: string, ...moves: string[]): string => {
  const opened = open(before);
  const edits = opened.service.moveFiles(
    moves.map((move) => {
      const [from, to] = move.split(" → ").map((path) => canonical(address(path)));
      return { from: from as string, to: to as string };
    }),
    AS_WRITTEN,
  );
  return [...opened.files.keys()]
    .map((path) => {
      const file = edits.find(({ uri }) => uri === address(path)) ?? { uri: address(path), edits: [] };
      return `=== ${path}\n${applied(opened, file)}`;
    })
    .join("");
};

const PAGE = (path: string) => `objective a: A\n  doc: ${path}\n`;

/** What a path on the page `q1/page.okr` says after a move. */
const path = (before: string, move: string): string => {
  const after = moved(`=== q1/page.okr\n${PAGE(before)}`, move);
  return after.slice(after.indexOf("doc: ") + "doc: ".length, -1);
};

describe("moving files", () => {
  it("changes every path that leads to a file, on all pages, and no sentence", () =>
    assert.equal(
      moved(
        `
=== company.okr
company a: A
  strategy yes: Say yes, as strategy/yes.md says
    doc: strategy/yes.md#why
    note: strategy/yes.md
    link:
      - strategy/yes.md
      - https://a.example/strategy/yes.md
=== q1/team.okr
note: The page itself may have links.
link: ../strategy/yes.md
objective go: Go
  doc: /strategy/yes.md
`,
        "strategy/yes.md → bets/first yes.md",
      ),
      dedent(`
=== company.okr
company a: A
  strategy yes: Say yes, as strategy/yes.md says
    doc: bets/first yes.md#why
    note: strategy/yes.md
    link:
      - bets/first yes.md
      - https://a.example/strategy/yes.md
=== q1/team.okr
note: The page itself may have links.
link: ../bets/first yes.md
objective go: Go
  doc: /bets/first yes.md
`),
    ));

  it("changes the paths of a page that moves itself, but those that lead there still", () =>
    assert.equal(
      moved(
        `
=== q1/page.okr
objective a: A
  doc: ../plan.md#one
  link: notes.md
  link: /plan.md
  link: #a
  link: ../../outside.md
=== other.okr
objective b: B
  link: q1/page.okr
`,
        "q1/page.okr → archive/2026/page.okr",
      ),
      dedent(`
=== q1/page.okr
objective a: A
  doc: ../../plan.md#one
  link: ../../q1/notes.md
  link: /plan.md
  link: #a
  link: ../../outside.md
=== other.okr
objective b: B
  link: archive/2026/page.okr
`),
    ));

  it("follows a folder with all that is in it", () => {
    assert.equal(path("../strategy/deep/yes.md", "strategy → bets"), "../bets/deep/yes.md");
    assert.equal(path("notes/yes.md", "q1 → archive/q1"), "notes/yes.md");
    assert.equal(path("../plan.md", "q1 → archive/q1"), "../../plan.md");
    assert.equal(path("../strategy/", "strategy → bets"), "../bets/");
    assert.equal(path("../strategy-2/yes.md", "strategy → bets"), "../strategy-2/yes.md");
  });

  it("follows several moves at once, the innermost folder first", () => {
    const after = moved(
      `=== q1/page.okr\n${PAGE("../a/b/c.md")}${PAGE("../a/d.md")}`,
      "a → x",
      "a/b → y",
      "q1/page.okr → page.okr",
    );
    assert.match(after, /doc: y\/c\.md\n[\s\S]*doc: x\/d\.md\n/);
  });

  it("keeps the manner of the path: from the folder, from here, escaped or plain", () => {
    assert.equal(path("./notes.md", "q1/notes.md → q1/plan.md"), "./plan.md");
    assert.equal(path("./notes.md", "q1/notes.md → plan.md"), "../plan.md");
    assert.equal(path("/q1/notes.md#Why%20now", "q1/notes.md → plan.md"), "/plan.md#Why%20now");
    assert.equal(path("my%20notes/a.md", "q1/my notes → q1/our notes"), "our%20notes/a.md");
    assert.equal(path("my notes/a b.md", "q1/my notes → q1/our notes"), "our notes/a b.md");
    assert.equal(path("my%20notes/a.md", "q1/my notes/a.md → q1/my notes/b c.md"), "my%20notes/b%20c.md");
  });

  it("escapes what would be read as something else", () => {
    assert.equal(path("a.md", "q1/a.md → q1/C%23 (é) 目標.md"), "C%23 (é) 目標.md");
    assert.equal(path("a.md", "q1/a.md → q1/100%25 sure.md"), "100% sure.md");
    assert.equal(path("a.md", "q1/a.md → q1/a%2520b.md"), "a%2520b.md");
    assert.equal(path("a.md", "q1/a.md → q1/10%3A30 talk.md"), "10:30 talk.md");
    assert.equal(path("a.md", "q1/a.md → q1/note%3A b.md"), "note%3A%20b.md");
    assert.equal(path("a.md", "q1/a.md → q1/%20a.md"), "%20a.md");
  });

  it("leaves alone what nobody moves, and what leaves the folder", () => {
    assert.equal(path("a.md", "q1/b.md → q1/c.md"), "a.md");
    assert.equal(path("a.md", "q1/a.md → ../elsewhere/a.md"), "a.md");
    assert.equal(path("../plan.md", "q1/page.okr → ../elsewhere/page.okr"), "../plan.md");
    assert.equal(path("../../ws-2/a.md", "../ws-2/a.md → ../ws-2/b.md"), "../../ws-2/a.md");
    assert.equal(path("https://a.example/a.md", "q1/a.md → q1/b.md"), "https://a.example/a.md");
  });
});

describe("moving folders that a configuration leaves out", () => {
  const ignored = (pattern: string, ...moves: string[]): string => {
    const config = `{ "ignore": [${JSON.stringify(pattern)}] } // ours\n`;
    const after = moved(`=== q1/okr.config.json\n${config}`, ...moves);
    return JSON.parse(/\[(.*)\]/.exec(after)?.[1] ?? "");
  };

  it("changes its patterns", () => {
    assert.equal(ignored("old/**", "q1/old → q1/archive"), "archive/**");
    assert.equal(ignored("old/a b/*.okr", "q1/old → q1/done/2025"), "done/2025/a b/*.okr");
    assert.equal(ignored("old/a.okr", "q1/old/a.okr → q1/a.okr"), "a.okr");
    assert.equal(ignored("ana's 目標/**", "q1/ana's 目標 → q1/bo's 目標"), "bo's 目標/**");
  });

  it("leaves alone what means any folder, what moves along, and what leaves", () => {
    assert.equal(ignored("**/old/*.okr", "q1/old → q1/archive"), "**/old/*.okr");
    assert.equal(ignored("old/**", "q1 → q2"), "old/**");
    assert.equal(ignored("old/**", "q1/old → archive"), "old/**");
    assert.equal(ignored("older/**", "q1/old → q1/archive"), "older/**");
  });
});

describe("moving files on a machine", () => {
  /** What the page says after a move; it is known to the model as the machine folds its address. */
  const on = (system: NodeJS.Platform, text: string, from: string, to: string): string => {
    const root = "file:///c%3A/Users/Ana";
    const page = `${root}/Q1/Page.okr`;
    const same = sameFileOn(system);
    const service = createService({ today: () => "2026-02-09", log: assert.fail });
    service.setFolders([same(root)]);
    service.setFile(same(page), PAGE(text));
    const spelled = (uri: string) => [root, page].find((each) => same(each) === uri) ?? uri;
    const [file] = service.moveFiles([{ from: canonical(from), to: canonical(to) }], { same, spelled });
    return file?.edits.map((edit) => edit.text).join() ?? text;
  };
  const ROOT = "file:///C:/Users/Ana";

  it("takes upper and lower case for one on Windows, and writes what was typed", () => {
    const rename = (system: NodeJS.Platform, text: string) =>
      on(system, text, `${ROOT}/Q1/plan.md`, `${ROOT}/Q1/The Plan.md`);
    assert.equal(rename("win32", "Plan.md"), "The Plan.md");
    assert.equal(rename("linux", "Plan.md"), "Plan.md");
    assert.equal(on("win32", "plan.md", `${ROOT}/Q1/plan.md`, `${ROOT}/Q1/Plan.md`), "Plan.md");
    assert.equal(on("win32", "plan.md", `${ROOT}/Q1/Page.okr`, `${ROOT}/Q2/Page.okr`), "../Q1/plan.md");
    assert.equal(on("win32", "/Plan.md", `${ROOT}/plan.md`, `${ROOT}/Old/plan.md`), "/Old/plan.md");
  });

  it("takes a drive for one however it is written", () => {
    for (const drive of ["C:", "c:", "C%3A", "c%3a"]) {
      const folder = `file:///${drive}/Users/Ana/Q1`;
      assert.equal(on("win32", "a.md", `${folder}/a.md`, `${folder}/b.md`), "b.md");
    }
    assert.equal(on("win32", "a.md", "file:///d:/Users/Ana/Q1/a.md", "file:///d:/b.md"), "a.md");
  });

  it("takes letters in one piece and in two for one on macOS", () => {
    const rename = (system: NodeJS.Platform, text: string) =>
      on(system, text, `${ROOT}/Q1/cafe\u0301.md`, `${ROOT}/Q1/tea.md`);
    assert.deepEqual(
      [rename("darwin", "caf\u00e9.md"), rename("darwin", "cafe\u0301.md")],
      ["tea.md", "tea.md"],
    );
    assert.deepEqual(
      [rename("linux", "caf\u00e9.md"), rename("linux", "cafe\u0301.md")],
      ["caf\u00e9.md", "tea.md"],
    );
    assert.equal(rename("win32", "caf\u00e9.md"), "caf\u00e9.md");
  });
});
