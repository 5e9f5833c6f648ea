/** Pages as short texts, so that a test can say by eye what a page is read as. */
import { type Page, pageText } from "../../grammar/page.ts";
import type { Block, Entry, Problem, Property, Text, Update } from "../../grammar/tree.ts";
import { rankOf } from "../../grammar/vocabulary.ts";

const quoted = (text: Text | undefined): string => (text ? ` ${JSON.stringify(text.value)}` : "");

const property = ({ key, value, items }: Property): string[] => [
  `${key}${quoted(value)}`,
  ...items.map((item) => `  -${quoted(item)}`),
];
const entry = ({ date, text }: Entry): string => `${date.text}${quoted(text)}`;
const update = ({ target, text }: Update): string => `update ${target.text}${quoted(text)}`;

const head = ({ kind, lens, name, target, text }: Block): string =>
  [kind, lens?.lens, name?.text, target?.text].filter(Boolean).join(" ") + quoted(text);

const block = (node: Block): string[] => {
  const held = [
    ...node.properties.map((each) => ({ at: each.start, lines: property(each) })),
    ...node.entries.map((each) => ({ at: each.start, lines: [entry(each)] })),
    ...node.updates.map((each) => ({ at: each.start, lines: [update(each)] })),
    ...node.blocks.map((each) => ({ at: each.start, lines: block(each) })),
  ];
  held.sort((a, b) => a.at - b.at);
  return [head(node), ...held.flatMap(({ lines }) => lines.map((line) => `  ${line}`))];
};

/** The tree of a page: a line for each node, indented as it nests. */
export const outline = (page: Page): string =>
  page.sections
    .flatMap(({ tree, container }) => [
      ...tree.properties.flatMap(property),
      ...tree.blocks.flatMap((each) =>
        block(each).map((line) => (container && rankOf(each.kind) > 0 ? `  ${line}` : line)),
      ),
    ])
    .map((line) => `${line}\n`)
    .join("");

/** All problems of a page, with offsets in the page. */
export const problems = (page: Page): readonly Problem[] => {
  let base = 0;
  return page.sections.flatMap(({ text, tree }) => {
    const start = base;
    base += text.length;
    return tree.problems.map((told) => ({ ...told, start: told.start + start, end: told.end + start }));
  });
};

/** What is told about a page, one line each: `reason: what is underlined`. */
export const told = (page: Page): string[] => {
  const text = pageText(page);
  return problems(page).map(({ reason, start, end }) => `${reason}: ${text.slice(start, end)}`);
};
