/** Of a page that is new and long what is known is told at once, and the rest as soon as all is known. */
import assert from "node:assert/strict";
import { createService } from "../../server/src/service.ts";
import { type Client, type ConnectOptions, connectTo, uriOf } from "../kit/lsp.ts";
import { memoryFiles, serveHere } from "../kit/lsp-server.ts";

const LONG = 60;
const PAGE = `cycle: 2026-Q1
phase: launched

team apps: Apps
${Array.from({ length: LONG }, (_, n) => `  objective o${n}: Launch the app number ${n}\n    supports: nowhere\n`).join("")}`;

/** A machine on which every look at the clock takes a millisecond, so that all of it takes long. */
const slow = () => {
  let now = 0;
  return { now: () => ++now };
};

const connect = async (options: ConnectOptions = {}): Promise<Client> => {
  const client = await connectTo(serveHere(memoryFiles({}), createService, undefined, slow()), options);
  await client.quiet();
  return client;
};

interface Published {
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const published = (client: Client): string[][] =>
  client
    .sent<Published>("textDocument/publishDiagnostics")
    .map(({ diagnostics }) => diagnostics.map((each) => JSON.stringify(each)));

const count = (findings: readonly string[], rule: string): number =>
  findings.filter((each) => each.includes(rule)).length;

const isComplete = (findings: readonly string[]): boolean =>
  count(findings, "objective-activity") === LONG && count(findings, "unresolved-reference") === LONG;

describe("the first findings of a long page", () => {
  it("are sent at once, followed by all that is quick and by all, and never taken back", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    await client.pushed("a.okr", isComplete);
    await client.quiet();
    const told = published(client);
    assert.equal(told.length, 3);
    const [first = [], quick = [], all = []] = told;
    assert.ok(first.length < quick.length);
    assert.equal(count(quick, "unresolved-reference"), LONG);
    assert.ok(quick.length < all.length);
    for (const [index, findings] of told.entries())
      assert.deepEqual(
        findings.filter((each) => told.slice(index).some((later) => !later.includes(each))),
        [],
      );
  });

  it("leave room for whatever is asked meanwhile", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    await client.ask("hover", "a.okr", "5:20");
    assert.ok(!published(client).some(isComplete));
    await client.pushed("a.okr", isComplete);
  });

  it("are all there when a page is edited that was judged to the end: one answer, complete", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    await client.pushed("a.okr", isComplete);
    await client.quiet();
    const before = published(client).length;
    client.edit("a.okr", "5:23-5:23", " and sell");
    await client.quiet();
    const told = published(client).slice(before);
    assert.deepEqual(
      told.map((findings) => count(findings, "objective-activity")),
      [LONG],
    );
  });

  it("are answered to a client that asks, which is told to ask again when there are more", async () => {
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    };
    const client = await connect({ capabilities });
    client.open("a.okr", PAGE);
    let refreshes = 0;
    const refreshed = async (): Promise<void> => {
      let seen = 0;
      await client.until(({ method }) => method === "workspace/diagnostic/refresh" && ++seen > refreshes);
      refreshes++;
    };
    while (!isComplete(await client.pulled("a.okr"))) await refreshed();
    assert.ok(refreshes === 1 || refreshes === 2, `${refreshes} times`);
    await client.quiet();
    assert.equal(client.sent("workspace/diagnostic/refresh").length, refreshes);
  });

  it("are all that a client gets which can’t be told to ask again", async () => {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open("a.okr", PAGE);
    assert.ok(isComplete(await client.pulled("a.okr")));
  });

  it("are complete where all pages are asked about, and where findings are counted", async () => {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open("a.okr", PAGE);
    const status = client.request<{ findings: Record<string, number> }>("okr/status", {
      uri: uriOf("a.okr"),
    });
    const all = client.request<{ items: { items: { code: string }[] }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    const [page] = (await all).items;
    assert.ok(isComplete((page?.items ?? []).map(({ code }) => code)));
    const { findings } = await status;
    assert.equal(
      Object.values(findings).reduce((sum, each) => sum + each, 0),
      page?.items.length,
    );
  });
});
