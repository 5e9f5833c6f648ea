/** The language server on Node, as editors start it: `--stdio` (the default) or `--node-ipc`. */
import { startServer } from "./lsp/node.ts";

export const server = (): void => startServer(process.argv.includes("--node-ipc") ? "ipc" : "stdio");
