/** Lines that several reports say alike. */
import type {
  Board,
  BoardHealth,
  BoardHolder,
  BoardKeyResult,
  BoardObjective,
  BoardWork,
} from "../board-types.ts";
import { type Block, type Item, item, joined, part, soft, strong, way } from "../document.ts";
import { HEALTH_STATES, LENS_NAMES, meanOfTen, sayConfidence, sayMean, sayShare, sayWay } from "../say.ts";

/** `31%, from 12% to 60%`: the latest value and the goal, in the writer's figures. */
export const figures = ({ measure }: BoardKeyResult | BoardHealth): string =>
  measure ? joined([measure.now && `now ${measure.now}`, measure.words]) : "";

/** One line for a key result: its sentence, where it stands, how sure the team is. */
export const resultItem = (result: BoardKeyResult): Item => {
  const { measure, lens, team } = result;
  const standing = joined([
    measure?.now && `now ${measure.now}`,
    sayWay(result),
    sayConfidence(result),
    team,
  ]);
  return item(...(lens ? [soft(`${LENS_NAMES[lens]}: `)] : []), result.sentence, soft(` (${standing})`));
};

/** Key results of an objective, where there are any. */
export const resultsPart = (results: readonly BoardKeyResult[]): readonly Block[] =>
  results.length > 0 ? [{ kind: "results", results, items: results.map(resultItem) }] : [];

const healthItem = (metric: BoardHealth): Item => {
  const { measure, state } = metric;
  return item(
    metric.sentence,
    soft(` (${joined([measure?.now && `now ${measure.now}`, HEALTH_STATES[state]])})`),
  );
};

/** What must not suffer meanwhile, under a title of its own. */
export const healthPart = (
  metrics: readonly BoardHealth[],
  name = "Health",
  level: 2 | 3 = 2,
): readonly Block[] =>
  part(name, metrics.length > 0 ? [{ kind: "guards", metrics, items: metrics.map(healthItem) }] : [], level);

/** Where an objective stands on the mean, with the time that is over. */
export const wayOf = (objective: BoardObjective): readonly Block[] => {
  const said = sayMean(objective);
  if (said === undefined) return [];
  const { progress, gone, confidence } = objective;
  const time = gone === undefined ? undefined : `${sayShare(gone)} of the time is over`;
  const sure = confidence === undefined ? undefined : `confidence ${meanOfTen(confidence)}`;
  return [way(progress.value, gone, joined([said, time, sure]))];
};

/** Work with its why: the key result that it should move. What is dropped moves nothing. */
export const workItems = (all: readonly BoardWork[]): readonly Item[] =>
  all
    .filter(({ status }) => status !== "dropped")
    .map(({ text, status, moves }) =>
      item(
        strong(text),
        ...(status ? [soft(` (${status})`)] : []),
        ...(moves.length > 0
          ? [`, to move ${moves.map(({ metric, text: words }) => `“${metric ?? words}”`).join(" and ")}`]
          : []),
      ),
    );

/** All objectives that are still wanted. */
export const open = (objectives: readonly BoardObjective[]): readonly BoardObjective[] =>
  objectives.filter(({ retired }) => retired === undefined);

/** What is said where a report has nothing to say. */
export const nothing = (words: string): readonly Block[] => [{ kind: "text", line: [soft(words)] }];

const DRAFTS = ["drafting", "updating", "socializing"];

/** What is said where a report shows only what is settled, and nothing is. */
export const nothingSettled = ({ holders }: Board): readonly Block[] =>
  nothing(
    holders.some((holder) => isDraft(holder) && open(holder.objectives).length > 0)
      ? "The objectives of this cycle are still drafts, and this report shows what holds. A brief shares drafts; once they hold, write “phase: launched” at the head of the page."
      : "There is no objective to show in this cycle yet.",
  );

/** Is it still being written? Then it is shared as a brief, and not shown as agreed. */
export const isDraft = ({ phase }: Pick<BoardHolder, "phase">): boolean => DRAFTS.includes(phase ?? "");
