/** Pasted lines one by one: how deep each stands, its marks, and what its first words say that it is. */
import { readLine } from "../../../../../grammar/lines.ts";
import { columns } from "../../../../../grammar/spaces.ts";
import { headingKind, readRow } from "../../../rules/shared/paste-lines.ts";
import type { ItemKind } from "../../../rules/shared/paste-words.ts";
import { BULLET, DETAILS, type Detail, LABEL_ALONE, LABELS, ORDINAL, RULE } from "./words.ts";

export interface Line {
  readonly raw: string;
  readonly indent: number;
  /** The level of a heading, 0 for any other line. */
  readonly heading: number;
  readonly listed: boolean;
  readonly bold: boolean;
  readonly text: string;
  /** The kind of thing that its label names; `text` is what stands behind. */
  readonly label: ItemKind | undefined;
  /** The kind of things that it announces. */
  readonly announces: ItemKind | undefined;
  readonly detail: { readonly is: Detail; readonly word: string; readonly value: string } | undefined;
  readonly cells: readonly string[] | undefined;
}

/** Marks of Markdown and of web pages; other words in angle brackets are blanks. */
const MARKS =
  /\*\*|__|`|<\/?(?:a|b|br|code|div|em|font|h[1-6]|i|li|mark|ol|p|s|small|span|strong|su[bp]|t[dhr]|u|ul)>/gi;

const plain = (text: string): string =>
  text
    .replace(MARKS, "")
    .replace(/(?<![\p{L}\d*])\*(?=\S)([^*]+)\*(?!\*)/gu, "$1")
    .replace(/^_(\S.*)_$/, "$1")
    .replace(/^\[[ xX]?\]\s+/, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** A number of an outline says how deep the line stands, where no spaces do. */
const depthOf = (ordinal: string | undefined): number => (ordinal?.match(/\d+/g)?.length ?? 1) - 1;

const detailOf = (text: string): Line["detail"] => {
  const [, word = "", value = ""] = /^([\p{L} ]{2,16}?)\s*[:：]\s*(\S.*)$/u.exec(text) ?? [];
  const is = DETAILS[word.toLowerCase()];
  return is && Object.hasOwn(DETAILS, word.toLowerCase()) ? { is, word, value } : undefined;
};

const labelOf = (text: string): readonly [ItemKind, string] | undefined => {
  const [isAlone, objective] = LABEL_ALONE.exec(text) ?? [];
  if (isAlone !== undefined) return [objective ? "objective" : "kr", ""];
  for (const [kind, label] of LABELS) {
    const found = label.exec(text)?.[0];
    if (found !== undefined) return [kind, text.slice(found.length).trim()];
  }
  return undefined;
};

const withoutMarks = (raw: string): { core: string; listed: boolean; ordinal: string | undefined } => {
  const line = readLine(raw, 0);
  const content = raw.slice(line.at).trimEnd();
  const glyph = BULLET.exec(content);
  if (glyph) return { ...withoutMarks(content.slice(glyph[0].length)), listed: true };
  const ordinal = ORDINAL.exec(content)?.[1];
  const core = ordinal ? content.slice(ORDINAL.exec(content)?.[0].length) : raw.slice(line.core).trimEnd();
  const isMark = line.core > line.at && !/^(?:\*\*|__|>)/.test(content);
  return { core: core.replace(/^(?:[•‣◦·]\s*)+/u, ""), listed: isMark || ordinal !== undefined, ordinal };
};

/** Reads a line; undefined for blank lines, and for those that only separate. */
export const readPastedLine = (raw: string): Line | undefined => {
  const spaces = /^[\s\u00a0\u200b]*/.exec(raw)?.[0] ?? "";
  const content = raw.slice(spaces.length).trimEnd();
  if (content === "" || (RULE.test(content) && content.length > 1)) return undefined;
  const [, hashes, title] = /^(#{1,6})\s+(.*)$/.exec(content) ?? [];
  const { core, listed, ordinal } = withoutMarks(hashes ? (title ?? "") : content);
  const text = plain(core);
  const cells = listed || hashes ? undefined : readRow(content)?.cells;
  const labelled = labelOf(text);
  const announces = headingKind(text.replace(/\s*\(.*\)$/, ""));
  return {
    raw,
    indent: columns(spaces) + 2 * depthOf(ordinal),
    heading: hashes?.length ?? 0,
    listed,
    bold: /^(?:\*\*|__).*(?:\*\*|__):?$/.test(content),
    text: labelled && !announces ? labelled[1] : text,
    label: announces ? undefined : labelled?.[0],
    announces,
    detail: detailOf(text),
    cells: cells && cells.filter((cell) => cell !== "").length > 1 ? cells : undefined,
  };
};
