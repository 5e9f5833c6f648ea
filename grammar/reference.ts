/** References and links as written. What they lead to is the model's business. */
import { ID } from "./lines.ts";
import type { Span, Text, Word } from "./tree.ts";

/** `2025-Q4/onboarding.instant-yes.untouched`, `first-yes#automation`. */
export interface Reference extends Span {
  readonly text: string;
  readonly cycle: Word | undefined;
  /** The names between the dots, outermost first; never empty. */
  readonly parts: readonly Word[];
  readonly heading: Word | undefined;
}

const REFERENCE = new RegExp(
  `(?:(?<cycle>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*)/)?(?<names>${ID}(?:\\.${ID})*)(?:#(?<heading>[^\\s,]+))?`,
  "uy",
);

const wordAt = (text: string, start: number): Word => ({ start, end: start + text.length, text });

const partsOf = (names: string, start: number): Word[] => {
  let at = start;
  return names.split(".").map((name) => {
    const word = wordAt(name, at);
    at += name.length + 1;
    return word;
  });
};

/** Reads the reference that starts at an offset of a source; undefined if none does. */
export const readReference = (source: string, at: number): Reference | undefined => {
  REFERENCE.lastIndex = at;
  const groups = REFERENCE.exec(source)?.groups;
  if (!groups) return undefined;
  const end = REFERENCE.lastIndex;
  const names = at + (groups.cycle === undefined ? 0 : groups.cycle.length + 1);
  const heading = groups.heading && wordAt(groups.heading, end - groups.heading.length);
  return {
    start: at,
    end,
    text: source.slice(at, end),
    cycle: groups.cycle === undefined ? undefined : wordAt(groups.cycle, at),
    parts: partsOf(groups.names as string, names),
    heading: heading || undefined,
  };
};

/** The pieces of a text in the source: one, or one a line. */
export const piecesOf = (text: Text): readonly Span[] => text.pieces ?? [text];

/**
 * The references of a value, separated by commas; after each, words may follow. Offsets are those of `source`,
 * the text of the section that `value` is from.
 */
export const readReferences = (source: string, value: Text | undefined): Reference[] => {
  if (!value) return [];
  const found: Reference[] = [];
  for (const piece of piecesOf(value)) {
    let at = piece.start;
    while (at < piece.end) {
      while (at < piece.end && /[\s,]/.test(source[at] as string)) at++;
      const reference = readReference(source, at);
      if (reference && reference.end <= piece.end) found.push(reference);
      const comma = source.indexOf(",", reference?.end ?? at);
      at = comma < 0 || comma >= piece.end ? piece.end : comma + 1;
    }
  }
  return found;
};

const ARROW = /[ \t\u00a0](?:->|→)[ \t\u00a0]/g;

export interface Link {
  readonly references: readonly Reference[];
  /** From the arrow to the end. */
  readonly span: Span;
}

/** The link at the end of a line of a week: ` -> NAME, NAME`; undefined unless only names follow the last arrow. */
export const readLink = (source: string, value: Text | undefined): Link | undefined => {
  const piece = value && piecesOf(value).at(-1);
  if (!piece) return undefined;
  const text = source.slice(piece.start, piece.end);
  const arrow = [...text.matchAll(ARROW)].at(-1);
  if (!arrow) return undefined;
  const start = piece.start + arrow.index + arrow[0].length;
  const references: Reference[] = [];
  let at = start;
  for (const part of source.slice(start, piece.end).split(",")) {
    const lead = part.length - part.trimStart().length;
    const reference = readReference(source, at + lead);
    if (!reference || reference.end !== at + lead + part.trim().length) return undefined;
    references.push(reference);
    at += part.length + 1;
  }
  return { references, span: { start: piece.start + arrow.index + 1, end: piece.end } };
};

const PERSON = /@[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*[\p{L}\p{N}]|@[\p{L}\p{N}]|[^\s,@]+@[^\s,@]+\.[^\s,@]+/u;

/** People of a value: handles, addresses, or the first words of each part between commas. */
export const readPeople = (source: string, value: Text | undefined): Word[] => {
  if (!value) return [];
  const people: Word[] = [];
  for (const piece of piecesOf(value)) {
    let at = piece.start;
    for (const part of source.slice(piece.start, piece.end).split(",")) {
      const handle = PERSON.exec(part);
      const text = handle?.[0] ?? part.trim();
      if (text) people.push(wordAt(text, at + part.indexOf(text)));
      at += part.length + 1;
    }
  }
  return people;
};

/** Where an offset into a text's value stands in the source. */
export const sourceOffset = (text: Text, offset: number): number => {
  const piece = text.pieces?.findLast(({ at }) => at <= offset);
  return piece ? Math.min(piece.start + offset - piece.at, piece.end) : text.start + offset;
};

/** The place in the source of a part of a text's value. */
export const sourceSpan = (text: Text, part: Span): Span => ({
  start: sourceOffset(text, part.start),
  end: sourceOffset(text, part.end),
});
