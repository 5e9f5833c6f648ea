import assert from "node:assert/strict";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { createService } from "../../server/src/service.ts";
import { type Client, connectTo, drawRange, uriOf } from "../kit/lsp.ts";
import { type FileTexts, memoryFiles, serveHere } from "../kit/lsp-server.ts";
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

  describe("while the workspace is still being read", () => {
    /** A disk with a folder that nobody comes to the end of; what stands beside it has been read. */
    const startSlowly = async (texts: FileTexts): Promise<Client> => {
      const disk = memoryFiles(Object.assign(texts, { "endless/z.okr": "" }));
      let reached = () => {};
      const isReached = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const list: typeof disk.list = (folder) => {
        if (!folder.endsWith("/endless")) return disk.list(folder);
        reached();
        return new Promise(() => undefined);
      };
      const client = await connectTo(serveHere({ ...disk, list }, createService));
      await isReached;
      return client;
    };

    const found = async (client: Client, query: string): Promise<string[]> => {
      const symbols = await client.request<SymbolInformation[]>("workspace/symbol", { query });
      return symbols.map(({ name, location }) => `${name} ${drawRange(location.range)}`);
    };

    it("are found by words of pages that wait to be understood", async () => {
      const client = await startSlowly({ "a.okr": PAGE, "b.okr": "team b: B\n  objective no: Never\n" });
      assert.deepEqual(await found(client, "never NO"), ["no: Never 2:13-2:15"]);
      assert.deepEqual(await found(client, "yes never"), []);
    });

    it("are those of the page as it is now", async () => {
      const texts: FileTexts = { "a.okr": PAGE, "b.okr": PAGE };
      const client = await startSlowly(texts);
      client.open("a.okr", `\n${PAGE}`);
      delete texts["b.okr"];
      client.notify("workspace/didDeleteFiles", { files: [{ uri: uriOf("b.okr") }] });
      assert.deepEqual(await found(client, "yes"), ["yes: Yes 3:13-3:16"]);
    });
  });
});
