/** Small words of the trees. */
const LONGEST = 300;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What a person wrote, on one line. */
export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
};

export const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** A confidence, from 0 to 1. */
export const ofTen = (value: number): string => `${Math.round(value * 100) / 10}/10`;

/** What stands between two facts that are shown beside one another. */
export const beside = (facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(" · ");
