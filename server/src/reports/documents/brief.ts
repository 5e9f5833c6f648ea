/** One page to share before anything is settled: what we mean to change and why, and what we would like to hear. */
import type { Board, BoardHolder, BoardObjective } from "../board-types.ts";
import {
  type Block,
  type Document,
  eyebrow,
  heading,
  item,
  list,
  part,
  soft,
  text,
  title,
} from "../document.ts";
import { LENS_NAMES, LENS_QUESTIONS, sayCycle, stopped } from "../say.ts";
import { open } from "./parts.ts";

const objective = (each: BoardObjective): readonly Block[] => [
  heading(each.sentence),
  ...(each.customer ? [text(soft(`For whom: ${each.customer}`))] : []),
  ...(each.why ? [text(each.why)] : []),
  ...list([
    ...each.supports.map((ref) => item(`It helps “${ref.text}”`)),
    ...each.strategies.map((ref) => item(`It carries out “${ref.text}”`)),
  ]),
  ...part(
    "How we would know",
    list([
      ...each.keyResults.map(({ lens, sentence, team }) =>
        item(
          ...(lens ? [soft(`${LENS_NAMES[lens]}: `)] : []),
          sentence,
          ...(team ? [soft(` (${team})`)] : []),
        ),
      ),
      ...each.missing.map((lens) => item(soft(`${LENS_NAMES[lens]}: not said yet. ${LENS_QUESTIONS[lens]}`))),
    ]),
    3,
  ),
];

const QUESTIONS = [
  "In your own words, what do we want to change, and for whom?",
  "What would you stop or leave out, so that this can happen?",
  "Which number would you not believe?",
  "What do you need from us, or we from you?",
];

const holder = (each: BoardHolder): readonly Block[] => {
  const objectives = open(each.objectives);
  if (objectives.length === 0) return [];
  const guards = each.health.map(({ sentence }) => item(sentence));
  return [
    title(each.name),
    ...(each.mission ? [text(stopped(each.mission))] : []),
    ...objectives.flatMap(objective),
    ...part("What must not suffer", list(guards)),
  ];
};

export const brief = (board: Board): Document => {
  const pages = board.holders.flatMap(holder);
  return [
    ...(board.cycle ? [eyebrow(sayCycle(board.cycle, board.today))] : []),
    ...(pages.length > 0
      ? pages
      : [title(board.title), text(soft("There is no objective in this cycle yet."))]),
    ...part("What we would like to hear", list(QUESTIONS.map((each) => item(each)))),
  ];
};
