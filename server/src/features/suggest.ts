/**
 * A check-in written on in the form of the last one: its date, its unit, and what else the last one said of how it
 * stands, with a blank for everything that only a person knows.
 */
import type { Entry, Update } from "../../../grammar/tree.ts";
import { fold } from "../../../grammar/vocabulary.ts";
import { readEntry } from "../model/entry.ts";
import { type CheckIn, entryDay, historyOf, weekDay } from "../model/history.ts";
import type { PageState } from "../model/page-state.ts";
import { readStatement } from "../model/statement.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf, View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { isClosed, isOver } from "../rules/shared/phases.ts";
import type { Suggestion } from "../service.ts";
import { valueBlank } from "./complete/measures.ts";
import { blanksIn } from "./fixes.ts";
import { blockAt, openAt, type Place, placeAt } from "./place.ts";

interface Asked {
  readonly view: View;
  readonly place: Place;
  readonly today: string;
}

type Part = "value" | "confidence" | "state";

interface Piece {
  readonly part: Part;
  readonly text: string;
}

const NUMBER = /[-+−]?\d(?:[\d.,’\u00a0]*\d)?/u;
const STATE = "<on track, at risk or off track>";

/** The last value with a blank for its number; in the unit of the goal where it isn't as plain as that. */
const valueForm = ({ value, text }: CheckIn): string | undefined => {
  if (!value) return undefined;
  const written = text.slice(value.start, value.per?.end ?? value.end);
  const form = written.replace(NUMBER, "<number>");
  const isPlain = form !== written && (value.of !== undefined || !/\d/.test(form));
  return isPlain ? form : valueBlank({ to: value });
};

/** What a check-in says of where it stands, in its order. */
const formOf = (last: CheckIn): readonly Piece[] => {
  const { value, confidence, state, text } = last;
  const form = valueForm(last);
  const said = confidence && text.slice(confidence.start, confidence.end).replace(NUMBER, "<n>");
  const pieces = [
    ...(value && form ? [{ part: "value" as const, text: form, at: value.start }] : []),
    ...(confidence && said ? [{ part: "confidence" as const, text: said, at: confidence.start }] : []),
    ...(state ? [{ part: "state" as const, text: STATE, at: state.start }] : []),
  ];
  return pieces.sort((a, b) => a.at - b.at);
};

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(", ");

/** The rest of a text of which the beginning is typed; a blank is never typed. */
const restOf = (whole: string, typed: string): string | undefined => {
  const plain = whole.split("<", 1)[0] ?? "";
  return fold(plain).startsWith(fold(typed)) ? whole.slice(typed.length) : undefined;
};

/** Behind a comma comes what isn't said yet, unless words were begun. */
const behindComma = (target: Declaration, pieces: readonly Piece[], typed: string): string | undefined => {
  const comma = typed.lastIndexOf(",");
  const { goal } = readStatement(target.unit, target.block);
  const said = readEntry(typed.slice(0, comma), goal, target.unit.page.head.language);
  if (said.note) return undefined;
  const left = joined(pieces.filter(({ part }) => part !== "value" && said[part] === undefined));
  const begun = typed.slice(comma + 1);
  const rest = left ? restOf(left, begun.trimStart()) : undefined;
  return rest && (begun === "" ? ` ${rest}` : rest);
};

/** Behind a value come its unit, if it has none, and what the last check-in said besides. */
const behindValue = (
  target: Declaration,
  pieces: readonly Piece[],
  typed: string,
  last: CheckIn,
): string | undefined => {
  const { goal } = readStatement(target.unit, target.block);
  const { value, note } = readEntry(typed, goal, target.unit.page.head.language);
  if (!value || note || (value.per?.end ?? value.end) !== typed.length) return undefined;
  const form = valueForm(last) ?? "";
  const isBare = value.unit === undefined && value.of === undefined && last.value?.unit !== undefined;
  const unit = isBare && value.end === value.start + (NUMBER.exec(typed)?.[0].length ?? 0);
  const behind = joined(pieces.filter(({ part }) => part !== "value"));
  return (unit ? form.slice(form.indexOf(">") + 1) : "") + (behind && `, ${behind}`);
};

/** What may follow what is typed of a check-in. */
const follows = (target: Declaration, last: CheckIn, typed: string): string | undefined => {
  const pieces = formOf(last);
  const text = typed.trimStart();
  if (text === "") return joined(pieces) && (typed === "" ? " " : "") + joined(pieces);
  if (text.includes(",")) return behindComma(target, pieces, text);
  return behindValue(target, pieces, text, last);
};

/** The last check-in before a day, or on it, that isn't the one being written. */
const lastBefore = (
  view: View,
  target: Declaration,
  day: string,
  node?: Entry | Update,
): CheckIn | undefined => historyOf(view, target).findLast((each) => each.node !== node && each.day <= day);

/** On the line of an entry or update: the rest of it. */
const unfinished = ({ view, place }: Asked): string | undefined => {
  const { unit, line, source, at } = place;
  const block = blockAt(unit, line.core);
  const starts = ({ start }: Entry | Update): boolean => start === line.core;
  const entry = block?.entries.find(starts);
  const update = block?.updates.find(starts);
  const colon = source.slice(line.core, at).search(/[:：]/u);
  if (!block || colon < 0) return undefined;
  const use = unit.contribution.uses.find(({ reference }) => reference.start === update?.target.start);
  const target = entry ? declarationOf(unit, block) : use && view.resolveUse(use).targets[0];
  const day = entry ? entryDay(entry) : update && weekDay(block);
  const last = target && day !== undefined && lastBefore(view, target, day, entry ?? update);
  return target && last ? follows(target, last, source.slice(line.core + colon + 1, at)) : undefined;
};

/** On a new line below the last entry: one for today, as soon as it is later. */
const next = ({ view, place, today }: Asked): string | undefined => {
  const above = place.above.findLast(({ role }) => role !== "continuation");
  if (above?.role !== "entry" && place.line.role === "blank") return undefined;
  const [open] = openAt(place).filter(({ block }) => block.indent < place.indent);
  const target = open && declarationOf(open.unit, open.block);
  if (!target || open.block.entries.length === 0) return undefined;
  if (isOver(open.block) || isClosed(place.page.head)) return undefined;
  const last = historyOf(view, target).at(-1);
  if (!last || last.day >= today) return undefined;
  const typed = place.before.trimStart();
  return typed === "" || /^\d[\d-]+:? ?$/.test(typed)
    ? restOf(`${today}: ${joined(formOf(last))}`, typed)
    : undefined;
};

/** What may be written on where the offset is the end of a line. */
export const suggestAt = (project: Project, page: PageState, offset: number): Suggestion | undefined => {
  const place = placeAt(page, offset);
  if (place.after.trim() !== "") return undefined;
  const asked = { place, view: new View(project.workspace), today: project.options.today() };
  const { role } = place.line;
  const text = role === "entry" || role === "update" ? unfinished(asked) : next(asked);
  if (!text) return undefined;
  return { start: offset, end: place.base + place.line.end, text, blanks: blanksIn(text) };
};
