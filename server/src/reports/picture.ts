/** What a panel shows beside a page: the board or the map of the workspace, of a page or of a team. */

import { fold } from "../../../grammar/vocabulary.ts";
import type { Uri } from "../answers.ts";
import type { Project } from "../rules/frame/project.ts";
import { boardOf } from "./board.ts";
import type { Board, Scope } from "./board-types.ts";
import { focusOn } from "./map/focus.ts";
import { drawMap } from "./map/render.ts";
import { mapOf } from "./map.ts";
import { boardPieces } from "./render/board.ts";

/** What is shown, and how. */
export interface PictureOptions {
  readonly kind: "board" | "map";
  /** A page of the workspace that is meant. */
  readonly near?: Uri;
  /** Only what stands on that page. */
  readonly isOfPage?: boolean;
  /** Only this company or team, by its name. */
  readonly team?: string;
  readonly cycle?: string;
  /** Does the map show the work, too? */
  readonly work?: boolean;
  /** How wide for its height a map should be. */
  readonly aspect?: number;
  /** In an editor, where things lead to their source; else it stands alone. True when nothing is said. */
  readonly live?: boolean;
}

export interface Picture {
  readonly title: string;
  /** HTML without scripts and styles, from top to bottom and an element each; of the map one SVG element. */
  readonly pieces: readonly string[];
  /** The cycle that is shown, and all there are. */
  readonly cycle?: string;
  readonly cycles: Board["cycles"];
  /** The companies and teams that may be asked for. */
  readonly names: Board["names"];
}

const mapMarkup = (
  board: Board,
  { near, isOfPage, team, work = false, live = true, aspect }: PictureOptions,
): string => {
  const graph = mapOf(board, { work });
  const isCompany = board.holders.some(({ kind, id }) => kind === "company" && id === team);
  const wanted = team === undefined || isCompany ? undefined : `team ${fold(team)}`;
  const meant = wanted
    ? focusOn(graph, (_card, column) => column !== undefined && fold(column.id) === wanted)
    : isOfPage && near
      ? focusOn(graph, ({ at }) => at.uri === near)
      : graph;
  return drawMap(meant, { live, ...(aspect === undefined ? {} : { aspect }) });
};

const scopeOf = ({ kind, near, isOfPage, team, cycle }: PictureOptions): Scope => ({
  ...(cycle === undefined ? {} : { cycle }),
  // The map shows a part in what it is a part of.
  ...(kind === "board" && team !== undefined ? { team } : {}),
  ...(kind === "board" && isOfPage && near ? { within: [near] } : {}),
});

export const pictureOf = (project: Project, options: PictureOptions): Picture => {
  const board = boardOf(project, scopeOf(options));
  const { title, cycle, cycles, names } = board;
  const pieces =
    options.kind === "map" ? [mapMarkup(board, options)] : boardPieces(board, options.live ?? true);
  return { title, pieces, cycles, names, ...(cycle ? { cycle: cycle.id } : {}) };
};
