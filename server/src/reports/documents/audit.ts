/** The findings about these OKRs as a coach would raise them, by what there is to talk about. No score, and no verdict. */

import { unitStart } from "../../model/page-state.ts";
import { PRACTICE } from "../../rules/frame/practice.ts";
import type { Told } from "../../rules/frame/present.ts";
import type { Project } from "../../rules/frame/project.ts";
import { meantBy } from "../board.ts";
import type { At, Board, Scope } from "../board-types.ts";
import {
  type Block,
  type Document,
  eyebrow,
  heading,
  type Item,
  item,
  list,
  soft,
  text,
  title,
} from "../document.ts";
import { counted, sayCycle } from "../say.ts";

/** Nobody talks about more of one kind in one meeting. */
const MOST = 8;
const WRITING = "How the pages are written";

/** What a rule is about, as the practice names it; the first thing where it helps with several. */
const SECTIONS: ReadonlyMap<number, string> = new Map(
  PRACTICE.flatMap((section) => section.rows.map(([number]): [number, string] => [number, section.title])),
);
const TOPICS: readonly string[] = [...PRACTICE.map((section) => section.title), WRITING];

/** An error keeps a page from being read as it was meant, whatever else it is about. */
const topicOf = ({ found, severity }: Told): string =>
  (severity === "error" ? undefined : SECTIONS.get(found.rule.items[0] ?? 0)) ?? WRITING;

/** What is told of the parts that a scope means. */
const toldOf = (project: Project, scope: Scope): readonly Told[] => {
  const units = new Set(meantBy(project, scope).groups.flatMap((group) => group.units));
  const pages = new Set([...units].map(({ page }) => page));
  return [...pages].flatMap((page) => project.findings(page)).filter(({ unit }) => units.has(unit));
};

const grouped = <Key>(
  all: readonly Told[],
  keyOf: (told: Told) => Key,
): ReadonlyMap<Key, readonly Told[]> => {
  const groups = new Map<Key, Told[]>();
  for (const told of all) {
    const those = groups.get(keyOf(told));
    if (those) those.push(told);
    else groups.set(keyOf(told), [told]);
  }
  return groups;
};

const point = ({ found, unit }: Told, placeOf: (at: At) => string): Item =>
  item(
    found.rule.message(found.data),
    soft(` (${placeOf({ uri: unit.page.uri, offset: unitStart(unit) + found.start })})`),
  );

const topic = (name: string, all: readonly Told[], placeOf: (at: At) => string): readonly Block[] => [
  heading(name),
  ...[...grouped(all, ({ found }) => found.rule).values()].flatMap((told) => [
    ...list([
      ...told.slice(0, MOST).map((each) => point(each, placeOf)),
      ...(told.length > MOST ? [item(soft(`and ${told.length - MOST} more like these`))] : []),
    ]),
  ]),
];

const overview = ({ holders }: Board): Block => {
  const objectives = holders.flatMap((holder) => holder.objectives);
  const results = objectives.flatMap(({ keyResults }) => keyResults);
  const guards = holders.flatMap(({ health }) => health);
  return text(
    `There ${objectives.length === 1 ? "is" : "are"} ${counted(objectives.length, "objective")} with ${counted(results.length, "key result")}, and ${counted(guards.length, "health metric")}. Each finding below is there to be talked about; leave out what you know better.`,
  );
};

export const audit = (
  board: Board,
  project: Project,
  scope: Scope,
  placeOf: (at: At) => string,
): Document => {
  const byTopic = grouped(toldOf(project, scope), topicOf);
  const { cycle, today } = board;
  return [
    ...(cycle ? [eyebrow(sayCycle(cycle, today))] : []),
    title(`What there is to talk about at ${board.title}`),
    overview(board),
    ...(byTopic.size === 0
      ? [text(soft("Nothing stood out. Read them aloud to somebody who was not there."))]
      : []),
    ...TOPICS.flatMap((name) => {
      const all = byTopic.get(name);
      return all ? topic(name, all, placeOf) : [];
    }),
  ];
};
