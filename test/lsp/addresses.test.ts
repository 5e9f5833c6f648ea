import assert from "node:assert/strict";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { sameFileOn } from "../../server/src/host/node.ts";
import { Addresses } from "../../server/src/lsp/addresses.ts";
import { connect } from "../kit/lsp-server.ts";

const NFC = "file:///docs/caf%C3%A9.okr";
const NFD = "file:///docs/cafe%CC%81.okr";

describe("addresses", () => {
  const addressesOn = (system: NodeJS.Platform) => new Addresses(sameFileOn(system));
  const areOne = (system: NodeJS.Platform, one: string, other: string) => {
    const addresses = addressesOn(system);
    return addresses.read(one) === addresses.read(other);
  };

  it("are one however a client escapes them", () => {
    assert.ok(areOne("linux", "file:///C%3A/a%20b/(x)%23.okr", "file:///c:/a b/%28x%29%23.okr"));
    assert.ok(!areOne("linux", "file:///a%23b.okr", "file:///a#b.okr"));
  });

  it("differ in case and in composed letters as the machine's files do", () => {
    const cases = ["file:///docs/A.okr", "file:///docs/a.okr"] as const;
    assert.deepEqual(
      [areOne("linux", ...cases), areOne("darwin", ...cases), areOne("win32", ...cases)],
      [false, false, true],
    );
    assert.deepEqual(
      [areOne("linux", NFC, NFD), areOne("darwin", NFC, NFD), areOne("win32", NFC, NFD)],
      [false, true, false],
    );
  });

  it("are written as the client spells the page, or else the folder", () => {
    const addresses = addressesOn("win32");
    addresses.setFolders(["file:///C:/Users/Ana/"]);
    const open = addresses.learn("file:///c:/Users/Ana/My (1).okr");
    assert.equal(addresses.write(open), "file:///c:/Users/Ana/My (1).okr");
    const found = addresses.meet("file:///c%3A/Users/Ana/Team%20A.okr");
    assert.equal(addresses.write(found), "file:///C:/Users/Ana/Team%20A.okr");
  });

  it("come back as they were sent", async () => {
    const client = await connect();
    const spellings = [
      ...[
        "file:///c%3A/x/a.okr",
        "file:///c:/x/b.okr",
        "file:///x/a b.okr",
        "file:///x/a%20%23%28c%29(d).okr",
      ],
      ...[
        NFC,
        NFD,
        "untitled:Untitled-1",
        "vscode-vfs://github/o/r/a.okr?x=1#y",
        "no address at all.okr",
        ":",
        "",
      ],
    ];
    for (const uri of spellings)
      client.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "okr", version: 1, text: "wrong" },
      });
    await client.quiet();
    const sent = client
      .sent<PublishDiagnosticsParams>("textDocument/publishDiagnostics")
      .map(({ uri }) => uri);
    assert.deepEqual(
      spellings.filter((uri) => !sent.includes(uri)),
      [],
    );
  });
});
