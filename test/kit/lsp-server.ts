/** Servers for tests: in this process with files in memory and a stand-in for the service, or in one of their own. */
import { type ChildProcess, spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { StreamMessageWriter } from "vscode-languageserver/node";
import type { Files } from "../../server/src/host/files.ts";
import { nodePlatform } from "../../server/src/host/node.ts";
import type { Platform } from "../../server/src/host/platform.ts";
import { canonical } from "../../server/src/host/uri.ts";
import { FrameReader } from "../../server/src/lsp/frame-reader.ts";
import { serve } from "../../server/src/lsp/serve.ts";
import type { Options, Service } from "../../server/src/service.ts";
import { type Client, type ConnectOptions, connectTo, uriOf, type Wire } from "./lsp.ts";
import { createFakeService, type FakeService } from "./lsp-service.ts";

/** Texts by path; tests change them as people would change files. */
export type FileTexts = Record<string, string>;

type SameFile = (uri: string) => string;
const asWritten: SameFile = (uri) => uri;

/** A disk that is an object. */
export const memoryFiles = (texts: FileTexts, sameFile: SameFile = asWritten): Files => {
  const all = () => Object.entries(texts).map(([path, text]) => ({ uri: canonical(uriOf(path)), text }));
  return {
    parallelReads: 1,
    read: async (uri) => all().find((file) => sameFile(file.uri) === sameFile(uri))?.text,
    stat: async (uri) => {
      const found = all().find((file) => file.uri === uri);
      return found && { size: found.text.length, time: 0 };
    },
    list: async (folder) => {
      const inside = all()
        .filter((file) => file.uri.startsWith(`${folder}/`))
        .map((file) => file.uri.slice(folder.length + 1).split("/"));
      const names = new Map(
        inside.map((parts) => [decodeURIComponent(parts[0] as string), parts.length > 1]),
      );
      return [...names].map(([name, isFolder]) => ({ name, folder: isFolder }));
    },
  };
};

/** A client with what its server works on. */
export type Connected = Client & {
  /** The stand-in for the service. */
  readonly service: FakeService;
  readonly files: FileTexts;
};

/** A server in this process and a client that is connected to it. */
export const connect = async (
  options: ConnectOptions & { readonly files?: FileTexts; readonly sameFile?: SameFile } = {},
): Promise<Connected> => {
  const files = { ...options.files };
  const { sameFile = asWritten } = options;
  let service: FakeService | undefined;
  const create = (given: Options) => {
    service = createFakeService(given);
    return service;
  };
  const wire = serveHere(memoryFiles(files, sameFile), create, sameFile);
  const client = await connectTo(wire, options);
  return Object.assign(client, { files, service: service as unknown as FakeService });
};

/** A server in this process. */
export const serveHere = (
  disk: Files | undefined,
  createService: (options: Options) => Service,
  sameFile: SameFile = asWritten,
  platform: Partial<Platform> = {},
): Wire => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const writer = new StreamMessageWriter(toClient);
  const ended = new Promise<number>((exit) => {
    serve({
      ...{ writer, createService, reader: new FrameReader(toServer, writer) },
      platform: { ...nodePlatform, disk: () => disk, sameFile, exit, ...platform },
      whenEnded: (callback) => void toServer.once("end", callback),
    });
  });
  return {
    ended,
    write: (bytes) => void toServer.write(bytes),
    onBytes: (listener) => void toClient.on("data", listener),
    end: () => void toServer.end(),
  };
};

const children = new Set<ChildProcess>();

/** Ends what a failed test left behind. */
export const endServers = (): void => {
  for (const child of children) child.kill();
};

/** A server in a process of its own, on stdio. */
export const serveThere = (
  command: string,
  args: readonly string[],
): Wire & { readonly process: ChildProcess } => {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  children.add(child.once("exit", () => children.delete(child)));
  child.stdin.on("error", () => undefined); // it may be gone before it has read everything
  return {
    process: child,
    ended: new Promise((resolve) => child.once("exit", (code) => resolve(code ?? -1))),
    write: (bytes) => void child.stdin.write(bytes),
    onBytes: (listener) => void child.stdout.on("data", listener),
    end: () => void child.stdin.end(),
  };
};
