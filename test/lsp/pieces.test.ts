import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver";
import { type Client, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";

const CANCELLED = -32800;
const MANY = 250;
const OBJECTIVES = Array.from({ length: MANY }, (_, n) => `objective o${n}: Go\n  supports: go\n`).join("");
const PAGE = `objective go: Go on\n${OBJECTIVES}`;

type Piece = { readonly token: unknown; readonly value: unknown[] & { readonly kind?: string } };

const pieces = (client: Client, token: string): Piece["value"][] =>
  client
    .sent<Piece>("$/progress")
    .filter((piece) => piece.token === token)
    .map(({ value }) => value);

const start = async (capabilities: object = {}): Promise<Client> => {
  const client = await connectWhole({ capabilities });
  client.open("a.okr", PAGE);
  return client;
};

const context = { includeDeclaration: true };

describe("long lists", () => {
  it("come in pieces to a client that takes them, in the order of the whole", async () => {
    const client = await start();
    const whole = await client.ask<Location[]>("references", "a.okr", "1:11", { context });
    assert.equal(whole.length, MANY + 1);
    const rest = await client.ask("references", "a.okr", "1:11", { context, partialResultToken: "t" });
    assert.deepEqual(rest, []);
    const told = pieces(client, "t");
    assert.deepEqual(
      told.map(({ length }) => length),
      [100, 100, 51],
    );
    assert.deepEqual(told.flat(), whole);
  });

  it("are those of outlines and of the search too", async () => {
    for (const hierarchicalDocumentSymbolSupport of [true, false]) {
      const client = await start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport } } });
      const whole = await client.ask<unknown[]>("documentSymbol", "a.okr");
      assert.deepEqual(
        await client.ask("documentSymbol", "a.okr", undefined, { partialResultToken: "t" }),
        [],
      );
      assert.deepEqual(pieces(client, "t").flat(), whole);
      const found = await client.request<unknown[]>("workspace/symbol", { query: "o" });
      assert.deepEqual(await client.request("workspace/symbol", { query: "o", partialResultToken: "s" }), []);
      assert.deepEqual(pieces(client, "s").flat(), found);
    }
  });

  it("come as a whole where they are short, or the client takes no pieces", async () => {
    const client = await start();
    const asked = { partialResultToken: "t", workDoneToken: "w" };
    assert.equal(
      (await client.request<unknown[]>("workspace/symbol", { query: "o249", ...asked })).length,
      1,
    );
    assert.deepEqual([...pieces(client, "t"), ...pieces(client, "w")], []);
    const whole = await client.ask<unknown[]>("documentSymbol", "a.okr", undefined, { workDoneToken: "w" });
    assert.equal(whole.length, MANY + 1);
    assert.deepEqual(
      pieces(client, "w").map(({ kind }) => kind),
      ["begin", "end"],
    );
  });

  it("are given up when the client has enough", async () => {
    const client = await start();
    client.open("b.okr", OBJECTIVES.repeat(20));
    const params = { textDocument: { uri: uriOf("b.okr") }, partialResultToken: "t" };
    client.send({ id: "mine", method: "textDocument/documentSymbol", params });
    await client.until(() => pieces(client, "t").length > 0);
    client.notify("$/cancelRequest", { id: "mine" });
    const { error } = await client.until(({ id, method }) => id === "mine" && method === undefined);
    assert.equal(error?.code, CANCELLED);
    assert.ok(pieces(client, "t").flat().length < MANY * 20);
  });
});

(hasMetaModel ? describe : describe.skip)("what comes in pieces, and traces", () => {
  it("is of the protocol", async () => {
    const client = await connectWhole({
      capabilities: { textDocument: { diagnostic: {} } },
      trace: "verbose",
    });
    client.open("a.okr", PAGE);
    const asked = { partialResultToken: "t", workDoneToken: "w" };
    await client.ask("references", "a.okr", "1:11", { context, ...asked });
    await client.ask("documentSymbol", "a.okr", undefined, { ...asked, partialResultToken: "u" });
    await client.request("workspace/symbol", { query: "o", ...asked, partialResultToken: "v" });
    void client.answer("workspace/diagnostic", {
      previousResultIds: [],
      partialResultToken: "d",
      workDoneToken: 1,
    });
    await client.until(() => pieces(client, "d").length > 0);
    await client.stop();
    assert.deepEqual(complaints(client.said), []);
  });
});

describe("a client that traces", () => {
  const traces = (client: Client) => client.sent<{ message: string; verbose?: string }>("$/logTrace");

  it("is told how long everything took, and nothing before it asks", async () => {
    const client = await start();
    assert.deepEqual(traces(client), []);
    client.notify("$/setTrace", { value: "messages" });
    await client.ask("hover", "a.okr", "1:1");
    const [first] = traces(client).filter(({ message }) => message.includes("hover"));
    assert.match(first?.message ?? "", /^textDocument\/hover took [\d.]+ ms$/);
    assert.equal(first?.verbose, undefined);
    client.notify("$/setTrace", { value: "off" });
    const count = traces(client).length;
    await client.ask("hover", "a.okr", "1:1");
    assert.equal(traces(client).length, count);
  });

  it("is told with all that was sent where it wants to know", async () => {
    const client = await connectWhole({ trace: "verbose" });
    client.open("a.okr", "objective: A\n");
    await client.ask("hover", "a.okr", "1:1");
    const texts = traces(client).map(({ verbose }) => verbose ?? "");
    assert.ok(texts.some((text) => text.includes("objective: A")));
  });

  it("gets nothing for a level that isn't one", async () => {
    const client = await start();
    for (const value of [undefined, 7, "loud"]) client.notify("$/setTrace", { value });
    await client.ask("hover", "a.okr", "1:1");
    assert.deepEqual(traces(client), []);
  });
});
