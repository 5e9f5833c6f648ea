/** The extension in a browser ends its worker when it goes. */
import assert from "node:assert/strict";
import { clientModule } from "../kit/client-module.ts";

/** What VS Code calls. */
interface Web {
  activate(context: unknown): unknown;
  deactivate(): Promise<void>;
}

/** The extension between a stand-in for what all hosts share and one for the client, which is loaded when it is asked for. */
const start = async () => {
  const told: string[] = [];
  let load = async (): Promise<unknown> => undefined;
  const core = {
    startExtension: (_context: unknown, given: typeof load) => {
      load = given;
      return { views: {}, stop: async () => void told.push("the server stops") };
    },
  };
  const client = {
    createClient: () => undefined,
    get endWorker() {
      told.push("the client is loaded");
      return () => told.push("the worker ends");
    },
  };
  const web = await clientModule<Web>("client/src/web.ts", {
    "./core.ts": core,
    "./client-web.ts": client,
  });
  web.activate({});
  return { told, load: () => load(), deactivate: web.deactivate };
};

describe("the extension in a browser", () => {
  it("ends its worker once the server has stopped", async () => {
    const { told, load, deactivate } = await start();
    await load();
    await deactivate();
    assert.deepEqual(told, ["the client is loaded", "the server stops", "the worker ends"]);
  });

  it("loads no client only to end what never ran", async () => {
    const { told, deactivate } = await start();
    await deactivate();
    assert.deepEqual(told, ["the server stops"]);
  });
});
