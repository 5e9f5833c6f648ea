/**
 * The whole pure API: pages in, plain data out. It knows no editor, no protocol, no clock and no disk; the language
 * server, the browser worker, the command line and the tests call nothing else. All offsets are UTF-16 units in the
 * page's text as it is now; `Lines` turns them into positions at the edge.
 */

import type { BlockKind } from "../../grammar/vocabulary.ts";
import type { Pack } from "./rules/define.ts";

/** A page, document or configuration file, by its canonical address (an URI, as `canonical` in host/uri.ts writes it). */
export type Uri = string;

/** A half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Location extends Range {
  readonly uri: Uri;
}

/** Replaces a range of the text as it was before; edits of one list never overlap. */
export interface Edit extends Range {
  readonly text: string;
}

export type Severity = "error" | "warning" | "information" | "hint";

export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Other places that belong to it, each with a sentence of its own. */
  readonly related: readonly (Location & { readonly message: string })[];
  /** `unnecessary` is shown faded, `deprecated` struck through. */
  readonly tags: readonly ("unnecessary" | "deprecated")[];
}

/** Edits of one file. `create` makes it first (never over one that is there). Blanks are ranges in `text` to fill in. */
export interface FileEdit {
  readonly uri: Uri;
  readonly create?: boolean;
  readonly edits: readonly (Edit & { readonly blanks?: readonly Range[] })[];
}

export interface Fix {
  readonly title: string;
  /** Attached to these findings; empty for a refactoring. */
  readonly findings: readonly Finding[];
  readonly kind: "quickfix" | "refactor.rewrite" | "refactor.extract" | "refactor.move" | "source.fixAll.okr";
  readonly preferred: boolean;
  /** May be done to all findings at once, without looking. */
  readonly safe: boolean;
  /** Computed on demand, so that the light bulb is instant. */
  edits(): readonly FileEdit[];
}

/** Lines and columns of a page as it is now. Lines and characters count from 0, characters in UTF-16 units. */
export interface Lines {
  readonly lineCount: number;
  readonly length: number;
  /** A position outside is moved to the nearest one inside. */
  offsetAt(line: number, character: number): number;
  positionAt(offset: number): { line: number; character: number };
  /** The text of a line without its end. */
  lineText(line: number): string;
  text(start?: number, end?: number): string;
}

export interface Hover extends Range {
  /** Markdown; reads well as plain text too. */
  readonly markdown: string;
}

/** What a description is of, as plain data: it may travel to a client and come back. */
export type Topic =
  | { readonly about: "block"; readonly word: string }
  | { readonly about: "key"; readonly word: string; readonly place: string }
  | { readonly about: "rule"; readonly rule: string }
  | { readonly about: "thing"; readonly uri: Uri; readonly kind: string; readonly name: string }
  | { readonly about: "metric"; readonly text: string };

export type CompletionKind =
  | "block"
  | "key"
  | "value"
  | "reference"
  | "person"
  | "date"
  | "file"
  | "heading"
  | "unit"
  | "rule"
  | "template";

/** Something that may be written where the cursor stands. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** One line beside it: help, or the sentence of what a reference leads to. */
  readonly detail?: string;
  /** What is compared with what was typed. */
  readonly filter: string;
  /** Replaces the word at the cursor, on its line; blanks are ranges in `text`. */
  readonly edit: Edit & { readonly blanks: readonly Range[] };
  /** Other changes of the same line, which never touch the word. */
  readonly also: readonly Edit[];
  /** Characters that accept it and are typed behind it. */
  readonly commit: readonly string[];
  /** What `describe` tells more about. */
  readonly topic?: Topic;
}

export interface Completions {
  /** The best first. */
  readonly items: readonly Completion[];
  /** Was the list cut? Then ask again when more was typed. */
  readonly isIncomplete: boolean;
}

/** Something to go to: a range of a page, or a line (from 0) of another document. */
export type Destination = Location | { readonly uri: Uri; readonly line: number };

/** What stands somewhere, and where it is declared; several places that can't be told apart, or none. */
export interface Definition extends Range {
  readonly destinations: readonly Destination[];
}

/** A place that names something. */
export interface Mention extends Location {
  readonly isDeclaration: boolean;
}

/** Why something isn't done, in words for whoever asked. */
export interface Refusal {
  readonly refused: string;
}

/** A name that may be changed, as it is written. */
export interface Renamable extends Range {
  readonly placeholder: string;
}

export interface Renamed {
  readonly files: readonly FileEdit[];
}

/** What can be folded away. */
export interface Fold extends Range {
  readonly kind?: "comment";
}

/** A block in the outline of a page. */
export interface PageSymbol extends Range {
  readonly kind: BlockKind;
  /** Its sentence, else its name. */
  readonly name: string;
  /** How far it has come. */
  readonly detail?: string;
  /** Its name, or else its word; inside of the range. */
  readonly selection: Range;
  readonly children: readonly PageSymbol[];
}

/** Something that is declared somewhere. */
export interface FoundSymbol extends Location {
  readonly kind: BlockKind;
  /** Its name and its sentence. */
  readonly name: string;
  /** Its team or company, and its cycle. */
  readonly holder?: string;
}

/** Something on a page that can be opened. */
export interface PageLink extends Range {
  /** A file in the folder, or an address of `https` or `mailto`. */
  readonly target: Uri;
  /** The line of a heading, from 0. */
  readonly line?: number;
  /** The text of that heading. */
  readonly says?: string;
}

/** A few words that stand softly behind a line. */
export interface Hint {
  readonly offset: number;
  readonly text: string;
}

/** A few words above a line, and what they do. */
export interface Lens extends Range {
  readonly title: string;
  readonly action?:
    | { readonly kind: "edit"; edits(): readonly FileEdit[] }
    | { readonly kind: "open"; readonly uri: Uri; readonly line: number }
    | undefined;
}

export interface Options {
  /** The day that counts as today, ISO; asked for at every use, so that midnight passes. */
  today(): string;
  /** Will nothing change after the first answer, as on the command line? Then less is remembered. */
  once?: boolean;
  /** Told in the log, never to the user. */
  log(message: string): void;
  /** A configuration used where no file says otherwise (`initializationOptions.config`, settings, `--config`). */
  config?: unknown;
  /** Packs used instead of those that configurations name (`--pack`). */
  packs?: readonly Pack[];
}

/** Everything that can be asked. Every method takes any input, never throws for one, and answers from memory. */
export interface Service {
  /** All pages below one folder form one model; a page below none is a model of its own. */
  setFolders(folders: readonly Uri[]): void;
  /** Sets the settings that hold where no configuration file says otherwise. Nothing is checked again for a severity. */
  setConfig(config: unknown): void;

  /** The text that an editor holds; it wins over the one on disk until `closePage`. */
  openPage(uri: Uri, text: string, version: number): void;
  /** Edits in order, each against the text that the ones before it left. */
  editPage(uri: Uri, edits: readonly Edit[], version: number): void;
  closePage(uri: Uri): void;
  /** What is on disk: a page (`.okr`), configuration (`okr.config.json`) or linked document; undefined when it is gone. */
  setFile(uri: Uri, text: string | undefined): void;
  /** What a page said earlier (in the last commit, or at `--since`); undefined where nobody knows. */
  setEarlier(uri: Uri, text: string | undefined): void;
  /** The day, ISO, on which a linked document was last changed as its history tells; undefined where nobody knows. */
  setChanged(uri: Uri, day: string | undefined): void;
  /**
   * While files are still being read (false at first), names that another file may declare aren't told as missing.
   * A document that was never set is never told as missing: whoever reads files sets each of `linkedDocuments`.
   */
  setReading(reading: boolean): void;
  /** Documents that pages link to (`doc:`), to be read and watched beside pages and configuration; the same list while nothing changed. */
  linkedDocuments(): readonly Uri[];
  /** Is the page left out by the configuration's `ignore`? */
  isIgnored(uri: Uri): boolean;

  pages(): readonly Uri[];
  /** Undefined for a page that is not known. */
  lines(uri: Uri): Lines | undefined;
  /** The version given with the last open or edit. */
  version(uri: Uri): number | undefined;
  /** A number that changes whenever the findings of the page may have changed: the result id of pulled diagnostics. */
  revision(uri: Uri): number;
  findings(uri: Uri): readonly Finding[];
  /** Fixes for what stands in the range, best first. */
  fixes(uri: Uri, range: Range): readonly Fix[];
  hover(uri: Uri, offset: number): Hover | undefined;
  /** What may be written at a place, by what stands there. */
  complete(uri: Uri, offset: number): Completions;
  /** What there is to say about a topic, as Markdown; undefined when it is unknown, whatever was handed in. */
  describe(uri: Uri, topic: Topic): string | undefined;
  /** What can be opened from a page. */
  links(uri: Uri): readonly PageLink[];
  /** Progress and contributing teams, for the lines in a range. */
  hints(uri: Uri, range: Range): readonly Hint[];
  /** What can be done with its key results and objectives today. */
  lenses(uri: Uri): readonly Lens[];
  /** Where the name, the heading or the path at an offset leads. */
  definition(uri: Uri, offset: number): Definition | undefined;
  /** All places that name what stands at an offset, or link to the document that it links to. */
  mentions(uri: Uri, offset: number): readonly Mention[];
  /** The name at an offset, if it may be changed. */
  renamable(uri: Uri, offset: number): Renamable | Refusal;
  /** Gives the thing at an offset another name, in all pages; never text of sentences, never what would mean something else. */
  rename(uri: Uri, offset: number, name: string): Renamed | Refusal;
  /** The outline. */
  symbols(uri: Uri): readonly PageSymbol[];
  folds(uri: Uri): readonly Fold[];
  /** What surrounds an offset, each in the next: word, quantity, measure, sentence, block, team, page. */
  selections(uri: Uri, offset: number): readonly Range[];
  /** What is declared on any page, by what was typed of it; the best first. */
  search(typed: string): readonly FoundSymbol[];
  format(uri: Uri): readonly Edit[];
}

export { createService } from "./features/create.ts";
export { explainRule, type RuleSummary, ruleSummaries } from "./features/explain.ts";
export { plainText } from "./features/markdown.ts";
export { PACKS, type Pack } from "./rules/define.ts";
export { nearest } from "./rules/nearest.ts";
