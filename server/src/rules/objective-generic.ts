import type { Block } from "../../../grammar/tree.ts";
import { contentStems } from "../english/index.ts";
import type { Declaration } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, MOST_RELATED } from "./frame/define.ts";
import { GENERIC_WORDS } from "./shared/generic-words.ts";
import { familyIn } from "./shared/likeness.ts";
import { isReadable } from "./shared/objectives.ts";
import { quote } from "./shared/wording.ts";

interface Generic {
  readonly text: string;
  /** Who says the same, word for word. */
  readonly other?: string;
}

const GENERIC = new Set(GENERIC_WORDS.flatMap(contentStems));

/** Would it fit any team? Every word of it is one that any team could use. */
const fitsAnyTeam = (text: string): boolean => {
  const stems = contentStems(text);
  return stems.length > 0 && !/\d/.test(text) && stems.every((stem) => GENERIC.has(stem));
};

const WORDS = /[\p{L}\p{N}]+/gu;
const plain = (text: string): string => (text.normalize("NFC").toLowerCase().match(WORDS) ?? []).join(" ");

/** An edit elsewhere makes a list of thousands anew of blocks that are the same. */
const plains = new WeakMap<Block, string>();

const plainOf = (block: Block): string => {
  const known = plains.get(block) ?? plain(block.text?.value ?? "");
  plains.set(block, known);
  return known;
};

/** Those that say the same word for word, of all in a list, by what they say. */
const groups = new WeakMap<readonly Declaration[], Map<string, Declaration[]>>();

const groupsOf = (members: readonly Declaration[]): Map<string, Declaration[]> => {
  const known = groups.get(members);
  if (known) return known;
  const made = new Map<string, Declaration[]>();
  for (const each of members) {
    const text = plainOf(each.block);
    const group = made.get(text);
    if (group) group.push(each);
    else made.set(text, [each]);
  }
  groups.set(members, made);
  return made;
};

const owner = ({ unit }: Declaration): string =>
  unit.container?.block.text?.value ?? unit.container?.word?.text ?? "another page";

/**
 * The same sentence elsewhere in this cycle. A team may say it on two pages, and a company says it first: whoever
 * repeats it is told.
 */
const wordForWord = (block: Block, text: string, context: Context): Declaration[] => {
  const { unit, head } = context;
  if (unit.container?.kind === "company") return [];
  const members = familyIn(block, "objective", context);
  if (members.length < 2) return [];
  const group = groupsOf(members).get(plain(text)) ?? [];
  return group.filter(
    (other) =>
      other.block !== block &&
      other.unit.page.head.cycleId === head.cycleId &&
      other.unit.container?.name !== unit.container?.name,
  );
};

export default defineRule<Generic>({
  id: "objective-generic",
  severity: "information",
  summary: "An objective that would fit any team, or that stands elsewhere word for word.",
  why: "An objective is a choice. If every team could sign it, it rules nothing out and helps nobody to decide what comes first. The words that only your team could write are the ones that matter.",
  ignore: "The sentence stands for something that everybody here knows, such as the motto of this year.",
  sources: [0],
  items: [17, 23],
  examples: [
    {
      around: "team objective",
      fixed: false,
      bad: `
objective best: «Be the best partner for our customers»
  supports: tally.calm-month
  strategy: tally.clarity`,
      good: `
objective best: Owners ask us before they ask the bank
  supports: tally.calm-month
  strategy: tally.clarity`,
    },
    {
      around: "team objective",
      fixed: false,
      bad: `
objective calm: «Owners plan a month ahead without fear»
  supports: tally.calm-month
  strategy: tally.clarity`,
      good: `
objective calm: Owners see the rent coming before it is due
  supports: tally.calm-month
  strategy: tally.clarity`,
    },
  ],
  reads: "cycle",
  check: {
    objective(block, report, context) {
      if (!block.text || !isReadable(block, context)) return;
      const text = block.text.value;
      const others = wordForWord(block, text, context);
      const [first] = others;
      const related = others.slice(0, MOST_RELATED).map((other) => ({
        unit: other.unit,
        start: other.block.text?.start ?? other.block.start,
        end: other.block.text?.end ?? other.block.end,
        message: `${owner(other)} says the same.`,
      }));
      if (first) report(block.text, { text, other: owner(first) }, { related });
      else if (context.statement(block).english && fitsAnyTeam(text)) report(block.text, { text });
    },
  },
  message: ({ text, other }) =>
    other
      ? `${quote(text)} stands with ${other}, word for word. What is this team's own part in it? If you go for it together, write “shares” and your own key results.`
      : `${quote(text)} would fit any team, so it rules nothing out. Who exactly will notice, and what will they be able to do that they can't do today?`,
});
