/** A client of the whole server, with the service as it ships and files in memory. */
import { createService } from "../../server/src/service.ts";
import { type Client, type ConnectOptions, connectTo } from "./lsp.ts";
import { type FileTexts, memoryFiles, serveHere } from "./lsp-server.ts";

export const connectWhole = async ({
  files = {},
  ...options
}: ConnectOptions & { readonly files?: FileTexts } = {}): Promise<Client> => {
  const client = await connectTo(serveHere(memoryFiles(files), createService), options);
  await client.quiet();
  return client;
};
