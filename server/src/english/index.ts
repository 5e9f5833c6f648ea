/**
 * What we know of English about outputs and outcomes: text in, plain data out, with the words that led to it.
 * Everything is synchronous, looks at the first LONGEST characters of a statement, and needs nothing else of the project.
 */
export type { ThingKind } from "./data/things.ts";
export { deadline } from "./deadline.ts";
export { judgeKeyResult } from "./keyResult.ts";
export { type Lens, lensOf } from "./lens.ts";
export { judgeObjective } from "./objective.ts";
export { audienceIn, vanityIn } from "./people.ts";
export { type Rewriting, rewrite } from "./rewrite.ts";
export { type Shipped, shippedThing } from "./shipped.ts";
export { contentStems } from "./stems.ts";
export { LONGEST, type Span, sentences } from "./tokens.ts";
export type { Evidence, KeyResultKind, ObjectiveKind, Role, Verdict } from "./verdict.ts";
export { workName } from "./work.ts";
