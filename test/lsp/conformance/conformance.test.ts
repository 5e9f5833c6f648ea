/**
 * Every request that the server offers, about pages by chance, by three kinds of clients in three encodings: each answer
 * is one of the protocol's, at places that are there. PAGES=1000 SEED=1 asks about more of them.
 */
import assert from "node:assert/strict";
import type { InitializeResult, Range } from "vscode-languageserver";
import { toOffsets, toPosition } from "../../../server/src/lsp/positions.ts";
import { requests } from "../../../server/src/lsp/requests/index.ts";
import { createService, type Service } from "../../../server/src/service.ts";
import { type Client, connectTo } from "../../kit/lsp.ts";
import { memoryFiles, serveHere } from "../../kit/lsp-server.ts";
import { linesOf } from "../../kit/lsp-service.ts";
import { complaints, hasMetaModel, type Message } from "../../kit/metamodel.ts";
import { applyChange, randomChange } from "../../kit/pages.ts";
import { type Random, randomFrom } from "../../kit/random.ts";
import { CLIENTS, type Kind } from "./clients.ts";
import { hardPage, spelling } from "./hard-pages.ts";
import { type Encoding, misplaced, PARTICULARS, strange } from "./judge.ts";
import { AT_PLACES, type At, NEEDS_ASKING, ON_PAGES } from "./questions.ts";

const PAGES = Number(process.env.PAGES ?? 24);
const SEED = Number(process.env.SEED ?? 1);
const EDITS = 4;
const PLACES = 3;
/** So much is shown of what is wrong. */
const [FIRST, LONGEST] = [5, 500];

/** As clients on three systems spell a folder. */
const FOLDERS = [
  "file:///work%20space/okrs",
  "file:///c%3A/Users/Ana (x)/okrs",
  "file:///d:/caf%C3%A9%20%231",
];
const COMPANY =
  "company acme: Acme\n\n  objective heard: Everyone is heard\n    kr impact calls: Calls from 1 to 9\n";
/** Refusals that are answers: there is nothing to rename, the page has changed since. */
const REFUSALS = [-32803, -32801];

interface Talk {
  readonly client: Client;
  readonly encoding: Encoding;
  readonly folder: string;
  readonly service: Service;
  readonly offered: InitializeResult["capabilities"];
}

const start = async ({ encoding, capabilities }: Kind, folder: string): Promise<Talk> => {
  let service: Service | undefined;
  const wire = serveHere(memoryFiles({ [`${folder}/company.okr`]: COMPANY }), (options) => {
    service = createService(options);
    return service;
  });
  const client = await connectTo(wire, {
    ...{ capabilities, folders: [folder], initializationOptions: { today: "2026-02-09" } },
    answers: {
      "workspace/configuration": () => [null],
      "workspace/applyEdit": () => ({ applied: true }),
      "window/showDocument": () => ({ success: true }),
    },
  });
  await client.quiet();
  return {
    client,
    encoding,
    folder,
    offered: client.server.capabilities,
    service: service as unknown as Service,
  };
};

/** Opens a page and edits it; gives its text. */
const write = ({ client, encoding }: Talk, random: Random, uri: string, seed: number): string => {
  let text = hardPage(seed);
  client.open(uri, text);
  for (let edit = 0; edit < EDITS; edit++) {
    const change = randomChange(random, text);
    const lines = linesOf(text);
    const [from, to] = [change.start, change.end].map((offset) => toPosition(lines, offset, encoding));
    const range = { start: from, end: to } as Range;
    client.editRange(uri, range, change.text);
    text = applyChange(text, { ...toOffsets(lines, range, encoding), text: change.text });
  }
  return text;
};

/** Asks everything at a place; gives what is wrong with the answers. */
const interview = async (talk: Talk, questions: typeof ON_PAGES, at: Omit<At, "told">): Promise<string[]> => {
  const { client, encoding } = talk;
  const lines = linesOf(at.text);
  const pages = new Map([
    [at.uri, lines],
    [`${at.folder}/company.okr`, linesOf(COMPANY)],
  ]);
  const answers = new Map<string, unknown>();
  const told = <T>(method: string) => answers.get(method) as T | undefined;
  const wrong: string[] = [];
  for (const [method, ask] of Object.entries(questions)) {
    if (NEEDS_ASKING.includes(method) && !talk.offered.diagnosticProvider) continue;
    for (const params of ask({ ...at, told })) {
      const { result, error } = await client.answer(method, params);
      if (error && !REFUSALS.includes(error.code)) wrong.push(`${method}: ${error.message}`);
      if (error || result === null) continue;
      answers.set(method, result);
      const { item } = params as { item?: { uri: string } };
      const found = [
        ...misplaced({ pages, encoding }, result, item?.uri ?? at.uri),
        ...(PARTICULARS[method]?.(result as never, { lines, encoding }) ?? []),
      ];
      wrong.push(...found.map((sentence) => `${method}: ${sentence}`));
    }
  }
  return wrong;
};

const askAll = async (talk: Talk, uri: string, text: string): Promise<string[]> => {
  const { encoding, folder } = talk;
  const lines = linesOf(text);
  const range = { start: { line: 0, character: 0 }, end: toPosition(lines, text.length, encoding) };
  const about = { uri, folder, text, range };
  const wrong = await interview(talk, ON_PAGES, { ...about, position: range.start });
  const step = Math.max(1, Math.floor(text.length / PLACES));
  for (let offset = 0; offset <= text.length; offset += step)
    wrong.push(
      ...(await interview(talk, AT_PLACES, { ...about, position: toPosition(lines, offset, encoding) })),
    );
  return wrong;
};

const isBad = ({ error, method }: Message): boolean =>
  (error !== undefined && !REFUSALS.includes(error.code)) || method === "window/logMessage";

/** What is wrong with all that was said since the last time, and forgets it. */
const review = ({ client, folder }: Talk, uri: string): string[] => {
  const known = [folder, uri, `${folder}/company.okr`];
  const said = client.said.splice(0);
  return [
    ...(hasMetaModel ? complaints(said) : []),
    ...said.filter(({ message }) => isBad(message)).map(({ message }) => JSON.stringify(message)),
    ...said.filter(({ by }) => by === "server").flatMap(({ message }) => strange({ known, folder }, message)),
  ];
};

describe("conformance", () => {
  it("is asked of all that the server offers", () => {
    const asked = Object.keys({ ...AT_PLACES, ...ON_PAGES }).sort();
    const offered = requests.map(({ method }) => method).filter((method) => !method.startsWith("okr/"));
    assert.deepEqual(asked, offered.sort());
  });

  for (const [index, [name, kind]] of Object.entries(CLIENTS).entries())
    it(`of all that is said with ${name}, about ${PAGES} pages from seed ${SEED}`, async function () {
      this.timeout(0);
      const talk = await start(kind, FOLDERS[index] as string);
      review(talk, "");
      const random = randomFrom(SEED);
      for (let seed = SEED; seed < SEED + PAGES; seed++) {
        const uri = `${talk.folder}/${spelling(seed)}`;
        const text = write(talk, random, uri, seed);
        const wrong = await askAll(talk, uri, text);
        const page = talk.service.pages().find((each) => !each.endsWith("company.okr")) as string;
        assert.equal(talk.service.lines(page)?.text(), text, `seed ${seed}`);
        talk.client.close(uri);
        await talk.client.request("workspace/symbol", { query: "" }); // all before was dealt with
        const all = [...wrong, ...review(talk, uri)].map((sentence) => sentence.slice(0, LONGEST));
        assert.deepEqual(all.slice(0, FIRST), [], `seed ${seed}`);
      }
      assert.equal(await talk.client.stop(), 0);
    });
});
