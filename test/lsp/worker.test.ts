import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { uriOf } from "../kit/lsp.ts";
import { bundleForWorker } from "../kit/lsp-bundle.ts";
import type { Message } from "../kit/metamodel.ts";

/** A worker's world without anything of Node, and what a page can do with it. */
const startWorker = async (answers: Record<string, (params: never) => unknown>) => {
  const said: Message[] = [];
  const waiting = new Set<() => void>();
  const scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    ...{
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      performance,
      TextDecoder,
      TextEncoder,
      URL,
    },
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      said.push(message);
      if (message.method && message.id !== undefined)
        send({ id: message.id, result: answers[message.method]?.(message.params as never) ?? null });
      for (const look of [...waiting]) look();
    },
  };
  const send = (message: Message) =>
    setTimeout(() => scope.onmessage?.({ data: { jsonrpc: "2.0", ...message } }));
  const until = (condition: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      const look = () => {
        const found = said.find(condition);
        if (found && waiting.delete(look)) resolve(found);
      };
      waiting.add(look);
      look();
    });
  vm.runInNewContext(readFileSync(await bundleForWorker(), "utf8"), scope);
  return { send, until };
};

describe("the server in a browser worker", () => {
  it("reads the workspace through the client", async () => {
    const texts: Record<string, string> = {
      "company.okr": "company acme: Acme\n\n  objective heard: Everyone is heard\n",
    };
    const { send, until } = await startWorker({
      "okr/fs/list": () => Object.keys(texts).map((name) => ({ name, folder: false })),
      "okr/fs/read": ({ uri }: { uri: string }) => ({ text: texts[uri.slice(uriOf("").length)] }),
    });
    const folder = uriOf("").replace(/\/$/, "");
    const initializationOptions = { customRequests: ["okr/fs/list", "okr/fs/read"] };
    const params = {
      capabilities: {},
      workspaceFolders: [{ uri: folder, name: "okrs" }],
      initializationOptions,
    };
    send({ id: 1, method: "initialize", params });
    await until((message) => message.id === 1);
    send({ method: "initialized", params: {} });
    const text =
      "team one: One\n\n  shares acme.heard\n    kr: Callers answered from 3 to 9\n\n  shares acme.gone\n";
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: uriOf("team.okr"), languageId: "okr", version: 1, text } },
    });
    const told = await until(
      ({ method, params }) =>
        method === "textDocument/publishDiagnostics" && JSON.stringify(params).includes("unresolved"),
    );
    assert.ok(!JSON.stringify(told).includes("acme.heard"));
    send({ id: 2, method: "shutdown" });
    assert.equal((await until((message) => message.id === 2)).result, null);
  });
});
