import assert from "node:assert/strict";
import type { DocumentHighlight, Location, LocationLink } from "vscode-languageserver";
import { drawRange, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const files = { "company.okr": "company c: C\n  objective first: Be first\n" };
const PAGE = "team t: T\n  objective yes: Yes\n    supports: c.first\n    depends-on: first\n";

describe("navigation", () => {
  it("goes to the definition, in a file that isn't open", async () => {
    const client = await connectWhole({ files });
    client.open("t.okr", PAGE);
    for (const method of ["definition", "declaration"]) {
      const found = await client.ask<Location[]>(method, "t.okr", "3:18");
      assert.deepEqual(
        found.map(({ uri, range }) => [uri, drawRange(range)]),
        [[uriOf("company.okr"), "2:13-2:18"]],
      );
    }
    assert.equal(await client.ask("definition", "t.okr", "2:18"), null);
  });

  it("says what it comes from to a client that shows it", async () => {
    const client = await connectWhole({
      files,
      capabilities: { textDocument: { definition: { linkSupport: true } } },
    });
    client.open("t.okr", PAGE);
    const [link] = await client.ask<LocationLink[]>("definition", "t.okr", "3:15");
    assert.deepEqual(link?.originSelectionRange && drawRange(link.originSelectionRange), "3:15-3:16");
    assert.deepEqual(link && drawRange(link.targetSelectionRange), "1:9-1:10");
  });

  it("finds references, with the declaration only where it is asked for", async () => {
    const client = await connectWhole({ files });
    client.open("t.okr", PAGE);
    const places = async (includeDeclaration: boolean) =>
      (await client.ask<Location[]>("references", "t.okr", "4:17", { context: { includeDeclaration } })).map(
        ({ range }) => drawRange(range),
      );
    assert.deepEqual(await places(false), ["3:17-3:22", "4:17-4:22"]);
    assert.deepEqual(await places(true), ["2:13-2:18", "3:17-3:22", "4:17-4:22"]);
  });

  it("highlights what is named on the page", async () => {
    const client = await connectWhole({ files });
    client.open("t.okr", PAGE);
    const found = await client.ask<DocumentHighlight[]>("documentHighlight", "t.okr", "3:18");
    assert.deepEqual(
      found.map(({ range }) => drawRange(range)),
      ["3:17-3:22", "4:17-4:22"],
    );
  });
});
