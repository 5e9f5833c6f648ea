/** The number in a statement about work that measures people, and so may stay. */
import type { Phrase } from "./extent.ts";
import type { Frame } from "./frame.ts";
import type { Quantity } from "./quantities.ts";
import { isFolk, type Reading } from "./reading.ts";
import { isMark } from "./sentence.ts";

/** Is it a number of people, and not a range, a rank or a bound? */
const isPlain = ({ words }: Reading, { at, kind }: Quantity): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    (kind === "count" || kind === "percent") &&
    !isMark(before, "<>≥≤~-–/") &&
    !isMark(next, "-–/") &&
    !/^(?:top|every|year|grade|class|season|phase|level|stage|form)$/u.test(before?.lower ?? "")
  );
};

export interface Kept {
  /** "40", "80%". */
  readonly number: string;
  /** Index of the word for those who are counted. */
  readonly counted: number;
}

const SCALE = /^(?:hundred|thousand|million|billion)$/u;

/** The number of those whom the work is for; nothing where something else is counted. */
export const keptNumber = (
  { r, byWhen, thing, persons }: Frame,
  people: Phrase | undefined,
  text: string,
): Kept | undefined => {
  const inDeadline = ({ at }: Quantity) => byWhen !== undefined && at >= byWhen.from && at < byWhen.to;
  const isMeant = ({ counted = -1 }: Quantity) =>
    people ? counted === people.head : isFolk(r.words[counted]) && (persons || counted !== thing.head);
  const found = r.quantities.find(
    (quantity) => isPlain(r, quantity) && isMeant(quantity) && !inDeadline(quantity),
  );
  const word = found && r.words[found.at];
  if (!word || found.counted === undefined) return undefined;
  const digits =
    /^\d[\d.,]*(?:k|m)?/iu.exec(text.slice(word.start, word.end))?.[0] ?? found.value?.toString();
  if (digits === undefined) return undefined;
  const scale = SCALE.test(r.words[found.at + 1]?.lower ?? "") ? ` ${r.words[found.at + 1]?.lower}` : "";
  return { number: found.kind === "percent" ? `${digits}%` : digits + scale, counted: found.counted };
};
