/** A page for everybody: where the company wants to go, how far it has come, who carries it, and what it guards meanwhile. */
import type { Board, BoardHolder, BoardObjective } from "../board-types.ts";
import {
  type Block,
  type Document,
  eyebrow,
  heading,
  type Item,
  item,
  list,
  part,
  soft,
  strong,
  text,
  title,
} from "../document.ts";
import { meanOfTen, sayCycle, sayShare, stopped } from "../say.ts";
import { healthPart, isDraft, nothingSettled, open, resultsPart, wayOf } from "./parts.ts";

/** `Booking: Owners decide … (48% of the way, confidence 6/10)`. */
const teamItem = ({ name }: BoardHolder, { sentence, progress, confidence }: BoardObjective): Item => {
  const standing = [
    progress.value !== undefined && `${sayShare(progress.value)} of the way`,
    confidence !== undefined && `confidence ${meanOfTen(confidence)}`,
  ].filter(Boolean);
  return item(strong(name), `: ${sentence}`, soft(standing.length > 0 ? ` (${standing.join(", ")})` : ""));
};

const objective = (board: Board, each: BoardObjective): readonly Block[] => {
  const carried = board.holders.flatMap((holder) =>
    open(holder.objectives)
      .filter(({ supports }) =>
        supports.some(({ at }) => at.uri === each.at.uri && at.offset === each.at.offset),
      )
      .map((one) => teamItem(holder, one)),
  );
  return [
    heading(each.sentence, 2),
    ...(each.why ? [text(each.why)] : []),
    ...wayOf(each),
    ...resultsPart(each.keyResults),
    ...part("Carried by", list(carried), 3),
  ];
};

const aside = (holder: BoardHolder, board: Board): readonly Item[] =>
  open(holder.objectives)
    .filter(({ supports }) => supports.length === 0 || !board.holders.some(({ kind }) => kind === "company"))
    .map((each) => teamItem(holder, each));

export const allHands = (whole: Board): Document => {
  const board: Board = { ...whole, holders: whole.holders.filter((holder) => !isDraft(holder)) };
  const companies = board.holders.filter(({ kind }) => kind === "company");
  const others = board.holders.filter(({ kind }) => kind !== "company");
  const wins = board.holders.flatMap(({ week, name }) =>
    (week?.wins ?? []).map((win) => item(strong(name), `: ${win.text}`)),
  );
  const isEmpty = board.holders.every(({ objectives }) => open(objectives).length === 0);
  return [
    ...(board.cycle ? [eyebrow(sayCycle(board.cycle, board.today))] : []),
    title(board.title),
    ...(isEmpty ? nothingSettled(whole) : []),
    ...companies.flatMap(({ mission }) => (mission ? [text(strong(stopped(mission)))] : [])),
    ...companies.flatMap(({ objectives }) => open(objectives).flatMap((each) => objective(board, each))),
    ...part(
      companies.length > 0 ? "Beside these" : "What we want to change",
      list(others.flatMap((holder) => aside(holder, board))),
    ),
    ...part(
      "What we find out",
      list(
        others.flatMap(({ name, discoveries }) =>
          discoveries.map((each) => item(strong(name), `: ${each.text}`)),
        ),
      ),
    ),
    ...healthPart(
      board.holders.flatMap(({ health }) => health),
      "What we keep healthy",
    ),
    ...part("Wins", list(wins)),
  ];
};
