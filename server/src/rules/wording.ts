/** How messages quote and list what a person wrote. */

const LONG = 70;

/** The words in quotation marks, on one line; long texts are cut behind a whole word. */
export const quote = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONG) return `“${line}”`;
  const cut = line.slice(0, LONG).replace(/\s+\S*$/, "");
  return `“${cut} …”`;
};

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
