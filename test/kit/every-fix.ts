/** Carries out every fix of every finding of a workspace, one at a time, and holds each to what a fix promises. */
import type { Edit, FileEdit, Finding, Service, Uri } from "../../server/src/service.ts";

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

const LEVELS = ["error", "warning"];
/** Blanks are told, which is what they are for. */
const OF_BLANKS = "placeholder-left";

/**
 * Fixes of these rules let lines be read that were not read before, or as something else: then it may be told what they
 * say. That they can't be read any better would be the fix's own fault.
 */
const READING = [
  "syntax",
  "misplaced-line",
  "unread-heading",
  "unresolved-reference",
  "ambiguous-reference",
  "duplicate-name",
];
const OF_WHAT_IS_READ =
  /^(?:(?:kr|objective|initiative|strategy|health|team|close)-.*|unit-mismatch|alignment-cycle)$/;

/** Fixes of these leave a sentence that says plainly what it measures, and so it is found to stand elsewhere too. */
const CLEARING = [
  "kr-names-solution",
  "two-measures",
  "kr-already-met",
  "kr-no-baseline",
  "health-breached",
  "objective-upkeep",
  "objective-metric",
  "repeated-key",
  "team-maintenance",
];
const OF_PLAIN_WORDS = ["kr-shared", "kr-stale", "kr-already-met", "health-is-kr", "objective-from-kr"];

/** Does a finding come of the text, which could not be looked at before? */
const isOfText = (rule: string, told: string): boolean =>
  (READING.includes(rule) && OF_WHAT_IS_READ.test(told)) ||
  (CLEARING.includes(rule) && OF_PLAIN_WORDS.includes(told)) ||
  // A slip in the value of a line that stood where nobody read it.
  (rule === "misplaced-line" && told === "unknown-word");

/** What is told of looks is told once a page, with how many more there are. */
const weightOf = ({ message }: Finding): number =>
  1 + Number(/ There (?:is|are) (\w+) more on this page; /.exec(message)?.[1]?.replace("one", "1") ?? 0);

const add = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

interface State {
  /** Findings of each rule. */
  readonly rules: ReadonlyMap<string, number>;
  /** Of these, warnings and errors, and a message of each. */
  readonly grave: ReadonlyMap<string, number>;
  readonly messages: ReadonlyMap<string, string>;
}

/** What was told of a page in its last revision. */
type Told = Map<Uri, { readonly revision: number; readonly findings: readonly Finding[] }>;

const findingsOf = (service: Service, uri: Uri, told: Told): readonly Finding[] => {
  const revision = service.revision(uri);
  const known = told.get(uri);
  if (known?.revision === revision) return known.findings;
  const findings = service.findings(uri);
  told.set(uri, { revision: service.revision(uri), findings });
  return findings;
};

const stateOf = (service: Service, told: Told): State => {
  const rules = new Map<string, number>();
  const grave = new Map<string, number>();
  const messages = new Map<string, string>();
  for (const uri of service.pages())
    for (const finding of findingsOf(service, uri, told)) {
      add(rules, finding.rule, weightOf(finding));
      if (!LEVELS.includes(finding.severity) || finding.rule === OF_BLANKS) continue;
      add(grave, finding.rule, 1);
      messages.set(`${finding.rule} ${finding.message}`, finding.message);
    }
  return { rules, grave, messages };
};

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

/** Where an offset is after edits. */
const moved = (at: number, edits: readonly Edit[]): number =>
  edits.reduce((now, { start, end, text }) => {
    if (start >= at) return now;
    return now + text.length - (Math.min(end, at) - start);
  }, at);

/** Is a finding still told where it was? */
const isThere = (all: readonly Finding[], { rule, start, end }: Finding, edits: readonly Edit[]): boolean => {
  const [from, to] = [moved(start, edits), moved(end, edits)];
  return all.some((each) => each.rule === rule && each.start < to && from < each.end);
};

const isFormatted = (service: Service, uri: Uri): boolean => service.format(uri).length === 0;

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

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All fixes for what is told of the pages of a workspace. */
  workspace({ service, has }: { readonly service: Service; readonly has: Has }): void {
    this.told = new Map();
    for (const uri of service.pages()) this.page(service, uri, has);
  }

  private page(service: Service, uri: Uri, has: Has): void {
    const before = stateOf(service, this.told);
    const fixes = service.fixes(uri, { start: 0, end: service.lines(uri)?.length ?? 0 });
    const preferred = new Map<Finding, number>();
    // A fix holds for the page as it is: all are asked for their edits before the first is carried out.
    for (const [fix, files] of fixes.map((each) => [each, each.edits()] as const)) {
      const [finding] = fix.findings;
      if (!finding) continue;
      add(this.tally, finding.rule, 1);
      if (fix.preferred) preferred.set(finding, (preferred.get(finding) ?? 0) + 1);
      this.one(service, uri, { title: fix.title, files, finding, has }, before);
    }
    for (const [finding, count] of preferred)
      if (count > 1) this.tell(service, uri, finding.rule, "", `${count} fixes are preferred`, []);
  }

  private one(service: Service, uri: Uri, { title, files, finding, has }: Chosen, before: State): void {
    const whys = this.ofEdits(service, files);
    const formatted = files.filter(
      (file) => isPage(file.uri) && (file.create || isFormatted(service, file.uri)),
    );
    const texts = files.map((file) => service.lines(file.uri)?.text() ?? "");
    const undo = carryOut(service, files, has);
    const after = stateOf(service, this.told);
    const of = (state: State) => state.rules.get(finding.rule) ?? 0;
    const edits = files.find((file) => file.uri === uri)?.edits ?? [];
    if (of(after) >= of(before) && isThere(service.findings(uri), finding, edits))
      whys.push(`${finding.rule} is still told`);
    for (const [rule, count] of after.grave)
      if (count > (before.grave.get(rule) ?? 0) && !isOfText(finding.rule, rule))
        whys.push(`adds ${rule}: ${newMessage(rule, before, after)}`);
    for (const file of formatted) {
      const [edit] = service.format(file.uri);
      const lines = service.lines(file.uri);
      if (edit) whys.push(`isn't formatted: ${lines?.lineText(lines.positionAt(edit.start).line)}`);
    }
    for (const why of whys) this.tell(service, uri, finding.rule, title, why, files, texts);
    undo();
    const back = files.every((file, index) => (service.lines(file.uri)?.text() ?? "") === texts[index]);
    if (!back) throw new Error(`The test didn't take back “${title}”.`);
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

const newMessage = (rule: string, before: State, after: State): string =>
  [...after.messages].find(([key]) => key.startsWith(`${rule} `) && !before.messages.has(key))?.[1] ??
  "again";
