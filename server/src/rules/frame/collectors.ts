/** What blocks tell the rules of other blocks: facts by key, added and taken back with the block. */
import type { Collectors } from "../../model/workspace.ts";
import { collectAlignment } from "../shared/alignment.ts";
import { collectHoldings } from "../shared/holdings.ts";
import { collectLikeness } from "../shared/likeness.ts";
import { collectMembers } from "../shared/members.ts";
import { collectScopes } from "../shared/scopes.ts";
import { collectWork } from "../shared/work.ts";

export const COLLECTORS: Collectors = {
  quick: [collectAlignment, collectHoldings, collectMembers, collectScopes, collectWork],
  slow: [collectLikeness],
};
