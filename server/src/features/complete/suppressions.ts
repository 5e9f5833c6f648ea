/** Rule names in suppressions: those that speak here first. */
import { RULES } from "../../rules/registry.ts";
import { type Asked, type Draft, type Slot, unique } from "./slot.ts";

const NAMES = /^\s*#+[ \t]*okr-ignore(-file)?[ \t]+([^:：]*)$/u;
const WORD = /^\s*#+[ \t]*(o|ok|okr[\w-]*)$/iu;

const WORDS: readonly Draft[] = [
  {
    label: "okr-ignore",
    kind: "rule",
    detail: "Leaves a finding of the next block out, with a reason.",
    text: "okr-ignore ",
  },
  {
    label: "okr-ignore-file",
    kind: "rule",
    detail: "Leaves a rule out on this page, with a reason.",
    text: "okr-ignore-file ",
  },
];

/** The rules that found something: in this section, else on this page. */
const speaking = ({ project, place }: Asked): string[] => {
  const here = place.base + place.at;
  const told = project.findingsNear(place.page, { start: here, end: here });
  return [...told.filter(({ unit }) => unit === place.unit), ...told].map(({ found }) => found.rule.id);
};

const rules = (asked: Asked, free: boolean): Draft[] => {
  const draft = (rule: string, summary: string): Draft => ({
    label: rule,
    kind: "rule",
    detail: summary,
    text: free ? `${rule}: <reason>` : rule,
    filter: rule,
    commit: [","],
    topic: { about: "rule", rule },
  });
  const all = new Map(
    [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, summary }) => [id, summary]),
  );
  const ids = [...speaking(asked), ...all.keys()];
  return unique(ids.flatMap((id) => draft(id, all.get(id) ?? "")));
};

/** In a comment: the words that make it a suppression, and the names of rules. */
export const suppressions = (asked: Asked): Slot | undefined => {
  const { before, after, at } = asked.place;
  const word = WORD.exec(before)?.[1];
  if (word !== undefined)
    return { start: at - word.length, end: at + (/^[\w-]*/.exec(after)?.[0].length ?? 0), drafts: WORDS };
  if (!NAMES.test(before)) return undefined;
  const typed = /[^\s,]*$/.exec(before)?.[0].length ?? 0;
  const rest = /^[^\s,:：]*/u.exec(after)?.[0].length ?? 0;
  const free = after.slice(rest).trim() === "";
  return { start: at - typed, end: at + rest, drafts: rules(asked, free) };
};
