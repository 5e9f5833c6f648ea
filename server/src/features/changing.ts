/** The part of the service that makes something else of what is written. */
import type { PageState } from "../model/page-state.ts";
import type { Service, Uri } from "../service.ts";
import { fixesIn } from "./fixes.ts";
import type { Projects } from "./projects.ts";
import { moveTo } from "./refactor/move.ts";
import { moveTargetsAt } from "./refactor/move-offers.ts";
import { nextCycleOf } from "./refactor/next-cycle.ts";
import { refactoringsIn } from "./refactor/refactorings.ts";
import { renamableAt, renameAt } from "./rename.ts";
import { sourceActions } from "./source-actions.ts";

type Changing = Pick<
  Service,
  "fixes" | "sourceActions" | "refactorings" | "moveTargets" | "move" | "nextCycle" | "renamable" | "rename"
>;

const UNKNOWN = { refused: "This page isn't known." };

/** @param ask answers about a page, if it is known. */
export const changing = (
  projects: Projects,
  ask: <T>(uri: Uri, answer: (page: PageState) => T) => T | undefined,
): Changing => ({
  fixes: (uri, range) => ask(uri, (page) => fixesIn(projects.of(uri), page, range)) ?? [],
  sourceActions: (uri) => ask(uri, (page) => sourceActions(projects.of(uri), page)) ?? [],
  refactorings: (uri, range) => ask(uri, (page) => refactoringsIn(projects.of(uri), page, range)) ?? [],
  moveTargets: (uri, offset) => ask(uri, (page) => moveTargetsAt(projects.of(uri), page, offset)) ?? [],
  move: (uri, offset, to) => ask(uri, (page) => moveTo(projects.of(uri), page, offset, to)) ?? UNKNOWN,
  nextCycle: (uri, options) => ask(uri, (page) => nextCycleOf(projects.of(uri), page, options)) ?? UNKNOWN,
  renamable: (uri, offset) => ask(uri, (page) => renamableAt(projects.of(uri), page, offset)) ?? UNKNOWN,
  rename: (uri, offset, name) =>
    ask(uri, (page) => renameAt(projects.of(uri), page, offset, name)) ?? UNKNOWN,
});
