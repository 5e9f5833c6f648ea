/** Places that change together while a name is typed over. */
import assert from "node:assert/strict";
import { draw } from "../kit/fixture.ts";
import { address, open } from "../kit/workspace.ts";

/** What is drawn changes together when somebody types at the cursor. */
const links = (pages: string): void => {
  const opened = open(pages);
  const [path, drawn] = [...opened.files].find(([, { cursor }]) => cursor !== undefined) ?? [];
  assert.ok(path && drawn);
  const found = opened.service.linked(address(path), drawn.cursor ?? 0);
  assert.equal(draw(drawn.text, found), draw(drawn.text, drawn.ranges));
};

describe("linked places", () => {
  it("are a name where it is declared, and wherever the page refers to it", () =>
    links(`
team a: A
  objective «‸yes»: 😀 Founders hear yes
    kr one: One
  initiative work: 漢字
    moves: «yes».one, one
  week 2026-01-19
    commit: é -> a.«yes».one
`));

  it("are told with the cursor at the end of the name, too", () =>
    links("team a: A\n  objective «yes‸»: Yes\n  objective b: B\n    supports: a.«yes»\n"));

  it("are those of a shared objective, too", () =>
    links(`
team a: A
  objective «y‸es»: Yes
team b: B
  shares a.«yes»
`));

  it("are none at a reference: there another thing is meant, not another name", () =>
    links("team a: A\n  objective yes: Yes\n  objective b: B\n    supports: y‸es\n"));

  it("are none where another page refers to it, too", () =>
    links(`
=== a.okr
team a: A
  objective y‸es: Yes
  objective b: B
    supports: yes
=== b.okr
team b: B
  objective c: C
    supports: a.yes
`));

  it("are none where two things have that name", () =>
    links("team a: A\n  objective y‸es: Yes\n  objective yes: No\n  objective b: B\n    supports: yes\n"));

  it("are none where it is spelled in another way", () =>
    links("team a: A\n  objective y‸es: Yes\n  objective b: B\n    supports: Yes\n"));

  it("are none where nothing refers to it, or no name stands", () => {
    links("team a: A\n  objective y‸es: Yes\n");
    links("team a: A\n  objective yes: Y‸es\n  objective b: B\n    supports: yes\n");
  });
});
