import type { Block, Span } from "../../../grammar/tree.ts";
import { LENSES, type Lens } from "../../../grammar/vocabulary.ts";
import { lensOf } from "../english/index.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { mayBeResult } from "./shared/judged.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { quote } from "./shared/wording.ts";

interface Dimension {
  readonly block: Block;
  readonly text: string;
  /** The lens that is written, and what its number is instead of people. */
  readonly instead: string | undefined;
  /** The lens that the words speak of. */
  readonly guess: Lens | undefined;
}

/** What each lens looks at, as people say it. */
const LOOKS: Readonly<Record<Lens, string>> = {
  reach: "how many people take part",
  impact: "how well they are served",
  business: "what it is worth to us",
};

/** Do others of the objective say through which lens they look? Then this one is a blind spot. */
const othersHaveLens = (block: Block): boolean =>
  block.parent?.blocks.some((other) => other.kind === "kr" && other.lens !== undefined) ?? false;

/** Reach counts people, or their companies: what is surely something else, in words. */
const notPeople = (block: Block, context: Context): string | undefined => {
  const { goal } = context.statement(block);
  const quantity = goal?.to ?? goal?.change;
  if (quantity?.currency) return "money";
  return quantity?.unit?.dimension === "time" ? "time" : undefined;
};

const guessOf = (block: Block, context: Context): Lens | undefined => {
  const { text, english } = context.statement(block);
  return english ? lensOf(text) : undefined;
};

/** From the word to the end of the sentence. */
const statementSpan = ({ word, text, head }: Block): Span => ({
  start: word.start,
  end: Math.max(head.end, text?.end ?? 0),
});

const setLens = (block: Block, lens: Lens, isGuess: boolean, context: Context): FixData => ({
  title: `Look at ${LOOKS[lens]}: kr ${lens}`,
  preferred: isGuess,
  changes: () => [
    block.lens
      ? replace(context, block.lens, lens)
      : replace(context, { start: block.word.end, end: block.word.end }, ` ${lens}`),
  ],
});

/** The guess first, then the others in their order; neither the lens that is there already, nor one that doesn't fit. */
const lensesFor = ({ block, guess }: Dimension, context: Context): readonly Lens[] =>
  [...LENSES]
    .filter((lens) => lens !== block.lens?.lens && (lens !== "reach" || !notPeople(block, context)))
    .sort((a, b) => Number(b === guess) - Number(a === guess));

export default defineRule<Dimension>({
  id: "kr-dimension",
  severity: "hint",
  gap: true,
  summary: "A key result that doesn't say through which lens it looks, or measures something else.",
  why: "Reach counts the people who take part, impact says how well they are served, business says what it is worth. One word for each shows at a glance which of the three nobody is looking at.",
  ignore: "You don't work with the three lenses, and nobody on the team misses them.",
  sources: [0],
  items: [32, 34, 35],
  options: {
    always: {
      type: "boolean",
      default: false,
      description: "Also where no key result of the objective names a lens",
    },
  },
  examples: [
    {
      around: "objective",
      bad: `
«kr quick: Median time to open the forecast from 40 seconds to 10 seconds»
  owner: @noa
  2026-02-09: 31 seconds, confidence 6/10`,
      good: `
kr impact quick: Median time to open the forecast from 40 seconds to 10 seconds
  owner: @noa
  2026-02-09: 31 seconds, confidence 6/10`,
    },
    {
      around: "objective",
      bad: `
kr «reach» quick: Median time to open the forecast from 40 seconds to 10 seconds
  owner: @noa
  2026-02-09: 31 seconds, confidence 6/10`,
      good: `
kr impact quick: Median time to open the forecast from 40 seconds to 10 seconds
  owner: @noa
  2026-02-09: 31 seconds, confidence 6/10`,
    },
  ],
  reads: "section",
  check: {
    kr(block, report, context) {
      if (isClosed(context.head) || isOver(block) || !mayBeResult(block, context)) return;
      const tell = (where: Span, instead: string | undefined): void =>
        report(where, {
          block,
          text: context.statement(block).text,
          instead,
          guess: guessOf(block, context),
        });
      const instead = block.lens?.lens === "reach" ? notPeople(block, context) : undefined;
      if (block.lens && instead) tell(block.lens, instead);
      else if (!block.lens && (context.options.always === true || othersHaveLens(block)))
        tell(statementSpan(block), undefined);
    },
  },
  message: ({ text, instead, guess }) =>
    instead
      ? `Reach counts people, or their companies, and ${quote(text)} measures ${instead}. Which lens is meant?`
      : `${quote(text)} doesn't say through which lens it looks${guess ? `; it reads like ${guess}, ${LOOKS[guess]}` : ""}. Write reach, impact or business behind “kr”, so that everybody sees what is covered.`,
  fixes: ({ data }, context) =>
    (/^kr$/i.test(data.block.word.text) ? lensesFor(data, context) : []).map((lens) =>
      setLens(data.block, lens, lens === data.guess, context),
    ),
});
