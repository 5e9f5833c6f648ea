import { readLink } from "../../../grammar/reference.ts";
import type { Block, Property, Text } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isText } from "./shared/references.ts";
import { hasResults, resultsToMove } from "./shared/results-to-move.ts";
import { quote } from "./shared/wording.ts";

/** Does an arrow lead somewhere, or at least mean to? What leads nowhere is told by another rule. */
const isLinked = (block: Block, text: Text, context: Context): boolean => {
  const { unit, source, view } = context;
  const link = readLink(source, text);
  if (!link) return false;
  return link.references.some((reference) => {
    const use = { reference, key: "commit", block, unit };
    return view.resolveUse(use).targets.length > 0 || !isText(use, context);
  });
};

const isGivenUp = ({ value }: Text): boolean => /^\[-\]/.test(value);
/** A promise without its box. */
const words = (text: string): string => text.replace(/^\[[ x]\]\s*/i, "");

const promisesOf = (property: Property): Text[] =>
  [property.value, ...property.items].filter((text) => text !== undefined);

export default defineRule<{ text: string; at: number; block: Block }>({
  id: "side-priority",
  severity: "information",
  packs: ["one-universe"],
  summary: "A commitment of the week that is linked to nothing.",
  why: "What a team promises on Monday is what really comes first. A promise that serves no goal is a priority that came in by the back door, and a few of them fill a week.",
  ignore: "It is a small thing that has to be done, and everybody knows it.",
  sources: [2, 3],
  items: [98, 126],
  examples: [
    {
      around: "team",
      bad: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    2026-02-09: 1,400, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 46%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 83%, confidence 6/10

initiative bank-feed: Bank feed in every account
  moves: calm-monday.openers, calm-monday.sure, calm-monday.kept

week 2026-02-09
  commit: «@noa ask twenty owners why they called the week wrong»`,
      good: `
objective calm-monday: Owners start the week knowing what they will earn
  supports: tally.calm-month
  kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    2026-02-09: 1,400, confidence 6/10
  kr impact sure: Owners who call the week right from 42% to 70%
    2026-02-09: 46%, confidence 6/10
  kr business kept: Owners who still pay after a year from 81% to 88%
    2026-02-09: 83%, confidence 6/10

initiative bank-feed: Bank feed in every account
  moves: calm-monday.openers, calm-monday.sure, calm-monday.kept

week 2026-02-09
  commit: @noa ask twenty owners why they called the week wrong -> calm-monday.sure`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    property(property, report, context, block) {
      if (property.key !== "commit" || block?.kind !== "week") return;
      for (const text of promisesOf(property))
        if (!isGivenUp(text) && !isLinked(block, text, context) && hasResults(block, context))
          report(text, { text: words(text.value), at: text.end, block });
    },
  },
  message: ({ text }) =>
    `${quote(text)} is promised for this week and linked to nothing. Which key result does it bring closer? Write it behind an arrow, as in “-> objective.result”. If it is none, what will wait for it?`,
  fixes: ({ data }, context) => {
    const { block, text, at } = data;
    const kinds = keyRow("commit", "week")?.refers ?? [];
    return resultsToMove(block, text, kinds, context).map(({ sentence, spelling, naming }) => ({
      title: `It moves ${quote(sentence)}`,
      changes: () => [...naming, { unit: context.unit, start: at, end: at, text: ` -> ${spelling}` }],
    }));
  },
});
