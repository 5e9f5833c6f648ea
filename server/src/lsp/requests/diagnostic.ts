import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

export const diagnostic = onPage<DocumentDiagnosticParams, DocumentDiagnosticReport>({
  method: "textDocument/diagnostic",
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: { identifier: "okr", interFileDependencies: true, workspaceDiagnostics: true },
        }
      : {},
  unknown: { kind: "full", items: [] },
  givesWay: true,
  answer: async (page, { previousResultId }, { reporter }) => {
    const { resultId, items } = await reporter.pulled(page, previousResultId);
    return items ? { kind: "full", resultId, items } : { kind: "unchanged", resultId };
  },
});
