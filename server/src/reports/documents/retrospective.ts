/** Looking back at a cycle: what was learned first, what became of each goal behind it. */
import type { Board, BoardHolder, BoardKeyResult, BoardObjective } from "../board-types.ts";
import {
  type Block,
  blank,
  type Document,
  eyebrow,
  heading,
  type Item,
  item,
  joined,
  list,
  part,
  soft,
  text,
  title,
} from "../document.ts";
import { sayConfidence, sayCycle, sayGrade, sayWay } from "../say.ts";
import { nothing } from "./parts.ts";

const outcome = (result: BoardKeyResult): Item => {
  const { measure, grade, hypothesis, learned, team } = result;
  const standing = joined([
    measure?.from && `from ${measure.from}`,
    measure?.now && `reached ${measure.now}`,
    measure && (measure.to ? `goal ${measure.to}` : measure.words),
    grade === undefined ? sayWay(result) : `grade ${sayGrade(grade)}`,
    sayConfidence(result),
    team,
  ]);
  return {
    line: [result.metric, soft(` (${standing})`)],
    items: [
      ...(hypothesis ? [item("We believed: ", hypothesis)] : []),
      ...learned.map((each) => item("We learned: ", each)),
    ],
  };
};

const objective = (each: BoardObjective): readonly Block[] => {
  const { learned, retired, keyResults } = each;
  const silent = learned.length === 0 && keyResults.every((result) => result.learned.length === 0);
  return [
    heading(each.sentence, 3),
    ...learned.map((words) => text({ strong: words })),
    ...(silent ? [blank("What do we know now that we did not know before?")] : []),
    ...(retired ? [text(soft(`Retired: ${retired.text}`))] : []),
    ...list(keyResults.map(outcome)),
  ];
};

const holder = ({ name, objectives, shares, discoveries }: BoardHolder): readonly Block[] =>
  part(name, [
    ...objectives.flatMap(objective),
    ...shares.flatMap(({ objective: shared, keyResults }) => [
      heading(shared.text, 3),
      ...list(keyResults.map(outcome)),
    ]),
    ...discoveries.flatMap((each) => [
      heading(each.text, 3),
      ...list(each.learned.map((words) => item("We learned: ", words))),
    ]),
  ]);

const QUESTIONS = [
  "What surprised us?",
  "Which work moved nothing, and would we have seen it earlier?",
  "What do we carry on, what do we change, and what do we let go?",
];

export const retrospective = (board: Board): Document => {
  const { cycle, today, holders } = board;
  const parts = holders.flatMap(holder);
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title(cycle ? `Looking back at ${cycle.id}` : "Looking back"),
    ...(parts.length > 0 ? parts : nothing("There is nothing to look back at in this cycle.")),
    ...part("To talk about", QUESTIONS.map(blank)),
  ];
};
