/** The first slide of a sprint review: why we do this, how far it has come, and what is under way for it. No tasks. */
import type { Board, BoardHolder, BoardObjective, BoardShare } from "../board-types.ts";
import { type Block, type Document, eyebrow, list, part, text, title } from "../document.ts";
import { sayCycle } from "../say.ts";
import { healthPart, isDraft, nothingSettled, open, resultsPart, wayOf, workItems } from "./parts.ts";

const over = ({ cycle, today }: Board, holder: BoardHolder): Block =>
  eyebrow(cycle ? `${holder.name} · ${sayCycle(cycle, today)}` : holder.name);

const slide = (board: Board, holder: BoardHolder, each: BoardObjective): Block => ({
  kind: "slide",
  main: [
    over(board, holder),
    title(each.sentence),
    ...(each.why ? [text(each.why)] : []),
    ...wayOf(each),
    ...resultsPart(each.keyResults),
    ...part("What we do for it, and why", list(workItems(each.work))),
  ],
  side: healthPart(holder.health),
});

const shared = (board: Board, holder: BoardHolder, each: BoardShare): Block => ({
  kind: "slide",
  main: [
    over(board, holder),
    title(each.objective.text),
    text(`What we add to ${each.objective.holder ?? "it"}. ${each.why ?? ""}`),
    ...resultsPart(each.keyResults),
    ...part("What we do for it, and why", list(workItems(each.work))),
  ],
  side: healthPart(holder.health),
});

/** A team that keeps what we have has a slide of its own kind. */
const kept = (board: Board, holder: BoardHolder): Block => ({
  kind: "slide",
  main: [over(board, holder), title(holder.mission ?? holder.name), ...healthPart(holder.health)],
  side: [],
});

const slides = (board: Board, holder: BoardHolder): readonly Block[] => {
  const all = [
    ...open(holder.objectives).map((each) => slide(board, holder, each)),
    ...holder.shares.map((each) => shared(board, holder, each)),
  ];
  return all.length > 0 || holder.health.length === 0 ? all : [kept(board, holder)];
};

export const sprintReview = (board: Board): Document => {
  const settled = board.holders.filter((holder) => !isDraft(holder));
  const teams = settled.filter(({ kind }) => kind !== "company");
  const all = (teams.length > 0 ? teams : settled).flatMap((holder) => slides(board, holder));
  return all.length > 0 ? all : nothingSettled(board);
};
