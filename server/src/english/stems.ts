/** The content words of a text, for comparing what two texts are about. */

/** Words that say nothing about what is measured: articles, prepositions, and how a number is taken. */
const SMALL = new Set(
  (
    "a an the this that these those our your their its his her my we you they it us of in on at to for from by with and or per as " +
    "is are was were be been being has have had do does did will would can could may might not no who which whose when where while within " +
    "all each every any some more most less least fewer up down over under above below about into out than then so such only just " +
    "number count amount total share percentage percent percentages rate ratio proportion average mean median typical score level figure " +
    "increase increased increases increasing decrease decreased decreases decreasing reduce reduced reduces reducing reduction grow grows " +
    "grown growing growth improve improved improves improving improvement raise raised raises raising lower lowered lowers lowering drive " +
    "drives driven driving boost boosts boosted boosting cut cuts cutting drop drops dropped dropping rise rises rising reach reaches " +
    "reached reaching achieve achieves achieved achieving get gets getting move moves moved moving"
  ).split(" "),
);

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu;
/** Longer texts are compared by their beginning. */
const LONGEST = 600;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/, ""],
  [/ies$/, "y"],
  [/(ss|us|is)$/, "$1"],
  [/(ch|sh|x|z|ss)es$/, "$1"],
  [/s$/, ""],
];
const VERB_ENDING = /(?:ing|ed)$/;
const DOUBLED = /([bdfgmnprt])\1$/;

/** Brings the forms of a word together: customers and customer, shipped and shipping. Not a word of the language. */
export const stem = (word: string): string => {
  let result = word;
  for (const [ending, rest] of ENDINGS) {
    if (!ending.test(result) || result.length < 4) continue;
    result = result.replace(ending, rest);
    if (rest !== "" || !ending.source.startsWith("['")) break;
  }
  if (result.length > 5 && VERB_ENDING.test(result))
    result = result.replace(VERB_ENDING, "").replace(DOUBLED, "$1");
  return result.length > 4 && result.endsWith("e") ? result.slice(0, -1) : result;
};

/** The stems of the content words in their order; numbers, units written as signs, and small words are left out. */
export const contentStems = (text: string): string[] =>
  (text.slice(0, LONGEST).normalize("NFC").toLowerCase().match(WORD) ?? [])
    .filter((word) => !SMALL.has(word))
    .map(stem);
