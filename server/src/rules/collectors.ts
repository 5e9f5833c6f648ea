/** What blocks tell the rules of other blocks: facts by key, added and taken back with the block. */
import type { Collector } from "../model/workspace.ts";
import { collectLikeness } from "./likeness.ts";

export const COLLECTORS: readonly Collector[] = [collectLikeness];
