import assert from "node:assert/strict";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { drawRange, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const PAGE = "team a: A\n  objective yes: Yes\n";

describe("document symbols", () => {
  it("are nested for a client that can nest", async () => {
    const textDocument = { documentSymbol: { hierarchicalDocumentSymbolSupport: true } };
    const client = await connectWhole({ capabilities: { textDocument } });
    client.open("a.okr", PAGE);
    const [team] = await client.ask<DocumentSymbol[]>("documentSymbol", "a.okr");
    const [objective] = team?.children ?? [];
    assert.deepEqual([team?.name, team && drawRange(team.range)], ["A", "1:1-2:21"]);
    assert.deepEqual(objective && drawRange(objective.selectionRange), "2:13-2:16");
  });

  it("are a list for any other", async () => {
    const client = await connectWhole();
    client.open("a.okr", PAGE);
    const found = await client.ask<SymbolInformation[]>("documentSymbol", "a.okr");
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [
        ["A", undefined, uriOf("a.okr")],
        ["Yes", "A", uriOf("a.okr")],
      ],
    );
  });
});

describe("workspace symbols", () => {
  it("are found in files that aren't open", async () => {
    const client = await connectWhole({ files: { "teams/a.okr": PAGE } });
    const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "yes" });
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, drawRange(location.range)]),
      [["yes: Yes", "a", "2:13-2:16"]],
    );
    assert.equal(found[0]?.location.uri, uriOf("teams/a.okr"));
    await assert.rejects(client.request("workspace/symbol", {}), { code: -32602 });
  });
});
