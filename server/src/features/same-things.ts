/** Does a page hold the same things as before, each in what held it, in whatever order they stand? */
import type { Page } from "../../../grammar/page.ts";
import type { Block, Property } from "../../../grammar/tree.ts";
import { rankOf } from "../../../grammar/vocabulary.ts";
import { suppressionsOf } from "../rules/frame/suppress.ts";

const propertySays = ({ key, value, items }: Property): unknown => [
  key,
  value?.value,
  items.map((item) => item.value),
];

const headOf = ({ kind, name, lens, target, text }: Block): readonly unknown[] => [
  kind,
  name?.text,
  lens?.text,
  target?.text,
  text?.value,
];

/** What a block says, where it stands, and which rules are silenced above it. */
const blockSays = (
  block: Block,
  place: readonly unknown[],
  ignored: ReadonlyMap<Block, string>,
): string[] => {
  const own = [...place, ...headOf(block)];
  return [
    JSON.stringify([
      own,
      block.properties.map(propertySays),
      block.entries.map(({ date, text }) => `${date.text} ${text?.value}`).sort(),
      block.updates.map(({ target, text }) => [target.text, text?.value]),
      ignored.get(block),
    ]),
    ...block.blocks.flatMap((inner) => blockSays(inner, own, ignored)),
  ];
};

const thingsOf = ({ sections }: Page): string => {
  let container: readonly unknown[] = [];
  const things = sections.flatMap(({ tree }) => {
    const ignored = new Map(
      suppressionsOf(tree).flatMap(({ block, rules }) =>
        block ? [[block, rules.map(({ text }) => text).join()] as const] : [],
      ),
    );
    return [
      ...tree.properties.map((property) => JSON.stringify(propertySays(property))),
      ...tree.blocks.flatMap((block) => {
        const isContainer = rankOf(block.kind) === 0;
        if (isContainer) container = headOf(block);
        return blockSays(block, isContainer ? [] : container, ignored);
      }),
      ...tree.problems.map(({ reason, data }) => JSON.stringify([reason, data])),
    ];
  });
  return things.sort().join("\n");
};

export const holdsTheSame = (one: Page, other: Page): boolean => thingsOf(one) === thingsOf(other);
