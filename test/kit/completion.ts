/** What is offered at the cursor of a drawing, and the page after something was taken. */
import assert from "node:assert/strict";
import type { Completion, Completions } from "../../server/src/service.ts";
import { dedent, draw } from "./fixture.ts";
import { address, type Opened, type OpenOptions, open } from "./workspace.ts";

interface At {
  readonly pages: Opened;
  readonly path: string;
  readonly cursor: number;
}

const atCursor = (drawing: string, options?: OpenOptions): At => {
  const pages = open(dedent(drawing), options);
  for (const [path, { cursor }] of pages.files) if (cursor !== undefined) return { pages, path, cursor };
  throw new Error("There is no cursor in the drawing.");
};

/** All that is offered, the best first. */
export const completions = (drawing: string, options?: OpenOptions): Completions => {
  const { pages, path, cursor } = atCursor(drawing, options);
  return pages.service.complete(address(path), cursor);
};

/** The labels of what is offered. */
export const offered = (drawing: string, options?: OpenOptions): string[] =>
  completions(drawing, options).items.map(({ label }) => label);

/** The labels with what stands beside them. */
export const described = (drawing: string, options?: OpenOptions): string[] =>
  completions(drawing, options).items.map(({ label, detail }) => `${label} | ${detail ?? ""}`);

const find = ({ items }: Completions, label: string): Completion => {
  const item = items.find((each) => each.label === label);
  assert.ok(item, `“${label}” is not among: ${items.map((each) => each.label).join(", ")}`);
  return item;
};

/** The page of the cursor after something was taken, with its blanks as they are. */
export const taken = (drawing: string, label: string, options?: OpenOptions): string => {
  const { pages, path, cursor } = atCursor(drawing, options);
  const { edit, also } = find(pages.service.complete(address(path), cursor), label);
  let text = pages.service.lines(address(path))?.text() ?? "";
  for (const { start, end, text: written } of [edit, ...also].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + written + text.slice(end);
  return text;
};

/** The hover at the cursor: what it is about, drawn in its page, and what it says. */
export const hovered = (
  drawing: string,
  options?: OpenOptions,
): { about: string; says: string } | undefined => {
  const { pages, path, cursor } = atCursor(drawing, options);
  const found = pages.service.hover(address(path), cursor);
  const text = pages.service.lines(address(path))?.text() ?? "";
  return found && { about: text.slice(found.start, found.end), says: found.markdown };
};

/** What is said of something offered when somebody looks at it. */
export const told = (drawing: string, label: string, options?: OpenOptions): string | undefined => {
  const { pages, path, cursor } = atCursor(drawing, options);
  const { topic } = find(pages.service.complete(address(path), cursor), label);
  return topic && pages.service.describe(address(path), topic);
};

/** The range that is replaced, drawn. */
export const replaced = (drawing: string, label: string): string => {
  const { pages, path, cursor } = atCursor(drawing);
  const { edit } = find(pages.service.complete(address(path), cursor), label);
  return draw(pages.service.lines(address(path))?.text() ?? "", [edit]);
};
