/**
 * The Chevrotain parser of a section: offsets only, embedded actions. The grammar is built once, at the first page.
 * Lines are independent, so a half-typed one costs itself and nothing else; inside a line Chevrotain's recovery
 * passes over what does not fit.
 */
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { blockOf } from "./block-head.ts";
import { Builder, type Surroundings } from "./builder.ts";
import type { Line } from "./lines.ts";
import { entryOf, itemOf, propertyOf, updateOf } from "./nodes.ts";
import "./shim.ts";
import * as T from "./tokens.ts";
import type { Tree } from "./tree.ts";

const NO_BUILDER = new Builder("", { container: undefined, sibling: undefined, first: false });

class SectionParser extends EmbeddedActionsParser {
  builder: Builder = NO_BUILDER;
  /** Offset of the section in the text that its lines were read from. */
  base = 0;

  constructor() {
    super(T.TOKENS, { recoveryEnabled: true, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly section = this.RULE("section", () => {
    this.MANY(() => this.SUBRULE(this.line));
  });

  private readonly line = this.RULE("line", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.block) },
      { ALT: () => this.SUBRULE(this.bareBlock) },
      { ALT: () => this.SUBRULE(this.property) },
      { ALT: () => this.SUBRULE(this.entry) },
      { ALT: () => this.SUBRULE(this.update) },
      { ALT: () => this.SUBRULE(this.loose) },
    ]);
  });

  private readonly block = this.RULE("block", () => {
    const word = this.CONSUME(T.BlockWord);
    const names: IToken[] = [];
    this.MANY(() => {
      const name = this.CONSUME(T.Name);
      this.ACTION(() => names.push(name));
    });
    const colon = this.OPTION(() => this.CONSUME(T.Colon));
    const rest = this.OPTION1(() => this.CONSUME(T.Rest));
    this.ACTION(() => this.builder.addBlock(blockOf(this.builder, this.base, word, names, colon, rest)));
  });

  private readonly bareBlock = this.RULE("bareBlock", () => {
    const word = this.OR([
      { ALT: () => this.CONSUME(T.BareBlockWord) },
      { ALT: () => this.CONSUME(T.NumberedWord) },
    ]);
    const rest = this.OPTION(() => this.CONSUME(T.Rest));
    this.ACTION(() => this.builder.addBlock(blockOf(this.builder, this.base, word, [], undefined, rest)));
  });

  private readonly property = this.RULE("property", () => {
    const word = this.CONSUME(T.Key);
    this.CONSUME(T.Colon);
    const rest = this.OPTION(() => this.CONSUME(T.Rest));
    this.ACTION(() => this.builder.addProperty(propertyOf(this.builder, this.base, word, rest)));
  });

  private readonly entry = this.RULE("entry", () => {
    const day = this.CONSUME(T.Day);
    this.CONSUME(T.Colon);
    const rest = this.OPTION(() => this.CONSUME(T.Rest));
    this.ACTION(() => this.builder.addEntry(entryOf(this.builder, this.base, day, rest)));
  });

  private readonly update = this.RULE("update", () => {
    const word = this.CONSUME(T.UpdateWord);
    const target = this.CONSUME(T.Name);
    this.CONSUME(T.Colon);
    const rest = this.OPTION(() => this.CONSUME(T.Rest));
    this.ACTION(() => this.builder.addUpdate(updateOf(this.builder, this.base, word, target, rest)));
  });

  /** Lines that are one token: more of the text above, comments, and what fits nothing. */
  private readonly loose = this.RULE("loose", () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(T.Continuation) },
      { ALT: () => this.CONSUME(T.Item) },
      { ALT: () => this.CONSUME(T.Comment) },
      { ALT: () => this.CONSUME(T.Conflict) },
      { ALT: () => this.CONSUME(T.Unreadable) },
    ]);
    this.ACTION(() => this.addLoose(token));
  });

  private addLoose(token: IToken): void {
    const line = T.lineOf(token);
    const { builder, base } = this;
    const span = { start: line.at - base, end: line.end - base };
    if (token.tokenType === T.Comment) builder.addComment(line, span.start);
    else if (token.tokenType === T.Conflict) builder.tell("conflict-marker", span);
    else if (token.tokenType === T.Unreadable) builder.addUnreadable(trimmed(builder.text, span));
    else if (token.tokenType === T.Item) {
      const item = itemOf(builder, base, line);
      if (item) builder.addItem(item);
    } else builder.addContinuation(trimmed(builder.text, span));
  }
}

const trimmed = (text: string, span: { start: number; end: number }) => ({
  start: span.start,
  end: span.start + text.slice(span.start, span.end).trimEnd().length,
});

let parser: SectionParser | undefined;

/** Builds the grammar now instead of at the first page; costs some tens of milliseconds, once. */
export const warmUp = (): void => {
  parser ??= new SectionParser();
};

/**
 * Parses a section. `lines` are its lines as settled, with offsets from `base` before the section's start;
 * `around` is what stands open above it. Never throws.
 */
export const parseSection = (
  text: string,
  lines: readonly Line[],
  base: number,
  around: Surroundings,
): Tree & { readonly outer: boolean } => {
  parser ??= new SectionParser();
  parser.builder = new Builder(text, around);
  parser.base = base;
  parser.input = T.tokenize(text, lines, base);
  parser.section();
  const tree = parser.builder.finish();
  parser.builder = NO_BUILDER;
  return tree;
};
