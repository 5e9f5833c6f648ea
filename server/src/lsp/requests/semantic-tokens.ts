import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensParams } from "vscode-languageserver";
import type { Token, TokenKind } from "../../service.ts";
import { onPage } from "../handlers.ts";

/** Their places are the numbers that are sent. */
const KINDS: readonly TokenKind[] = [
  "keyword",
  "property",
  "enumMember",
  "namespace",
  "interface",
  "class",
  "variable",
  "function",
  "number",
  "decorator",
  "string",
  "comment",
];
const MODIFIERS: readonly NonNullable<Token["modifier"]>[] = ["declaration"];

const numbers = new Map(KINDS.map((kind, index) => [kind, index]));

export const semanticTokens = onPage<SemanticTokensParams, SemanticTokens | null>({
  method: "textDocument/semanticTokens/full",
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...KINDS], tokenModifiers: [...MODIFIERS] },
      full: true,
    },
  }),
  unknown: null,
  answer: (page, _params, { service }) => {
    const builder = new SemanticTokensBuilder();
    for (const { kind, modifier, ...token } of service.tokens(page.uri)) {
      const { start, end } = page.range(token);
      const bits = modifier ? 1 << MODIFIERS.indexOf(modifier) : 0;
      builder.push(
        start.line,
        start.character,
        end.character - start.character,
        numbers.get(kind) as number,
        bits,
      );
    }
    return { data: builder.build().data };
  },
});
