/** What must be true of every answer, whatever it answers. Each function gives what is wrong, as text. */
import type {
  DocumentSymbol,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from "vscode-languageserver";
import { canonical } from "../../../server/src/host/uri.ts";
import { toOffset, toOffsets, toPosition } from "../../../server/src/lsp/positions.ts";
import type { Lines } from "../../../server/src/service.ts";

export type Encoding = "utf-8" | "utf-16" | "utf-32";

/** The lines of all pages by their address, as the client spells it. */
export interface World {
  readonly pages: ReadonlyMap<string, Lines>;
  readonly encoding: Encoding;
}

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPosition = (value: unknown): value is Position =>
  isRecord(value) && "line" in value && "character" in value;
const isRange = (value: unknown): value is Range =>
  isRecord(value) && isPosition(value.start) && isPosition(value.end);
const isEdit = (value: unknown): value is TextEdit =>
  isRecord(value) && isRange(value.range) && "newText" in value;

const draw = (value: unknown): string => JSON.stringify(value).slice(0, 300);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The page that a part of an object speaks of; who calls does so on a page of their own. */
const pageOf = (value: Loose, key: string, uri: string): string => {
  if (key.startsWith("target")) return String(value.targetUri);
  const { textDocument, uri: own, from } = value;
  if (key === "fromRanges" && isRecord(from)) return String(from.uri);
  if (isRecord(textDocument) && typeof textDocument.uri === "string") return textDocument.uri;
  return typeof own === "string" ? own : uri;
};

/** Positions that are in no text, in the middle of a sign, or backwards; edits of one list that overlap. */
export const misplaced = (world: World, value: unknown, uri: string): string[] => {
  if (Array.isArray(value))
    return [...overlapping(world, value, uri), ...value.flatMap((item) => misplaced(world, item, uri))];
  if (!isRecord(value)) return [];
  if (isPosition(value)) return isPlace(world, value, uri) ? [] : [`${draw(value)} is no place of ${uri}`];
  if (isRange(value)) return isStretch(world, value, uri) ? [] : [`${draw(value)} is no range of ${uri}`];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === "data" || key === "arguments") return [];
    if (key === "changes" && isRecord(part))
      return Object.entries(part).flatMap(([page, edits]) => misplaced(world, edits, page));
    return misplaced(world, part, pageOf(value, key, uri));
  });
};

const isPlace = ({ pages, encoding }: World, position: Position, uri: string): boolean => {
  const lines = pages.get(uri);
  if (!lines) return true; // a document, or a page yet to be made
  return isSame(toPosition(lines, toOffset(lines, position, encoding), encoding), {
    line: position.line,
    character: position.character,
  });
};

const isStretch = (world: World, { start, end }: Range, uri: string): boolean =>
  isPlace(world, start, uri) &&
  isPlace(world, end, uri) &&
  (start.line < end.line || (start.line === end.line && start.character <= end.character));

const overlapping = ({ pages, encoding }: World, list: readonly unknown[], uri: string): string[] => {
  const lines = pages.get(uri);
  if (!lines || !list.every(isEdit)) return [];
  const ranges = list
    .map(({ range }) => toOffsets(lines, range, encoding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const wrong = ranges.filter((range, i) => range.start < (ranges[i - 1]?.end ?? 0));
  return wrong.map((range) => `an edit of ${draw(range)} overlaps another`);
};

/** How a client spells what it knows: addresses of files, and of the folder that others are in. */
export interface Spelling {
  readonly known: readonly string[];
  readonly folder: string;
}

/** A file that the client knows has its spelling, any other that of its folder. */
const isStrange = ({ known, folder }: Spelling, address: string): boolean =>
  !known.includes(address) &&
  (!address.startsWith(`${folder}/`) || known.some((each) => canonical(each) === canonical(address)));

/** Addresses that the client would write otherwise. */
export const strange = (spelling: Spelling, value: unknown): string[] => {
  if (typeof value === "string") {
    const address = value.replace(/#L\d+$/, "");
    return /^(?:file|untitled):/.test(value) && isStrange(spelling, address)
      ? [`${value} is spelled otherwise than the client does`]
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => strange(spelling, item));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "data" || key === "arguments" ? [] : [...strange(spelling, key), ...strange(spelling, part)],
  );
};

const holds = (outer: Range, inner: Range): boolean => {
  const before = (a: Position, b: Position) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
};

const nested = (symbol: DocumentSymbol): string[] =>
  "selectionRange" in symbol
    ? [
        ...(holds(symbol.range, symbol.selectionRange) ? [] : [`${symbol.name} does not hold its name`]),
        ...(symbol.children ?? []).flatMap((child) => [
          ...(holds(symbol.range, child.range) ? [] : [`${symbol.name} does not hold ${child.name}`]),
          ...nested(child),
        ]),
      ]
    : [];

const growing = ({ range, parent }: SelectionRange): string[] =>
  parent ? [...(holds(parent.range, range) ? [] : [`${draw(parent)} is too small`]), ...growing(parent)] : [];

/** The page that was asked about. */
interface Asked {
  readonly lines: Lines;
  readonly encoding: Encoding;
}

/** Tokens out of order, on one another, beyond their line or of a kind that nobody has announced. */
const disordered = ({ data }: SemanticTokens, { lines, encoding }: Asked): string[] => {
  const wrong: string[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    line += down;
    character = down > 0 ? right : character + right;
    const width = toPosition(lines, lines.offsetAt(line, Number.MAX_SAFE_INTEGER), encoding).character;
    if (down < 0 || right < 0 || length <= 0) wrong.push(`token ${at / 5} goes back`);
    if (down === 0 && character < end) wrong.push(`token ${at / 5} lies on the one before`);
    if (line >= lines.lineCount || character + length > width)
      wrong.push(`token ${at / 5} is beyond its line`);
    end = character + length;
  }
  return wrong;
};

/** What must be true of the answers to one method. */
export const PARTICULARS: Readonly<Record<string, (answer: never, page: Asked) => string[]>> = {
  "textDocument/documentSymbol": (symbols: DocumentSymbol[]) => symbols.flatMap(nested),
  "textDocument/selectionRange": (ranges: SelectionRange[]) => ranges.flatMap(growing),
  "textDocument/semanticTokens/full": disordered,
  "textDocument/semanticTokens/range": disordered,
  "textDocument/semanticTokens/full/delta": ({ edits }: { edits?: unknown[] }) =>
    edits?.length === 0 ? [] : [`${draw(edits)} though nothing changed`],
};
