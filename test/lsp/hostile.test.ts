import assert from "node:assert/strict";
import { Client, FOLDER, uriOf } from "../kit/lsp.ts";
import { type Connected, connect, memoryFiles, serveHere } from "../kit/lsp-server.ts";
import { createFakeService } from "../kit/lsp-service.ts";
import type { Message } from "../kit/metamodel.ts";

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;
const INTERNAL_ERROR = -32603;
const NOT_INITIALIZED = -32002;
const CANCELLED = -32800;

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** The server still answers, and still knows what it knew. */
const isWell = async (client: Connected) =>
  assert.deepEqual(await client.ask("hover", "a.okr", "1:1").then((answer) => answer !== null), true);

const ready = async (): Promise<Connected> => {
  const client = await connect();
  client.open("a.okr", "word");
  await client.pushed("a.okr");
  return client;
};

const codeOf = async (client: Client, method: string, params?: object) =>
  (await client.answer(method, params)).error?.code;

describe("a hostile client", () => {
  const broken: Record<string, string> = {
    "broken JSON": framed('{"jsonrpc":"2.0","id":1,'),
    "a header without a length": 'Content-Type: x\r\n\r\n{"jsonrpc":"2.0"}',
    "a length that is too large": 'Content-Length: 99999\r\n\r\n{"broken',
    "a length that is too small": `Content-Length: 5\r\n\r\n{"jsonrpc":"2.0","method":"x"}`,
    "a length that is none": "Content-Length: -1\r\n\r\n{}",
    "nothing that is text": "\0\u0001\ufffd\r\n\r\n",
  };
  for (const [name, bytes] of Object.entries(broken))
    it(`is answered after ${name}`, async () => {
      const client = await ready();
      client.raw(bytes);
      await isWell(client);
    });

  it("is told of what was not understood", async () => {
    const client = await ready();
    client.raw(framed("{nonsense}"));
    assert.deepEqual((await client.until((message) => message.id === null)).error?.code, PARSE_ERROR);
  });

  it("is told of what is no message", async () => {
    const client = await ready();
    const bodies = [
      "[]",
      "7",
      "null",
      '"x"',
      "{}",
      '{"id":{},"method":"x"}',
      '{"id":null,"method":"x"}',
      '{"method":7}',
    ];
    for (const body of bodies) client.raw(framed(body));
    await isWell(client);
    const codes = client.said
      .filter(({ message }) => message.id === null)
      .map(({ message }) => message.error?.code);
    assert.deepEqual(
      codes,
      bodies.map(() => INVALID_REQUEST),
    );
  });

  it("is told of what the server doesn't do", async () => {
    const client = await ready();
    assert.equal(await codeOf(client, "textDocument/fly", {}), METHOD_NOT_FOUND);
    assert.equal(await codeOf(client, "$/secret"), METHOD_NOT_FOUND);
    client.notify("textDocument/didFly", {});
    await isWell(client);
  });

  it("is told of parameters that can't be read", async () => {
    const client = await ready();
    const textDocument = { uri: uriOf("a.okr") };
    const wrong: [string, object | undefined][] = [
      ["textDocument/hover", undefined],
      ["textDocument/hover", []],
      ["textDocument/hover", { textDocument: "a.okr", position: {} }],
      ["textDocument/hover", { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
      ["textDocument/hover", { textDocument, position: { line: "0", character: 0 } }],
      ["textDocument/hover", { textDocument }],
      ["textDocument/codeAction", { textDocument, range: null }],
      ["codeAction/resolve", { title: "x", data: 7 }],
    ];
    for (const [method, params] of wrong)
      assert.equal(await codeOf(client, method, params), INVALID_PARAMS, method);
  });

  it("may ask for places outside of the page", async () => {
    const client = await ready();
    for (const position of [
      { line: -1, character: -5 },
      { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
      { line: 0.5, character: 1e300 },
    ])
      assert.notEqual(await client.ask("hover", "a.okr", undefined, { position }), null);
  });

  it("may edit outside of the page, backwards, and what isn't open", async () => {
    const client = await ready();
    client.edit("a.okr", "9:9-1:1", "new ");
    client.edit("a.okr", "7:7-7:7", "end");
    client.edit("other.okr", "1:1-1:1", "x");
    client.close("other.okr");
    await isWell(client);
    assert.equal(client.service.lines(uriOf("a.okr"))?.text(), "new end");
    assert.equal(client.service.lines(uriOf("other.okr")), undefined);
  });

  it("may open a page twice; the last text counts", async () => {
    const client = await ready();
    client.open("a.okr", "again");
    await isWell(client);
    assert.equal(client.service.lines(uriOf("a.okr"))?.text(), "again");
  });

  it("may send news that make no sense", async () => {
    const client = await ready();
    const senseless: [string, object][] = [
      ["textDocument/didOpen", {}],
      ["textDocument/didOpen", { textDocument: { uri: uriOf("b.okr"), text: 7 } }],
      ["textDocument/didChange", { textDocument: { uri: uriOf("a.okr") }, contentChanges: "x" }],
      [
        "textDocument/didChange",
        { textDocument: { uri: uriOf("a.okr") }, contentChanges: [null, 7, { range: 7, text: 7 }] },
      ],
      ["textDocument/didClose", { textDocument: null }],
      ["workspace/didChangeWatchedFiles", { changes: [null, { uri: 7 }, { uri: "%" }] }],
      ["workspace/didChangeWorkspaceFolders", { event: null }],
      ["workspace/didChangeConfiguration", { settings: 7 }],
      ["$/cancelRequest", {}],
      ["$/progress", {}],
      ["$/setTrace", {}],
      ["initialized", {}],
    ];
    for (const [method, params] of senseless) client.notify(method, params);
    for (const [method] of senseless)
      client.raw(framed(JSON.stringify({ jsonrpc: "2.0", method, params: [1] })));
    await isWell(client);
    assert.equal(client.service.lines(uriOf("a.okr"))?.text(), "word");
  });

  it("gets an error, and the log the reason, where the server itself fails", async () => {
    const client = await ready();
    client.edit("a.okr", undefined, "explode");
    assert.equal(await client.ask("hover", "a.okr", "1:2").catch(({ code }) => code), INTERNAL_ERROR);
    const logged = client.sent<{ message: string }>("window/logMessage").map(({ message }) => message);
    assert.match(logged.join(), /textDocument\/hover failed: Error: The service failed/);
    client.edit("a.okr", undefined, "word");
    await isWell(client);
  });

  it("may cancel what it asked before it was answered", async () => {
    const client = await ready();
    const id = "mine";
    const question = {
      id,
      method: "textDocument/hover",
      params: { textDocument: { uri: uriOf("a.okr") }, position: { line: 0, character: 0 } },
    };
    const bodies = [question, { method: "$/cancelRequest", params: { id } }];
    client.raw(bodies.map((body) => framed(JSON.stringify({ jsonrpc: "2.0", ...body }))).join(""));
    assert.equal((await client.until((message) => message.id === id)).error?.code, CANCELLED);
  });
});

describe("the order of things", () => {
  const start = () => new Client(serveHere(memoryFiles({}), createFakeService));

  it("begins with `initialize`, once", async () => {
    const client = start();
    client.open("a.okr", "word");
    assert.equal(await codeOf(client, "textDocument/hover", {}), NOT_INITIALIZED);
    assert.equal(await codeOf(client, "initialize", { capabilities: {} }), undefined);
    assert.equal(await codeOf(client, "initialize", { capabilities: {} }), INVALID_REQUEST);
    assert.equal(await client.ask("hover", "a.okr", "1:1"), null);
  });

  it("takes a client that says nonsense of itself for one that can nothing", async () => {
    const client = start();
    const capabilities = {
      textDocument: 7,
      workspace: { workspaceEdit: "x", configuration: "yes" },
      window: null,
      general: { positionEncodings: "utf-8" },
    };
    const nonsense = {
      capabilities,
      processId: "x",
      rootUri: 7,
      workspaceFolders: [null, { uri: 7 }, { uri: FOLDER }],
      initializationOptions: [7],
    };
    assert.equal(await codeOf(client, "initialize", nonsense), undefined);
    client.open("a.okr", "wrong");
    assert.deepEqual(await client.pushed("a.okr"), ["1:1-1:6 warning wrong"]);
  });

  it("works with a client that never says that it is ready, and never answers", async () => {
    const client = start();
    const silent = {
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      window: { workDoneProgress: true },
    };
    await client.answer("initialize", { capabilities: silent, rootUri: FOLDER });
    client.open("a.okr", "needs it");
    assert.deepEqual(await client.pushed("a.okr", (found) => found.length > 0), ["1:1-1:9 error unmet"]);
  });

  it("ends with `shutdown`, after which nothing is answered but with an error", async () => {
    const client = await ready();
    assert.deepEqual(await client.request("shutdown"), null);
    const position = { line: 0, character: 0 };
    for (const method of ["textDocument/hover", "shutdown", "initialize", "nothing"])
      assert.equal(
        await codeOf(client, method, { textDocument: { uri: uriOf("a.okr") }, position }),
        INVALID_REQUEST,
      );
    client.notify("exit");
    assert.equal(await client.ended, 0);
  });

  it("ends with code 1 without `shutdown`, also before `initialize`, and when the input ends", async () => {
    const exited = await ready();
    exited.notify("exit");
    assert.equal(await exited.ended, 1);
    const early = start();
    early.notify("exit");
    assert.equal(await early.ended, 1);
    const cut = await ready();
    cut.end();
    assert.equal(await cut.ended, 1);
  });

  it("answers all that was asked before the input ended", async () => {
    const client = await ready();
    const answers: Promise<Message>[] = ["1:1", "1:2"].map((place) => client.ask("hover", "a.okr", place));
    const shutdown = client.request("shutdown");
    client.end();
    assert.equal((await Promise.all(answers)).length, 2);
    assert.equal(await shutdown, null);
    assert.equal(await client.ended, 0);
  });
});
