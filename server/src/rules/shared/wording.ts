/** How messages quote and list what a person wrote. */

const LONG = 70;

/** A text on one line; long texts are cut behind a whole word. */
export const shorten = (text: string): string => {
  const line = text
    .slice(0, 4 * LONG)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONG && text.length <= 4 * LONG) return line;
  return `${line.slice(0, LONG).replace(/\s+\S*$/, "")} …`;
};

/** The words in quotation marks. */
export const quote = (text: string): string => `“${shorten(text)}”`;

/** `a`, `a or b`, `a, b or c`. */
export const either = (words: readonly string[], joint = "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;

const NAMES: Readonly<Record<string, string>> = {
  kr: "key result",
  shares: "shared objective",
  page: "page",
  health: "health metric",
};

/** How a block is called in a sentence: `an objective`, `a key result`. */
export const aBlock = (kind: string): string => {
  const name = NAMES[kind] ?? kind;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
};
