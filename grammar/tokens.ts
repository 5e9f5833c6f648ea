/**
 * The Chevrotain lexer of a section. Lines have been read and settled already (lines.ts); its tokens are the pieces
 * of those lines. Offsets only: positions are made from them at the edge.
 */
import { type CustomPatternMatcherReturn, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import type { Line, Role } from "./lines.ts";
import { SPACE } from "./spaces.ts";

/** The lines of the section being read; tokenising is synchronous, so one cursor is enough. */
const cursor = { lines: [] as readonly Line[], base: 0, next: 0 };

const lineAt = (offset: number): Line | undefined => {
  while (
    cursor.next < cursor.lines.length &&
    (cursor.lines[cursor.next] as Line).start < offset + cursor.base
  )
    cursor.next++;
  const line = cursor.lines[cursor.next];
  return line && line.start === offset + cursor.base ? line : undefined;
};

type Accepts = (line: Line) => number | undefined;

/** A token that begins a line: `accepts` tells where it ends, in the offsets of the lines. */
const lineToken = (
  name: string,
  accepts: Accepts,
  more: Partial<Parameters<typeof createToken>[0]> = {},
): TokenType =>
  createToken({
    name,
    line_breaks: true,
    ...more,
    pattern: (text: string, offset: number) => {
      const line = lineAt(offset);
      const end = line && accepts(line);
      if (line === undefined || end === undefined || end === line.start) return null;
      const result: CustomPatternMatcherReturn = [text.slice(offset, end - cursor.base)];
      result.payload = line;
      return result;
    },
  });

const whole =
  (...roles: Role[]): Accepts =>
  (line) =>
    roles.includes(line.role) ? line.next : undefined;
const word =
  (role: Role, accepts: (line: Line) => boolean = () => true): Accepts =>
  (line) =>
    line.role === role && accepts(line) ? line.wordEnd : undefined;

export const Blank = lineToken("Blank", whole("blank"), { group: Lexer.SKIPPED });
export const Comment = lineToken("Comment", whole("comment"));
export const Conflict = lineToken("Conflict", whole("conflict"));
export const Continuation = lineToken("Continuation", whole("continuation"));
export const Item = lineToken("Item", whole("item"));
export const Unreadable = lineToken("Unreadable", whole("other", "bullet"));
export const NumberedWord = lineToken(
  "NumberedWord",
  word("block", (line) => line.numbered),
  {
    push_mode: "text",
  },
);
export const BlockWord = lineToken(
  "BlockWord",
  word("block", (line) => line.regular),
  { push_mode: "head" },
);
/** A block word whose head is none: the rest of the line is its text. */
export const BareBlockWord = lineToken("BareBlockWord", word("block"), { push_mode: "text" });
export const Key = lineToken("Key", word("property"), { push_mode: "head" });
export const Day = lineToken("Day", word("entry"), { push_mode: "head" });
export const UpdateWord = lineToken("UpdateWord", word("update"), { push_mode: "head" });

const HeadSpace = createToken({
  name: "HeadSpace",
  pattern: new RegExp(`(?:[${SPACE}]|\\*\\*|__)+`),
  group: Lexer.SKIPPED,
});
/** An id, lens, reference or day between the word and the colon; or any other sign, so that every head has tokens. */
export const Name = createToken({
  name: "Name",
  pattern: new RegExp(`[^${SPACE}\\r\\n:：*]+|[^\\r\\n]`),
  line_breaks: false,
});
export const Colon = createToken({ name: "Colon", pattern: /[:：]/, pop_mode: true, push_mode: "text" });
/** The rest of a line. */
export const Rest = createToken({ name: "Rest", pattern: /[^\r\n]+/ });
const LineEnd = createToken({
  name: "LineEnd",
  pattern: /\r\n|\n|\r/,
  line_breaks: true,
  group: Lexer.SKIPPED,
  pop_mode: true,
});
const lineTokens = [
  Blank,
  Comment,
  Conflict,
  Continuation,
  Item,
  Unreadable,
  NumberedWord,
  BlockWord,
  BareBlockWord,
  Key,
  Day,
  UpdateWord,
];
export const TOKENS = [...lineTokens, LineEnd, HeadSpace, Colon, Name, Rest];

let lexer: Lexer | undefined;

const buildLexer = (): Lexer =>
  new Lexer(
    {
      modes: {
        line: [...lineTokens, LineEnd],
        head: [LineEnd, HeadSpace, Colon, Name],
        text: [LineEnd, Rest],
      },
      defaultMode: "line",
    },
    { positionTracking: "onlyOffset", skipValidations: true },
  );

/** The tokens of a section. `base` is the offset of the section's start in the text that `lines` were read from. */
export const tokenize = (text: string, lines: readonly Line[], base: number): IToken[] => {
  lexer ??= buildLexer();
  cursor.lines = lines;
  cursor.base = base;
  cursor.next = 0;
  const { tokens } = lexer.tokenize(text);
  cursor.lines = [];
  return tokens;
};

/** The line that a line token was made from, in the offsets of `lines`. */
export const lineOf = (token: IToken): Line => token.payload as Line;
