/** What the parser tells, in plain sentences: what was seen, and what to do about it. */
import type { Problem, Reason } from "./tree.ts";
import { type BlockRow, blockRow, blocksIn, KEYS, LENSES, type Place } from "./vocabulary.ts";

type Data = Readonly<Record<string, string | number>>;

const NAMES: Readonly<Record<string, string>> = {
  kr: "key result",
  shares: "shared objective",
  health: "health metric",
};

/** `an objective`, `a key result`, `the head of the page`. */
const aPlace = (place: string): string => {
  if (place === "page") return "the head of the page";
  const name = NAMES[place] ?? place;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
};

const within = (place: string): string =>
  place === "page" ? "at the head of the page" : `in ${aPlace(place)}`;

const listed = (places: readonly string[]): string => {
  const names = [...new Set(places.map(aPlace))];
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
};

const example = (block: string): string => (blockRow(block) as BlockRow).example;

const homesOf = (key: string): string =>
  listed(KEYS.filter((row) => row.key === key).flatMap((row) => row.in as readonly string[]));

const misplacedKey = (key: string, place: string): string =>
  key === "strategy" && blocksIn(place as Place).some(({ word }) => word === "strategy")
    ? `To write a strategy down ${within(place)}, give it an id: “${example("strategy")}”. Without one, the word names the strategy that an objective carries out.`
    : `“${key}” can't stand ${within(place)}, so it is not read. It belongs to ${homesOf(key)}.`;

const badName = (block: string, name: string): string =>
  block === "kr" && (LENSES as readonly string[]).includes(name.toLowerCase())
    ? `“${name}” is a lens, so it can't be the id of a key result too. Choose another word, or leave it out.`
    : `“${name}” can't be an id. An id is one word of letters, digits, “-” and “_”: try “${name
        .trim()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
        .toLowerCase()}”, or leave it out.`;

const aName = (kind: string | number): string => NAMES[kind] ?? String(kind);

const nestedOtherwise = ({ block, nested, belongs }: Data): string => {
  const what = block ? aPlace(String(block)) : "this line";
  if (!nested)
    return `The indentation shows ${what} beside the ${aName(belongs ?? "")} above, but it belongs to it.`;
  const truth = belongs ? `it belongs to the ${aName(belongs)}` : "it stands beside it";
  return `The indentation shows ${what} as a part of the ${aName(nested)} above, but ${truth}.`;
};

const SENTENCES: Readonly<Record<Reason, (data: Data, text: string) => string>> = {
  unreadable: ({ lines }) =>
    `${Number(lines) > 1 ? `These ${lines} lines begin with no word of the language, so they` : "This line begins with no word of the language, so it"} can't be read. Begin with a word like “objective”, “kr” or “note” and a colon, or indent it below the text that it goes on with.`,
  "missing-colon": ({ block }) =>
    `“${block}” opens ${aPlace(String(block))}, and a colon and a space should follow, as in “${example(String(block))}”.`,
  "missing-name": ({ block }) =>
    `“${block}” does not say which one. Put that before the colon, as in “${example(String(block))}”.`,
  "bad-name": ({ block, name }) => badName(String(block), String(name)),
  "bad-head": ({ block }, text) =>
    `“${text}” can't stand here: “${block}” takes one word and nothing else, as in “${example(String(block))}”. Move the rest to a line of its own, such as “note: …”.`,
  "conflict-marker": () =>
    "Git left this line where two versions of the page meet, and both are read. Keep the lines that are right, and delete this one.",
  "ambiguous-date": ({ readings }, text) =>
    `“${text}” may be ${String(readings).split(" ").join(" or ")}. Write the day that you mean in that form.`,
  "unknown-key": ({ key, place }) =>
    `Nothing ${within(String(place))} is called “${key}”. Check the spelling, or begin the line with “note:” to keep the words.`,
  "misplaced-property": ({ key, place }) => misplacedKey(String(key), String(place)),
  "misplaced-entry": ({ place }) =>
    place === "heading"
      ? "This check-in stands below a heading that is not read, so it counts for nothing. Which key result or health metric is it about? Put it below that one."
      : `A check-in can't stand ${within(String(place))}. Put it below the key result, health metric or initiative that it is about.`,
  "misplaced-update": () =>
    "An update belongs to a week, and no week is open here. Put it below a line like “week 2026-01-19”, or write the day before the check-in instead.",
  "misplaced-block": ({ block, place }) =>
    `${aPlace(String(block)).replace(/^a/, "A")} can't stand ${within(String(place))}. It belongs to ${listed(blockRow(String(block))?.in ?? [])}.`,
  "repeated-key": ({ key }) => `“${key}” is said twice here. Which one counts? Keep that one.`,
  "keyword-case": ({ text }, typed) =>
    `“${typed}” is read as “${text}”. Words of the language are in lower case.`,
  "lens-alias": ({ lens }, typed) =>
    `“${typed}” is read as “${lens}”. Write it so, and it looks the same on every page.`,
  pasted: ({ text, swapped }, typed) => {
    if (swapped)
      return `“${typed}” is read as ${text}: with dots, the day comes first. Is it the day that you mean? Write it so, and nobody reads ${swapped}.`;
    return text
      ? `“${typed}” is read as “${text}”. The formatter writes it so.`
      : `“${typed}” is passed over. The formatter takes it out.`;
  },
  indentation: nestedOtherwise,
  "unread-heading": ({ block }) =>
    `A line that begins with “#” is a comment, so this one is not read. To make it ${aPlace(String(block))}, take the “#” away.`,
};

/** A problem in plain sentences. `text` is what it underlines. */
export const sentence = (problem: Problem, text: string): string =>
  SENTENCES[problem.reason](problem.data ?? {}, text);
