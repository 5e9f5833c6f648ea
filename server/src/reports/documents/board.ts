/** The board in words. */
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
import { healthPart, resultItem, wayOf, workItems } from "./parts.ts";

const objective = (each: BoardObjective): readonly Block[] => {
  const { supports, strategies, contributors, owner, why, retired } = each;
  const missing = each.missing.map((lens) =>
    item(soft(`${LENS_NAMES[lens]}: nothing measures this yet. ${LENS_QUESTIONS[lens]}`)),
  );
  return [
    heading(each.sentence, 3),
    ...(retired ? [text(soft(`Retired: ${retired.text}`))] : []),
    ...(why ? [text(why)] : []),
    ...wayOf(each),
    ...list([
      ...(owner ? [item(`Owner: ${owner}`)] : []),
      ...supports.map((ref) => item(`Supports “${ref.text}”${ref.holder ? ` (${ref.holder})` : ""}`)),
      ...strategies.map((ref) => item(`Strategy: ${ref.text}`)),
      ...(contributors.length > 0 ? [item(`Together with ${contributors.join(", ")}`)] : []),
    ]),
    ...list([...each.keyResults.map(resultItem), ...missing]),
    ...(each.work.length > 0 ? [text("What should move it:"), ...list(workItems(each.work))] : []),
  ];
};

const week = ({ week: each }: BoardHolder): readonly Block[] =>
  each
    ? part(
        each.current ? "This week" : `Week of ${each.monday}`,
        list([
          ...each.commits.map(({ text: words, state }) => ({ line: [words], done: state === "done" })),
          ...each.wins.map(({ text: words }) => item("Win: ", words)),
          ...each.blocked.map(({ text: words }) => item("Blocked: ", words)),
        ]),
        3,
      )
    : [];

const holder = (each: BoardHolder): readonly Block[] => [
  heading(each.name),
  ...(each.mission ? [text(stopped(each.mission))] : []),
  ...list(each.strategies.map(({ sentence }) => item("Strategy: ", sentence))),
  ...each.objectives.flatMap(objective),
  ...each.shares.flatMap(({ objective: shared, keyResults, why }) => [
    heading(`Adds to ${shared.holder ? `${shared.holder}’s ` : ""}“${shared.text}”`, 3),
    ...(why ? [text(why)] : []),
    ...list(keyResults.map(resultItem)),
  ]),
  ...each.discoveries.flatMap((found) => [
    heading(found.text, 3),
    ...list([
      ...(found.hypothesis ? [item("We believe: ", found.hypothesis)] : []),
      ...found.experiments.map((words) => item("Experiment: ", words)),
      ...found.evidence.map((words) => item("Evidence: ", words)),
      ...found.learned.map((words) => item("Learned: ", words)),
    ]),
  ]),
  ...healthPart(each.health, "Health", 3),
  ...week(each),
  ...part(
    "Squads",
    list(
      each.squads.map(({ name, objective: shared, teams }) =>
        item(name, soft(`: ${teams.join(", ")}${shared ? `, for “${shared.text}”` : ""}`)),
      ),
    ),
    3,
  ),
];

export const boardDocument = (board: Board): Document => [
  title(board.title),
  ...(board.cycle ? [eyebrow(sayCycle(board.cycle, board.today))] : []),
  ...board.holders.flatMap(holder),
  ...part(
    "Linked to nothing yet",
    list(board.loose.map((each) => item(each.text, soft(each.holder ? ` (${each.holder})` : "")))),
  ),
];
