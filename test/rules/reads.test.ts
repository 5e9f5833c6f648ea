/**
 * Rules that say that they read their block only are not asked again while it stays as it is. So they may look at the
 * properties of the blocks that hold it, and at nothing else of them: not their sentences, and not their other parts.
 */
import assert from "node:assert/strict";
import type { Block } from "../../grammar/tree.ts";
import { allBlocks } from "../../server/src/model/links.ts";
import type { Unit } from "../../server/src/model/unit.ts";
import { View } from "../../server/src/model/view.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import { DEFAULT_CONFIG, optionsOf } from "../../server/src/rules/frame/config.ts";
import { contextOf } from "../../server/src/rules/frame/context.ts";
import type { Rule } from "../../server/src/rules/frame/define.ts";
import { EXAMPLE_TODAY, wholeExample } from "../../server/src/rules/frame/examples.ts";
import type { CheckAny } from "../../server/src/rules/frame/tables.ts";
import { visitBlock } from "../../server/src/rules/frame/visit.ts";
import { RULES } from "../../server/src/rules/registry.ts";
import { drawnFiles } from "../kit/fixture.ts";
import { address, FOLDER } from "../kit/workspace.ts";

const ALLOWED = ["kind", "properties", "parent"];

const isOwn = ({ reads }: Rule): boolean => reads === "statement" || reads === "block";

/** What each rule looked at of holders, beside what is allowed. */
const seen = new Map<Rule, Set<string>>(RULES.filter(isOwn).map((rule) => [rule, new Set()]));

/** A holder that notes what else of it is looked at, and by which rule. */
const guarded = (holder: Block, asking: () => Rule): Block =>
  new Proxy(holder, {
    get: (block, key: keyof Block) => {
      if (!ALLOWED.includes(key)) seen.get(asking())?.add(key);
      return key === "parent" && block.parent ? guarded(block.parent, asking) : block[key];
    },
  });

const unitsOf = (pages: string): Unit[] => {
  const workspace = new Workspace(FOLDER);
  for (const [path, { text }] of drawnFiles(pages))
    if (path.endsWith(".okr")) workspace.setPage(address(path), text);
  return [...workspace.pages.values()].flatMap(({ units }) => units);
};

const askAll = (unit: Unit): void => {
  let asking: Rule;
  const context = contextOf(unit, new View(new Workspace(FOLDER)), {
    today: EXAMPLE_TODAY,
    folder: FOLDER,
    ruleIds: new Set(RULES.map(({ id }) => id)),
  });
  const blocks = allBlocks(unit);
  for (const block of blocks) {
    const { parent } = block;
    if (parent) Object.defineProperty(block, "parent", { get: () => guarded(parent, () => asking) });
  }
  for (const rule of seen.keys()) {
    asking = rule;
    const withOptions = { ...context, options: optionsOf(rule, DEFAULT_CONFIG) };
    for (const block of blocks)
      visitBlock(block, (part, node, holder) =>
        (rule.check[part] as CheckAny | undefined)?.(node, () => {}, withOptions, holder),
      );
  }
};

const PAGES = RULES.flatMap(({ examples }) =>
  examples.flatMap(({ bad, good, around }) => [wholeExample(bad, around), wholeExample(good, around)]),
);

describe("a rule that reads its block", () => {
  before(() => {
    for (const pages of PAGES) for (const unit of unitsOf(pages)) askAll(unit);
  });

  for (const [rule, keys] of seen)
    it(`${rule.id} looks at nothing but the properties of what holds it`, () =>
      assert.deepEqual([...keys], []));
});
