import assert from "node:assert/strict";
import { dedent } from "../kit/fixture.ts";
import { renameOnce } from "../kit/renames.ts";
import { address, applied, type Opened, open } from "../kit/workspace.ts";

const RUNS = Number(process.env.RUNS ?? 400);

const cursorIn = ({ files }: Opened): [string, number] => {
  const [path, drawn] = [...files].find(([, { cursor }]) => cursor !== undefined) ?? [];
  return [address(path ?? ""), drawn?.cursor ?? 0];
};

const renamed = (before: string, name: string): string => {
  const opened = open(before);
  const answer = opened.service.rename(...cursorIn(opened), name);
  if ("refused" in answer) return answer.refused;
  return [...opened.files.keys()]
    .map((path) => {
      const file = answer.files.find(({ uri }) => uri === address(path)) ?? { uri: address(path), edits: [] };
      return `=== ${path}\n${applied(opened, file)}`;
    })
    .join("");
};

const renames = (before: string, name: string, after: string): void =>
  assert.equal(renamed(before, name), dedent(after));

const refuses = (before: string, name: string, reason: RegExp): void =>
  assert.match(renamed(before, name), reason);

describe("renaming", () => {
  it("changes what leads to a thing and what passes through it, in all pages, and no sentence", () =>
    renames(
      `
=== a.okr
team a: A
  objective y‸es: Yes, they say yes
    kr one: One from 0 to 1
    why: a.yes
  week 2026-01-19
    update yes.one: 1
    commit: Say yes -> yes.one
=== b.okr
team b: B
  shares a.yes
    kr two: Two
  objective go: Go
    supports: a.YES for yes
    depends-on: b.yes.two
=== c.okr
team c: C
  objective yes: Yes
    kr one: One
  initiative do: Do
    moves: yes.one
`,
      "no",
      `
=== a.okr
team a: A
  objective no: Yes, they say yes
    kr one: One from 0 to 1
    why: a.yes
  week 2026-01-19
    update no.one: 1
    commit: Say yes -> no.one
=== b.okr
team b: B
  shares a.no
    kr two: Two
  objective go: Go
    supports: a.no for yes
    depends-on: b.no.two
=== c.okr
team c: C
  objective yes: Yes
    kr one: One
  initiative do: Do
    moves: yes.one
`,
    ));

  it("changes a team in every cycle, from any place where it is named", () =>
    renames(
      `
=== q1.okr
cycle: 2026-Q1
team a
  objective yes: Yes
    supports: 2025-Q4/‸a.yes
=== q4.okr
cycle: 2025-Q4
team a: A
  objective yes: Yes
    kr b: B
`,
      "onboarding",
      `
=== q1.okr
cycle: 2026-Q1
team onboarding
  objective yes: Yes
    supports: 2025-Q4/onboarding.yes
=== q4.okr
cycle: 2025-Q4
team onboarding: A
  objective yes: Yes
    kr b: B
`,
    ));

  const PAGE =
    "=== p.okr\nteam a: A\n  objective yes: Yes\n    kr o‸ne: One\n    kr two: Two\n    kr: Three\n  initiative do: Do\n    moves: one\n";

  it("says why a name can't be", () => {
    refuses(PAGE, "one two", /^“one two” can't be a name\./);
    refuses(PAGE, "", /can't be a name/);
    refuses(PAGE, "Impact", /its lens/);
    refuses(PAGE, "TWO", /^“TWO” is taken by another kr at the same place: “Two”\.$/);
  });

  it("says what would lead elsewhere", () => {
    refuses(
      "=== a.okr\nteam a: A\n  objective ‸yes: Yes\n  objective go: Go\n    supports: no\n=== b.okr\nteam b: B\n  objective no: No\n",
      "no",
      /the reference “no” in a\.okr would lead elsewhere/,
    );
    refuses(
      "team a: A\n  objective y‸es: Yes\n  week 2026-01-19\n    win: From Berlin -> Munich\n",
      "munich",
      /the reference “Munich” in page\.okr/,
    );
  });

  it("says why there is nothing to rename", () => {
    const at = (page: string) => refuses(page, "b", /./);
    refuses("objective a: Some w‸ords\n", "b", /^There is no name here/);
    refuses("objective a: A\n  supports: c‸c\n", "b", /^Nothing is called “cc”/);
    refuses("objective a‸: A\nobjective a: A\n", "b", /^Two things are called “a”/);
    refuses("objective a: A\n  supports: 20‸25-Q4/b\n", "b", /^This is a cycle/);
    refuses("objective a: A\n  doc: b‸.md\n", "b", /^This is the path of a file/);
    at("strategy s: S\nobjective a: A\n  strategy: s#he‸ading\n");
  });

  it("leaves alone what may mean several things", () =>
    renames(
      "=== a.okr\nteam a: A\n  objective yes‸: Yes\n=== b.okr\nteam b: B\n  objective yes: Yes\n=== c.okr\nteam c: C\n  objective go: Go\n    supports: yes\n",
      "no",
      "=== a.okr\nteam a: A\n  objective no: Yes\n=== b.okr\nteam b: B\n  objective yes: Yes\n=== c.okr\nteam c: C\n  objective go: Go\n    supports: yes\n",
    ));

  it("waits until all pages are read", () => {
    const { service } = open("objective a: A\n");
    service.setReading(true);
    assert.match(JSON.stringify(service.renamable(address("page.okr"), 10)), /still being read/);
  });

  it("there and back gives the same bytes", function () {
    this.timeout(60_000 + RUNS * 100);
    const outcomes = Array.from({ length: RUNS }, (_, seed) => renameOnce(seed));
    const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
    assert.ok(count("there and back") > RUNS / 2);
    assert.ok(count("refused back") < RUNS / 20);
  });
});
