/** What the phase of a page means for its rules. */
import type { Block } from "../../../../grammar/tree.ts";
import type { PageHead } from "../../model/page-state.ts";
import { propertyOf } from "./properties.ts";

const LAUNCHED = ["launched", "reinforcing"];
const DRAFTING = ["drafting", "updating", "socializing"];

/** Is the cycle being worked on? */
export const isLaunched = ({ phase }: PageHead): boolean => LAUNCHED.includes(phase ?? "");

/** Is the page still being written? */
export const isDraft = ({ phase }: PageHead): boolean => DRAFTING.includes(phase ?? "");

export const isClosed = ({ phase }: PageHead): boolean => phase === "closed";

const retired = (block: Block): boolean => propertyOf(block, "retired") !== undefined;

/** Has a key result been graded, or its objective retired? */
export const isOver = (block: Block): boolean =>
  propertyOf(block, "grade") !== undefined ||
  retired(block) ||
  (block.parent !== undefined && retired(block.parent));
