/** All rules. A new rule is one file and one line here (`npm run new:rule`). */
import type { Rule } from "./define.ts";
import krOutput from "./kr-output.ts";
import krShared from "./kr-shared.ts";
import objectiveNoKeyResults from "./objective-no-key-results.ts";

export const RULES: readonly Rule[] = [krOutput, krShared, objectiveNoKeyResults];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
