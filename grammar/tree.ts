/**
 * The tree of a section: plain readonly data. All offsets are UTF-16 units relative to the section's text, so that a
 * section can be kept when text before it changes.
 */
import type { BlockKind, Lens } from "./vocabulary.ts";

/** A half-open range of offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word as typed. */
export interface Word extends Span {
  readonly text: string;
}

/** A text that may go on over several lines; `value` joins them with a space, paragraphs with a blank line. */
export interface Text extends Span {
  readonly value: string;
  /** Where each piece of `value` stands in the source; absent when the text is one piece. */
  readonly pieces?: readonly (Span & { readonly at: number })[];
}

/** `key: value`, or `key:` with items below. */
export interface Property extends Span {
  readonly kind: "property";
  /** The canonical key, known or not. */
  readonly key: string;
  readonly word: Word;
  readonly value: Text | undefined;
  readonly items: readonly Text[];
  readonly indent: number;
}

/** A dated check-in: `2026-01-19: 31%, confidence 7/10`. The day is kept as typed; `readDate` reads it. */
export interface Entry extends Span {
  readonly kind: "entry";
  readonly date: Word;
  readonly text: Text | undefined;
  readonly indent: number;
}

/** A check-in in a week: `update untouched: 31%`. */
export interface Update extends Span {
  readonly kind: "update";
  readonly word: Word;
  readonly target: Word;
  readonly text: Text | undefined;
  readonly indent: number;
}

export interface LensWord extends Word {
  readonly lens: Lens;
}

/** A block and all that it holds. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The keyword as typed. */
  readonly word: Word;
  readonly lens: LensWord | undefined;
  readonly name: Word | undefined;
  /** `shares REF`, `week DATE`: what stands behind the word. */
  readonly target: Word | undefined;
  readonly colon: number | undefined;
  readonly text: Text | undefined;
  /** The line of the keyword, without indentation and line end. */
  readonly head: Span;
  readonly indent: number;
  readonly properties: readonly Property[];
  readonly entries: readonly Entry[];
  readonly updates: readonly Update[];
  readonly blocks: readonly Block[];
  readonly parent: Block | undefined;
}

export type Node = Block | Property | Entry | Update;

/** What the parser could not read, or read in spite of its form; worded by `sentence` in problems.ts. */
export interface Problem extends Span {
  readonly reason: Reason;
  /** What a fix needs to know: words, keys, counts. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export type Reason =
  | "unreadable"
  | "missing-colon"
  | "missing-name"
  | "bad-name"
  | "bad-head"
  | "conflict-marker"
  | "ambiguous-date"
  | "unknown-key"
  | "misplaced-property"
  | "misplaced-entry"
  | "misplaced-update"
  | "misplaced-block"
  | "repeated-key"
  | "keyword-case"
  | "lens-alias"
  | "pasted"
  | "indentation"
  | "unread-heading";

/** `# okr-ignore RULE, RULE: reason` and its kin stay comments here; the runner reads them. */
export interface Comment extends Span {
  readonly text: string;
}

/** The tree of one section: the head of the page, or blocks that can be read without their neighbours. */
export interface Tree {
  /** Properties of the page itself; only in the first section. */
  readonly properties: readonly Property[];
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}
