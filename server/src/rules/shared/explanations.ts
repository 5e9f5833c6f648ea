/** Where an objective stops and begins to explain itself. */
import { type Span, sentences } from "../../english/index.ts";

/** What ends with a full stop without ending a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|vs|etc|incl|approx|no|nr|dr|mr|mrs|ms|st|inc|ltd|co|dept|max|min|ca)\.$/iu;
const BEGINS = /^["“‘'(]?[\p{Lu}\p{N}]/u;
/** A reason, with what joins it to the sentence. */
/** In a shorter objective the reason is what it says: "Tenants stay because they like the place". */
const LONG = 14;
const REASON = /\s*[,;:–—-]?\s*\b(?:because|due to the fact that|given that)\b/iu;
/** An aside in brackets is an explanation when it is longer than a few words. */
const ASIDE = /\s*\(([^()]*)\)[.!]?\s*$/u;
const LONG_ASIDE = 5;

/** `2. Klasse`: in many languages a number with a full stop is its place in an order. */
const ORDINAL = /(?:^|[\s(])\d{1,3}\.$/;

/** The offset at which the second sentence begins. */
const secondSentence = (text: string, english: boolean): number | undefined => {
  const all = sentences(text);
  for (const [index, { start }] of all.entries()) {
    const before = text.slice(0, start).trimEnd();
    const goesOn = ABBREVIATED.test(before) || (!english && ORDINAL.test(before));
    if (index > 0 && !goesOn && BEGINS.test(text.slice(start))) return start;
  }
  return undefined;
};

const aside = (text: string): Span | undefined => {
  const match = ASIDE.exec(text);
  if (!match || match.index === 0 || (match[1] ?? "").trim().split(/\s+/).length < LONG_ASIDE)
    return undefined;
  const start = text.indexOf("(", match.index);
  return { start, end: start + (match[1] ?? "").length + 2 };
};

const reason = (text: string): Span | undefined => {
  const match = REASON.exec(text);
  if (!match || match.index === 0) return undefined;
  const joint = match[0].length - match[0].replace(/^[\s,;:–—-]+/, "").length;
  return { start: match.index + joint, end: text.trimEnd().length };
};

export interface Explanation extends Span {
  readonly kind: "sentence" | "reason" | "aside";
}

/** The part of an objective that explains it, if there is one; a reason is looked for in English only. */
export const explanationIn = (text: string, english: boolean): Explanation | undefined => {
  const second = secondSentence(text, english);
  if (second !== undefined) return { kind: "sentence", start: second, end: text.trimEnd().length };
  if (!english) return undefined;
  const because = text.split(/\s+/u).length >= LONG ? reason(text) : undefined;
  if (because) return { kind: "reason", ...because };
  const inBrackets = aside(text);
  return inBrackets && { kind: "aside", ...inBrackets };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The objective without what explains it. */
export const withoutExplanation = (text: string, { start, kind }: Explanation): string => {
  const left = text.slice(0, start).trimEnd();
  return kind === "sentence" ? left.replace(/\.$/, "") : left.replace(/[\s,;:–—-]+$/, "");
};

/** The explanation as a text of its own. */
export const explanationText = (text: string, { start, end, kind }: Explanation): string => {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (kind === "aside") return capital(words.slice(1, -1).trim());
  return capital(
    kind === "reason" ? words.replace(/^(?:because|given that|due to the fact that)\s+(?!of\b)/i, "") : words,
  );
};
