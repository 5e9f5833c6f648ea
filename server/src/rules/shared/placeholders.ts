/** Blanks of templates and fixes that nobody has filled in yet. */
import type { Span } from "../../../../grammar/tree.ts";

/**
 * `<number>`, `[date]`, `TBD`, `XX%`, `from X to Y`, `???`, `____`. Not `< 10 min`, nor an address in angle brackets.
 */
const PLACEHOLDER =
  /<(?=[\p{L}…._?])(?![^<>\s]*[@/:])[^<>\r\n]{0,80}>|(?<![\p{L}\p{N}_-])(?:TB[DCA]|[$€£]?X{2,}[KM]?|[XYZ]%|[$€£][XYZ][KM]?)(?![\p{L}\p{N}_-])%?|(?<=\bfrom )X+%? to [XY]+%?(?![\p{L}\p{N}])|\[(?:insert [^\]]{1,60}|date|number|name|metric|baseline|target|owner|value|amount|x{2,}%?|[xy]%|tbd)\]|\?{3,}|_{3,}/giu;
/** Most texts hold none of this. */
const QUICK = /[<_?[]|tb[dca]|xx|[xyz]%|[$€£][xyz]|from x/i;

/** The blanks of a text. */
export const placeholdersIn = (text: string): readonly Span[] => {
  if (!QUICK.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }));
};

/** Many rules ask it of one text, one after another. */
let last = { text: "", found: false };

/** Is there a blank in a text, so that everything else about it can wait? */
export const hasPlaceholder = (text: string): boolean => {
  if (last.text !== text) last = { text, found: placeholdersIn(text).length > 0 };
  return last.found;
};
