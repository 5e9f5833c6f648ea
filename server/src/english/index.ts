/** What we know of English about outputs and outcomes: text in, plain data with its evidence out. */
export { judgeKeyResult } from "./keyResult.ts";
export { judgeObjective } from "./objective.ts";
export type { Evidence, KeyResultKind, ObjectiveKind, Role, Verdict } from "./verdict.ts";
