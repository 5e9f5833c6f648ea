/** What a squad talks about when it meets: what moved, what blocks, what was learned. */
import type { Board, BoardHolder, BoardObjective, BoardRef } from "../board-types.ts";
import {
  type Block,
  blank,
  type Document,
  eyebrow,
  heading,
  type Item,
  item,
  list,
  soft,
  text,
  title,
} from "../document.ts";
import { sayCycle } from "../say.ts";
import { nothing, resultsPart, wayOf } from "./parts.ts";

const isAbout = ({ at }: BoardRef, each: BoardObjective): boolean =>
  at.uri === each.at.uri && at.offset === each.at.offset;

/** Where a team is not sure any more: these are talked about first. */
const DOUBT = 0.5;

/** What the teams of an objective said in their latest week. */
const saidIn = (
  holders: readonly BoardHolder[],
  teams: readonly string[],
  key: "blocked" | "learned",
): readonly Item[] =>
  holders
    .filter(({ name }) => teams.includes(name))
    .flatMap(({ name, week }) => (week?.[key] ?? []).map((each) => item(each.text, soft(` (${name})`))));

const agenda = (board: Board, each: BoardObjective, teams: readonly string[]): readonly Block[] => {
  const doubtful = each.keyResults.filter(
    ({ confidence }) => confidence !== undefined && confidence <= DOUBT,
  );
  const learned = [
    ...saidIn(board.holders, teams, "learned"),
    ...[...each.learned, ...each.keyResults.flatMap((result) => result.learned)].map((words) => item(words)),
  ];
  return [
    heading("What moved", 3),
    ...wayOf(each),
    ...resultsPart(each.keyResults),
    heading("What blocks us", 3),
    ...list([
      ...saidIn(board.holders, teams, "blocked"),
      ...doubtful.map((result) => item(`What would make us surer of “${result.sentence}”?`)),
    ]),
    blank("Who needs what from whom?"),
    heading("What we learned", 3),
    ...list(learned),
    blank("What do we try next, together?"),
  ];
};

const shared = (board: Board) =>
  board.holders.flatMap(({ name, objectives }) =>
    objectives
      .filter(({ contributors }) => contributors.length > 0)
      .map((each) => ({ each, teams: [name, ...each.contributors] })),
  );

export const squad = (board: Board): Document => {
  const { cycle, today, holders } = board;
  const squads = holders.flatMap((holder) => holder.squads);
  const parts = shared(board).flatMap(({ each, teams }): readonly Block[] => {
    const meeting = squads.find(({ objective }) => objective && isAbout(objective, each));
    return [
      heading(each.sentence),
      text(
        soft(
          [meeting?.name, teams.join(", "), meeting?.meets && `meets ${meeting.meets}`]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
      ...agenda(board, each, teams),
    ];
  });
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title("Squad agenda"),
    ...(parts.length > 0 ? parts : nothing("No objective is shared by several teams in this cycle.")),
  ];
};
