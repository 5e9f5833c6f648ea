import assert from "node:assert/strict";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { toPosition } from "../../server/src/lsp/positions.ts";
import { type Client, rangeAt } from "../kit/lsp.ts";
import { linesOf } from "../kit/lsp-service.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";
import { applyChange, randomChange, randomPage } from "../kit/pages.ts";
import { randomFrom } from "../kit/random.ts";

const ENCODINGS = ["utf-8", "utf-16", "utf-32"] as const;

const connect = (encoding = "utf-16") =>
  connectWhole({ capabilities: { general: { positionEncodings: [encoding] } } });

const full = (client: Client): Promise<SemanticTokens> => client.ask("semanticTokens/full", "a.okr");
const delta = (client: Client, previousResultId?: string): Promise<SemanticTokensDelta & SemanticTokens> =>
  client.ask("semanticTokens/full/delta", "a.okr", undefined, { previousResultId });

/** The tokens as a client has them that was told of what changed. */
const patched = (data: readonly number[], { edits }: SemanticTokensDelta): number[] => {
  const now = [...data];
  for (const edit of [...edits].reverse()) now.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return now;
};

/** Line and character of each token, as they are. */
const places = (data: readonly number[]): string[] => {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length] = data.slice(index * 5);
    [line, character] = down > 0 ? [line + down, right] : [line, character + right];
    return `${line + 1}:${character + 1} ${length}`;
  });
};

describe("what changed of semantic tokens", () => {
  for (const encoding of ENCODINGS)
    it(`makes of the tokens before those of now, whatever is edited, in ${encoding}`, async () => {
      const client = await connect(encoding);
      const random = randomFrom(3);
      let text = randomPage(3);
      client.open("a.okr", text);
      let known = await full(client);
      let edits = 0;
      for (let round = 0; round < 40; round++) {
        const change = randomChange(random, text);
        const lines = linesOf(text);
        const place = (offset: number) => toPosition(lines, offset, encoding);
        const range = { start: place(change.start), end: place(change.end) };
        client.editRange("a.okr", range, change.text);
        text = applyChange(text, change);
        const answer = await delta(client, known.resultId);
        assert.ok(answer.edits && !answer.data && answer.resultId !== known.resultId);
        const data = patched(known.data, answer);
        edits += answer.edits.length;
        known = await full(client);
        assert.deepEqual(data, known.data);
      }
      assert.ok(edits > 10);
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    });

  it("is everything, if the client speaks of another time than the last", async () => {
    const client = await connect();
    client.open("a.okr", "team a: A\n");
    const first = await full(client);
    const second = await full(client);
    assert.ok((await delta(client, first.resultId)).data);
    assert.ok((await delta(client, second.resultId)).data);
    assert.ok((await delta(client)).data);
    const last = await delta(client, "nothing");
    assert.deepEqual((await delta(client, last.resultId)).edits, []);
    client.close("a.okr");
    client.open("a.okr", "team a: A\n");
    assert.ok((await delta(client, last.resultId)).data);
  });

  it("is said of the page that it was asked for", async () => {
    const client = await connect();
    client.open("a.okr", "team a: A\n");
    client.open("b.okr", "team b: B\n  objective c: C\n");
    const { resultId } = await client.ask<SemanticTokens>("semanticTokens/full", "b.okr");
    assert.ok((await delta(client, resultId)).data);
  });
});

describe("the semantic tokens of a range", () => {
  it("are those that touch it", async () => {
    for (const encoding of ENCODINGS) {
      const client = await connect(encoding);
      client.open("a.okr", "team ü: 😀\r\n  lead: 😀, 漢 @öa\r\n  objective yes: é\r\n\r\nteam b: B\r\n");
      const { data, resultId } = await client.ask<SemanticTokens>(
        "semanticTokens/range",
        "a.okr",
        undefined,
        {
          range: rangeAt("2:1-2:30"),
        },
      );
      assert.equal(resultId, undefined);
      const all = places((await full(client)).data);
      const found = places(data);
      assert.ok(found.includes("2:3 4") && !found.some((place) => !place.startsWith("2:")), found.join());
      assert.deepEqual(
        found,
        all.filter((place) => place.startsWith("2:")),
        encoding,
      );
      if (hasMetaModel) assert.deepEqual(complaints(client.said), []);
    }
  });
});
