/**
 * The whole pure API: pages in, plain data out. It knows no editor, no protocol, no clock and no disk; the language
 * server, the browser worker, the command line and the tests call nothing else. All offsets are UTF-16 units in the
 * page's text as it is now; `Lines` turns them into positions at the edge.
 */

import type {
  Changed,
  Completions,
  Definition,
  Edit,
  FileEdit,
  FileMove,
  FileNames,
  Finding,
  Fix,
  Fold,
  FormatOptions,
  FoundSymbol,
  Handle,
  HierarchyCall,
  HierarchyItem,
  Hint,
  Hover,
  Lens,
  Lines,
  Mention,
  MoveChoice,
  MoveTarget,
  NextCycle,
  NextCycleOptions,
  PageLink,
  PageStatus,
  PageSymbol,
  Range,
  Refusal,
  Renamable,
  Renamed,
  Sight,
  Suggestion,
  Token,
  Topic,
  Uri,
  Views,
} from "./answers.ts";
import type { Forms } from "./answers-forms.ts";
import type { Board, Scope } from "./reports/board-types.ts";
import type { Picture, PictureOptions } from "./reports/picture.ts";
import type { ReportFormat, ReportName } from "./reports/registry.ts";
import type { WrittenReport } from "./reports/report.ts";
import type { Pack } from "./rules/frame/define.ts";
import type { Judged } from "./rules/frame/judge.ts";

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
  /** There is a Markdown document that a page could link to; it is not read before one does. */
  listDocument(uri: Uri): void;
  /** What a page said earlier (in the last commit, or at `--since`); undefined where nobody knows. */
  setEarlier(uri: Uri, text: string | undefined): void;
  /** The day, ISO, on which a linked document was last changed as its history tells; undefined where nobody knows. */
  setChanged(uri: Uri, day: string | undefined): void;
  /**
   * While files are still being read (false at first), names that another file may declare aren't told as missing.
   * A document that was never set is never told as missing: whoever reads files sets each of `linkedDocuments`.
   */
  setReading(reading: boolean): void;
  /**
   * While files are being read, reads on in so many sections at most what is only needed once all is known; true while
   * there is more. `setReading(false)` does what is left, all at once.
   */
  settle(sections: number): boolean;
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
  /** All findings of a page that is judged to the end. */
  findings(uri: Uri): readonly Finding[];
  /**
   * Judges a page as long as it may: what needs no reading of sentences first, the rest section by section. What an
   * edit leaves to be judged is judged at once. All that it has come to is told by `findingsSoFar`.
   */
  judge(uri: Uri, mayGoOn: () => boolean): Judged;
  /**
   * What an editor shows of a page that may not be judged to the end; what was told of a section holds until that is
   * judged again. Of very many findings, the most important.
   */
  findingsSoFar(uri: Uri): readonly Finding[];
  /** Fixes for what stands in the range, best first. */
  fixes(uri: Uri, range: Range): readonly Fix[];
  /** What can be done to the whole page on demand: all safe fixes, and its usual order. */
  sourceActions(uri: Uri): readonly Fix[];
  /** What can be made of the sentences, blocks and pasted lines in the range; of what stands where it begins first. */
  refactorings(uri: Uri, range: Range): readonly Fix[];
  /** Where the objective or key result at an offset may be moved, the nearest first. */
  moveTargets(uri: Uri, offset: number): readonly MoveChoice[];
  /** Moves the objective or key result at an offset; every reference leads where it led. */
  move(uri: Uri, offset: number, target: MoveTarget): Changed | Refusal;
  /** The next cycle of a page: what may be carried, and the edits that begin it. */
  nextCycle(uri: Uri, options?: NextCycleOptions): NextCycle | Refusal;
  hover(uri: Uri, offset: number): Hover | undefined;
  /** What may be written at a place, by what stands there. */
  complete(uri: Uri, offset: number): Completions;
  /** What there is to say about a topic, as Markdown; undefined when it is unknown, whatever was handed in. */
  describe(uri: Uri, topic: Topic): string | undefined;
  /** What can be opened from a page. */
  links(uri: Uri): readonly PageLink[];
  /** Progress and contributing teams, for the lines in a range. */
  /** @param besideLenses whoever sees the hints sees the lenses too, and is not told twice. */
  hints(uri: Uri, range: Range, besideLenses?: boolean): readonly Hint[];
  /** What can be done with its key results and objectives today. */
  lenses(uri: Uri): readonly Lens[];
  /** May what was last answered of an open page be another by now, because something changed elsewhere? */
  isOld(uri: Uri, sight: Sight): boolean;
  /** Where the name, the heading or the path at an offset leads. */
  definition(uri: Uri, offset: number): Definition | undefined;
  /** All places that name what stands at an offset, or link to the document that it links to. */
  mentions(uri: Uri, offset: number): readonly Mention[];
  /** The name at an offset, if it may be changed. */
  renamable(uri: Uri, offset: number): Renamable | Refusal;
  /** Gives the thing at an offset another name, in all pages; never text of sentences, never what would mean something else. */
  rename(uri: Uri, offset: number, name: string): Renamed | Refusal;
  /** What to write on pages, before files are moved, for their paths to lead where they led. */
  moveFiles(moves: readonly FileMove[], names: FileNames): readonly FileEdit[];
  /** The outline. */
  symbols(uri: Uri): readonly PageSymbol[];
  /** What each piece of a page, or of the lines of a range, is, for colours; in order. */
  tokens(uri: Uri, range?: Range): readonly Token[];
  folds(uri: Uri): readonly Fold[];
  /** What surrounds an offset, each in the next: word, quantity, measure, sentence, block, team, page. */
  selections(uri: Uri, offset: number): readonly Range[];
  /** All that is declared on a page, each as the text that `search` compares (see `fitnessOf`). */
  declared(uri: Uri): readonly string[];
  /** What is declared on any page, by what was typed of it; the best first. */
  search(typed: string): readonly FoundSymbol[];
  /** What would hang on the wall: the workspace in the cycle that is going on, or the part of it that a scope means. */
  board(scope?: Scope): Board;
  /** The board or the map as something to look at. */
  picture(options: PictureOptions): Picture;
  /** A report in a format, its usual one where none is said; undefined where there is no such report or format. */
  report(name: ReportName, scope?: Scope, format?: ReportFormat): WrittenReport | undefined;
  /** The trees that show all pages together. */
  readonly views: Views;
  /** Questions in plain words, and the edits that come of their answers. */
  readonly forms: Forms;
  /** Where a page is in its cycle, and what was found on it. */
  status(uri: Uri): PageStatus | undefined;
  /** What has a place among objectives, strategies and missions at an offset. */
  aligned(uri: Uri, offset: number): HierarchyItem | undefined;
  /** What it supports, one step up; nothing where the handle names nothing any more. */
  supported(handle: Handle): readonly HierarchyItem[];
  /** Who supports or shares it, one step down. */
  supporters(handle: Handle): readonly HierarchyItem[];
  /** The work at an offset, or what work moves. */
  work(uri: Uri, offset: number): HierarchyItem | undefined;
  /** The key results that work moves. */
  movedBy(handle: Handle): readonly HierarchyCall[];
  /** The initiatives, commits and decisions that move something. */
  movers(handle: Handle): readonly HierarchyCall[];
  /** The places that change together when the name at an offset is typed over, the declaration among them; none where that is unsafe. */
  linked(uri: Uri, offset: number): readonly Range[];
  format(uri: Uri, options?: FormatOptions): readonly Edit[];
  /** The edits that format the lines of some ranges, as far as that leaves all that is said as it is. */
  formatRanges(uri: Uri, ranges: readonly Range[], options?: FormatOptions): readonly Edit[];
  /** What is set right, or begun, when a character was typed in front of an offset; nothing where that is not certain. */
  typed(uri: Uri, offset: number, character: string): readonly Edit[];
  /** A check-in in the form of the last one, or the rest of the one at an offset. */
  suggest(uri: Uri, offset: number): Suggestion | undefined;
}

export type * from "./answers.ts";
export type * from "./answers-forms.ts";
export { createService } from "./features/create.ts";
export { explainRule, type RuleSummary, ruleSummaries } from "./features/explain.ts";
export { plainText } from "./features/markdown.ts";
export { fitnessOf, mentions } from "./features/search.ts";
export type * from "./reports/board-types.ts";
export type { Picture, PictureOptions } from "./reports/picture.ts";
export { REPORTS, type ReportFormat, type ReportName, type ReportSummary } from "./reports/registry.ts";
export { renderBoard } from "./reports/render/board.ts";
export type { WrittenReport } from "./reports/report.ts";
export { STYLE as boardStyle } from "./reports/style.ts";
export { PACKS, type Pack } from "./rules/frame/define.ts";
export type { Judged } from "./rules/frame/judge.ts";
export { nearest } from "./rules/shared/nearest.ts";
