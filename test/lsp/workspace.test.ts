import assert from "node:assert/strict";
import type { RegistrationParams } from "vscode-languageserver";
import { FOLDER, uriOf } from "../kit/lsp.ts";
import { type Connected, connect } from "../kit/lsp-server.ts";

const watching = { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };

const paths = (client: Connected) =>
  client.service.pages().map((uri) => decodeURIComponent(uri.slice(FOLDER.length + 1)));

const tellChanged = (client: Connected, ...changed: string[]) =>
  client.notify("workspace/didChangeWatchedFiles", {
    changes: changed.map((path) => ({ uri: uriOf(path), type: 2 })),
  });

describe("the workspace", () => {
  it("is read: pages of the folder and below, not of dot folders and packages", async () => {
    const files = {
      "a.okr": "",
      "teams/b (1).okr": "",
      ".git/c.okr": "",
      "x/node_modules/d/d.okr": "",
      "e.md": "",
    };
    const client = await connect({ files });
    await client.quiet();
    assert.deepEqual(paths(client), ["a.okr", "teams/b (1).okr"]);
  });

  it("has nothing missing while it is being read", async () => {
    const client = await connect({ files: { "z.okr": "has it" } });
    client.open("a.okr", "needs it");
    await client.pushed("a.okr", ([found]) => found === "1:1-1:9 hint met");
    assert.ok(!JSON.stringify(client.said).includes("unmet"));
  });

  it("leaves out what the configuration ignores, also when that changes", async () => {
    const initializationOptions = { config: { ignore: ["old/"] } };
    const client = await connect({
      files: { "a.okr": "", "old/b.okr": "", "new/c.okr": "" },
      initializationOptions,
    });
    await client.quiet();
    assert.deepEqual(paths(client), ["a.okr", "new/c.okr"]);
    client.notify("workspace/didChangeConfiguration", { settings: { okr: { ignore: ["new/"] } } });
    await client.quiet();
    assert.deepEqual(paths(client), ["a.okr", "old/b.okr"]);
  });

  it("is read again where files change, appear and go", async () => {
    const client = await connect({ files: { "a.okr": "has this", "sub/b.okr": "", "sub/c.okr": "" } });
    client.open("open.okr", "needs that");
    await client.pushed("open.okr", ([found]) => found === "1:1-1:11 error unmet");
    Object.assign(client.files, { "a.okr": "has that", "new.okr": "" });
    tellChanged(client, "a.okr", "new.okr", ".git/d.okr");
    await client.pushed("open.okr", ([found]) => found === "1:1-1:11 hint met");
    await client.quiet();
    assert.deepEqual(paths(client).sort(), ["a.okr", "new.okr", "open.okr", "sub/b.okr", "sub/c.okr"]);
    delete client.files["sub/b.okr"];
    delete client.files["sub/c.okr"];
    tellChanged(client, "sub");
    await client.quiet();
    assert.deepEqual(paths(client).sort(), ["a.okr", "new.okr", "open.okr"]);
  });

  it("shows what the editor holds, and what is on disk once it is closed", async () => {
    const client = await connect({ files: { "a.okr": "on disk" } });
    client.open("a.okr", "in the editor");
    await client.quiet();
    tellChanged(client, "a.okr");
    await client.quiet();
    const text = () => client.service.lines(client.service.pages()[0] as string)?.text();
    assert.equal(text(), "in the editor");
    client.close("a.okr");
    await client.quiet();
    assert.equal(text(), "on disk");
  });

  it("follows its folders as they come and go", async () => {
    const files = { "file:///one/a.okr": "", "file:///two/b.okr": "" };
    const client = await connect({ files, folders: ["file:///one"] });
    await client.quiet();
    assert.deepEqual(client.service.pages(), ["file:///one/a.okr"]);
    const change = (added: string[], removed: string[]) => {
      const named = (uris: string[]) => uris.map((uri) => ({ uri, name: uri }));
      client.notify("workspace/didChangeWorkspaceFolders", {
        event: { added: named(added), removed: named(removed) },
      });
    };
    change(["file:///two"], []);
    await client.quiet();
    assert.deepEqual(client.service.pages(), ["file:///one/a.okr", "file:///two/b.okr"]);
    change([], ["file:///one"]);
    await client.quiet();
    assert.deepEqual(
      [client.service.pages(), client.service.folders],
      [["file:///two/b.okr"], ["file:///two"]],
    );
  });

  it("tells how far it has come", async () => {
    const client = await connect({
      capabilities: { window: { workDoneProgress: true } },
      files: { "a.okr": "" },
    });
    await client.quiet();
    const kinds = client.sent<{ value: { kind: string } }>("$/progress").map(({ value }) => value.kind);
    assert.deepEqual(kinds, ["begin", "end"]);
  });
});

describe("linked documents", () => {
  it("are read, and are missing only once it was looked", async () => {
    const client = await connect({ files: { "docs/there.md": "# Here" } });
    client.open("a.okr", "doc docs/there.md\ndoc docs/[x].md");
    await client.pushed("a.okr", ([found]) => found === "2:1-2:16 error gone");
    client.files["docs/[x].md"] = "";
    tellChanged(client, "docs/[x].md");
    await client.pushed("a.okr", (found) => found.length === 0, client.said.length);
  });

  it("are watched beside pages and configuration, and nothing else is", async () => {
    const client = await connect({ capabilities: { workspace: watching }, files: { "notes.md": "" } });
    await client.quiet();
    const watched = () =>
      client
        .sent<RegistrationParams>("client/registerCapability")
        .flatMap(({ registrations }) => registrations)
        .flatMap(
          ({ registerOptions }) => (registerOptions as { watchers: { globPattern: unknown }[] }).watchers,
        )
        .map(({ globPattern }) => globPattern);
    assert.deepEqual(watched(), ["**/*.okr", "**/okr.config.json"]);
    client.open("a.okr", "doc docs/[x].md");
    await client.quiet();
    assert.deepEqual(watched().slice(2), [{ baseUri: FOLDER, pattern: "docs/[[]x[]].md" }]);
    assert.equal(client.sent("client/unregisterCapability").length, 0);
    client.edit("a.okr", undefined, "doc docs/y.md");
    await client.quiet();
    assert.deepEqual(watched().slice(3), [{ baseUri: FOLDER, pattern: "docs/y.md" }]);
    assert.equal(client.sent("client/unregisterCapability").length, 1);
  });
});

describe("settings", () => {
  it("are asked for where the client answers", async () => {
    const answers = { "workspace/configuration": () => [{ rules: { wrong: "off" }, ignore: null }] };
    const capabilities = {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    };
    const client = await connect({
      answers,
      capabilities,
      initializationOptions: { config: { ignore: ["x"] } },
    });
    await client.quiet();
    assert.deepEqual(client.service.options.config, { ignore: ["x"] });
    assert.deepEqual(client.service.configs, [{ rules: { wrong: "off" }, ignore: ["x"] }]);
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.quiet();
    assert.equal(client.sent("workspace/configuration").length, 2);
    assert.equal(client.service.configs.length, 1);
  });

  it("are taken as they are sent where it doesn't", async () => {
    const client = await connect();
    client.notify("workspace/didChangeConfiguration", { settings: { okr: { extends: ["strict"] } } });
    await client.quiet();
    assert.deepEqual(client.service.configs, [{ extends: ["strict"] }]);
  });

  it("may name the day that counts as today", async () => {
    const { service } = await connect({ initializationOptions: { today: "2026-02-03" } });
    assert.equal(service.options.today(), "2026-02-03");
    const asked = await connect({ initializationOptions: { today: "tomorrow" } });
    assert.match(asked.service.options.today(), /^\d{4}-\d\d-\d\d$/);
  });
});
