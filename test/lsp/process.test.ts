import assert from "node:assert/strict";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type ConnectOptions, connectTo } from "../kit/lsp.ts";
import { bundleForNode } from "../kit/lsp-bundle.ts";
import { endServers, serveThere } from "../kit/lsp-server.ts";
import type { Message } from "../kit/metamodel.ts";

describe("the server as a process", () => {
  let server = "";
  before(async () => {
    server = await bundleForNode();
  });

  afterEach(endServers);

  const start = (options?: ConnectOptions) =>
    connectTo(serveThere(process.execPath, [server, "--stdio"]), options);

  it("works on stdio, and ends with code 0 after shutdown", async () => {
    const client = await start();
    client.open("untitled:Untitled-1", "objective: Everyone is heard\n");
    assert.deepEqual(await client.pushed("untitled:Untitled-1"), [
      "1:12-1:29 warning objective-no-key-results",
    ]);
    assert.equal(await client.stop(), 0);
  });

  it("ends with code 1 when its input ends", async () => {
    const client = await start();
    client.end();
    assert.equal(await client.ended, 1);
  });

  it("ends with code 1 when its parent is gone", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(parent, "spawn");
    const client = await start({ processId: parent.pid as number }).finally(() => parent.kill());
    assert.equal(await client.ended, 1);
  });

  it("goes on after bytes that are no message", async () => {
    const client = await start();
    client.raw("Content-Type: nothing\r\n\r\n{}Content-Length: 4\r\n\r\nabcd");
    assert.equal((await client.answer("okr/nothing")).error?.code, -32601);
    assert.equal(await client.stop(), 0);
  });

  it("reads the folder from disk, and follows no link out of it", async () => {
    const [folder, outside] = ["okr-in-", "okr-out-"].map((name) =>
      mkdtempSync(path.join(tmpdir(), name)),
    ) as [string, string];
    writeFileSync(
      path.join(folder, "company.okr"),
      "\ufeffcompany acme: Acme\n\n  objective heard: Everyone is heard\n",
    );
    writeFileSync(path.join(outside, "b.okr"), "company acme: Another\n");
    symlinkSync(outside, path.join(folder, "link"));
    symlinkSync(path.join(folder, "company.okr"), path.join(folder, "again.okr"));
    const client = await start({ folders: [pathToFileURL(folder).toString()] });
    const page = `${pathToFileURL(folder)}/team.okr`;
    client.open(
      page,
      "team one: One\n\n  shares acme.heard\n    kr: Callers answered from 3 to 9\n\n  shares acme.gone\n",
    );
    const found = await client.pushed(page, (findings) =>
      findings.some((finding) => finding.includes("unresolved")),
    );
    assert.deepEqual(
      found.filter((finding) => /unresolved|duplicate/.test(finding)),
      ["6:10-6:19 error unresolved-reference"],
    );
    assert.equal(await client.stop(), 0);
  });

  it("works over the channel between Node processes, and ends with it", async () => {
    const child = fork(server, ["--node-ipc"], { execArgv: [] });
    const exit = once(child, "exit");
    child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: { capabilities: {} } });
    const [answer] = (await once(child, "message")) as [Message];
    assert.equal(answer.id, 1);
    child.disconnect();
    assert.deepEqual((await exit)[0], 1);
  });

  it("is started by the command line too", async () => {
    const cli = await bundleForNode("cli");
    const client = await connectTo(serveThere(process.execPath, [cli, "lsp", "--stdio"]));
    assert.equal(client.server.serverInfo?.name, "okr");
    assert.equal(await client.stop(), 0);
  });
});
