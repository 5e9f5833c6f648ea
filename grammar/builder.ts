/**
 * Makes the tree of a section while its lines are parsed. Blocks nest by rank; a property, entry or update goes to an
 * open block that accepts it. Open are the last block and those that hold it.
 */

import { checkAccepted, checkBlockPlace, checkIndentation, checkRepeated, readComment } from "./checks.ts";
import type { Line } from "./lines.ts";
import { tellValue } from "./pasted.ts";
import { holdsBlankLine, isLineEnd } from "./spaces.ts";
import type {
  Block,
  Comment,
  Entry,
  Problem,
  Property,
  Reason,
  Span,
  Text,
  Tree,
  Update,
  Word,
} from "./tree.ts";
import { type BlockKind, blockRow, isKey, keyRow, rankOf } from "./vocabulary.ts";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
export type OpenBlock = Mutable<Block>;

/** A block in an earlier section of the page. */
export interface Container {
  readonly kind: BlockKind;
  readonly indent: number;
}

/** What stands open above a section. */
export interface Surroundings {
  /** The company or team that it stands in. */
  readonly container: Container | undefined;
  /** The last block of rank 1 in the same container. */
  readonly sibling: Container | undefined;
  /** Is it the head of the page? */
  readonly first: boolean;
}

/** What a text goes on from: continuation lines and items are added to it. */
interface OpenText {
  readonly owner: { text?: Text; value?: Text; end: number };
  readonly field: "text" | "value";
  readonly items?: Text[];
}

export class Builder {
  readonly properties: Property[] = [];
  readonly blocks: OpenBlock[] = [];
  readonly comments: Comment[] = [];
  readonly problems: Problem[] = [];
  /** Does a line of this section belong to the container? Then both must be read as one section. */
  outer = false;
  private chain: OpenBlock[] = [];
  private open: OpenText | undefined;
  /** The block that the last line belongs to. */
  private last: OpenBlock | undefined;
  /** Does a heading that is not read stand between the open blocks and the next line? */
  private heading = false;
  readonly text: string;
  private readonly container: Container | undefined;
  private readonly sibling: Container | undefined;
  private readonly first: boolean;

  constructor(text: string, { container, sibling, first }: Surroundings) {
    this.text = text;
    this.container = container;
    this.sibling = sibling;
    this.first = first;
  }

  tell(reason: Reason, span: Span, data?: Problem["data"]): void {
    this.problems.push({ reason, start: span.start, end: span.end, ...(data ? { data } : {}) });
  }

  word(start: number, end: number): Word {
    return { start, end, text: this.text.slice(start, end) };
  }

  addBlock(block: OpenBlock): void {
    const rank = rankOf(block.kind);
    this.heading = false;
    const passed: Container[] = this.chain.filter((open) => rankOf(open.kind) >= rank);
    if (this.sibling && rank === 1 && this.chain.length === 0) passed.push(this.sibling);
    this.chain = this.chain.filter((open) => rankOf(open.kind) < rank);
    const parent = this.chain.at(-1);
    const place = parent?.kind ?? (rank > 0 ? this.container?.kind : undefined) ?? "page";
    checkBlockPlace(this, block, place);
    checkIndentation(this, block, parent ?? (rank > 0 ? this.container : undefined), passed);
    if (parent) {
      block.parent = parent;
      parent.blocks.push(block);
    } else this.blocks.push(block);
    this.chain.push(block);
    this.goOn(block, block as OpenText["owner"], "text");
  }

  addProperty(property: Mutable<Property>): void {
    const owner = this.ownerOf(property, (kind) => keyRow(property.key, kind) !== undefined);
    const atHead = this.first && this.chain.length === 0;
    const place = owner ? owner.kind : atHead ? "page" : undefined;
    const row = place && keyRow(property.key, place);
    const seat = row ? owner : this.seatOf(property);
    const { properties } = seat ?? this;
    if (row) {
      checkRepeated(this, property, row, properties);
      tellValue(this, property, row);
    } else {
      checkAccepted(this, property, seat?.kind ?? "page");
      if (!property.value && !isKey(property.key) && !takesEntries(seat)) this.passHeading();
    }
    properties.push(property);
    this.goOn(seat, property as OpenText["owner"], "value", property.items);
  }

  /** What is dated below a heading that is not read is about something else than the blocks above it. */
  passHeading(): void {
    this.heading = true;
  }

  addEntry(entry: Entry): void {
    if (this.heading && this.chain.some(takesEntries)) {
      this.tell("misplaced-entry", entry.date, { place: "heading" });
      this.goOn(undefined, entry as OpenText["owner"], "text");
      return;
    }
    const owner = this.ownerOf(entry, (kind) => blockRow(kind)?.entries === true);
    const seat = owner ?? this.seatOf(entry);
    if (!owner) this.tell("misplaced-entry", entry.date, { place: seat?.kind ?? "page" });
    seat?.entries.push(entry);
    this.goOn(seat, entry as OpenText["owner"], "text");
  }

  addUpdate(update: Update): void {
    const owner = this.ownerOf(update, (kind) => kind === "week");
    const seat = owner ?? this.seatOf(update);
    if (!owner) this.tell("misplaced-update", update.word, { place: seat?.kind ?? "page" });
    seat?.updates.push(update);
    this.goOn(seat, update as OpenText["owner"], "text");
  }

  addComment(line: Line, start: number): void {
    readComment(this, line, start);
  }

  addItem(item: Text): void {
    this.open?.items?.push(item);
    this.stretch(item.end);
  }

  /** Adds a line to the open text; a blank line between them is a paragraph. */
  addContinuation(piece: Span): void {
    const open = this.open;
    if (!open) return;
    const { items } = open;
    const last = items?.length ? items.at(-1) : open.owner[open.field];
    if (last) addPiece(this.text, last as GrowingText, piece);
    else open.owner[open.field] = { value: this.text.slice(piece.start, piece.end), ...piece };
    this.stretch(piece.end);
  }

  /** Neighbouring lines that fit nothing are one problem. */
  addUnreadable(span: Span): void {
    if (/[:：]$/.test(this.text.slice(span.start, span.end))) this.passHeading();
    const last = this.problems.at(-1);
    if (last?.reason === "unreadable" && isLineEnd(this.text.slice(last.end, span.start))) {
      const lines = Number(last.data?.lines ?? 1) + 1;
      this.problems[this.problems.length - 1] = { ...last, end: span.end, data: { lines } };
    } else this.tell("unreadable", span, { lines: 1 });
  }

  finish(): Tree & { readonly outer: boolean } {
    const { comments, problems, outer } = this;
    for (const block of this.blocks) pack(block);
    const properties = packed(this.properties);
    for (const property of properties) packItems(property as Mutable<Property>);
    const blocks = packed(this.blocks) as readonly Block[];
    return { properties, blocks, comments: packed(comments), problems: packed(problems), outer };
  }

  /**
   * The open block that a line belongs to: the innermost accepting one indented less, else the innermost accepting one.
   * The container is out of reach: a line of it asks for both to be read together.
   */
  private ownerOf(
    line: { readonly indent: number } & Span,
    accepts: (kind: BlockKind) => boolean,
  ): OpenBlock | undefined {
    let owner: OpenBlock | Container | undefined;
    let nearer: OpenBlock | Container | undefined;
    for (let depth = this.chain.length - 1; depth >= -1; depth--) {
      const open = depth >= 0 ? this.chain[depth] : this.openContainer;
      if (!open) break;
      const takes = accepts(open.kind);
      if (takes && (owner === undefined || open.indent < line.indent)) owner = open;
      if (open.indent >= line.indent) continue;
      if (takes) break;
      nearer ??= open;
    }
    if (owner === undefined) return undefined;
    if (nearer && owner.indent < line.indent)
      this.tell("indentation", line, { nested: nearer.kind, belongs: owner.kind });
    if (owner === this.container) this.outer = true;
    return owner === this.container ? undefined : (owner as OpenBlock);
  }

  /**
   * Where a line stands that no open block accepts: in the innermost one indented less, though no further in than the
   * line above; if none is indented less, with the line above.
   */
  private seatOf(line: { readonly indent: number }): OpenBlock | undefined {
    const within = this.chain.slice(0, this.chain.indexOf(this.last as OpenBlock) + 1);
    const seat = within.findLast((open) => open.indent < line.indent);
    const above = this.openContainer;
    if (!seat && above && above.indent < line.indent) this.outer = true;
    return seat ?? within.at(-1);
  }

  /** The container above this section, unless the section opens one of its own. */
  private get openContainer(): Container | undefined {
    return this.chain[0] && rankOf(this.chain[0].kind) === 0 ? undefined : this.container;
  }

  /** The text of a line is open now, and the blocks that hold it reach to its end. */
  private goOn(
    seat: OpenBlock | undefined,
    owner: OpenText["owner"],
    field: OpenText["field"],
    items?: Text[],
  ): void {
    this.last = seat;
    this.open = items ? { owner, field, items } : { owner, field };
    this.stretch(owner.end);
  }

  private stretch(end: number): void {
    if (this.open) this.open.owner.end = Math.max(this.open.owner.end, end);
    for (let block = this.last; block; block = block.parent as OpenBlock | undefined)
      block.end = Math.max(block.end, end);
  }
}

const takesEntries = (block: OpenBlock | undefined): boolean =>
  block !== undefined && blockRow(block.kind)?.entries === true;

const EMPTY: never[] = [];

/** A list that grew holds room for more, and thousands of trees are kept. */
const packed = <T>(list: T[]): T[] => (list.length === 0 ? EMPTY : list.slice());

const packItems = (property: Mutable<Property>): void => {
  property.items = packed(property.items);
};

const pack = (block: OpenBlock): void => {
  block.properties = packed(block.properties);
  for (const property of block.properties) packItems(property as Mutable<Property>);
  block.entries = packed(block.entries);
  block.updates = packed(block.updates);
  block.blocks = packed(block.blocks);
  for (const inner of block.blocks) pack(inner as OpenBlock);
};

/** A text while its lines are still being read. */
type GrowingText = Mutable<Omit<Text, "pieces">> & { pieces?: (Span & { at: number })[] };

/** Adds a line to a text. */
const addPiece = (source: string, text: GrowingText, piece: Span): void => {
  const glue = holdsBlankLine(source.slice(text.end, piece.start)) ? "\n\n" : " ";
  text.pieces ??= [{ start: text.start, end: text.end, at: 0 }];
  text.pieces.push({ at: text.value.length + glue.length, ...piece });
  text.value += glue + source.slice(piece.start, piece.end);
  text.end = piece.end;
};
