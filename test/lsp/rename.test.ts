import assert from "node:assert/strict";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { drawEdit, drawRange, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const files = { "company.okr": "company c: C\n  objective first: Be first\n" };
const PAGE = "team t: T\n  objective yes: Yes\n    supports: c.first\n";

describe("rename", () => {
  it("changes files that aren't open, too", async () => {
    const client = await connectWhole({ files });
    client.open("t.okr", PAGE);
    const { changes = {} } = await client.ask<WorkspaceEdit>("rename", "t.okr", "3:18", { newName: "best" });
    const drawn = Object.entries(changes).map(([uri, edits]) => [uri, ...edits.map(drawEdit)]);
    assert.deepEqual(drawn, [
      [uriOf("company.okr"), '2:13-2:18 "best"'],
      [uriOf("t.okr"), '3:17-3:22 "best"'],
    ]);
  });

  it("says beforehand what is renamed, or why not, to a client that asks", async () => {
    const client = await connectWhole({
      files,
      capabilities: { textDocument: { rename: { prepareSupport: true } } },
    });
    assert.deepEqual(client.server.capabilities.renameProvider, { prepareProvider: true });
    client.open("t.okr", PAGE);
    const { range, placeholder } = await client.ask<{ range: Range; placeholder: string }>(
      "prepareRename",
      "t.okr",
      "3:15",
    );
    assert.deepEqual([drawRange(range), placeholder], ["3:15-3:16", "c"]);
    await assert.rejects(client.ask("prepareRename", "t.okr", "2:19"), /There is no name here/);
    await assert.rejects(client.ask("rename", "t.okr", "3:18", { newName: "a b" }), { code: -32803 });
  });
});
