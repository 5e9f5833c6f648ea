import assert from "node:assert/strict";
import type { Location } from "../../server/src/service.ts";
import { draw } from "../kit/fixture.ts";
import { address, type Opened, open } from "../kit/workspace.ts";

const cursorIn = ({ files }: Opened): [string, number] => {
  const [path, drawn] = [...files].find(([, { cursor }]) => cursor !== undefined) ?? [];
  return [address(path ?? ""), drawn?.cursor ?? 0];
};

/** The pages with places drawn in; those without any are left out. */
const drawnIn = ({ files }: Opened, places: readonly Location[]): string =>
  [...files]
    .map(([path, { text }]) => ({ text, ranges: places.filter(({ uri }) => uri === address(path)), path }))
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ path, text, ranges }) => `=== ${path}\n${draw(text, ranges)}`)
    .join("");

/** Going to what stands at the cursor leads to exactly what is drawn. */
const leadsTo = (pages: string): void => {
  const opened = open(pages);
  const found = opened.service.definition(...cursorIn(opened))?.destinations ?? [];
  const wanted = [...opened.files].flatMap(([path, { ranges }]) =>
    ranges.map((range) => ({ uri: address(path), ...range })),
  );
  assert.equal(drawnIn(opened, found as Location[]), drawnIn(opened, wanted));
};

/** What stands at the cursor is named exactly where it is drawn. */
const isNamed = (pages: string): void => {
  const opened = open(pages);
  const wanted = [...opened.files].flatMap(([path, { ranges }]) =>
    ranges.map((range) => ({ uri: address(path), ...range })),
  );
  assert.equal(drawnIn(opened, opened.service.mentions(...cursorIn(opened))), drawnIn(opened, wanted));
};

const COMPANY = `
=== company.okr
company «northbank»: Northbank
  objective first: Founders think of us first
=== team.okr
team onboarding: Onboarding
  objective yes: Founders hear yes at once
    supports: north‸bank.first
`;

describe("going to the definition", () => {
  it("leads from each part of a reference to what it names", () => {
    leadsTo(COMPANY);
    leadsTo(`
=== a.okr
team a: A
  objective «yes»: Yes
    kr one: One
=== b.okr
team b: B
  initiative work: Work
    moves: a.‸yes.one
`);
    leadsTo(`
=== a.okr
team a: A
  objective yes: Yes
    kr «one»: One
=== b.okr
team b: B
  week 2026-01-19
    commit: Do it -> a.yes.o‸ne
`);
  });

  it("leads from the part in front of what is misspelled, too", () =>
    leadsTo("team «a»: A\n  objective yes: Yes\n    supports: ‸a.yess\n"));

  it("leads from where a team goes on to where it has its name", () =>
    leadsTo(`
=== a.okr
team «a»: A
=== b.okr
cycle: 2026-Q1
team ‸a
  objective yes: Yes
`));

  it("leads to the cycle that is named", () =>
    leadsTo(`
=== old.okr
cycle: 2025-Q4
team a: A
  objective «yes»: Yes
=== new.okr
cycle: 2026-Q1
team a: A
  objective yes: Yes
    continues: 2025-Q4/y‸es
`));

  it("shows all where it can't be told which is meant", () =>
    leadsTo(`
=== a.okr
team a: A
  objective «yes»: Yes
=== b.okr
team b: B
  objective «yes»: Yes
=== c.okr
team c: C
  objective go: Go
    supports: y‸es
`));

  const STRATEGY = `
=== company.okr
company c: C
  strategy first: Be first
    doc: docs/first%20yes.md
=== docs/first yes.md
# First

## Automation
`;
  const target = (pages: string) => {
    const opened = open(pages);
    opened.service.setFile(address("docs/first%20yes.md"), opened.files.get("docs/first yes.md")?.text);
    return opened.service.definition(...cursorIn(opened))?.destinations;
  };

  it("leads from a heading behind a strategy into its document", () => {
    const page = "=== t.okr\nteam t: T\n  objective o: O\n    strategy: first#auto‸mation\n";
    assert.deepEqual(target(STRATEGY + page), [{ uri: address("docs/first%20yes.md"), line: 2 }]);
  });

  it("leads from a path to the document", () => {
    const found = target(STRATEGY.replace("docs/first%20yes.md", "docs/fir‸st%20yes.md#automation"));
    assert.deepEqual(found, [{ uri: address("docs/first%20yes.md"), line: 2 }]);
  });

  it("leads nowhere from words", () => leadsTo("team a: A\n  objective yes: Y‸es\n"));
});

describe("finding references", () => {
  it("finds all that leads to a thing and all that passes through it, and nothing of that name besides", () =>
    isNamed(`
=== a.okr
cycle: 2026-Q1
team a: A
  objective «y‸es»: Yes
    kr one: One from 0 to 1
  initiative work: Work on yes
    moves: «yes».one, one
  week 2026-01-19
    commit: Do it -> «yes».one
=== b.okr
cycle: 2026-Q1
team b: B
  shares a.«yes»
    kr two: Two from 0 to 1
  objective no: No
    supports: a.«yes»
    depends-on: b.«yes».two for yes
=== c.okr
cycle: 2026-Q1
team c: C
  objective yes: Another yes
    kr one: One
  initiative work: Work
    moves: yes.one
`));

  it("finds a team where paths begin with it, in every cycle", () =>
    isNamed(`
=== a.okr
team «a»: A
=== q4.okr
cycle: 2025-Q4
team «a»
  objective yes: Yes
=== q1.okr
cycle: 2026-Q1
team b: B
  part-of: «a»
  objective go: Go
    supports: 2025-Q4/«‸a».yes
    depends-on: «a».gone
`));

  it("finds all links to a document", () =>
    isNamed(`
=== a.okr
company c: C
  strategy s: S
    doc: «docs/s.m‸d»
=== teams/b.okr
team t: T
  objective o: O
    doc: «../docs/s.md#part»
    doc: other.md
`));
});
