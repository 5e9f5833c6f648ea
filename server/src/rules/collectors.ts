/** What blocks tell the rules of other blocks: facts by key, added and taken back with the block. */
import type { Collector } from "../model/workspace.ts";
import { collectAlignment } from "./alignment.ts";
import { collectHoldings } from "./holdings.ts";
import { collectLikeness } from "./likeness.ts";
import { collectMembers } from "./members.ts";
import { collectScopes } from "./scopes.ts";
import { collectWork } from "./work.ts";

export const COLLECTORS: readonly Collector[] = [
  collectAlignment,
  collectHoldings,
  collectLikeness,
  collectMembers,
  collectScopes,
  collectWork,
];
