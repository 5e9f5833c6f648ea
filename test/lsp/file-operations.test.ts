import assert from "node:assert/strict";
import type { WorkspaceEdit } from "vscode-languageserver";
import { sameFileOn } from "../../server/src/host/node.ts";
import { drawEdit, FOLDER, uriOf } from "../kit/lsp.ts";
import { type Connected, connect, type FileTexts } from "../kit/lsp-server.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const capabilities = {
  workspace: { fileOperations: { willRename: true, didRename: true, didCreate: true, didDelete: true } },
};

const paths = (client: Connected) =>
  client.service.pages().map((uri) => decodeURIComponent(uri.slice(FOLDER.length + 1)));

const filesOf = (moves: Readonly<Record<string, string>>) => ({
  files: Object.entries(moves).map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
});

const named = (...files: string[]) => ({ files: files.map((path) => ({ uri: uriOf(path) })) });

/** Moves files on the disk. */
const carryOut = ({ files }: Connected, moves: Readonly<Record<string, string>>): void => {
  const texts = Object.entries(moves).map(([from, to]) => [to, files[from] ?? ""] as const);
  for (const from of Object.keys(moves)) delete files[from];
  for (const [to, text] of texts) files[to] = text;
};

describe("files that a person renames in the editor", () => {
  const rename = async (files: FileTexts, moves: Readonly<Record<string, string>>, more: object = {}) => {
    const client = await connectWhole({ files, capabilities, ...more });
    const edit = await client.request<WorkspaceEdit | null>("workspace/willRenameFiles", filesOf(moves));
    return Object.entries(edit?.changes ?? {}).map(
      ([uri, edits]) => `${uri}: ${edits.map(drawEdit).join(", ")}`,
    );
  };
  const DOC = "objective a: A\n  doc: plans/a%20(b).md#why\n";

  it("change the paths that lead there, in the client's spelling of the pages", async () =>
    assert.deepEqual(await rename({ "page (1).okr": DOC }, { "plans/a (b).md": "plans/C%23é.md" }), [
      `${FOLDER}/page%20%281%29.okr: 2:8-2:28 "plans/C%23%C3%A9.md#why"`,
    ]));

  it("change the paths of a page that moves, and of those below a folder that does", async () => {
    assert.deepEqual(await rename({ "a.okr": DOC }, { "a.okr": "q1/a.okr" }), [
      `${FOLDER}/a.okr: 2:8-2:28 "../plans/a%20(b).md#why"`,
    ]);
    assert.deepEqual(await rename({ "a.okr": DOC }, { "plans/": "bets/" }), [
      `${FOLDER}/a.okr: 2:8-2:28 "bets/a%20(b).md#why"`,
    ]);
    assert.deepEqual(await rename({ "q/a.okr": DOC }, { q: "r" }), []);
  });

  it("are looked for in what the client holds, and changed in the version that it knows", async () => {
    const workspaceEdit = { documentChanges: true };
    const client = await connectWhole({
      files: { "a.okr": "" },
      capabilities: { workspace: { ...capabilities.workspace, workspaceEdit } },
    });
    client.open("a.okr", `# New\n${DOC}`);
    const edit = await client.request<WorkspaceEdit>(
      "workspace/willRenameFiles",
      filesOf({ "plans/a (b).md": "b.md" }),
    );
    assert.deepEqual(edit.documentChanges, [
      {
        textDocument: { uri: uriOf("a.okr"), version: 1 },
        edits: [
          {
            range: { start: { line: 2, character: 7 }, end: { line: 2, character: 27 } },
            newText: "b.md#why",
          },
        ],
      },
    ]);
  });

  it("wait until all pages are read", async () => {
    const client = await connect({ capabilities, files: { "a.okr": "" } });
    const asked: number[] = [];
    const moveFiles = () => {
      asked.push(client.service.pages().length);
      return [];
    };
    Object.assign(client.service, { moveFiles });
    assert.equal(await client.request("workspace/willRenameFiles", filesOf({ "b.md": "c.md" })), null);
    assert.deepEqual(asked, [1]);
  });

  it("are known at their new place at once", async () => {
    const client = await connect({
      capabilities,
      files: { "a.okr": "has this", "q/b.okr": "", "q/c/d.okr": "" },
    });
    client.open("open.okr", "needs this");
    await client.quiet();
    const since = client.said.length;
    carryOut(client, { "a.okr": "new/a (1).okr", "q/b.okr": "r/b.okr", "q/c/d.okr": "r/c/d.okr" });
    client.notify("workspace/didRenameFiles", filesOf({ "a.okr": "new/a (1).okr", q: "r" }));
    await client.ask("hover", "open.okr", "1:1");
    assert.deepEqual(paths(client).sort(), ["new/a (1).okr", "open.okr", "r/b.okr", "r/c/d.okr"]);
    await client.quiet();
    assert.ok(!JSON.stringify(client.said.slice(since)).includes("unmet"));
  });

  it("change places with one another", async () => {
    const client = await connect({ capabilities, files: { "a.okr": "has a", "b.okr": "has b" } });
    await client.quiet();
    carryOut(client, { "a.okr": "b.okr", "b.okr": "a.okr" });
    client.notify("workspace/didRenameFiles", filesOf({ "a.okr": "b.okr", "b.okr": "a.okr" }));
    await client.ask("hover", "a.okr", "1:1");
    const text = (path: string) => client.service.lines(uriOf(path))?.text();
    assert.deepEqual([text("a.okr"), text("b.okr")], ["has b", "has a"]);
  });

  it("are read again where they are: what was never read before comes in, what is elsewhere goes", async () => {
    const client = await connect({ capabilities, files: { ".old/a.okr": "wrong", "b.okr": "" } });
    await client.quiet();
    assert.deepEqual(paths(client), ["b.okr"]);
    client.files["now/a.okr"] = "wrong";
    delete client.files["b.okr"];
    client.notify("workspace/didRenameFiles", filesOf({ ".old": "now", "b.okr": "../out/b.okr" }));
    await client.quiet();
    assert.deepEqual(paths(client), ["now/a.okr"]);
  });
});

describe("files that are renamed on a machine which takes two spellings for one", () => {
  const saidSince = (client: Connected, since: number): string => JSON.stringify(client.said.slice(since));
  const start = async (system: NodeJS.Platform, files: FileTexts, folder: string) => {
    const sameFile = sameFileOn(system);
    const client = await connect({
      ...{ sameFile, files, folders: [folder] },
      capabilities: { ...capabilities, textDocument: { publishDiagnostics: { relatedInformation: true } } },
    });
    client.open(`${folder}/a.okr`, "needs this");
    await client.quiet();
    return client;
  };

  it("are one page still, under the new spelling: Windows, upper and lower case", async () => {
    const folder = "file:///c%3A/Users/Ana (x)";
    const client = await start("win32", { [`${folder}/Q1/B.okr`]: "has this" }, folder);
    assert.ok(saidSince(client, 0).includes(`${folder}/Q1/B.okr`));
    carryOut(client, { [`${folder}/Q1/B.okr`]: `${folder}/q1/b.okr` });
    const since = client.said.length;
    client.notify("workspace/didRenameFiles", {
      files: [{ oldUri: `${folder}/Q1/B.okr`, newUri: "file:///C:/Users/Ana (x)/q1/b.okr" }],
    });
    await client.quiet();
    assert.equal(client.service.pages().length, 2);
    client.edit(`${folder}/a.okr`, undefined, " needs this");
    await client.quiet();
    assert.ok(saidSince(client, since).includes("file:///C:/Users/Ana (x)/q1/b.okr"));
  });

  it("are one page still, under the new spelling: macOS, letters in one piece and in two", async () => {
    const [one, two] = ["file:///x/%C3%A9b.okr", "file:///x/e%CC%81b.okr"] as const;
    const pagesAfter = async (system: NodeJS.Platform) => {
      const client = await start(system, { [one]: "has this" }, "file:///x");
      if (system === "darwin") carryOut(client, { [one]: "file:///x/b.okr" });
      client.notify("workspace/didRenameFiles", { files: [{ oldUri: two, newUri: "file:///x/b.okr" }] });
      await client.quiet();
      return client.service.pages().toSorted();
    };
    assert.deepEqual(await pagesAfter("darwin"), ["file:///x/a.okr", "file:///x/b.okr"]);
    // Linux knows two files, and nobody moved this one.
    assert.deepEqual(await pagesAfter("linux"), [one, "file:///x/a.okr"]);
  });
});

describe("files that a person makes and deletes in the editor", () => {
  it("are read and forgotten, folders with all that is in them", async () => {
    const client = await connect({ capabilities, files: { "a.okr": "", "q/b.okr": "", "q/c.okr": "" } });
    client.open("p.okr", "doc q/d.md");
    await client.pushed("p.okr", ([found]) => found === "1:1-1:11 error gone");
    const missing = client.said.length;
    client.files["q/d.md"] = "";
    client.notify("workspace/didCreateFiles", named("q/d.md"));
    await client.pushed("p.okr", (found) => found.length === 0, missing);
    const since = client.said.length;
    for (const path of ["q/b.okr", "q/c.okr", "q/d.md"]) delete client.files[path];
    client.notify("workspace/didDeleteFiles", named("q"));
    await client.ask("hover", "p.okr", "1:1");
    assert.deepEqual(paths(client).sort(), ["a.okr", "p.okr"]);
    await client.pushed("p.okr", ([found]) => found === "1:1-1:11 error gone", since);
    Object.assign(client.files, { "copy/b.okr": "", "copy/deep/c.okr": "", "copy/node_modules/d.okr": "" });
    client.notify("workspace/didCreateFiles", named("copy", "e.txt"));
    await client.quiet();
    assert.deepEqual(paths(client).sort(), ["a.okr", "copy/b.okr", "copy/deep/c.okr", "p.okr"]);
  });

  it("are told by a client that can, of pages, documents and folders", async () => {
    const offered = async (fileOperations: object) => {
      const { server } = await connect({ capabilities: { workspace: { fileOperations } } });
      return server.capabilities.workspace?.fileOperations;
    };
    const all = (await offered(capabilities.workspace.fileOperations)) ?? {};
    assert.deepEqual(Object.keys(all), ["willRename", "didRename", "didCreate", "didDelete"]);
    const kinds = all.willRename?.filters.map(({ pattern }) => `${pattern.matches} ${pattern.glob}`) ?? [];
    for (const kind of ["file **/*.okr", "file **/*.md", "folder **"]) assert.ok(kinds.includes(kind), kind);
    assert.deepEqual(Object.keys((await offered({ didDelete: true })) ?? {}), ["didDelete"]);
    assert.deepEqual(await offered({}), {});
  });

  it("are no reason to fail, whatever is said of them", async () => {
    const client = await connect({ capabilities, files: { "a.okr": "" } });
    for (const files of [
      7,
      null,
      [null, 7, {}, { uri: 7 }, { oldUri: 1, newUri: 2 }, { uri: "" }, { uri: ":" }],
    ])
      for (const method of ["didRenameFiles", "didCreateFiles", "didDeleteFiles"])
        client.notify(`workspace/${method}`, { files });
    const odd = [
      { oldUri: "", newUri: "" },
      { oldUri: "file:///%", newUri: ":" },
    ];
    assert.equal(await client.request("workspace/willRenameFiles", { files: [] }).catch(() => null), null);
    client.notify("workspace/didRenameFiles", { files: odd });
    await client.quiet();
    assert.deepEqual(paths(client), ["a.okr"]);
  });
});
