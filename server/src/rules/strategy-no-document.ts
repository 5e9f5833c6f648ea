import type { Block } from "../../../grammar/tree.ts";
import { readPath } from "../model/paths.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { addLine } from "./shared/insert.ts";
import { MEMO } from "./shared/memo.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

/** Where the document would go: beside the page, named like the strategy. */
const PATH = (block: Block): string => `strategy/${block.name?.text ?? "strategy"}.md`;

const writeDocument = (block: Block, context: Context): readonly Change[] => {
  const path = PATH(block);
  const target = readPath(path, context.unit.page.uri, context.folder);
  const link = addLine(context, block, `doc: ${path}`);
  if (target.kind !== "file" || context.view.document(target.uri)?.text !== undefined) return [link];
  return [link, { create: target.uri, text: MEMO(block.text?.value ?? "") }];
};

export default defineRule<{ strategy: string; block: Block }>({
  id: "strategy-no-document",
  severity: "warning",
  gap: true,
  summary: "A strategy without a document that explains it.",
  why: "A strategy in one sentence is easy to repeat and easy to misread. The document holds what the sentence can't: the reasons, what you believe, what you decided against. It lets objectives stay short.",
  ignore: "The document lives where a link can't reach; give its address with `link:`.",
  sources: [0],
  items: [118, 119],
  examples: [
    {
      around: "company",
      fixed: false,
      bad: `
strategy nearby: «Be the tool that owners recommend at the market»
  start: Every owner can invite a neighbour from the forecast
  stop: Advertising at fairs
  stalled: One owner in fifty came through another owner`,
      good: `
strategy nearby: Be the tool that owners recommend at the market
  doc: strategy/clarity.md
  start: Every owner can invite a neighbour from the forecast
  stop: Advertising at fairs
  stalled: One owner in fifty came through another owner`,
    },
  ],
  reads: "block",
  quick: true,
  check: {
    strategy(block, report) {
      if (block.text && !propertyOf(block, "doc") && !propertyOf(block, "link"))
        report(block.text, { strategy: block.text.value, block });
    },
  },
  message: ({ strategy }) =>
    `${quote(strategy)} has no document yet. Where can a new colleague read why you believe in it and what you decided against? Two pages are enough.`,
  fixes: ({ data }, context) => [
    {
      title: `Begin ${PATH(data.block)} from a memo and link it`,
      preferred: true,
      changes: () => writeDocument(data.block, context),
    },
  ],
});
