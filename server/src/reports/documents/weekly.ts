/** The week in a few lines for a chat: promises, wins, where confidence moved, what blocks us. Tasks stay out of it. */

import { addDays } from "../../../../grammar/date-days.ts";
import type { Board, BoardHolder, BoardKeyResult, BoardPromise, BoardWeek } from "../board-types.ts";
import {
  type Block,
  type Document,
  heading,
  type Item,
  item,
  joined,
  list,
  soft,
  text,
} from "../document.ts";
import { confidences, ofTen, sayCycle } from "../say.ts";
import { nothing } from "./parts.ts";

const WEEK = 7;

/** Which way confidence went with the check-in of the last seven days; nothing where it did not move. */
const moved = (result: BoardKeyResult, today: string): readonly Item[] => {
  const [last, before] = [confidences(result.checkIns).at(-1), confidences(result.checkIns).at(-2)];
  if (!last || !before || last.confidence === before.confidence || addDays(last.day, WEEK) < today) return [];
  const { note, said } = result.checkIns.findLast(({ day }) => day === last.day) ?? {};
  const way = last.confidence > before.confidence ? "up" : "down";
  return [
    item(
      result.metric,
      soft(
        `: ${joined([said && `now ${said}`, `confidence ${way} from ${ofTen(before.confidence)} to ${ofTen(last.confidence)}`, note])}`,
      ),
    ),
  ];
};

const part = (name: string, items: readonly Item[]): readonly Block[] =>
  items.length > 0 ? [text({ strong: name }), ...list(items)] : [];

const said = (all: readonly BoardPromise[]): readonly Item[] => all.map((each) => item(each.text));

/** This week, or the one before while nothing is written of this one. */
const recent = ({ week }: BoardHolder, today: string): BoardWeek | undefined =>
  week && addDays(week.monday, 2 * WEEK) > today ? week : undefined;

const holderWeek = (holder: BoardHolder, { today }: Board): readonly Block[] => {
  const week = recent(holder, today);
  const results = [...holder.objectives, ...holder.shares]
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ team }) => team === undefined);
  const outside = holder.health.filter(({ state }) => state === "outside");
  const blocks = [
    ...part("Wins", said(week?.wins ?? [])),
    ...part(
      week?.current ? "This week" : "Last week",
      (week?.commits ?? [])
        .filter(({ state }) => state !== "dropped")
        .map((each) => ({ line: [each.text], done: each.state === "done" })),
    ),
    ...part(
      "Confidence moved",
      results.flatMap((each) => moved(each, today)),
    ),
    ...part("Blocked", said(week?.blocked ?? [])),
    ...part(
      "Outside its bounds",
      outside.map(({ metric, measure }) => item(metric, soft(measure?.now ? `: now ${measure.now}` : ""))),
    ),
    ...part("Learned", said(week?.learned ?? [])),
  ];
  return blocks.length > 0 ? [heading(holder.name), ...blocks] : [];
};

export const weekly = (board: Board): Document => {
  const weeks = board.holders.flatMap((holder) => holderWeek(holder, board));
  const { cycle, today, title } = board;
  if (weeks.length === 0) return nothing("Nothing was promised, won or checked in this week yet.");
  return [text({ strong: cycle ? `${title}, ${sayCycle(cycle, today)}` : title }), ...weeks];
};
