/** Linked documents: what pages need to know of a Markdown file, and which addresses a page's paths lead to. */
import type { Day } from "../../../grammar/date-days.ts";
import type { Facts } from "./facts.ts";

export interface Heading {
  /** As GitHub spells the anchor. */
  readonly anchor: string;
  readonly text: string;
  readonly line: number;
  readonly level: number;
}

/** A document that was looked for: with its text, or not there. */
export interface Document {
  readonly uri: string;
  readonly text: string | undefined;
  readonly headings: readonly Heading[];
  /** The day of its last change, where its history is known. */
  readonly changed: Day | undefined;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const ATX = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const MARKUP = /!?\[([^\]]*)\]\([^)]*\)|[*`~]|\b_|_\b/g;

/** The anchor of a heading as GitHub makes it: lower case, letters, digits, hyphens; spaces become hyphens. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replace(/ /g, "-");

/** The headings of a Markdown text; a second heading of the same text gets `-1`, and so on. */
export const readHeadings = (text: string): Heading[] => {
  const headings: Heading[] = [];
  const seen = new Map<string, number>();
  let fenced = false;
  for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
    if (FENCE.test(content)) fenced = !fenced;
    const match = fenced ? null : ATX.exec(content);
    if (!match) continue;
    const words = (match[2] as string).replace(MARKUP, "$1");
    const anchor = anchorOf(words);
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    headings.push({
      anchor: count ? `${anchor}-${count}` : anchor,
      text: words.trim(),
      line,
      level: (match[1] as string).length,
    });
  }
  return headings;
};

export class Documents {
  private readonly known = new Map<string, Omit<Document, "changed">>();
  private readonly changed = new Map<string, Day>();
  /** Those that nobody has read. */
  private readonly listed = new Set<string>();
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Sets what was found at an address; undefined when nothing is there. */
  set(uri: string, text: string | undefined): void {
    if (text === undefined) this.listed.delete(uri);
    this.known.set(uri, { uri, text, headings: text === undefined ? [] : readHeadings(text) });
    this.facts.touch(`doc:${uri}`);
  }

  /** There is a document at an address, linked to or not. */
  list(uri: string): void {
    this.listed.add(uri);
  }

  /** All documents that are known to be there. */
  all(): readonly string[] {
    const read = [...this.known.values()].filter(({ text }) => text !== undefined).map(({ uri }) => uri);
    return [...new Set([...read, ...this.listed])];
  }

  /** Sets the day of the last change; undefined where nobody knows. */
  setChanged(uri: string, day: Day | undefined): void {
    if (day === undefined) this.changed.delete(uri);
    else this.changed.set(uri, day);
    this.facts.touch(`doc:${uri}`);
  }

  /** What was found at an address; undefined when nobody has looked yet. */
  get(uri: string): Document | undefined {
    const found = this.known.get(uri);
    return found && { ...found, changed: this.changed.get(uri) };
  }
}
