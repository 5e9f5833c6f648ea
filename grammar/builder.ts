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
import { type BlockKind, blockRow, keyRow, rankOf } from "./vocabulary.ts";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
export type OpenBlock = Mutable<Block>;

/** The block of rank 0 that stands open above a section, in an earlier section of the page. */
export interface Container {
  readonly kind: BlockKind;
  readonly indent: number;
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
  readonly text: string;
  private readonly container: Container | undefined;
  private readonly first: boolean;

  constructor(text: string, container: Container | undefined, first: boolean) {
    this.text = text;
    this.container = container;
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
    const passed = this.chain.filter((open) => rankOf(open.kind) >= rank);
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
    this.stretch(block.end);
    this.open = { owner: block as OpenText["owner"], field: "text" };
  }

  addProperty(property: Mutable<Property>): void {
    const owner = this.ownerOf(property, (kind) => keyRow(property.key, kind) !== undefined);
    if (owner === "outer") this.outer = true;
    else if (owner) {
      const row = keyRow(property.key, owner.kind);
      checkRepeated(this, property, row, owner.properties);
      tellValue(this, property, row);
      owner.properties.push(property);
      this.stretch(property.end);
    } else this.addUnowned(property);
    this.open = { owner: property as OpenText["owner"], field: "value", items: property.items };
  }

  /** A property of the page itself, or one that no open block accepts. */
  private addUnowned(property: Mutable<Property>): void {
    const row = this.first && this.chain.length === 0 ? keyRow(property.key, "page") : undefined;
    if (row) {
      checkRepeated(this, property, row, this.properties);
      tellValue(this, property, row);
      this.properties.push(property);
      return;
    }
    const seat = this.seatOf(property);
    checkAccepted(this, property, seat?.kind ?? "page");
    (seat?.properties ?? this.properties).push(property);
    this.stretch(property.end);
  }

  addEntry(entry: Entry): void {
    const owner = this.ownerOf(entry, (kind) => blockRow(kind)?.entries === true);
    if (owner === "outer") this.outer = true;
    else if (owner) owner.entries.push(entry);
    else {
      const seat = this.seatOf(entry);
      this.tell("misplaced-entry", entry.date, { place: seat?.kind ?? "page" });
      seat?.entries.push(entry);
    }
    this.stretch(entry.end);
    this.open = { owner: entry as OpenText["owner"], field: "text" };
  }

  addUpdate(update: Update): void {
    const owner = this.ownerOf(update, (kind) => kind === "week");
    if (owner && owner !== "outer") owner.updates.push(update);
    else {
      const seat = this.seatOf(update);
      this.tell("misplaced-update", update.word, { place: seat?.kind ?? "page" });
      seat?.updates.push(update);
    }
    this.stretch(update.end);
    this.open = { owner: update as OpenText["owner"], field: "text" };
  }

  addComment(line: Line, start: number): void {
    readComment(this, line, start);
  }

  addItem(item: Text): void {
    this.open?.items?.push(item);
    this.stretchOpen(item.end);
  }

  /** Adds a line to the open text; a blank line between them is a paragraph. */
  addContinuation(piece: Span): void {
    const open = this.open;
    if (!open) return;
    const { items } = open;
    const last = items?.length ? items.at(-1) : open.owner[open.field];
    if (last) goOn(this.text, last as GrowingText, piece);
    else open.owner[open.field] = { ...piece, value: this.text.slice(piece.start, piece.end) };
    this.stretchOpen(piece.end);
  }

  /** Neighbouring lines that fit nothing are one problem. */
  addUnreadable(span: Span): void {
    const last = this.problems.at(-1);
    if (last?.reason === "unreadable" && isLineEnd(this.text.slice(last.end, span.start))) {
      const lines = Number(last.data?.lines ?? 1) + 1;
      this.problems[this.problems.length - 1] = { ...last, end: span.end, data: { lines } };
    } else this.tell("unreadable", span, { lines: 1 });
  }

  finish(): Tree & { readonly outer: boolean } {
    const { properties, blocks, comments, problems, outer } = this;
    return { properties, blocks: blocks as Block[], comments, problems, outer };
  }

  /** The open block that a line belongs to: the innermost accepting one indented less, else the innermost accepting. */
  private ownerOf(
    line: { readonly indent: number } & Span,
    accepts: (kind: BlockKind) => boolean,
  ): OpenBlock | "outer" | undefined {
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
    return owner === this.container ? "outer" : (owner as OpenBlock);
  }

  /** Where a line stands that no open block accepts: in the innermost one indented less, else in the innermost one. */
  private seatOf(line: { readonly indent: number }): OpenBlock | undefined {
    const seat = this.chain.findLast((open) => open.indent < line.indent);
    const above = this.openContainer;
    if (!seat && above && above.indent < line.indent) this.outer = true;
    return seat ?? this.chain.at(-1);
  }

  /** The container above this section, unless the section opens one of its own. */
  private get openContainer(): Container | undefined {
    return this.chain[0] && rankOf(this.chain[0].kind) === 0 ? undefined : this.container;
  }

  private stretch(end: number): void {
    for (const block of this.chain) block.end = Math.max(block.end, end);
  }

  private stretchOpen(end: number): void {
    if (this.open) this.open.owner.end = Math.max(this.open.owner.end, end);
    this.stretch(end);
  }
}

/** A text while its lines are still being read. */
type GrowingText = Mutable<Omit<Text, "pieces">> & { pieces?: (Span & { at: number })[] };

/** Goes on with a text by one more line. */
const goOn = (source: string, text: GrowingText, piece: Span): void => {
  const glue = holdsBlankLine(source.slice(text.end, piece.start)) ? "\n\n" : " ";
  text.pieces ??= [{ start: text.start, end: text.end, at: 0 }];
  text.pieces.push({ ...piece, at: text.value.length + glue.length });
  text.value += glue + source.slice(piece.start, piece.end);
  text.end = piece.end;
};
