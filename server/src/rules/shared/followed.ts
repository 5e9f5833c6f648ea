/** Which key results are under way, so that somebody should say how they stand. */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { contains } from "../../model/cycle.ts";
import type { PageHead } from "../../model/page-state.ts";
import { isLaunched, isOver } from "./phases.ts";
import { hasPlaceholder } from "./placeholders.ts";

/** Is it written out, launched, within its cycle today, and not over? */
export const isFollowed = (block: Block, head: PageHead, today: Day): boolean =>
  block.text !== undefined &&
  !hasPlaceholder(block.text.value) &&
  isLaunched(head) &&
  head.cycle !== undefined &&
  contains(head.cycle, today) &&
  !isOver(block);
