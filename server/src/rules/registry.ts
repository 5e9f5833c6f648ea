/** All rules. A new rule is one file and one line here (`npm run new:rule`). */

import closeAllGreen from "./close-all-green.ts";
import closeNoLearning from "./close-no-learning.ts";
import closeUngraded from "./close-ungraded.ts";
import confidenceDrop from "./confidence-drop.ts";
import type { Rule } from "./define.ts";
import entryOverdue from "./entry-overdue.ts";
import krOutput from "./kr-output.ts";
import krShared from "./kr-shared.ts";
import noPeerReview from "./no-peer-review.ts";
import objectiveNoKeyResults from "./objective-no-key-results.ts";
import phaseLate from "./phase-late.ts";
import targetMoved from "./target-moved.ts";
import workWithoutMovement from "./work-without-movement.ts";

export const RULES: readonly Rule[] = [
  closeAllGreen,
  closeNoLearning,
  closeUngraded,
  confidenceDrop,
  entryOverdue,
  krOutput,
  krShared,
  noPeerReview,
  objectiveNoKeyResults,
  phaseLate,
  targetMoved,
  workWithoutMovement,
];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
