import assert from "node:assert/strict";
import { createService } from "../../server/src/service.ts";
import { connectTo } from "../kit/lsp.ts";
import { memoryFiles, serveHere } from "../kit/lsp-server.ts";

const BROKEN = '{\n  "rules": { "kr-outputs": "off" }\n}\n';

const connect = (initializationOptions: object) =>
  connectTo(serveHere(memoryFiles({ "okr.config.json": BROKEN }), createService), { initializationOptions });

describe("a configuration that is wrong", () => {
  it("is told at its place", async () => {
    const client = await connect({ today: "2026-02-09" });
    await client.pushed("okr.config.json", (found) => found.length > 0);
    const said = JSON.stringify(client.said);
    assert.match(said, /There is no rule \\"kr-outputs\\"/);
    assert.ok(!said.includes("rules/configuration.md"));
  });

  it("is left to a client that finds it by the schema", async () => {
    const client = await connect({ today: "2026-02-09", checksConfiguration: true });
    await client.quiet();
    assert.ok(!JSON.stringify(client.said).includes("kr-outputs"));
  });
});
