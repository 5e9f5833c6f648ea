import assert from "node:assert/strict";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { uriOf } from "../kit/lsp.ts";
import { connect } from "../kit/lsp-server.ts";

const RICH = { publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } } };

describe("findings that are sent", () => {
  it("come with the page that is opened, and with every edit", async () => {
    const client = await connect();
    client.open("a.okr", "one\nis wrong");
    assert.deepEqual(await client.pushed("a.okr"), ["2:4-2:9 warning wrong"]);
    client.edit("a.okr", "2:4-2:9", "right");
    assert.deepEqual(await client.pushed("a.okr", (found) => found.length === 0), []);
    client.edit("a.okr", undefined, "wrong");
    assert.deepEqual(await client.pushed("a.okr", ([found]) => found?.startsWith("1:") === true), [
      "1:1-1:6 warning wrong",
    ]);
  });

  it("name the version, the source and the page of the rule", async () => {
    const client = await connect();
    client.open("a.okr", "wrong");
    await client.pushed("a.okr");
    const [sent] = client.sent<PublishDiagnosticsParams>("textDocument/publishDiagnostics");
    assert.equal(sent?.version, 1);
    assert.equal(sent?.diagnostics[0]?.source, "okr");
    assert.equal(
      sent?.diagnostics[0]?.codeDescription?.href,
      "https://github.com/okr-pages/okr/blob/main/server/docs/rules/wrong.md",
    );
  });

  it("carry related places and tags to a client that shows them, and to no other", async () => {
    const rich = await connect({ capabilities: { textDocument: RICH } });
    const plain = await connect();
    for (const client of [rich, plain]) {
      client.open("a.okr", "has it");
      client.open("b.okr", "needs it");
      await client.pushed("b.okr");
    }
    const last = (client: typeof rich) =>
      client.sent<PublishDiagnosticsParams>("textDocument/publishDiagnostics").at(-1)?.diagnostics[0];
    assert.deepEqual(last(rich)?.relatedInformation, [
      {
        location: {
          uri: uriOf("a.okr"),
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
        },
        message: "Here.",
      },
    ]);
    assert.deepEqual(last(rich)?.tags, [1]);
    assert.deepEqual([last(plain)?.relatedInformation, last(plain)?.tags], [undefined, undefined]);
  });

  it("follow in other open pages that an edit concerns, and only there", async () => {
    const client = await connect();
    client.open("a.okr", "has that");
    client.open("b.okr", "needs this");
    client.open("c.okr", "wrong");
    await client.pushed("b.okr", ([found]) => found === "1:1-1:11 error unmet");
    await client.quiet();
    const since = client.said.length;
    client.edit("a.okr", "1:5-1:9", "this");
    assert.deepEqual(await client.pushed("b.okr", undefined, since), ["1:1-1:11 hint met"]);
    await client.quiet();
    const told = client.said.slice(since).filter(({ message }) => JSON.stringify(message).includes("c.okr"));
    assert.deepEqual(told, []);
  });

  it("are taken back when the page is closed", async () => {
    const client = await connect();
    client.open("a.okr", "wrong");
    await client.pushed("a.okr");
    client.close("a.okr");
    assert.deepEqual(await client.pushed("a.okr", (found) => found.length === 0), []);
  });

  it("wait until whoever asked behind the edit has an answer", async () => {
    const client = await connect();
    client.open("a.okr", "right");
    await client.quiet();
    const since = client.said.length;
    client.edit("a.okr", undefined, "wrong");
    await client.ask("hover", "a.okr", "1:1");
    const before = client.said.slice(since).map(({ message }) => JSON.stringify(message));
    assert.ok(!before.some((message) => message.includes("publishDiagnostics")), before.join("\n"));
    assert.deepEqual(await client.pushed("a.okr", undefined, since), ["1:1-1:6 warning wrong"]);
  });

  it("never follow a page that is closed behind its last edit", async () => {
    const client = await connect();
    client.open("a.okr", "right");
    await client.quiet();
    client.edit("a.okr", undefined, "wrong");
    client.close("a.okr");
    await client.quiet();
    const last = client.sent<PublishDiagnosticsParams>("textDocument/publishDiagnostics").at(-1);
    assert.deepEqual(last?.diagnostics, []);
  });

  it("come again when a page is closed and opened at once", async () => {
    const client = await connect();
    client.open("a.okr", "wrong");
    await client.quiet();
    client.close("a.okr");
    client.open("a.okr", "wrong");
    await client.quiet();
    const last = client.sent<PublishDiagnosticsParams>("textDocument/publishDiagnostics").at(-1);
    assert.equal(last?.diagnostics.length, 1);
  });

  it("are not sent to a client that asks", async () => {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open("a.okr", "wrong");
    await client.quiet();
    assert.deepEqual(client.sent("textDocument/publishDiagnostics"), []);
  });

  it("come for every other page when one can’t be judged, and for that one once it can", async () => {
    const client = await connect();
    const { judge } = client.service;
    client.service.judge = (uri, mayGoOn) => {
      if (client.service.lines(uri)?.text() === "odd") throw new Error("Never seen such a page.");
      return judge(uri, mayGoOn);
    };
    client.open("a.okr", "odd");
    client.open("b.okr", "wrong");
    assert.deepEqual(await client.pushed("b.okr"), ["1:1-1:6 warning wrong"]);
    client.open("c.okr", "needs this");
    assert.deepEqual(await client.pushed("c.okr"), ["1:1-1:11 error unmet"]);
    await client.quiet();
    const since = client.said.length;
    client.edit("b.okr", undefined, "has this");
    assert.deepEqual(await client.pushed("c.okr", undefined, since), ["1:1-1:11 hint met"]);
    client.edit("a.okr", undefined, "wrong");
    assert.deepEqual(await client.pushed("a.okr"), ["1:1-1:6 warning wrong"]);
    const logged = client.sent<{ message: string }>("window/logMessage").map(({ message }) => message);
    assert.ok(
      logged.some((message) => message.includes("Never seen such a page.")),
      logged.join("\n"),
    );
  });
});
