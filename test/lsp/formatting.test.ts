import assert from "node:assert/strict";
import type { TextEdit } from "vscode-languageserver";
import { drawEdit, rangeAt } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";

const PAGE = "objective ü:  😀 A\r\n    kr one: 漢字 e\u0301  \r\n    kr two: Two\r\n";
const OPTIONS = { tabSize: 4, insertSpaces: false };

const connect = async (encoding: string, ranges = true) => {
  const client = await connectWhole({
    capabilities: {
      general: { positionEncodings: [encoding] },
      textDocument: { rangeFormatting: { rangesSupport: ranges } },
    },
    initializationOptions: { today: "2026-02-09" },
  });
  client.open("a.okr", PAGE);
  const ask = async (method: string, more: object) =>
    (await client.ask<TextEdit[]>(method, "a.okr", undefined, { options: OPTIONS, ...more })).map(drawEdit);
  return { client, ask };
};

const ENDS = { "utf-8": "2:23-2:25", "utf-16": "2:18-2:20", "utf-32": "2:18-2:20" };

for (const [encoding, end] of Object.entries(ENDS))
  describe(`formatting in ${encoding}`, () => {
    it("takes the lines of a range, or of several", async () => {
      const { client, ask } = await connect(encoding);
      const { documentRangeFormattingProvider, documentOnTypeFormattingProvider } =
        client.server.capabilities;
      assert.deepEqual(documentRangeFormattingProvider, { rangesSupport: true });
      assert.deepEqual(documentOnTypeFormattingProvider, {
        firstTriggerCharacter: "\n",
        moreTriggerCharacter: [":"],
      });
      const range = rangeAt("2:5-2:6");
      assert.deepEqual(await ask("rangeFormatting", { range }), ['2:3-2:5 ""', `${end} ""`]);
      const ranges = [range, rangeAt("3:1-3:2")];
      assert.deepEqual(await ask("rangesFormatting", { ranges }), ['2:3-2:5 ""', `${end} ""`, '3:3-3:5 ""']);
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    });

    it("begins today's check-in when Enter is typed", async () => {
      const { client, ask } = await connect(encoding);
      client.open("a.okr", "objective ü: 😀\r\n  kr é: 漢\r\n    2026-02-02: 3, 😀\r\n    \r\n");
      const position = rangeAt("4:5-4:5").start;
      assert.deepEqual(await ask("onTypeFormatting", { position, ch: "\n" }), ['4:5-4:5 "2026-02-09: "']);
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    });
  });

describe("formatting", () => {
  it("does otherwise what the options say, and takes options for none that it doesn't know", async () => {
    const { ask, client } = await connect("utf-16");
    const all = ['1:14-1:15 ""', '2:3-2:5 ""', '2:18-2:20 ""', '3:3-3:5 ""'];
    assert.deepEqual(await ask("formatting", {}), all);
    assert.deepEqual(
      await ask("formatting", { options: { ...OPTIONS, trimTrailingWhitespace: false } }),
      all.filter((edit) => !edit.startsWith("2:18")),
    );
    const odd = { trimFinalNewlines: 3, insertFinalNewline: "no", endOfLine: "none", more: true };
    assert.deepEqual(await ask("formatting", { options: { ...OPTIONS, ...odd } }), all);
    assert.deepEqual(await ask("formatting", { options: null }), all);
    client.open("a.okr", "objective: A\n  kr: B");
    assert.deepEqual(await ask("formatting", { options: { ...OPTIONS, insertFinalNewline: false } }), []);
    assert.deepEqual(await ask("formatting", { options: { ...OPTIONS, endOfLine: "crlf" } }), [
      '1:13-2:1 "\\r\\n"',
      '2:8-2:8 "\\r\\n"',
    ]);
  });

  it("offers several ranges at once only to a client that speaks of them", async () => {
    const { client } = await connect("utf-16", false);
    assert.equal(client.server.capabilities.documentRangeFormattingProvider, true);
  });

  it("refuses what is no range and no character, and knows no page that nobody opened", async () => {
    const { client } = await connect("utf-16");
    await assert.rejects(client.ask("rangesFormatting", "a.okr", undefined, { ranges: 5 }), { code: -32602 });
    await assert.rejects(client.ask("rangeFormatting", "a.okr", undefined, {}), { code: -32602 });
    await assert.rejects(client.ask("onTypeFormatting", "a.okr", "1:1", {}), { code: -32602 });
    assert.equal(
      await client.ask("rangeFormatting", "b.okr", undefined, { range: rangeAt("1:1-1:1") }),
      null,
    );
  });
});
