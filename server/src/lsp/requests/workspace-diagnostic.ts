import type { WorkspaceDiagnosticParams } from "vscode-languageserver";
import type { RequestHandler } from "../handlers.ts";

/** Offered together with the findings of one page. */
export const workspaceDiagnostic: RequestHandler = {
  method: "workspace/diagnostic",
  givesWay: true,
  answer: (params, { overview }, cancel) => overview.ask(params as WorkspaceDiagnosticParams, cancel),
};
