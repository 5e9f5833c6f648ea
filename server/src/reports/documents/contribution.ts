/** What each team added to an objective that several share, so that at the close it can be seen which lever worked. */
import type { Board, BoardKeyResult, BoardObjective } from "../board-types.ts";
import {
  type Block,
  type Document,
  eyebrow,
  heading,
  item,
  type Line,
  list,
  soft,
  text,
  title,
} from "../document.ts";
import { LENS_NAMES, sayCycle, sayGrade, sayWay } from "../say.ts";
import { nothing, wayOf } from "./parts.ts";

const HEAD = ["Team", "Lens", "Key result", "Start", "Reached", "Goal", "How far"];

const row = (own: string, result: BoardKeyResult): readonly Line[] => {
  const { measure, lens, team, grade, metric } = result;
  const way = grade === undefined ? sayWay(result) : `grade ${sayGrade(grade)}`;
  return [
    [team ?? own],
    [lens ? LENS_NAMES[lens] : ""],
    [metric],
    [measure?.from ?? ""],
    [measure?.now ?? ""],
    [measure?.to ?? ""],
    [way],
  ];
};

const learned = ({ keyResults, learned: own }: BoardObjective) =>
  [...own, ...keyResults.flatMap((result) => result.learned)].map((each) => item(each));

const objective = (holder: string, each: BoardObjective): readonly Block[] => [
  heading(each.sentence),
  ...wayOf(each),
  { kind: "table", head: HEAD, rows: each.keyResults.map((result) => row(holder, result)) },
  ...list(learned(each)),
  text(soft("Whose part moved it, and what do we do more of? What moved nothing, and what do we stop?")),
];

export const contribution = (board: Board): Document => {
  const shared = board.holders.flatMap(({ name, objectives }) =>
    objectives.filter(({ contributors }) => contributors.length > 0).map((each) => objective(name, each)),
  );
  const { cycle, today } = board;
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title("What each team added"),
    ...(shared.length > 0
      ? shared.flat()
      : nothing("No objective is shared by several teams in this cycle.")),
  ];
};
