import type { Span } from "../../../grammar/tree.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule } from "./frame/define.ts";
import { removeLines, replace } from "./shared/changes.ts";

/** What present.ts knows of a suppression that silences nothing. */
interface Unused {
  readonly rule: string;
  /** Is it the only rule of the line? */
  readonly only: boolean;
  readonly line: Span;
}

/** How far away a comma is looked for. */
const NEAR = 20;

/** Takes one of several rules out, with the comma beside it. */
const withoutOne = (context: Context, found: Span): Change => {
  const { source } = context;
  const after = /^[ \t]*,[ \t]*/.exec(source.slice(found.end, found.end + NEAR))?.[0].length ?? 0;
  const before = after
    ? 0
    : (/[ \t]*,[ \t]*$/.exec(source.slice(Math.max(0, found.start - NEAR), found.start))?.[0].length ?? 0);
  return replace(context, { start: found.start - before, end: found.end + after }, "");
};

export default defineRule<Unused>({
  id: "unused-suppression",
  severity: "hint",
  summary: "A suppression silences nothing.",
  why: "A suppression is a note to readers that something was left as it is on purpose. When there is nothing left to silence, the note misleads, and it would hide the next finding of that kind without anybody having decided so.",
  ignore: "The finding comes and goes while you try out several wordings.",
  sources: [],
  items: [56],
  examples: [
    {
      around: "company",
      bad: `
# okr-ignore «objective-no-key-results»: they follow in March
health queue: Questions that wait for more than a day at most 2%`,
      good: `
health queue: Questions that wait for more than a day at most 2%`,
    },
  ],
  reads: "block",
  quick: true,
  // Only the presenter knows what was silenced; it makes the findings.
  check: {},
  message: ({ rule }) => `Nothing here has to do with “${rule}” any more, so this suppression can go.`,
  fixes: ({ data, ...found }, context) => [
    {
      title: data.only ? "Remove the suppression" : `Remove “${data.rule}” from the suppression`,
      preferred: true,
      safe: true,
      changes: () => [data.only ? removeLines(context, data.line) : withoutOne(context, found)],
    },
  ],
});
