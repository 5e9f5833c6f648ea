import assert from "node:assert/strict";
import type { CodeAction, Range, TextEdit } from "vscode-languageserver";
import { toOffsets, toPosition } from "../../server/src/lsp/positions.ts";
import { createService, type Service } from "../../server/src/service.ts";
import { type Client, connectTo, uriOf } from "../kit/lsp.ts";
import { memoryFiles, serveHere } from "../kit/lsp-server.ts";
import { linesOf } from "../kit/lsp-service.ts";
import { complaints, hasMetaModel } from "../kit/metamodel.ts";
import { applyChange, randomChange, randomPage } from "../kit/pages.ts";
import { randomFrom } from "../kit/random.ts";

const PAGES = 12;
const EDITS = 4;

type Encoding = "utf-8" | "utf-16" | "utf-32";

const rich = {
  codeAction: { resolveSupport: { properties: ["edit"] } },
  hover: { contentFormat: ["markdown"] },
  definition: { linkSupport: true },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
};

const edits = { documentChanges: true, snippetEditSupport: true, resourceOperations: ["create"] };

const CLIENTS: Record<string, { encoding: Encoding; capabilities: object }> = {
  "a client that can nothing": { encoding: "utf-16", capabilities: {} },
  "a client that asks": {
    encoding: "utf-8",
    capabilities: {
      ...{
        textDocument: { ...rich, diagnostic: { relatedInformation: true } },
        general: { positionEncodings: ["utf-8"] },
      },
      window: { workDoneProgress: true },
      workspace: {
        ...{
          workspaceEdit: edits,
          configuration: true,
          diagnostics: { refreshSupport: true },
          workspaceFolders: true,
        },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    },
  },
  "a client that is told": {
    encoding: "utf-32",
    capabilities: {
      textDocument: rich,
      general: { positionEncodings: ["utf-32"] },
      workspace: { workspaceEdit: edits },
    },
  },
};

/** A client, the texts that it holds, and what the server makes of them. */
interface Talk {
  readonly client: Client;
  readonly encoding: Encoding;
  readonly service: Service;
  readonly asks: boolean;
}

/** Positions outside of the text, or backwards. */
const misplaced = (value: unknown, text: string, encoding: Encoding): unknown[] => {
  const lines = linesOf(text);
  const isRange = (found: object): found is Range => "start" in found && "end" in found;
  const find = (found: unknown): unknown[] => {
    if (typeof found !== "object" || found === null) return [];
    if (!isRange(found)) return Object.values(found).flatMap(find);
    const { start, end } = toOffsets(lines, found, encoding);
    const back = { start: toPosition(lines, start, encoding), end: toPosition(lines, end, encoding) };
    return JSON.stringify(back) === JSON.stringify({ start: found.start, end: found.end }) ? [] : [found];
  };
  return find(value);
};

const overlapping = (found: readonly TextEdit[], text: string, encoding: Encoding): unknown[] => {
  const ranges = found
    .map(({ range }) => toOffsets(linesOf(text), range, encoding))
    .sort((a, b) => a.start - b.start);
  return ranges.filter((range, i) => range.start < (ranges[i - 1]?.end ?? 0));
};

const useEverything = async ({ client, encoding, asks }: Talk, path: string, text: string): Promise<void> => {
  const lines = linesOf(text);
  const whole = { start: { line: 0, character: 0 }, end: toPosition(lines, text.length, encoding) };
  const inside = (answer: unknown) => assert.deepEqual(misplaced(answer, text, encoding), []);
  if (asks) inside(await client.ask("diagnostic", path));
  for (let offset = 0; offset < text.length; offset += 97) {
    const position = toPosition(lines, offset, encoding);
    for (const method of ["hover", "documentHighlight"])
      inside(await client.ask(method, path, undefined, { position }));
    inside(await client.ask("selectionRange", path, undefined, { positions: [position] }));
    await client.ask("definition", path, undefined, { position });
    await client.ask("references", path, undefined, { position, context: { includeDeclaration: true } });
  }
  for (const method of ["documentSymbol", "foldingRange", "semanticTokens/full"])
    inside(await client.ask(method, path));
  await client.request("workspace/symbol", { query: text.slice(0, 3) });
  const formatted = await client.ask<TextEdit[]>("formatting", path, undefined, {
    options: { tabSize: 2, insertSpaces: true },
  });
  inside(formatted);
  assert.deepEqual(overlapping(formatted, text, encoding), []);
  const actions = await client.ask<CodeAction[]>("codeAction", path, undefined, {
    range: whole,
    context: { diagnostics: [] },
  });
  inside(actions.map(({ diagnostics }) => diagnostics?.map(({ range }) => range)));
  for (const action of actions.filter(({ edit }) => !edit).slice(0, 10))
    await client.request("codeAction/resolve", action);
};

const start = async ({ encoding, capabilities }: (typeof CLIENTS)[string]): Promise<Talk> => {
  let service: Service | undefined;
  const files = { "company.okr": "company acme: Acme\n\n  objective heard: Everyone is heard\n" };
  const wire = serveHere(memoryFiles(files), (options) => {
    service = createService(options);
    return service;
  });
  const answers = { "workspace/configuration": () => [null] };
  const client = await connectTo(wire, {
    capabilities,
    answers,
    initializationOptions: { today: "2026-02-09" },
  });
  const asks = client.server.capabilities.diagnosticProvider !== undefined;
  return { client, encoding, asks, service: service as unknown as Service };
};

describe("conformance", () => {
  for (const [name, kind] of Object.entries(CLIENTS))
    it(`of all that is said with ${name}, and of the texts on both sides`, async function () {
      this.timeout(60_000);
      const talk = await start(kind);
      const random = randomFrom(7);
      for (let seed = 1; seed <= PAGES; seed++) {
        const path = `page (${seed}) #1.okr`;
        let text = randomPage(seed);
        talk.client.open(path, text);
        for (let edit = 0; edit < EDITS; edit++) {
          const change = randomChange(random, text);
          const lines = linesOf(text);
          const place = [change.start, change.end].map((offset) => toPosition(lines, offset, talk.encoding));
          const exact = toOffsets(lines, { start: place[0], end: place[1] } as Range, talk.encoding);
          talk.client.editRange(path, { start: place[0], end: place[1] } as Range, change.text);
          text = applyChange(text, { ...exact, text: change.text });
        }
        await useEverything(talk, path, text);
        const uri = talk.service.pages().find((page) => decodeURIComponent(page).endsWith(path)) as string;
        assert.equal(talk.service.lines(uri)?.text(), text, `page ${seed}`);
        talk.client.close(path);
      }
      await talk.client.stop();
      const failed = talk.client.said.filter(
        ({ message }) => message.error || message.method === "window/logMessage",
      );
      assert.deepEqual(
        failed.map(({ message }) => message),
        [],
      );
      if (hasMetaModel) assert.deepEqual(complaints(talk.client.said), []);
    });

  it("keeps to the spelling of addresses in all that it says", async () => {
    const { client } = await start(CLIENTS["a client that is told"] as (typeof CLIENTS)[string]);
    client.open("page (1) #1.okr", "team a: A\n\n  objective b: B\n\nteam a: A\n");
    await client.pushed("page (1) #1.okr");
    const text = JSON.stringify(client.said.filter(({ by }) => by === "server"));
    assert.ok(text.includes(uriOf("page (1) #1.okr")) && !text.includes("%231"));
  });
});
