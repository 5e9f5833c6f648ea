/** Classes of verbs by what they say of those who write: they work, they change something, they arrive at it. */
import type { Tag } from "./lexicon.ts";

/** Work that the writers do themselves. */
export const WORKING: readonly Tag[] = [
  "making",
  "releasing",
  "reworking",
  "deciding",
  "asking",
  "gathering",
  "hiring",
  "teaching",
  "telling",
  "managing",
  "enabling",
];
export const CHANGING: readonly Tag[] = ["raising", "lowering", "bettering"];
export const ARRIVING: readonly Tag[] = ["reaching", "gaining"];
