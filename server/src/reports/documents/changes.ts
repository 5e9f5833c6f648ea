/** What was changed and decided since the cycle began: a target moves in the open. */
import type { Board, BoardHolder, BoardNote } from "../board-types.ts";
import {
  type Block,
  type Document,
  eyebrow,
  heading,
  type Item,
  item,
  list,
  soft,
  strong,
  title,
} from "../document.ts";
import { sayCycle, sayDay } from "../say.ts";
import { nothing } from "./parts.ts";

interface Entry {
  readonly day: string | undefined;
  readonly item: Item;
}

const entries = (kind: string, of: string, notes: readonly BoardNote[], { today }: Board): readonly Entry[] =>
  notes.map(({ day, text: words }) => ({
    day,
    item: item(
      strong(day === undefined ? kind : `${sayDay(day, today)}, ${kind}`),
      `: ${words}`,
      soft(` (“${of}”)`),
    ),
  }));

const ofHolder = (holder: BoardHolder, board: Board): readonly Entry[] => {
  const log = (kind: string, of: string, notes: readonly BoardNote[]) => entries(kind, of, notes, board);
  const all = [...holder.objectives, ...holder.shares];
  return [
    ...holder.objectives.flatMap((each) => [
      ...log("changed", each.sentence, each.changes),
      ...log("decided", each.sentence, each.decisions),
      ...log("retired", each.sentence, each.retired ? [each.retired] : []),
    ]),
    ...all
      .flatMap(({ keyResults }) => keyResults)
      .filter(({ team }) => team === undefined)
      .flatMap(({ sentence, changes, decisions }) => [
        ...log("changed", sentence, changes),
        ...log("decided", sentence, decisions),
      ]),
    ...holder.discoveries.flatMap(({ text, decisions }) => log("decided", text, decisions)),
    ...holder.candidates.flatMap(({ at, sentence, decision }) =>
      decision === undefined ? [] : log("answered", sentence, [{ at, text: decision }]),
    ),
  ];
};

/** The newest first; what has no day comes last. */
const byDay = (a: Entry, b: Entry): number => (a.day === b.day ? 0 : (a.day ?? "") < (b.day ?? "") ? 1 : -1);

export const changes = (board: Board): Document => {
  const { cycle, today, holders } = board;
  const parts = holders.flatMap((holder): readonly Block[] => {
    const log = [...ofHolder(holder, board)].sort(byDay);
    return log.length > 0 ? [heading(holder.name), ...list(log.map((each) => each.item))] : [];
  });
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title("What was changed and decided"),
    ...(parts.length > 0
      ? parts
      : nothing("Nothing was changed or decided in this cycle, as far as the pages say.")),
  ];
};
