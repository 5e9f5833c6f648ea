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

  /**
   * Looks through the texts, and gives each page that may declare what is looked for; undefined for any other, so that
   * whoever asks can take breath.
   */
  *pagesFor(typed: string): Generator<Uri | undefined> {
    const isIn = mentions(typed);
    for (const [uri, text] of this.#texts) yield isIn(text) ? uri : undefined;
  }
}
