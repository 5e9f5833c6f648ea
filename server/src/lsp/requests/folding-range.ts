import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

export const foldingRange = onPage<FoldingRangeParams, FoldingRange[] | null>({
  method: "textDocument/foldingRange",
  capabilities: () => ({ foldingRangeProvider: true }),
  unknown: null,
  answer: (page, _params, { service }) => {
    const byLine = new Map<number, FoldingRange>();
    for (const { kind, ...fold } of service.folds(page.uri)) {
      const [startLine, endLine] = [page.position(fold.start).line, page.position(fold.end).line];
      // An editor folds one thing a line: the first is the one that holds the most.
      if (startLine === endLine || byLine.has(startLine)) continue;
      byLine.set(startLine, { startLine, endLine, ...(kind ? { kind: FoldingRangeKind.Comment } : {}) });
    }
    return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
  },
});
