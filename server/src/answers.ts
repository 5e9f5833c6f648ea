/** What is asked about and answered: plain data, which service.ts hands on as its own. */
import type { BlockKind } from "../../grammar/vocabulary.ts";
import type { Changed, FileEdit } from "./answers-changes.ts";

export type { FormatOptions } from "../../grammar/printer.ts";
export type * from "./answers-changes.ts";
export type * from "./answers-views.ts";

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
  | { readonly about: "metric"; readonly text: string }
  | { readonly about: "template"; readonly label: string };

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

export type Renamed = Changed;

/** A file or a folder that gets another address; both as people spell them. */
export interface FileMove {
  readonly from: Uri;
  readonly to: Uri;
}

/** How a machine names its files, where that is not simply by their addresses. */
export interface FileNames {
  /** One spelling for all addresses that are one file. */
  same(uri: Uri): Uri;
  /** How people spell the address of a file. */
  spelled(uri: Uri): Uri;
}

/** What can be folded away. */
export interface Fold extends Range {
  readonly kind?: "comment";
}

/** The names of the protocol for what a piece of a page is; a person is a `decorator`. */
export type TokenKind =
  | "keyword"
  | "property"
  | "enumMember"
  | "namespace"
  | "interface"
  | "class"
  | "variable"
  | "function"
  | "number"
  | "decorator"
  | "string"
  | "comment";

/** A piece of one line. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly modifier?: "declaration" | undefined;
}

/** A block in the outline of a page. */
export interface PageSymbol extends Range {
  readonly kind: BlockKind;
  /** Its sentence, else its name. */
  readonly name: string;
  /** How far it has come. */
  readonly detail: string | undefined;
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

/** What is shown of a page beside findings, all of which may hang on other pages. */
export type Sight = "hints" | "lenses" | "tokens";

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

/** What finds something again by its name after edits: plain data that may travel to a client and come back. */
export interface Handle {
  readonly uri: Uri;
  readonly kind: string;
  /** Its full name; of a line in a week, its word. Empty where there is none. */
  readonly name: string;
  /** Its sentence, by which it is found where the name isn't. */
  readonly text: string;
}

/** Something in a hierarchy. */
export interface HierarchyItem extends Location {
  readonly kind: BlockKind;
  /** Its sentence. */
  readonly name: string;
  /** Its team or company, and its cycle. */
  readonly detail?: string;
  /** Its name, or else its word; inside of the range. */
  readonly selection: Range;
  readonly handle: Handle;
}

/** What is at the other end of a link, and where on the page of the work the link stands. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  readonly ranges: readonly Range[];
}

/** What may be written on at the end of a line; blanks are ranges in `text`. */
export interface Suggestion extends Edit {
  readonly blanks: readonly Range[];
}
