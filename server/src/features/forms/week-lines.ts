/** Lines for the week that goes on: into its block where a team has one, else into a new one behind the last. */
import { startOfWeek } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { weekDay } from "../../model/history.ts";
import { allBlocks } from "../../model/links.ts";
import { compareText } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { addBelow, indentAt } from "../../rules/shared/changes.ts";
import { innerIndent, ownEnd } from "../../rules/shared/insert.ts";
import { addBehind } from "../../rules/shared/moving.ts";
import { type Grove, shownUnits } from "../views/grove.ts";
import { holderOf } from "./holder.ts";
import { endOf } from "./home.ts";

const STEP = "  ";

export interface Week {
  readonly unit: Unit;
  readonly block: Block;
  readonly day: string;
}

const placeOf = (unit: Unit) => ({ unit, source: unit.section.text });

/** The weeks of a team, the latest last; those of a page of weeks behind others of the same day. */
const weeksOf = (grove: Grove, holder: string): readonly Week[] =>
  shownUnits(grove)
    .filter((unit) => holderOf(unit) === holder)
    .flatMap((unit) =>
      allBlocks(unit).flatMap((block): Week[] => {
        const day = block.kind === "week" ? weekDay(block) : undefined;
        return day === undefined ? [] : [{ unit, block, day }];
      }),
    )
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.unit.page.uri, b.unit.page.uri));

/** The block of the week that goes on, if it was begun. */
export const thisWeek = (grove: Grove, holder: string): Week | undefined =>
  weeksOf(grove, holder).findLast(({ day }) => day === startOfWeek(grove.today));

const newWeek = (grove: Grove, lines: readonly string[], indent: string): string[] => [
  "",
  `${indent}week ${startOfWeek(grove.today)}`,
  ...lines.map((line) => indent + STEP + line),
];

/** In: something of the team, to know where its pages are, and lines without indentation. */
export const weekChange = (grove: Grove, near: Declaration, lines: readonly string[]): Change | undefined => {
  const holder = holderOf(near.unit);
  const week = thisWeek(grove, holder);
  if (week) {
    const place = placeOf(week.unit);
    const indent = innerIndent(week.block, place.source);
    return addBelow(
      place,
      ownEnd(week.block),
      lines.map((line) => indent + line),
    );
  }
  const last = weeksOf(grove, holder).at(-1);
  if (last) {
    const indent = indentAt(last.unit.section.text, last.block.start);
    return addBehind(placeOf(last.unit), last.block, newWeek(grove, lines, indent));
  }
  const end = endOf(near.unit.page, holder);
  return end.block && addBehind(placeOf(end.unit), end.block, newWeek(grove, lines, end.indent));
};
