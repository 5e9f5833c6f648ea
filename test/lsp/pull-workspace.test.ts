import assert from "node:assert/strict";
import type { WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { drawDiagnostic, FOLDER, uriOf } from "../kit/lsp.ts";
import { type Connected, connect, type FileTexts } from "../kit/lsp-server.ts";

type Report = WorkspaceDocumentDiagnosticReport;
type Pieces = { token: string; value: { items: Report[] } };

const CANCELLED = -32800;
const capabilities = { textDocument: { diagnostic: {} } };

const start = (files: FileTexts, more: object = {}): Promise<Connected> =>
  connect({ files, capabilities, ...more });

const draw = (report: Report): string => {
  const path = decodeURIComponent(report.uri.slice(FOLDER.length + 1));
  const found = report.kind === "full" ? report.items.map(drawDiagnostic).join(", ") : "unchanged";
  return `${path}: ${found || "nothing"}`;
};

const ask = (client: Connected, params: object): Promise<{ items: Report[] }> =>
  client.request("workspace/diagnostic", { previousResultIds: [], ...params });

/** Asks with a token and leaves the question open. */
const watch = (client: Connected, params: object = {}, token = "pieces") =>
  ask(client, { partialResultToken: token, ...params });

const reports = (client: Connected, token = "pieces"): Report[] =>
  client
    .sent<Pieces>("$/progress")
    .filter((piece) => piece.token === token)
    .flatMap(({ value }) => value.items ?? []);

const idsOf = (items: readonly Report[]) =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

const tellChanged = (client: Connected, ...changed: string[]) =>
  client.notify("workspace/didChangeWatchedFiles", {
    changes: changed.map((path) => ({ uri: uriOf(path), type: 2 })),
  });

describe("findings of all pages", () => {
  it("are those of pages that nobody has opened too, once all were read", async () => {
    const client = await start({ "b (1).okr": "wrong", "a.okr": "needs this", "z.okr": "has this" });
    client.open("new.okr", "wrong");
    const { items } = await ask(client, {});
    assert.deepEqual(items.map(draw).sort(), [
      "a.okr: 1:1-1:11 hint met",
      "b (1).okr: 1:1-1:6 warning wrong",
      "new.okr: 1:1-1:6 warning wrong",
      "z.okr: nothing",
    ]);
    assert.deepEqual(items.map(({ version }) => version).sort(), [1, null, null, null]);
    assert.equal(client.sent("textDocument/publishDiagnostics").length, 0);
  });

  it("come in pieces to a client that takes them, and then only what is new", async () => {
    const client = await start({ "a.okr": "needs this", "b.okr": "wrong" });
    const answer = watch(client);
    await client.quiet();
    assert.deepEqual(reports(client).map(draw).sort(), [
      "a.okr: 1:1-1:11 error unmet",
      "b.okr: 1:1-1:6 warning wrong",
    ]);
    client.files["c.okr"] = "has this";
    tellChanged(client, "c.okr");
    await client.quiet();
    assert.deepEqual(reports(client).slice(2).map(draw).sort(), [
      "a.okr: 1:1-1:11 hint met",
      "c.okr: nothing",
    ]);
    client.notify("$/cancelRequest", { id: lastId(client) });
    assert.equal(await answer.catch(({ code }) => code), CANCELLED);
  });

  it("are called unchanged where the client knows them, and gone where the page is", async () => {
    const client = await start({ "a.okr": "wrong", "b.okr": "wrong" });
    const { items } = await ask(client, {});
    delete client.files["b.okr"];
    client.files["c.okr"] = "wrong";
    tellChanged(client, "b.okr", "c.okr");
    await client.quiet();
    const again = await ask(client, { previousResultIds: idsOf(items) });
    assert.deepEqual(again.items.map(draw).sort(), [
      "a.okr: unchanged",
      "b.okr: nothing",
      "c.okr: 1:1-1:6 warning wrong",
    ]);
    assert.deepEqual(idsOf(again.items).length, 2);
  });

  it("have one name whoever asks, so that a page which was opened and closed is known", async () => {
    const client = await start({ "a.okr": "wrong" });
    client.open("a.okr", "wrong");
    const { resultId } = await client.ask<Report>("diagnostic", "a.okr");
    const previousResultIds = [{ uri: uriOf("a.okr"), value: resultId }];
    client.close("a.okr");
    void watch(client, { previousResultIds });
    await client.quiet();
    assert.deepEqual(reports(client).map(draw), ["a.okr: unchanged"]);
  });

  it("are not told while nothing changed: the question stays open", async () => {
    const client = await start({ "a.okr": "wrong" });
    const { items } = await ask(client, {});
    let isAnswered = false;
    const answer = ask(client, { previousResultIds: idsOf(items) }).finally(() => {
      isAnswered = true;
    });
    await client.quiet();
    tellChanged(client, "a.okr");
    await client.quiet();
    assert.equal(isAnswered, false);
    client.files["a.okr"] = "very wrong";
    tellChanged(client, "a.okr");
    assert.deepEqual((await answer).items.map(draw), ["a.okr: 1:6-1:11 warning wrong"]);
  });

  it("cost nothing while nothing changes", async () => {
    const client = await start({ "a.okr": "wrong" });
    void watch(client);
    await client.quiet();
    let asked = 0;
    const { pages } = client.service;
    Object.assign(client.service, { pages: () => [asked++, pages()][1] });
    await client.quiet();
    assert.equal(asked, 0);
  });

  it("are told again when a page is closed, whatever was typed and not kept", async () => {
    const client = await start({ "a.okr": "wrong" });
    void watch(client);
    await client.quiet();
    client.open("a.okr", "all right");
    await client.quiet();
    client.close("a.okr");
    await client.quiet();
    assert.deepEqual(reports(client).map(draw), [
      "a.okr: 1:1-1:6 warning wrong",
      "a.okr: nothing",
      "a.okr: 1:1-1:6 warning wrong",
    ]);
  });

  it("give way to whatever else is asked", async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`p${n}.okr`, "wrong"]));
    const client = await start(files);
    client.open("a.okr", "wrong");
    assert.equal((await ask(client, {})).items.length, 401);
    const since = client.said.length;
    void watch(client);
    const hover = client.ask("hover", "a.okr", "1:2");
    await hover;
    const order = client.said
      .slice(since)
      .flatMap(({ by, message }) => (by === "server" ? [message.method ?? "hover"] : []));
    assert.equal(order[0], "hover");
    await client.until(() => reports(client).length >= 401);
    const pieces = client.sent<Pieces>("$/progress").map(({ value }) => value.items.length);
    assert.deepEqual([Math.max(...pieces), pieces.length], [50, 9]);
  });

  it("are told with how far it has come, where the client says on which token", async () => {
    const client = await start({ "a.okr": "wrong" });
    void watch(client, { workDoneToken: 7 });
    await client.quiet();
    const kinds = client
      .sent<{ token: unknown; value: { kind: string } }>("$/progress")
      .filter(({ token }) => token === 7)
      .map(({ value }) => value.kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ["begin", "end"]);
  });

  it("answer the older question when a newer one comes, and all that is open before the end", async () => {
    const client = await start({ "a.okr": "" });
    const first = watch(client, {}, "first");
    await client.quiet();
    const second = watch(client, {}, "second");
    assert.deepEqual(await first, { items: [] });
    await client.quiet();
    const stopped = client.stop();
    assert.deepEqual(await second, { items: [] });
    assert.equal(await stopped, 0);
  });

  it("take nonsense for a client that knows nothing", async () => {
    const client = await start({ "a.okr": "wrong" });
    for (const previousResultIds of [undefined, 7, [null, {}, { uri: 1, value: "x" }]])
      assert.equal((await ask(client, { previousResultIds })).items.length, 1);
  });

  it("are not offered to a client that can't ask", async () => {
    const client = await connect();
    assert.equal(client.server.capabilities.diagnosticProvider, undefined);
    const offered = (await start({})).server.capabilities.diagnosticProvider;
    assert.deepEqual(offered, { identifier: "okr", interFileDependencies: true, workspaceDiagnostics: true });
  });
});

const lastId = (client: Connected): unknown =>
  client.said.findLast(({ by, message }) => by === "client" && message.method === "workspace/diagnostic")
    ?.message.id;
