/** What the client shows of a page is made new when something changed elsewhere. */
import assert from "node:assert/strict";
import type { CodeLens, InlayHint } from "vscode-languageserver";
import { type Client, rangeAt, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";

const COMPANY =
  "company c: C\n  objective first: Be first\n    kr more: More from 0% to 10%\n      2026-01-12: 1%\n";
const TEAM = "team t: T\n  objective yes: Yes\n    supports: c.first\n";
const WEEKS = "team t\n  week 2026-01-19\n    update c.first.more: 4%\n";

const workspace = {
  inlayHint: { refreshSupport: true },
  codeLens: { refreshSupport: true },
  semanticTokens: { refreshSupport: true },
};

const whole = rangeAt("1:1-9:1");
const hints = async (client: Client, path: string): Promise<string[]> =>
  (await client.ask<InlayHint[]>("inlayHint", path, undefined, { range: whole })).map(({ label }) =>
    String(label),
  );
const lenses = async (client: Client, path: string): Promise<string[]> =>
  (await client.ask<CodeLens[]>("codeLens", path)).map(({ command }) => command?.title ?? "");

/** The refreshes since a place in what was said. */
const told = (client: Client, since = 0): string[] =>
  client.said
    .slice(since)
    .flatMap(({ by, message }) => (by === "server" && message.id !== undefined ? [message.method ?? ""] : []))
    .filter((method) => method.endsWith("/refresh"));

const [HINTS, LENSES, TOKENS] = ["inlayHint", "codeLens", "semanticTokens"].map(
  (what) => `workspace/${what}/refresh`,
);

const showing = async (capabilities: object = { workspace }, more: object = {}): Promise<Client> => {
  const client = await connectWhole({ capabilities, ...more });
  client.open("company.okr", COMPANY);
  client.open("t.okr", TEAM);
  await lenses(client, "company.okr");
  await hints(client, "company.okr");
  await client.ask("semanticTokens/full", "company.okr");
  await client.ask("semanticTokens/full", "t.okr");
  await client.quiet();
  assert.deepEqual(told(client), []);
  return client;
};

describe("a client is told to ask again", () => {
  it("for hints, when a check-in elsewhere moves what they say", async () => {
    const client = await showing();
    client.open("weeks.okr", WEEKS);
    await client.quiet();
    assert.deepEqual(told(client), [HINTS]);
    assert.deepEqual(await hints(client, "company.okr"), ["40%", "40%"]);
    if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
  });

  it("for hints and lenses, when a file changes on disk", async () => {
    const files: Record<string, string> = {};
    const client = await showing({ workspace }, { files });
    files["other.okr"] =
      "team o: O\n  objective no: No\n    supports: c.first\n  week 2026-01-19\n    update c.first.more: 4%\n";
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf("other.okr"), type: 1 }] });
    await client.quiet();
    assert.deepEqual(told(client).sort(), [LENSES, HINTS]);
  });

  it("for colours, when a name elsewhere comes or goes", async () => {
    const client = await showing();
    client.edit("company.okr", "2:13-2:18", "best");
    await client.quiet();
    assert.deepEqual(told(client), [TOKENS]);
  });

  it("once for many edits, and not again while nobody asked", async () => {
    const client = await showing();
    client.open("weeks.okr", WEEKS);
    for (const value of ["5", "6", "7"]) client.edit("weeks.okr", "3:26-3:27", value);
    await client.quiet();
    const once = told(client);
    assert.deepEqual(once, [HINTS]);
    client.edit("weeks.okr", "1:1-1:1", "# Nothing\n");
    await client.quiet();
    assert.deepEqual(told(client), once);
  });

  it("never for the page that it edits itself, nor for one that is closed", async () => {
    const client = await showing({ workspace }, { files: { "company.okr": COMPANY } });
    client.edit("company.okr", "2:20-2:20", "To ");
    await client.quiet();
    client.close("company.okr");
    client.open("weeks.okr", WEEKS);
    await client.quiet();
    assert.deepEqual(told(client), []);
  });

  it("only if it can be told", async () => {
    const client = await showing({});
    client.open("weeks.okr", WEEKS);
    client.edit("company.okr", "2:13-2:18", "best");
    await client.quiet();
    assert.deepEqual(told(client), []);
  });
});

describe("hints", () => {
  it("say who contributes to an objective until lenses are asked for, which say it", async () => {
    const client = await connectWhole({ capabilities: { workspace } });
    client.open("company.okr", COMPANY);
    client.open("t.okr", TEAM);
    client.open("weeks.okr", WEEKS);
    assert.deepEqual(await hints(client, "company.okr"), ["40%, 1 team contributes", "40%"]);
    await client.quiet();
    const since = client.said.length;
    assert.deepEqual(await lenses(client, "company.okr"), ["1 team contributes"]);
    await client.quiet();
    assert.deepEqual(told(client, since), [HINTS]);
    assert.deepEqual(await hints(client, "company.okr"), ["40%", "40%"]);
  });

  it("are turned off and on by a setting, at once", async () => {
    const settings = { hints: true };
    const client = await showing(
      { workspace: { ...workspace, configuration: true } },
      { answers: { "workspace/configuration": () => [{ ...settings }] } },
    );
    assert.deepEqual(await hints(client, "company.okr"), ["10%", "10%"]);
    settings.hints = false;
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.quiet();
    assert.deepEqual(told(client), [HINTS]);
    assert.deepEqual(await hints(client, "company.okr"), []);
    settings.hints = true;
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.quiet();
    assert.deepEqual(told(client), [HINTS, HINTS]);
    assert.deepEqual(await hints(client, "company.okr"), ["10%", "10%"]);
  });

  it("are turned off by a client that sends its settings, or says so at the start", async () => {
    const client = await showing();
    client.notify("workspace/didChangeConfiguration", { settings: { okr: { hints: false } } });
    await client.quiet();
    assert.deepEqual(await hints(client, "company.okr"), []);
    const other = await showing({}, { initializationOptions: { config: { hints: false } } });
    assert.deepEqual(await hints(other, "company.okr"), []);
  });
});
