/** Carries out every fix of every finding of a workspace, one at a time, and holds each to what a fix promises. */
import { readPage } from "../../grammar/page.ts";
import { formatPage } from "../../grammar/printer.ts";
import type { Edit, FileEdit, Finding, Range, Service, Uri } from "../../server/src/service.ts";
import {
  graveOf,
  isStillTold,
  type Moved,
  newlyTold,
  type Told,
  toldOf,
  type Written,
} from "./newly-told.ts";
import { problems } from "./outline.ts";

/** How often a fix of each rule was carried out. */
export type Tally = Map<string, number>;

/** A promise that was not kept. */
export interface Broken {
  readonly rule: string;
  readonly title: string;
  readonly uri: Uri;
  readonly why: string;
  /** The pages that it changes, before and after. */
  readonly before: string;
  readonly after: string;
}

const overlap = (edits: readonly Edit[]): boolean =>
  edits.some(({ start, end }, index) => {
    const next = edits[index + 1];
    return end < start || (next !== undefined && (next.start < end || next.start < start));
  });

const changed = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight(
    (now, { start, end, text: written }) => now.slice(0, start) + written + now.slice(end),
    text,
  );

/** The edits that take edits back. */
const inverse = (text: string, edits: readonly Edit[]): Edit[] => {
  let moved = 0;
  return edits.map(({ start, end, text: written }) => {
    const at = start + moved;
    moved += written.length - (end - start);
    return { start: at, end: at + written.length, text: text.slice(start, end) };
  });
};

/** A place with all of the edits that reach into it. */
const withEdits = (place: Range, edits: readonly Edit[]): Range => {
  const reaching = edits.filter(({ start, end }) => start < place.end && place.start < end);
  return {
    start: Math.min(place.start, ...reaching.map(({ start }) => start)),
    end: Math.max(place.end, ...reaching.map(({ end }) => end)),
  };
};

/** Where such a place is after the edits. */
const movedBy = (place: Range, edits: readonly Edit[]): Range => {
  const { start, end } = withEdits(place, edits);
  const grown = (before: readonly Edit[]): number =>
    before.reduce((sum, each) => sum + each.text.length - (each.end - each.start), 0);
  return {
    start: start + grown(edits.filter((each) => each.end <= start && each.start < start)),
    end: end + grown(edits.filter((each) => each.end <= end && each.start < end)),
  };
};

/** The lines that a range stands on. */
const wholeLines = (text: string, { start, end }: Range): Range => ({
  start: text.lastIndexOf("\n", start - 1) + 1,
  end: text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end),
});

/** The form of a page: what can't be read of it, and whether a formatter would change anything. */
interface Looks {
  readonly unread: number;
  readonly isFormatted: boolean;
}

/** What is no line of the language. Lines that stand where they can't are told, as all else is. */
const UNREAD = ["unreadable", "missing-colon", "missing-name", "bad-name", "bad-head", "conflict-marker"];

const looksOf = (text: string): Looks => {
  const page = readPage(text);
  return {
    unread: problems(page)
      .filter(({ reason }) => UNREAD.includes(reason))
      .reduce((sum, { data }) => sum + Number(data?.lines ?? 1), 0),
    isFormatted: formatPage(page).length === 0,
  };
};

const worse = (was: Looks, is: Looks): string[] => [
  ...(is.unread > was.unread ? ["can't be read"] : []),
  ...(was.isFormatted && !is.isFormatted ? ["isn't formatted"] : []),
];

const isPage = (uri: Uri): boolean => uri.endsWith(".okr");

/** Is there a document at an address? */
type Has = (uri: Uri) => boolean;

/** A fix carried out, and how it is taken back. */
const carryOut = (service: Service, files: readonly FileEdit[], has: Has): (() => void) => {
  const known = new Set(service.linkedDocuments());
  const undo = files.map(({ uri, create, edits }) => {
    if (create) service.setFile(uri, changed("", edits));
    if (create) return () => service.setFile(uri, undefined);
    const back = inverse(service.lines(uri)?.text() ?? "", edits);
    service.editPage(uri, edits.toReversed(), 0);
    return () => service.editPage(uri, back.toReversed(), 0);
  });
  const made = new Set(files.filter(({ create }) => create).map(({ uri }) => uri));
  for (const uri of service.linkedDocuments())
    if (!known.has(uri) && !made.has(uri) && !has(uri)) service.setFile(uri, undefined);
  return () => {
    for (const back of undo.toReversed()) back();
  };
};

/** What was told before a fix: all that it may not add to, and all of the page. */
interface Before {
  readonly grave: ReturnType<typeof graveOf>;
  readonly told: ReturnType<typeof toldOf>;
}

interface Chosen {
  readonly title: string;
  readonly files: readonly FileEdit[];
  readonly finding: Finding;
  readonly has: Has;
}

export class Fixing {
  readonly tally: Tally = new Map();
  readonly broken: Broken[] = [];
  private readonly folder: string;
  private told: Told = new Map();
  private before: { readonly text: string; readonly looks: Looks } | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All fixes for what is told of the pages of a workspace. */
  workspace({ service, has }: { readonly service: Service; readonly has: Has }): void {
    this.told = new Map();
    for (const uri of service.pages()) this.page(service, uri, has);
  }

  private page(service: Service, uri: Uri, has: Has): void {
    const before = { grave: graveOf(service, this.told), told: toldOf(service, uri) };
    const fixes = service.fixes(uri, { start: 0, end: service.lines(uri)?.length ?? 0 });
    const preferred = new Map<Finding, number>();
    // A fix holds for the page as it is: all are asked for their edits before the first is carried out.
    for (const [fix, files] of fixes.map((each) => [each, each.edits()] as const)) {
      const [finding] = fix.findings;
      if (!finding) continue;
      this.tally.set(finding.rule, (this.tally.get(finding.rule) ?? 0) + 1);
      if (fix.preferred) preferred.set(finding, (preferred.get(finding) ?? 0) + 1);
      this.one(service, uri, { title: fix.title, files, finding, has }, before);
    }
    for (const [finding, count] of preferred)
      if (count > 1) this.tell(service, uri, finding.rule, "", `${count} fixes are preferred`, []);
  }

  private one(service: Service, uri: Uri, { title, files, finding, has }: Chosen, before: Before): void {
    const whys = this.ofEdits(service, files);
    const texts = files.map((file) => service.lines(file.uri)?.text() ?? "");
    const undo = carryOut(service, files, has);
    const moves = new Map(files.map((file) => [file.uri, file.edits]));
    const moved: Moved = (page, place) => movedBy(place, moves.get(page) ?? []);
    const written: Written = (page) =>
      inverse("", moves.get(page) ?? []).map((edit) => wholeLines(service.lines(page)?.text() ?? "", edit));
    const { rule } = finding;
    if (isStillTold({ uri, finding }, before.told, toldOf(service, uri), moved))
      whys.push(`${rule} is still told`);
    for (const added of newlyTold(rule, before.grave, graveOf(service, this.told), moved, written))
      whys.push(`adds ${added.rule}: ${added.message}`);
    for (const [index, file] of files.entries())
      if (isPage(file.uri))
        whys.push(...worse(this.looks(texts[index] ?? ""), looksOf(service.lines(file.uri)?.text() ?? "")));
    for (const why of whys) this.tell(service, uri, rule, title, why, files, texts);
    undo();
    const back = files.every((file, index) => (service.lines(file.uri)?.text() ?? "") === texts[index]);
    if (!back) throw new Error(`The test didn't take back “${title}”.`);
  }

  /** The form of a page before fixes, most of which find it as the last one did. */
  private looks(text: string): Looks {
    if (this.before?.text !== text) this.before = { text, looks: looksOf(text) };
    return this.before.looks;
  }

  private ofEdits(service: Service, files: readonly FileEdit[]): string[] {
    const whys: string[] = [];
    if (files.length === 0) whys.push("changes nothing");
    if (new Set(files.map(({ uri }) => uri)).size < files.length) whys.push("names a file twice");
    for (const { uri, create, edits } of files) {
      if (!uri.startsWith(`${this.folder}/`) || uri.includes("/../"))
        whys.push(`is outside the folder: ${uri}`);
      if (create && service.lines(uri)) whys.push(`makes a file that is there: ${uri}`);
      if (overlap(edits)) whys.push("has edits that overlap");
      if ((edits.at(-1)?.end ?? 0) > (service.lines(uri)?.length ?? 0)) whys.push("edits behind the end");
    }
    return whys;
  }

  private tell(
    service: Service,
    uri: Uri,
    rule: string,
    title: string,
    why: string,
    files: readonly FileEdit[],
    before: readonly string[] = [],
  ): void {
    const now = files.map((file) => service.lines(file.uri)?.text() ?? "");
    const all = (texts: readonly string[]) =>
      files.map((file, index) => `=== ${file.uri}\n${texts[index] ?? ""}`).join("");
    this.broken.push({ rule, title, uri, why, before: all(before), after: all(now) });
  }
}
