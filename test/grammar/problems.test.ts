import assert from "node:assert/strict";
import { pageText, readPage } from "../../grammar/page.ts";
import { sentence } from "../../grammar/problems.ts";
import { problems } from "../kit/outline.ts";

/** The sentence about the first problem of that reason. */
const says = (reason: string, page: string): string => {
  const read = readPage(page);
  const found = problems(read).find((problem) => problem.reason === reason);
  assert.ok(found, `nothing is told as ${reason}`);
  return sentence(found, pageText(read, found.start, found.end));
};

const SAID: readonly (readonly [reason: string, page: string, words: RegExp])[] = [
  [
    "unreadable",
    "what\n",
    /^This line begins with no word of the language, so it can't be read\. Begin with/,
  ],
  [
    "unreadable",
    "what\nis this\n",
    /^These 2 lines begin with no word of the language, so they can't be read\./,
  ],
  [
    "missing-colon",
    "Objective Founders hear yes\n",
    /^“objective” opens an objective, and a colon and a space should follow/,
  ],
  [
    "missing-name",
    "week:\n",
    /^“week” does not say which one\. Put that before the colon, as in “week 2026-01-19”\.$/,
  ],
  ["bad-name", "objective my Goal: A\n", /^“my Goal” can't be an id\. .* try “my-goal”, or leave it out\.$/],
  ["bad-name", "kr impact reach: A\n", /^“reach” is a lens, so it can't be the id/],
  ["bad-head", "week 2026-01-19: ours\n", /^“ours” can't stand here: “week” takes one word/],
  ["conflict-marker", "<<<<<<< HEAD\n", /^Git left this line where two versions of the page meet/],
  ["ambiguous-date", "03/04/2026: 3\n", /^“03\/04\/2026” may be 2026-04-03 or 2026-03-04\./],
  ["unknown-key", "objective: A\n  onwer: @b\n", /^Nothing in an objective is called “onwer”\./],
  ["unknown-key", "onwer: @b\n", /^Nothing at the head of the page is called “onwer”\./],
  [
    "misplaced-property",
    "objective: A\n  kr: B\n    due: 1\n",
    /^“due” can't stand in a key result, so it is not read\. It belongs to an initiative\.$/,
  ],
  ["misplaced-property", "team a: A\n  strategy: B\n", /^To write a strategy down in a team, give it an id/],
  ["misplaced-entry", "team a: A\n  2026-01-19: 3\n", /^A check-in can't stand in a team\./],
  ["misplaced-update", "update a: 3\n", /^An update belongs to a week/],
  [
    "misplaced-block",
    "kr: A\n",
    /^A key result can't stand at the head of the page\. It belongs to an objective or a shared objective\.$/,
  ],
  [
    "repeated-key",
    "objective: A\n  owner: @b\n  owner: @c\n",
    /^“owner” is said twice here\. Which one counts\?/,
  ],
  ["keyword-case", "OBJECTIVE: A\n", /^“OBJECTIVE” is read as “objective”\./],
  ["lens-alias", "objective: A\n  kr customer: B\n", /^“customer” is read as “impact”\./],
  ["pasted", "KR1: A\n", /^“KR1:” is read as “kr 1:”\. The formatter writes it so\.$/],
  [
    "indentation",
    "objective: A\n  objective: B\n",
    /^The indentation shows an objective as a part of the objective above, but it stands beside it\.$/,
  ],
  [
    "indentation",
    "objective: A\n  kr: B\n    supports: c\n",
    /^The indentation shows this line as a part of the key result above, but it belongs to the objective\.$/,
  ],
  [
    "indentation",
    " team a: A\n objective: B\n",
    /^The indentation shows an objective beside the team above, but it belongs to it\.$/,
  ],
  [
    "unread-heading",
    "## Objective: A\n",
    /^A line that begins with “#” is a comment, so this one is not read\. To make it an objective, take the “#” away\.$/,
  ],
];

describe("problems in plain sentences", () => {
  for (const [reason, page, words] of SAID)
    it(`${reason}: ${JSON.stringify(page)}`, () => assert.match(says(reason, page), words));
});
