/** The language server as a worker of a web page. */
import { startServer } from "./lsp/browser.ts";

startServer(globalThis);
