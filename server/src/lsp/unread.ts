/**
 * Pages of which the text is here and nothing is understood yet. Reading all texts takes a small part of the time of
 * understanding them, and a word in one tells that it is worth going first.
 */
import { mentions, type Uri } from "../service.ts";

export class Unread {
  readonly #texts = new Map<Uri, string>();

  get uris(): IterableIterator<Uri> {
    return this.#texts.keys();
  }

  add(uri: Uri, text: string): void {
    this.#texts.set(uri, text);
  }

  /** Gives the text of a page, which is left out from now on. */
  take(uri: Uri): string | undefined {
    const text = this.#texts.get(uri);
    this.#texts.delete(uri);
    return text;
  }

  clear(): void {
    this.#texts.clear();
  }

  /** Pages that may declare what is looked for: every word of it stands in their text. So many at most. */
  pagesFor(typed: string, most: number): readonly Uri[] {
    const isIn = mentions(typed);
    const found: Uri[] = [];
    for (const [uri, text] of this.#texts) {
      if (found.length >= most) break;
      if (isIn(text)) found.push(uri);
    }
    return found;
  }
}
