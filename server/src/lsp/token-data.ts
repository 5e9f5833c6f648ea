/** What each piece of a page is, as the numbers that the protocol sends. */
import { SemanticTokensBuilder } from "vscode-languageserver";
import type { Range, Token, TokenKind } from "../service.ts";
import type { Base } from "./base.ts";
import type { Page } from "./page.ts";

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

export const LEGEND = { tokenTypes: [...KINDS], tokenModifiers: [...MODIFIERS] };

const numbers = new Map(KINDS.map((kind, index) => [kind, index]));

/** The tokens of a page, or of a range of it, as the numbers that are sent. */
export const tokenData = ({ service }: Base, page: Page, range?: Range): number[] => {
  const builder = new SemanticTokensBuilder();
  for (const { kind, modifier, ...token } of service.tokens(page.uri, range)) {
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
  return builder.build().data;
};
