/** Reports as plain data between what is said and how it is written: Markdown, HTML and chat text are made of the same. */

import type { BoardHealth, BoardKeyResult } from "./board-types.ts";

/** Words of a person or of ours; `strong` and `soft` say how loud they are. */
export type Inline = string | { readonly strong: string } | { readonly soft: string };
export type Line = readonly Inline[];

export interface Item {
  readonly line: Line;
  /** A box to tick: open, or done. */
  readonly done?: boolean;
  readonly items?: readonly Item[];
}

export type Block =
  | { readonly kind: "title" | "eyebrow"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | {
      readonly kind: "way";
      readonly value: number | undefined;
      readonly gone: number | undefined;
      readonly label: string;
    }
  /** Key results: drawn where a page can draw, else said in words. */
  | { readonly kind: "results"; readonly results: readonly BoardKeyResult[]; readonly items: readonly Item[] }
  /** Health metrics, likewise. */
  | { readonly kind: "guards"; readonly metrics: readonly BoardHealth[]; readonly items: readonly Item[] }
  /** A blank to write on. */
  | { readonly kind: "blank"; readonly label: string }
  | { readonly kind: "slide"; readonly main: readonly Block[]; readonly side: readonly Block[] };

export type Document = readonly Block[];

export const title = (text: string): Block => ({ kind: "title", text });
export const eyebrow = (text: string): Block => ({ kind: "eyebrow", text });
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
export const text = (...line: Line): Block => ({ kind: "text", line });
export const blank = (label: string): Block => ({ kind: "blank", label });
export const strong = (words: string): Inline => ({ strong: words });
export const soft = (words: string): Inline => ({ soft: words });
export const item = (...line: Line): Item => ({ line });
export const way = (value: number | undefined, gone: number | undefined, label: string): Block => ({
  kind: "way",
  value,
  gone,
  label,
});

/** A list, where there is anything in it. */
export const list = (items: readonly Item[]): readonly Block[] =>
  items.length ? [{ kind: "list", items }] : [];

/** A heading with what stands below it; nothing where there is nothing. */
export const part = (name: string, blocks: readonly Block[], level: 2 | 3 = 2): readonly Block[] =>
  blocks.length ? [heading(name, level), ...blocks] : [];

/** Words with a comma between them. */
export const joined = (words: readonly (string | undefined | false)[]): string =>
  words.filter(Boolean).join(", ");
