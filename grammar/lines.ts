/**
 * What a line is by itself. The law of the page: every line says by itself what it is; only whether it goes on with
 * the text above is decided later, in `settle`.
 */
import { type BlockKind, blockRow, canonicalKey, fold, isKey, lensOf } from "./vocabulary.ts";

/** Spaces of any kind, zero-width ones and direction marks: outside of text they all count as space. */
const SPACE = "[ \\t\\u00a0\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f\\u2060-\\u2064\\u2066-\\u2069\\u3000\\ufeff]";
