/** Weeks: Monday's promises, Friday's wins. */
import { startOfWeek } from "../../../../grammar/date-days.ts";
import { readLink } from "../../../../grammar/reference.ts";
import type { Block, Text } from "../../../../grammar/tree.ts";
import { weekDay } from "../../model/history.ts";
import type { Unit } from "../../model/unit.ts";
import type { BoardPromise, BoardRef, BoardWeek } from "../board-types.ts";
import { at, type Making, refTo, textsOf, type Where } from "./making.ts";

const BOX = /^\[([ x-])\]\s*/i;
const STATES = { x: "done", "-": "dropped", " ": "open" } as const;
const ARROW = /[ \t\u00a0](?:->|→)[ \t\u00a0]/g;

const linksIn = (making: Making, { unit, block }: Where, key: string, text: Text): readonly BoardRef[] => {
  const references = readLink(unit.section.text, text)?.references ?? [];
  return references.flatMap((reference) =>
    making.view.resolveUse({ reference, key, block, unit }).targets.map((each) => refTo(making, each)),
  );
};

/** The words in front of the last arrow. */
const withoutLink = (text: string): string => {
  const arrow = [...text.matchAll(ARROW)].at(-1);
  return arrow ? text.slice(0, arrow.index) : text;
};

const promiseOf = (making: Making, where: Where, key: string, text: Text): BoardPromise => {
  const links = linksIn(making, where, key, text);
  const words = links.length > 0 ? withoutLink(text.value) : text.value;
  const box = BOX.exec(words)?.[1]?.toLowerCase() as keyof typeof STATES | undefined;
  return {
    at: at(where.unit, text.start),
    text: words.replace(BOX, ""),
    state: box === undefined ? "open" : STATES[box],
    links,
  };
};

/** The latest week up to that of today; several blocks for one week add up. */
export const weekOf = (making: Making, units: readonly Unit[]): BoardWeek | undefined => {
  const thisWeek = startOfWeek(making.today);
  const all = units.flatMap((unit) =>
    weeksIn(unit).flatMap((block) => {
      const monday = weekDay(block);
      return monday === undefined || monday > thisWeek ? [] : [{ unit, block, monday }];
    }),
  );
  const monday = all
    .map((week) => week.monday)
    .sort()
    .at(-1);
  const those = all.filter((week) => week.monday === monday);
  const [first] = those;
  if (!first || monday === undefined) return undefined;
  const said = (key: string) =>
    those.flatMap((week) => textsOf(week.block, key).map((text) => promiseOf(making, week, key, text)));
  return {
    at: at(first.unit, first.block.start),
    monday,
    current: monday === thisWeek,
    commits: said("commit"),
    done: said("done"),
    wins: said("win"),
    blocked: said("blocked"),
    learned: said("learned"),
    decisions: said("decision"),
  };
};

const weeksIn = (unit: Unit): readonly Block[] =>
  unit.section.tree.blocks.flatMap((block) => [block, ...block.blocks]).filter(({ kind }) => kind === "week");
