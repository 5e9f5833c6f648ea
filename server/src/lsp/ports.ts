/** Which port reads which files: the disk what is on it, the client the rest if it offers to. */
import { clientFiles } from "../host/client.ts";
import type { Files } from "../host/files.ts";
import type { Platform } from "../host/platform.ts";
import type { Uri } from "../service.ts";
import type { Outbox } from "./base.ts";
import type { Client } from "./client.ts";

/** The port for a file, or undefined when nobody here can read it. */
export type PortFor = (uri: Uri) => Files | undefined;

export const ports = (platform: Platform, client: Client, outbox: Outbox): PortFor => {
  const disk = platform.disk(outbox.log);
  const named = new Set<string>(client.options.customRequests);
  const asked = clientFiles(
    async (method, params) => (named.has(method) ? outbox.request(method, params) : undefined),
    outbox.log,
  );
  const reads = named.has("okr/fs/list") && named.has("okr/fs/read") ? asked : undefined;
  return (uri) => (disk && uri.startsWith("file:") ? disk : reads);
};
