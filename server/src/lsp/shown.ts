/**
 * What the client shows of its open pages beside findings. It asks again by itself when it edits a page; when
 * something changed elsewhere it is told, once, and only if what it shows would be another.
 */
import type { Hint, Lens, Range, Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { type Page, pageAt } from "./page.ts";
import { tokenData } from "./token-data.ts";

interface Tokens {
  readonly resultId: string;
  readonly data: number[];
}

/** How hints are shown, if they are. */
type Way = "none" | "alone" | "beside lenses";

/** What was answered last about a page, at one version of it. */
interface Answered {
  readonly version: number | undefined;
  /** The part of the page in which hints are shown, if they are. */
  range?: Range;
  way?: Way;
  hints?: string;
  lenses?: string;
  tokens?: Tokens;
  /** The tokens of which the client was told that they are others now. */
  told?: readonly number[];
}

const REFRESHES = {
  hints: "workspace/inlayHint/refresh",
  lenses: "workspace/codeLens/refresh",
  tokens: "workspace/semanticTokens/refresh",
} as const;

type Kind = keyof typeof REFRESHES;

const hintsSay = (hints: readonly Hint[]): string => JSON.stringify(hints);
const lensesSay = (lenses: readonly Lens[]): string =>
  JSON.stringify(lenses.map(({ title, start }) => [title, start]));

const around = (one: Range | undefined, other: Range): Range => ({
  start: Math.min(one?.start ?? other.start, other.start),
  end: Math.max(one?.end ?? other.end, other.end),
});

export class Shown {
  readonly #base: Base;
  readonly #showsHints: () => boolean;
  /** Whoever asks for lenses shows them. */
  #showsLenses = false;
  readonly #answered = new Map<Uri, Answered>();
  #results = 0;
  /** Something changed that open pages may show: tells the client what is worth asking for again. */
  readonly look: () => Promise<void>;

  constructor(base: Base, showsHints: () => boolean) {
    this.#base = base;
    this.#showsHints = showsHints;
    this.look = base.pace.work(() => this.#look(), base.outbox.failed("Looking what is shown"));
  }

  hints(uri: Uri, range: Range): readonly Hint[] {
    const hints = this.#hints(uri, range);
    const answered = this.#at(uri);
    if (answered && this.#base.client.refreshesHints) this.#remember(uri, answered, range);
    return hints;
  }

  lenses(uri: Uri): readonly Lens[] {
    if (!this.#showsLenses) {
      this.#showsLenses = true;
      void this.look();
    }
    const lenses = this.#base.service.lenses(uri);
    const answered = this.#at(uri);
    if (answered && this.#base.client.refreshesLenses) answered.lenses = lensesSay(lenses);
    return lenses;
  }

  /** Gives the tokens of a page an id; of each open page the last ones are kept. */
  tokens({ uri }: Page, data: number[]): Tokens {
    const tokens = { resultId: String(++this.#results), data };
    const answered = this.#at(uri);
    if (answered) {
      answered.tokens = tokens;
      delete answered.told;
    }
    return tokens;
  }

  /** The tokens with that id, if they are the last ones. */
  tokensBefore(uri: Uri, resultId: unknown): number[] | undefined {
    const last = this.#answered.get(uri)?.tokens;
    return last && last.resultId === resultId ? last.data : undefined;
  }

  closed(uri: Uri): void {
    this.#answered.delete(uri);
  }

  /** The service watches what was asked for last, so that is all in which hints are shown. */
  #remember(uri: Uri, answered: Answered, range: Range): void {
    answered.range = around(answered.range, range);
    answered.way = this.#way();
    answered.hints = hintsSay(this.#hints(uri, answered.range));
  }

  #hints(uri: Uri, range: Range): readonly Hint[] {
    const way = this.#way();
    return way === "none" ? [] : this.#base.service.hints(uri, range, way === "beside lenses");
  }

  #way(): Way {
    if (!this.#showsHints()) return "none";
    return this.#showsLenses ? "beside lenses" : "alone";
  }

  /** What is remembered of an open page; of an older version of it only the tokens, which a client may name. */
  #at(uri: Uri): Answered | undefined {
    const { service, open } = this.#base;
    if (!open.has(uri)) return undefined;
    const version = service.version(uri);
    const known = this.#answered.get(uri);
    if (known && known.version === version) return known;
    const fresh: Answered = { version, ...(known?.tokens ? { tokens: known.tokens } : {}) };
    this.#answered.set(uri, fresh);
    return fresh;
  }

  async #look(): Promise<void> {
    const { outbox, pace } = this.#base;
    const stale = new Set<Kind>();
    for (const uri of [...this.#answered.keys()]) {
      await pace.breathe();
      for (const kind of this.#changed(uri)) stale.add(kind);
    }
    await Promise.all([...stale].map((kind) => outbox.request(REFRESHES[kind])));
  }

  /** What would be shown otherwise now; it is told once. */
  #changed(uri: Uri): Kind[] {
    const { service, client } = this.#base;
    const answered = this.#answered.get(uri);
    // The client asks again by itself about a page that it edited.
    if (!answered || answered.version !== service.version(uri)) return [];
    const { range, hints, lenses } = answered;
    if (range && (answered.way !== this.#way() || service.isOld(uri, "hints")))
      this.#remember(uri, answered, range);
    if (lenses !== undefined && service.isOld(uri, "lenses"))
      answered.lenses = lensesSay(service.lenses(uri));
    const isRecoloured = client.refreshesTokens && service.isOld(uri, "tokens");
    return [
      ...(answered.hints === hints ? [] : ["hints" as const]),
      ...(answered.lenses === lenses ? [] : ["lenses" as const]),
      ...(isRecoloured && this.#recolours(uri, answered) ? ["tokens" as const] : []),
    ];
  }

  #recolours(uri: Uri, answered: Answered): boolean {
    const page = answered.tokens && pageAt(this.#base, uri);
    if (!page) return false;
    const now = tokenData(this.#base, page);
    if (areSame(now, answered.told ?? answered.tokens?.data ?? [])) return false;
    answered.told = now;
    return true;
  }
}

const areSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((number, index) => number === others[index]);
