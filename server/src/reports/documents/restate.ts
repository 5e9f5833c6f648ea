/** A sheet to hand round: can everybody say the goals back in their own words? */
import type { Board } from "../board-types.ts";
import {
  type Block,
  blank,
  type Document,
  eyebrow,
  heading,
  item,
  list,
  soft,
  text,
  title,
} from "../document.ts";
import { sayCycle } from "../say.ts";
import { nothing, open } from "./parts.ts";

export const restate = (board: Board): Document => {
  const { cycle, today, holders } = board;
  const parts = holders.flatMap((holder) =>
    open(holder.objectives).flatMap((each): readonly Block[] => [
      heading(each.sentence),
      text(soft(holder.name)),
      blank("In my own words:"),
      blank("Who will notice, and what will be different for them?"),
      ...list(each.heard.map((words) => item("Heard before: ", words))),
    ]),
  );
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title("Can you say it back?"),
    ...(parts.length > 0 ? parts : nothing("There is no objective in this cycle yet.")),
  ];
};
