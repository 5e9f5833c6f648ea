import { sourceSpan } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import { readPath } from "../model/paths.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import {
  type Explanation,
  explanationIn,
  explanationText,
  withoutExplanation,
} from "./shared/explanations.ts";
import { addFirst } from "./shared/insert.ts";
import { isReadable } from "./shared/objectives.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

interface Long {
  readonly text: string;
  readonly block: Block;
  readonly explanation: Explanation;
}

/** Moves the explanation to a property of its own. */
const moveTo = (key: "why" | "note", { text, block, explanation }: Long, context: Context): FixData => ({
  title: `Move the explanation to “${key}”`,
  preferred: true,
  changes: () => {
    if (!block.text) return [];
    return [
      replace(context, block.text, withoutExplanation(text, explanation)),
      addFirst(context, block, `${key}: ${explanationText(text, explanation)}`),
    ];
  },
});

/** Moves the explanation to a document of its own, which the objective links to. */
const toDocument = ({ text, block, explanation }: Long, context: Context): FixData[] => {
  const path = `objectives/${block.name?.text}.md`;
  const target = readPath(path, context.unit.page.uri, context.folder);
  const free = target.kind === "file" && context.view.document(target.uri)?.text === undefined;
  if (!block.text || !block.name || propertyOf(block, "doc") || !free) return [];
  const sentence = withoutExplanation(text, explanation);
  const document = `# ${sentence}\n\n## Why\n\n${explanationText(text, explanation)}\n`;
  const changes = [
    replace(context, block.text, sentence),
    addFirst(context, block, `doc: ${path}`),
    { create: target.uri, text: document },
  ];
  return [{ title: `Move the explanation to ${path}`, changes: () => changes }];
};

export default defineRule<Long>({
  id: "objective-long",
  severity: "information",
  summary: "An objective of more than one sentence, or with an explanation inside.",
  why: "People repeat an objective from memory, so it has to be one sentence. The reasons matter as much, but they have a place of their own: in “why”, or in the document of the strategy.",
  ignore: "What looks like a second sentence is part of a name.",
  sources: [0],
  items: [15, 119],
  examples: [
    {
      around: "team objective",
      bad: `
objective calm-rent: Owners sleep well before the rent is due. «Every surprise costs us an owner who closes the shop.»
  supports: tally.calm-month
  strategy: tally.clarity`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  why: Every surprise costs us an owner who closes the shop.
  supports: tally.calm-month
  strategy: tally.clarity`,
    },
    {
      around: "team objective",
      bad: `
objective calm-rent: Owners sleep well before the rent is due, «because every surprise closes a shop»
  supports: tally.calm-month
  strategy: tally.clarity`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  why: Every surprise closes a shop
  supports: tally.calm-month
  strategy: tally.clarity`,
    },
  ],
  reads: "block",
  check: {
    objective(block, report, context) {
      if (!block.text || !isReadable(block, context)) return;
      const { text, english } = context.statement(block);
      const explanation = explanationIn(text, english);
      if (explanation) report(sourceSpan(block.text, explanation), { text, block, explanation });
    },
  },
  message: ({ text, explanation }) =>
    `${quote(text.slice(explanation.start, explanation.end))} explains the objective. Keep the one sentence that people can say from memory, and move the reason to “why” or to the document.`,
  fixes: ({ data }, context) => [
    moveTo(propertyOf(data.block, "why") ? "note" : "why", data, context),
    ...toDocument(data, context),
  ],
});
