/** The prose of grammar/REFERENCE.md; its tables come from the vocabulary. */
import type { ValueKind } from "../../grammar/vocabulary.ts";

/** How each kind of value is called and written. */
export const VALUES: Readonly<Record<ValueKind, { readonly name: string; readonly means: string }>> = {
  text: {
    name: "text",
    means: "Words. They may go on below, indented deeper, or stand as items: `- one`, `- two`.",
  },
  people: {
    name: "people",
    means: "Handles, addresses or names with commas between, words behind each: `@ana product, @ben`.",
  },
  reference: {
    name: "a reference",
    means: "The name of something: `onboarding.instant-yes`. Words may follow.",
  },
  references: {
    name: "references",
    means: "Names with commas between: `instant-yes.untouched, instant-yes.wait`. Words may follow each.",
  },
  date: { name: "a day", means: "`2026-03-31`." },
  dated: { name: "a day, then text", means: "`2026-02-16 vendor first, own model later`." },
  cycle: {
    name: "a cycle",
    means:
      "`2026-Q1`, `2026-H1`, `2026-T2`, `2026`, or a name with its days: `spring from 2026-02-02 to 2026-04-24`.",
  },
  word: {
    name: "a word of a list",
    means: "One of the words that the property names; often more words may follow.",
  },
  number: { name: "a number", means: "`1`." },
  "yes-no": { name: "yes or no", means: "`yes` or `no`." },
  path: {
    name: "an address or a path",
    means:
      "`https://example.com/board`, `strategy/first-yes.md` beside the page, `/strategy/first-yes.md` from the top folder.",
  },
  quantity: {
    name: "a quantity",
    means: "A number with what it counts: `12%`, `4,200`, `$60k`, `3 of 7`, `1 hour`.",
  },
  language: { name: "a language", means: "`en`, `de`, `pt-BR`." },
  month: { name: "a month", means: "`April`." },
  "flag-or-text": { name: "yes, or text", means: "`yes`, or words that say more." },
  decision: {
    name: "an answer",
    means: "`adopted` and the name of the objective, or `declined` and the reason.",
  },
};

export const LENS_HELP =
  "A word before the id says through which lens it looks: `reach` (how many people), `impact` (how much better it is for each of them), `business` (what it does for us).";

const SMALL_PAGE = `team onboarding: Onboarding

  objective instant-yes: Founders hear yes before they close the tab
    kr reach untouched: Applications approved with no human touch from 12% to 60%
    kr impact wait: Median time to a decision from 1 day to 1 hour
    kr business kept: Applicants who fund the account within a week from 41% to 55%

  initiative vendor: Identity vendor live for all traffic
    moves: instant-yes.untouched

  health api: Application API availability at least 99.95%`;

const TINY_PAGE = `objective: Founders hear yes before they close the tab
  kr: Applications approved with no human touch from 12% to 60%
  kr: Median time to a decision from 1 day to 1 hour`;

const CHECK_INS = `team onboarding

  objective instant-yes: Founders hear yes before they close the tab
    kr reach untouched: Applications approved with no human touch from 12% to 60%
      2026-01-12: 14%, confidence 5/10
      2026-01-19: 31%, confidence 7/10, vendor live for 40% of traffic

  week 2026-01-26
    update instant-yes.untouched: 38%, confidence 7/10
    commit: @ben raise vendor traffic to 100% -> instant-yes.untouched
    win: First founder approved in four minutes`;

/** All above the tables of properties. */
export const BEFORE_BLOCKS = (five: string, others: string): string => `# The language of .okr pages

An \`.okr\` file is a page that anybody can read: one statement a line, no braces, no quotes. Five words carry most pages.

## Five words

${five}

A whole page:

\`\`\`okr
${SMALL_PAGE}
\`\`\`

And so is this, since everything but the sentences may wait:

\`\`\`okr
${TINY_PAGE}
\`\`\`

That is enough to start. The rest of this page is for looking things up; the editor offers it while you write.

## How a line is read

Every line says by itself what it is: **a word of the language, a colon, then text.**

| A line like | is | |
| --- | --- | --- |
| \`kr impact wait: Median time …\` | a block | the word, a lens (key results only), an id (a name to refer to it), then the sentence |
| \`shares onboarding.instant-yes\` | a block that points | \`shares\`, \`week\`, and \`team\` or \`company\` when they go on with one that is declared elsewhere |
| \`owner: @ben\` | a property | belongs to the block above that takes it |
| \`2026-01-19: 31%\` | a check-in | belongs to what it is about |
| \`- One owner for each\` | an item | below a property without a value |
| \`# later\` | a comment | a \`#\` and a space; \`#1 bank\` is text |
| deeper than the text above | more of that text | a blank line between is a paragraph |

- Blocks nest by their words, not by their indentation: a team holds objectives, an objective holds key results. The formatter indents them so that you see it.
- A property belongs to the innermost block that takes it and is indented less. Pages without any indentation are read too.
- Only a colon with a space (or nothing) behind it counts, so \`https://example.com\` and \`10:30\` are text.
- Ids are words of letters, digits, \`-\` and \`_\`. Only companies, teams and strategies need one. Upper and lower case are the same.
- A line that fits nothing is underlined, and costs nothing else: everything around it is still read. Only what is dated below a heading that is not read, such as \`Weekly check-in:\`, is not taken for a check-in of the block above.

## Measures

The sentence of a key result, a health metric, an idea or a check-in may carry a measure.

| Write | for | also read |
| --- | --- | --- |
| \`from 12% to 60%\` | a change with its start | \`12% -> 60%\` |
| \`between 5 and 8 hours\` | a corridor | \`5–8 hours\` |
| \`at least 99.95%\` | a lower bound | \`≥ 99.95%\`, over, above, more than |
| \`at most 2%\` | an upper bound | \`≤ 2%\`, under, below, less than, up to |
| \`up 20%\`, \`down 2 hours\` | a change without its start | by 20%, 20% more, doubled |
| \`to 500\` | a target without its start | reach 500, NPS 40 |

\`by 2026-03-31\`, \`by March\` or \`by end of Q1\` may stand anywhere. What follows \`while\` is a limit: \`from 38% to 52% while returns at most 2%\`. The properties \`from\`, \`to\` and \`by\` say the same outside of the sentence.

## Check-ins and weeks

\`\`\`okr
${CHECK_INS}
\`\`\`

A check-in begins with the value, then \`confidence 7/10\` or \`on track\`, \`at risk\`, \`off track\`, then words. In a week, \`update NAME:\` is a check-in of that week, and \` -> NAME\` at the end of a line links it to what it moves.

When two people check in on two branches, git keeps both if \`.gitattributes\` has the line \`*.okr merge=union\`: the latest day counts wherever it stands, and a line that both have changed is told as an error.

## Names

\`untouched\`, \`instant-yes.untouched\`, \`onboarding.instant-yes.untouched\`, and for another cycle \`2025-Q4/onboarding.instant-yes\`. The nearest one is meant: first in the same block, then in the same team, the same cycle, and so on outwards. A strategy may name a heading of its document: \`first-yes#automation\`.

All pages of a folder belong together, in any order. \`cycle:\` at the head of a page places its blocks in that cycle; a page without it holds what outlives cycles.

## The other blocks

${others}`;

/** All below the tables of properties. */
export const AFTER_BLOCKS = `## What you paste

Pages from documents are read at once, and the formatter sets them right: list marks, check boxes, emoji, \`>\` and bold around a line; \`O1:\`, \`KR 1.2 –\` or \`Key result 3.\`; \`19 Jan 2026\` and \`2026/01/19\`; \`Q1 2026\`. \`03/04/2026\` may be two days, so you are asked. \`03.04.2026\` is read with the day first, and stays until you say so. Tables and bare bullets are not guessed; a fix reads them for you. Headings such as \`### Objective: …\` are comments, and a fix makes them blocks.

## The formatter

It indents by nesting, leaves one space where one is meant, and one blank line where there were several. It keeps every word, and never sorts, wraps or joins anything.`;
