/** Carries out, in memory, the fixes that need no second look. */
import type { Edit, FileEdit, Finding, Fix, Service, Uri } from "../service.ts";
import { offsetBefore } from "./edits.ts";
import type { NamedPages } from "./projects.ts";

/** A fix that was carried out. */
export interface Done {
  readonly uri: Uri;
  readonly rule: string;
  /** What was done. */
  readonly title: string;
  /** Where, in the page as it was before any fix. */
  readonly offset: number;
}

export interface Fixed {
  readonly done: readonly Done[];
  /** The texts of the changed pages as they were. */
  readonly before: ReadonlyMap<Uri, string>;
}

/** A fix may uncover the next; no honest chain is longer. */
const MOST_ROUNDS = 20;

/** Fixes pages until there is nothing left to do; the service then has the pages as they should be. */
export const fixPages = ({ service, pages }: NamedPages): Fixed => {
  const uris = pages.map(({ uri }) => uri);
  const fixer = new Fixer(service, new Set(uris));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const known = fixer.done.length;
    for (const uri of uris) fixer.fixOnce(uri);
    if (fixer.done.length === known) break;
  }
  return fixer;
};

class Fixer implements Fixed {
  readonly done: Done[] = [];
  readonly before = new Map<Uri, string>();
  readonly #service: Service;
  readonly #named: ReadonlySet<Uri>;
  /** The edits of each page, one list for each time, by place. */
  readonly #history = new Map<Uri, (readonly Edit[])[]>();

  constructor(service: Service, named: ReadonlySet<Uri>) {
    this.#service = service;
    this.#named = named;
  }

  /** Carries out, at once, the fixes of a page that don't get in each other's way; the others have their turn later. */
  fixOnce(uri: Uri): void {
    const edits = new Map<Uri, Edit[]>();
    for (const [finding, fix] of safeFixes(this.#service, uri)) {
      const files = fix.edits();
      if (!files.every((file) => this.#mayEdit(file, edits.get(file.uri)))) continue;
      for (const file of files) edits.set(file.uri, [...(edits.get(file.uri) ?? []), ...file.edits]);
      const offset = (this.#history.get(uri) ?? []).reduceRight(
        (at, each) => offsetBefore(at, each),
        finding.start,
      );
      this.done.push({ uri, rule: finding.rule, title: fix.title, offset });
    }
    for (const [file, all] of edits) this.#edit(file, all);
  }

  #mayEdit(file: FileEdit, taken: readonly Edit[] = []): boolean {
    const isFree = ({ start, end }: Edit) => !taken.some((other) => start <= other.end && other.start <= end);
    return this.#named.has(file.uri) && !file.create && file.edits.every(isFree);
  }

  #edit(uri: Uri, edits: Edit[]): void {
    if (!this.before.has(uri)) this.before.set(uri, this.#service.lines(uri)?.text() ?? "");
    edits.sort((a, b) => a.start - b.start);
    this.#history.set(uri, [...(this.#history.get(uri) ?? []), edits]);
    this.#service.editPage(uri, edits.toReversed(), 0);
  }
}

/** The first safe fix of each finding. */
const safeFixes = (service: Service, uri: Uri): Iterable<readonly [Finding, Fix]> => {
  const length = service.lines(uri)?.length ?? 0;
  const firsts = new Map<string, readonly [Finding, Fix]>();
  for (const fix of service.fixes(uri, { start: 0, end: length })) {
    const [finding] = fix.findings;
    if (!finding || !fix.safe) continue;
    const key = `${finding.rule} ${finding.start} ${finding.end}`;
    if (!firsts.has(key)) firsts.set(key, [finding, fix]);
  }
  return firsts.values();
};
