import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SymbolInformation } from "vscode-languageserver";
import type { Files } from "../../server/src/host/files.ts";
import { createService } from "../../server/src/service.ts";
import { type Client, connectTo, drawRange, FOLDER, uriOf } from "../kit/lsp.ts";
import { type FileTexts, memoryFiles, serveHere } from "../kit/lsp-server.ts";

const PAGE = "team a: A\n\n  objective yes: Founders hear yes in minutes\n";

describe("the cache", () => {
  let cacheDir = "";
  beforeEach(() => {
    cacheDir = mkdtempSync(path.join(tmpdir(), "okr-cache-"));
  });
  afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

  const start = (files: Files): Promise<Client> =>
    connectTo(serveHere(files, createService), { initializationOptions: { cacheDir } });

  /** A first start, up to where it has written down what it knows; gives the file. */
  const remember = async (texts: FileTexts): Promise<string> => {
    const client = await start(memoryFiles(texts));
    while (!readdirSync(cacheDir).some((name) => name.endsWith(".txt")))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await client.stop();
    const [name = ""] = readdirSync(cacheDir);
    return path.join(cacheDir, name);
  };

  /** A start on a disk on which no folder is ever read to its end; what was read of it is told. */
  const startSlowly = async (texts: FileTexts): Promise<Client & { readonly read: readonly string[] }> => {
    const read: string[] = [];
    const files: Files = {
      ...memoryFiles(texts),
      list: () => new Promise(() => undefined),
      read: (uri) => {
        read.push(uri);
        return memoryFiles(texts).read(uri);
      },
    };
    return Object.assign(await start(files), { read });
  };

  const found = async (client: Client, query: string): Promise<string[]> => {
    const symbols = await client.request<SymbolInformation[]>("workspace/symbol", { query });
    return symbols.map(
      ({ name, location }) => `${location.uri.slice(FOLDER.length + 1)} ${drawRange(location.range)} ${name}`,
    );
  };

  it("leads to names before the workspace has been read again", async () => {
    await remember({ "a.okr": PAGE });
    const client = await startSlowly({ "a.okr": PAGE });
    assert.deepEqual(await found(client, "minutes"), ["a.okr 3:13-3:16 yes: Founders hear yes in minutes"]);
  });

  it("is never taken for true: the page is read as it is now", async () => {
    await remember({ "a.okr": PAGE, "b.okr": PAGE.replaceAll("a", "b"), "gone.okr": PAGE });
    const client = await startSlowly({ "a.okr": `\n${PAGE}`, "b.okr": "" });
    assert.deepEqual(await found(client, "minutes"), ["a.okr 4:13-4:16 yes: Founders hear yes in minutes"]);
  });

  it("leads to no page that is left out by now", async () => {
    await remember({ "a.okr": PAGE });
    const client = await startSlowly({ "a.okr": PAGE, "okr.config.json": '{ "ignore": ["a.okr"] }' });
    assert.deepEqual(await found(client, "minutes"), []);
  });

  it("may be gone, broken, cut off, or of another version", async () => {
    const file = await remember({ "a.okr": PAGE });
    const text = readFileSync(file, "utf8");
    for (const broken of ["", "\0\0\0", "@", text.slice(0, 30), `x${text}`, text.replace(/\d/, "9999")]) {
      writeFileSync(file, broken);
      assert.deepEqual(await found(await startSlowly({ "a.okr": PAGE }), "minutes"), []);
    }
    rmSync(cacheDir, { recursive: true });
    assert.deepEqual(await found(await startSlowly({ "a.okr": PAGE }), "minutes"), []);
  });

  it("leads nowhere outside of the folders, and to nothing but pages", async () => {
    const file = await remember({ "a.okr": PAGE });
    const [head] = readFileSync(file, "utf8").split("\n");
    const elsewhere = [
      "file:///etc/x.okr",
      `${FOLDER}/../x.okr`,
      `${FOLDER}/%2e%2e/x.okr`,
      `${FOLDER}/.git/x.okr`,
      uriOf("secret.txt"),
    ];
    writeFileSync(file, [head, ...elsewhere.flatMap((uri) => [`@${uri}`, " minutes"])].join("\n"));
    const client = await startSlowly({ "a.okr": PAGE });
    assert.deepEqual(await found(client, "minutes"), []);
    assert.deepEqual(client.read, []);
  });
});
