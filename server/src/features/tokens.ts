/** What each piece of a page is, for colours: words of the language, names by what they name, numbers, people, comments. */
import { readPeople, sourceSpan } from "../../../grammar/reference.ts";
import { lineEnd } from "../../../grammar/spaces.ts";
import type { Block, Property, Span, Text } from "../../../grammar/tree.ts";
import { isKey, keyRow, type NameKind, type Place } from "../../../grammar/vocabulary.ts";
import type { PageState } from "../model/page-state.ts";
import { readStatement } from "../model/statement.ts";
import { partTargets } from "../model/things.ts";
import type { Unit } from "../model/unit.ts";
import { UnitMemory } from "../model/unit-memory.ts";
import type { View } from "../model/view.ts";
import type { Range, Token, TokenKind } from "../service.ts";

const NAME_KINDS: Readonly<Record<NameKind, TokenKind>> = {
  company: "namespace",
  team: "namespace",
  strategy: "interface",
  objective: "class",
  candidate: "class",
  shares: "class",
  kr: "variable",
  health: "variable",
  initiative: "function",
  discovery: "function",
  squad: "function",
};

const token = (
  span: Span | undefined,
  kind: TokenKind,
  modifier?: NonNullable<Token["modifier"]>,
): Token[] => (span ? [{ start: span.start, end: span.end, kind, ...(modifier ? { modifier } : {}) }] : []);

const valueTokens = (unit: Unit, place: Place, key: string, text: Text): Token[] => {
  const row = keyRow(key, place);
  const first = /^\S+/.exec(text.value)?.[0] ?? "";
  const word = { start: text.start, end: text.start + first.length };
  switch (row?.value) {
    case "people":
      return readPeople(unit.section.text, text).flatMap((person) => token(person, "decorator"));
    case "path":
      return token(text, "string");
    case "date":
    case "number":
    case "quantity":
    case "cycle":
      return token(text, "number");
    case "word": {
      const plain = first.replace(/[,;]$/, "");
      const known = row.values?.includes(plain.toLowerCase());
      return known ? token({ ...word, end: text.start + plain.length }, "enumMember") : [];
    }
    case "dated":
      return /^\d/.test(first) ? token(word, "number") : [];
    default:
      return [];
  }
};

const propertyTokens = (unit: Unit, place: Place, property: Property): Token[] => [
  ...(isKey(property.key) ? token(property.word, "property") : []),
  ...[property.value, ...property.items].flatMap((text) =>
    text ? valueTokens(unit, place, property.key, text) : [],
  ),
];

/** `one` and `three` are words like any other, unless something is measured by them. */
const quantities = (unit: Unit, block: Block): Token[] => {
  const { text, kind } = block;
  if (!text || (kind !== "kr" && kind !== "health")) return [];
  const { quantities: all, measure, others, limits } = readStatement(unit, block);
  const measures = [
    ...(measure ? [measure] : []),
    ...others.filter(({ kind }) => kind !== "only"),
    ...limits,
  ];
  const counts = ({ start, end }: Span) => measures.some((each) => each.start <= start && end <= each.end);
  return all
    .filter((each) => !each.inWords || counts(each))
    .flatMap((span) => token(sourceSpan(text, span), "number"));
};

const blockTokens = (unit: Unit, block: Block): Token[] => [
  ...token(block.word, "keyword"),
  ...token(block.lens, "enumMember"),
  ...token(block.name, NAME_KINDS[block.kind as NameKind], "declaration"),
  ...(block.kind === "week" ? token(block.target, "number") : []),
  ...quantities(unit, block),
  ...block.properties.flatMap((property) => propertyTokens(unit, block.kind, property)),
  ...block.entries.flatMap(({ date }) => token(date, "number")),
  ...block.updates.flatMap(({ word }) => token(word, "keyword")),
  ...block.blocks.flatMap((inner) => blockTokens(unit, inner)),
];

/** What leads nowhere has no colour, so that a slip is seen at once. */
const referenceTokens = (view: View, unit: Unit): Token[] =>
  unit.contribution.uses.flatMap((use) => {
    const { cycle, heading, parts } = use.reference;
    const names = parts.flatMap((part, index) => {
      const [target] = partTargets(view, use, index);
      return target ? token(part, NAME_KINDS[target.kind]) : [];
    });
    return names.length === 0 ? [] : [...token(cycle, "number"), ...names, ...token(heading, "string")];
  });

const unitTokens = (view: View, unit: Unit): Token[] => {
  const { tree } = unit.section;
  return [
    ...tree.comments.flatMap((comment) => token(comment, "comment")),
    ...tree.properties.flatMap((property) => propertyTokens(unit, "page", property)),
    ...tree.blocks.flatMap((block) => blockTokens(unit, block)),
    ...referenceTokens(view, unit),
  ];
};

/** A token for each line that it stands on. */
const byLine = (source: string, whole: Token): Token[] => {
  const pieces: Token[] = [];
  for (let at = whole.start; at < whole.end; ) {
    const { end, next } = lineEnd(source, at);
    const piece = Math.min(end, whole.end);
    if (piece > at) pieces.push({ ...whole, start: at, end: piece });
    at = Math.max(next, at + 1);
  }
  return pieces;
};

/** In order, one line each, none over another: of two at one place the first one wins, of two that overlap too. */
const inOrder = (source: string, unordered: readonly Token[]): readonly Token[] => {
  const ordered: Token[] = [];
  const all = unordered.flatMap((each) => byLine(source, each));
  for (const each of all.sort((a, b) => a.start - b.start))
    if (each.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(each);
  return ordered;
};

const tokens = new UnitMemory((unit, view) => inOrder(unit.section.text, unitTokens(view, unit)));

const EVERYTHING: Range = { start: 0, end: Number.POSITIVE_INFINITY };

/** The tokens of a page that touch a range, in order. */
export const tokensOf = (view: View, page: PageState, range = EVERYTHING): readonly Token[] => {
  const found: Token[] = [];
  let base = 0;
  for (const unit of page.units) {
    const start = base;
    base += unit.section.text.length;
    if (base < range.start || start > range.end) continue;
    for (const each of tokens.of(unit, view, undefined))
      if (start + each.end >= range.start && start + each.start <= range.end)
        found.push({
          start: start + each.start,
          end: start + each.end,
          kind: each.kind,
          modifier: each.modifier,
        });
  }
  return found;
};
