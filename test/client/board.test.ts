/** What a panel takes from the page in it, and what that page may do. */
import assert from "node:assert/strict";
import { arrange } from "../../client/src/board/arrange.ts";
import { type FromPage, readMessage, readState } from "../../client/src/board/messages.ts";
import { shellOf } from "../../client/src/board/shell.ts";

describe("messages of the page in a panel", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]);
  const messages: readonly FromPage[] = [
    { kind: "ready" },
    { kind: "ready", aspect: 1.3 },
    { kind: "state", state: { kind: "map", only: "team", team: "booking", cycle: "2026-Q1", work: true } },
    { kind: "open", uri: "file:///ws/a.okr", offset: 12 },
    { kind: "scrolled", uri: "file:///ws/a.okr", offset: 0 },
    { kind: "save", format: "svg" },
    { kind: "png", bytes: png },
  ];
  for (const message of messages)
    it(`may be ${message.kind}`, () => assert.deepEqual(readMessage(message), message));

  const others: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    "a text": "open",
    "a command": { kind: "command", command: "workbench.action.terminal.new" },
    "a kind that objects have": { kind: "constructor" },
    "a place without an address": { kind: "open", offset: 3 },
    "a place at no number": { kind: "open", uri: "file:///ws/a.okr", offset: "3" },
    "a place before the page": { kind: "open", uri: "file:///ws/a.okr", offset: -1 },
    "an address that is a list": { kind: "open", uri: ["file:///ws/a.okr"], offset: 1 },
    "a form that nobody offered": { kind: "save", format: "../../etc/passwd" },
    "bytes that are no PNG": { kind: "png", bytes: new Uint8Array([60, 104, 116, 109]) },
    "a PNG as text": { kind: "png", bytes: "\u0089PNG" },
  };
  for (const [what, message] of Object.entries(others))
    it(`are never ${what}`, () => assert.equal(readMessage(message), undefined));
});

describe("the state of a panel", () => {
  it("is as in a new panel where nothing can be read", () => {
    for (const kept of [
      undefined,
      null,
      7,
      "map",
      [],
      { kind: 3, only: "team", team: 4, work: "yes", aspect: -1 },
    ])
      assert.deepEqual(readState(kept), { kind: "board", only: "all", work: false });
  });

  it("keeps nothing that it doesn't know", () => {
    const kept = {
      kind: "map",
      only: "page",
      near: "file:///ws/a.okr",
      work: true,
      view: { scale: 2 },
      more: 1,
    };
    assert.deepEqual(readState(kept), { kind: "map", only: "page", near: "file:///ws/a.okr", work: true });
  });
});

describe("the page of a panel", () => {
  const page = shellOf({
    cspSource: "https://host",
    nonce: "n0",
    script: 'https://host/a.js?"><script>',
    style: "https://host/a.css",
  });

  it("loads its own script and style, and reaches nothing else", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    assert.deepEqual(policy.replaceAll("&#39;", "'").split("; "), [
      "default-src 'none'",
      "img-src blob:",
      "style-src https://host",
      "script-src 'nonce-n0'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("has no script and no style in it", () => {
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.ok(!/<style|\sstyle=|\son\w+=|javascript:/i.test(page));
  });

  it("has a name for every control", () => {
    for (const [control] of page.matchAll(/<(?:select|input)\b[^>]*>|<button\b[^>]*>[^<]*<\/button>/g))
      assert.match(control, /aria-label="[^"]+"|>[A-Za-z0-9][^<]*<\/button>/);
  });
});

describe("a picture that is brought in pieces", () => {
  const said = (shown: number, pieces: readonly (string | number)[]) =>
    arrange(shown, pieces)?.map((step) =>
      step.kind === "comes" ? `new ${step.markup}` : `${step.at} ${step.kind}`,
    );

  it("is made of new elements at first", () => assert.deepEqual(said(0, ["a", "b"]), ["new a", "new b"]));
  it("changes the one that is another", () =>
    assert.deepEqual(said(3, [0, "b", 2]), ["0 stays", "1 changes", "2 stays"]));
  it("leaves in place what another comes before", () =>
    assert.deepEqual(said(2, ["a", 0, 1]), ["new a", "0 stays", "1 stays"]));
  it("says nothing of what goes", () => assert.deepEqual(said(3, [0, 2]), ["0 stays", "2 stays"]));
  it("is asked for again where it speaks of what isn’t shown", () =>
    assert.equal(said(1, ["a", 1]), undefined));
});
