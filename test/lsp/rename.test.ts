import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { createService } from "../../server/src/service.ts";
import { connectTo, drawEdit, drawRange, uriOf } from "../kit/lsp.ts";
import { memoryFiles, serveHere } from "../kit/lsp-server.ts";
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

  it("waits for pages that are still being read: any of them may use the name", async () => {
    const using = (n: number) => `team t${n}: T\n  objective: Be calm\n    supports: c.first\n`;
    const others = Array.from({ length: 50 }, (_, n) => [`${n}.okr`, using(n)]);
    const disk = memoryFiles({ ...files, ...Object.fromEntries(others) });
    const slow = { ...disk, read: (uri: string) => sleep(1).then(() => disk.read(uri)) };
    const client = await connectTo(serveHere(slow, createService), {});
    client.open("t.okr", PAGE);
    const { changes = {} } = await client.ask<WorkspaceEdit>("rename", "t.okr", "3:18", { newName: "best" });
    assert.equal(Object.keys(changes).length, 52);
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
