/** The part of the service that serves hierarchies and editing. */
import type { PageState } from "../model/page-state.ts";
import type { Service, Uri } from "../service.ts";
import { alignedAt, supported, supporters } from "./alignment.ts";
import { foldsOf } from "./folding.ts";
import { formatEdits, formatRanges } from "./format.ts";
import { linkedAt } from "./linked.ts";
import { movedBy, movers, workAt } from "./moving.ts";
import type { Projects } from "./projects.ts";
import { selectionsAt } from "./selection.ts";
import { suggestAt } from "./suggest.ts";
import { typedAt } from "./typed.ts";

type Editing = Pick<
  Service,
  | "aligned"
  | "supported"
  | "supporters"
  | "work"
  | "movedBy"
  | "movers"
  | "folds"
  | "selections"
  | "linked"
  | "format"
  | "formatRanges"
  | "typed"
  | "suggest"
>;

/** @param ask answers about a page, if it is known. */
export const editing = (
  projects: Projects,
  ask: <T>(uri: Uri, answer: (page: PageState) => T) => T | undefined,
): Editing => ({
  aligned: (uri, offset) => ask(uri, (page) => alignedAt(projects.of(uri), page, offset)),
  supported: (handle) => supported(projects.of(handle.uri), handle),
  supporters: (handle) => supporters(projects.of(handle.uri), handle),
  work: (uri, offset) => ask(uri, (page) => workAt(projects.of(uri), page, offset)),
  movedBy: (handle) => movedBy(projects.of(handle.uri), handle),
  movers: (handle) => movers(projects.of(handle.uri), handle),
  folds: (uri) => ask(uri, foldsOf) ?? [],
  selections: (uri, offset) => ask(uri, (page) => selectionsAt(page, offset)) ?? [],
  linked: (uri, offset) => ask(uri, (page) => linkedAt(projects.of(uri), page, offset)) ?? [],
  format: (uri, options) => ask(uri, (page) => formatEdits(page, options)) ?? [],
  formatRanges: (uri, ranges, options) => ask(uri, (page) => formatRanges(page, ranges, options)) ?? [],
  typed: (uri, offset, character) =>
    ask(uri, (page) => typedAt(projects.of(uri), page, offset, character)) ?? [],
  suggest: (uri, offset) => ask(uri, (page) => suggestAt(projects.of(uri), page, offset)),
});
