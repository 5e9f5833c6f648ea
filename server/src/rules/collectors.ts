/** What blocks tell the rules of other blocks: facts by key, added and taken back with the block. */
import type { Collector } from "../model/workspace.ts";
import { collectAlignment } from "./alignment.ts";
import { collectLikeness } from "./likeness.ts";
import { collectScopes } from "./scopes.ts";

export const COLLECTORS: readonly Collector[] = [collectAlignment, collectLikeness, collectScopes];
