/** The spaces within a line that begins a node: one where one is meant, none before a colon, none at the end. */
import type { Line } from "./lines.ts";
import { directionMarks, isSpace } from "./spaces.ts";
import type { Block, Node, Span } from "./tree.ts";

interface Anchor extends Span {
  readonly colon?: boolean;
}

interface Gap extends Span {
  readonly text: string;
}

const headOf = (node: Node): readonly (Span | undefined)[] => {
  if (node.kind === "entry") return [node.date];
  if (node.kind === "property") return [node.word];
  if (node.kind === "update") return [node.word, node.target];
  return [node.word, node.lens, node.target ?? node.name];
};

const isNumbered = (node: Node): boolean =>
  (node as Block).name !== undefined && ((node as Block).name as Span).start < (node as Block).word.end;

const colonOf = (source: string, node: Node, base: number, from: number, to: number): Anchor | undefined => {
  if (node.kind === "property" || node.kind === "entry" || node.kind === "update") {
    const at = source.slice(from, to).search(/[:：]/);
    return at < 0 ? undefined : { start: from + at, end: from + at + 1, colon: true };
  }
  return node.colon === undefined
    ? undefined
    : { start: base + node.colon, end: base + node.colon + 1, colon: true };
};

/** What stands on the line of a node, without the spaces between. */
const anchorsOf = (source: string, node: Node, base: number, line: Line): Anchor[] => {
  const text = node.kind === "property" ? node.value : node.text;
  const first = text?.pieces?.[0] ?? text;
  const inLine = first && base + first.start < line.end ? first : undefined;
  const head = isNumbered(node) ? [(node as Block).word] : headOf(node);
  const anchors: Anchor[] = head
    .filter((span) => span !== undefined)
    .map(({ start, end }) => ({ start: base + start, end: base + end }));
  const from = anchors.at(-1)?.end ?? line.core;
  const colon = colonOf(source, node, base, from, inLine ? base + inLine.start : line.end);
  if (colon) anchors.push(colon);
  if (inLine) anchors.push({ start: base + inLine.start, end: base + inLine.end });
  return anchors;
};

/** What is to stand between two anchors; nothing where nothing stands. */
const between = (source: string, before: Anchor, after: Anchor, numbered: boolean): string => {
  const gap = source.slice(before.end, after.start);
  return after.colon || (gap === "" && !numbered) ? "" : ` ${directionMarks(gap)}`;
};

/** The spaces of a line and what is to stand there instead. */
export const gapsOf = (source: string, node: Node, base: number, line: Line): Gap[] => {
  const anchors = anchorsOf(source, node, base, line);
  const gaps = anchors.map((anchor, index): Gap => {
    const after = anchors[index + 1];
    return after
      ? { start: anchor.end, end: after.start, text: between(source, anchor, after, isNumbered(node)) }
      : { start: anchor.end, end: line.end, text: "" };
  });
  return gaps.filter(({ start, end }) => isSpace(source.slice(start, end)));
};
