/** What the builder notices while it places a line: words that stand where they can't, twice, or oddly indented. */
import type { Builder, Container, OpenBlock } from "./builder.ts";
import { type Line, readLine } from "./lines.ts";
import type { Property } from "./tree.ts";
import { blockRow, isKey, type KeyRow, type Place } from "./vocabulary.ts";

/** Tells a block that the place does not hold. */
export const checkBlockPlace = (builder: Builder, block: OpenBlock, place: Place): void => {
  const row = blockRow(block.kind);
  if (!row || row.in.includes(place)) return;
  builder.tell("misplaced-block", block.word, { block: block.kind, place });
};

/** Tells indentation that says another nesting than the words: a block below one of its own rank or a lower one. */
export const checkIndentation = (
  builder: Builder,
  block: OpenBlock,
  parent: Container | undefined,
  passed: readonly Container[],
): void => {
  const seems = passed.find((open) => open.indent < block.indent);
  if (seems) builder.tell("indentation", block.word, { block: block.kind, nested: seems.kind });
  else if (parent && parent.indent > 0 && block.indent <= parent.indent)
    builder.tell("indentation", block.word, { block: block.kind, belongs: parent.kind });
};

/** Tells a key that is unknown, or that no open block accepts. */
export const checkAccepted = (builder: Builder, property: Property, place: Place): void => {
  if (!isKey(property.key)) builder.tell("unknown-key", property.word, { key: property.key, place });
  else builder.tell("misplaced-property", property.word, { key: property.key, place });
};

/** Tells the second of a key that stands only once. */
export const checkRepeated = (
  builder: Builder,
  property: Property,
  row: KeyRow | undefined,
  others: readonly Property[],
): void => {
  if (row?.repeats !== false) return;
  const first = others.find((other) => other.key === property.key);
  if (first) builder.tell("repeated-key", property.word, { key: property.key, first: first.start });
};

const HEADING = /^[ \t]*#+[ \t]*/;

/** Keeps a comment, and tells one that looks like a block but is not read. An exact line is taken for commented out. */
export const readComment = (builder: Builder, line: Line, start: number): void => {
  const text = builder.text.slice(start, start + line.end - line.at).trimEnd();
  const end = start + text.length;
  builder.comments.push({ start, end, text });
  const marks = HEADING.exec(text)?.[0].length ?? 0;
  const inner = readLine(text, marks);
  const told =
    inner.kind === "block" && (inner.numbered || (inner.regular && !inner.exact && /[:：]/.test(text)));
  if (!told) return;
  builder.tell("unread-heading", { start, end }, { block: inner.block as string, marks });
  // One sign may as well begin a remark, as in “# Team: agreed with Mia”: what is dated below it stays where it is.
  if (inner.numbered || text.trimStart().startsWith("##")) builder.passHeading();
};
