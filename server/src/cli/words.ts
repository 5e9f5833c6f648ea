/** Words for what is printed. */

/** "1 page", "2 pages". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** "a, b or c". */
export const listed = (words: readonly string[], last: "and" | "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

/** How many letters must be put in, taken out, changed or swapped with the next to make one word of another. */
const distance = (one: string, other: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] as number) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) as number;
};

/** The names that somebody may have meant, the nearest first: few letters away, or holding what was typed. */
export const nearest = (typed: string, names: readonly string[], most = 3): string[] => {
  const word = typed.toLowerCase();
  const far = Math.max(2, Math.ceil(word.length / 3));
  const away = (name: string) =>
    word.length > 2 && name.includes(word) ? 1 : distance(word, name.toLowerCase());
  return names
    .map((name) => ({ name, away: away(name) }))
    .filter((each) => each.away <= far)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ name }) => name);
};

/** A question to end a sentence with, or nothing. */
export const orNearest = (typed: string, names: readonly string[]): string => {
  const meant = nearest(typed, names);
  return meant.length ? ` Did you mean ${listed(meant, "or")}?` : "";
};
