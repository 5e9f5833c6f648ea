/** Names for what has none: short ids made of a text. */
import { fold } from "../../../../grammar/vocabulary.ts";

const SMALL =
  /^(?:a|an|the|and|or|of|to|for|in|on|at|by|with|from|our|we|us|is|are|be|their|them|they|it|its|that|who|as|new|more|all|every|each|than|before|after)$/;
const MOST_WORDS = 2;
const LONGEST = 24;

/** An id from the first words of a text that say something; empty if there are none. */
export const idFrom = (text: string, words = MOST_WORDS): string => {
  const all = fold(text)
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  const telling = (all ?? []).filter((word) => !SMALL.test(word));
  let id = "";
  for (const word of (telling.length ? telling : (all ?? [])).slice(0, words))
    if (id === "" || id.length + word.length < LONGEST) id = id ? `${id}-${word}` : word;
  return id;
};

/** All words of a text as one id: `my goal` becomes `my-goal`. */
export const joined = (text: string): string =>
  text
    .normalize("NFC")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*/gu)
    ?.join("-") ?? "";

/** The id, or the first of `id-2`, `id-3` that is free. */
export const freeName = (id: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
};
