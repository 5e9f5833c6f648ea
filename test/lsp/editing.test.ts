import assert from "node:assert/strict";
import type { InlineCompletionItem, LinkedEditingRanges } from "vscode-languageserver";
import { drawRange } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";

/** Where the name stands, declared and referred to. */
const RANGES = {
  "utf-8": ["2:13-2:17", "4:29-4:33"],
  "utf-16": ["2:13-2:16", "4:24-4:27"],
  "utf-32": ["2:13-2:16", "4:22-4:25"],
};
const LINKED = "team t: 😀\r\n  objective yeś: 漢\r\n  week 2026-01-19\r\n    commit: 😀😀é -> t.yeś\r\n";

describe("linked editing", () => {
  for (const [encoding, places] of Object.entries(RANGES))
    it(`tells the places of a name in ${encoding}`, async () => {
      const client = await connectWhole({ capabilities: { general: { positionEncodings: [encoding] } } });
      assert.equal(client.server.capabilities.linkedEditingRangeProvider, true);
      client.open("a.okr", LINKED);
      const { ranges } = await client.ask<LinkedEditingRanges>("linkedEditingRange", "a.okr", "2:14");
      assert.deepEqual(ranges.map(drawRange), places);
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    });

  it("tells a pattern for what the name may become", async () => {
    const client = await connectWhole();
    client.open("a.okr", LINKED);
    const { wordPattern = "" } = await client.ask<LinkedEditingRanges>("linkedEditingRange", "a.okr", "2:14");
    const isWhole = (name: string) => new RegExp(`^(?:${wordPattern})$`).test(name);
    assert.deepEqual(["instant-yes", "a_1", "漢字é", "a b", "a:", "a.b", ""].map(isWhole), [
      ...[true, true, true],
      ...[false, false, false, false],
    ]);
    assert.equal(await client.ask("linkedEditingRange", "a.okr", "4:25"), null);
    assert.equal(await client.ask("linkedEditingRange", "a.okr", "1:1"), null);
  });
});

const PAGE =
  "objective ü: 😀\r\n  kr é: 漢 from 1% to 9%\r\n    2026-02-02: 3%, confidence 5/10\r\n    2026-02-09:\r\n";

describe("inline completion", () => {
  const connect = (textDocument: object) =>
    connectWhole({ capabilities: { textDocument }, initializationOptions: { today: "2026-02-09" } });
  const context = { triggerKind: 2 };

  it("offers the rest of a check-in as a snippet, or with blanks that one can see", async () => {
    const client = await connect({
      inlineCompletion: {},
      completion: { completionItem: { snippetSupport: true } },
    });
    assert.equal(client.server.capabilities.inlineCompletionProvider, true);
    client.open("a.okr", PAGE);
    const ask = () => client.ask<InlineCompletionItem[]>("inlineCompletion", "a.okr", "4:16", { context });
    const [item] = await ask();
    assert.deepEqual(item?.insertText, {
      kind: "snippet",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops are written so
      value: " ${1:<number>}%, confidence ${2:<n>}/10",
    });
    assert.equal(item?.range && drawRange(item.range), "4:16-4:16");
    if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
  });

  it("offers plain text to a client without snippets, and nothing where nothing is to be offered", async () => {
    const client = await connect({ inlineCompletion: {} });
    client.open("a.okr", PAGE);
    const [item] = await client.ask<InlineCompletionItem[]>("inlineCompletion", "a.okr", "4:16", { context });
    assert.equal(item?.insertText, " <number>%, confidence <n>/10");
    assert.equal(await client.ask("inlineCompletion", "a.okr", "1:3", { context }), null);
  });

  it("is named only to a client that knows of it", async () => {
    const client = await connect({});
    assert.equal(client.server.capabilities.inlineCompletionProvider, undefined);
  });
});
