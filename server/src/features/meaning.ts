/** What a page says, whatever its spaces and the form of its words: what nests in what, with all texts, and what can't be read. */
import type { Page } from "../../../grammar/page.ts";
import type { Section } from "../../../grammar/section.ts";
import type { Block, Property, Reason, Text } from "../../../grammar/tree.ts";

const said = (text: Text | undefined): string => text?.value.replace(/\s+/g, " ") ?? "";

const propertySays = ({ key, value, items }: Property): unknown => [key, said(value), items.map(said)];

const blockSays = ({ kind, text, properties, entries, updates, blocks }: Block): unknown => [
  ...[kind, said(text), properties.map(propertySays)],
  entries.map((entry) => said(entry.text)),
  updates.map((update) => [update.target.text, said(update.text)]),
  blocks.map(blockSays),
];

/** Told of the form of lines, which may be set right. */
const FORM: readonly Reason[] = ["pasted", "keyword-case", "indentation"];

const known = new WeakMap<Section, readonly string[]>();

/** A section never changes, so it is read once. */
const sectionSays = (section: Section): readonly string[] => {
  const { tree, container } = section;
  const lines =
    known.get(section) ??
    [
      ...tree.properties.map(propertySays),
      ...tree.blocks.map((block) => [container?.kind, blockSays(block)]),
      ...tree.problems
        .filter(({ reason }) => !FORM.includes(reason))
        .map(({ reason, data }) => [reason, data?.lines]),
    ].map((each) => JSON.stringify(each));
  known.set(section, lines);
  return lines;
};

export const saysTheSame = (one: Page, other: Page): boolean => {
  const [first, second] = [one, other].map(({ sections }) => sections.flatMap(sectionSays));
  return first?.join("\n") === second?.join("\n");
};
