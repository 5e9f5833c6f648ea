import assert from "node:assert/strict";
import type { DocumentDiagnosticReport, Position } from "vscode-languageserver";
import { connect } from "../kit/lsp-server.ts";

const capabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

describe("findings that are asked for", () => {
  it("are offered to a client that can ask, and to no other", async () => {
    const provider = async (options: object) => {
      const { server } = await connect(options);
      return server.capabilities.diagnosticProvider;
    };
    assert.ok(await provider({ capabilities }));
    assert.equal(await provider({}), undefined);
  });

  it("are those of the page as it is now", async () => {
    const client = await connect({ capabilities });
    client.open("a.okr", "wrong");
    assert.deepEqual(await client.pulled("a.okr"), ["1:1-1:6 warning wrong"]);
    client.edit("a.okr", "1:1-1:1", "very ");
    assert.deepEqual(await client.pulled("a.okr"), ["1:6-1:11 warning wrong"]);
  });

  it("are called unchanged as long as they are", async () => {
    const client = await connect({ capabilities });
    client.open("a.okr", "wrong");
    const ask = (previousResultId?: string) =>
      client.ask<DocumentDiagnosticReport>(
        "diagnostic",
        "a.okr",
        undefined,
        previousResultId ? { previousResultId } : {},
      );
    const { resultId } = await ask();
    assert.deepEqual(await ask(resultId), { kind: "unchanged", resultId });
    client.edit("a.okr", "1:1-1:1", " ");
    assert.equal((await ask(resultId)).kind, "full");
  });

  it("are worth asking for again when another page changed them", async () => {
    const client = await connect({ capabilities });
    client.open("a.okr", "has that");
    client.open("b.okr", "needs this");
    await client.quiet();
    assert.deepEqual(await client.pulled("b.okr"), ["1:1-1:11 error unmet"]);
    await client.pulled("a.okr");
    client.edit("a.okr", "1:1-1:1", " ");
    await client.quiet();
    assert.deepEqual(client.sent("workspace/diagnostic/refresh").length, 0);
    client.edit("a.okr", undefined, "has this");
    await client.until((message) => message.method === "workspace/diagnostic/refresh");
    assert.deepEqual(await client.pulled("b.okr"), ["1:1-1:11 hint met"]);
  });

  it("are none for a page that nobody knows", async () => {
    const client = await connect({ capabilities });
    assert.deepEqual(await client.pulled("nowhere.okr"), []);
    const position: Position = { line: 0, character: 0 };
    assert.equal(await client.ask("hover", "nowhere.okr", undefined, { position }), null);
  });
});
