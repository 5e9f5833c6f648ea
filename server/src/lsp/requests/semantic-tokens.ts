import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import { onPage } from "../handlers.ts";
import { LEGEND, tokenData } from "../token-data.ts";

export const semanticTokens = onPage<SemanticTokensParams, SemanticTokens | null>({
  method: "textDocument/semanticTokens/full",
  capabilities: () => ({
    semanticTokensProvider: {
      legend: LEGEND,
      full: { delta: true },
      range: true,
    },
  }),
  unknown: null,
  answer: (page, _params, session) => session.shown.tokens(page, tokenData(session, page)),
});

/** One edit, from the first number that differs to the last. */
const difference = (before: readonly number[], now: readonly number[]): SemanticTokensEdit[] => {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === now.at(-1 - same)) same++;
  const deleteCount = before.length - start - same;
  const data = now.slice(start, now.length - same);
  return deleteCount + data.length > 0 ? [{ start, deleteCount, data }] : [];
};

export const semanticTokensDelta = onPage<
  SemanticTokensDeltaParams,
  SemanticTokens | SemanticTokensDelta | null
>({
  method: "textDocument/semanticTokens/full/delta",
  capabilities: () => ({}),
  unknown: null,
  answer: (page, { previousResultId }, session) => {
    const before = session.shown.tokensBefore(page.uri, previousResultId);
    const now = session.shown.tokens(page, tokenData(session, page));
    if (!before) return now;
    return { resultId: now.resultId, edits: difference(before, now.data) };
  },
});

export const semanticTokensRange = onPage<SemanticTokensRangeParams, SemanticTokens | null>({
  method: "textDocument/semanticTokens/range",
  capabilities: () => ({}),
  unknown: null,
  answer: (page, { range }, session) => ({ data: tokenData(session, page, page.offsets(range)) }),
});
