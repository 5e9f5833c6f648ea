/** What stands at an offset of a page, and what there is to say of it. */
import { readDate, readWeek } from "../../../../grammar/date.ts";
import { readPeople } from "../../../../grammar/reference.ts";
import type { Block, Property, Span, Text } from "../../../../grammar/tree.ts";
import { blockRow, type KeyRow, keyRow } from "../../../../grammar/vocabulary.ts";
import { yearStartsOf } from "../../model/calendar.ts";
import { readCycle } from "../../model/cycle.ts";
import type { PageState } from "../../model/page-state.ts";
import { readPath } from "../../model/paths.ts";
import { declarationOf } from "../../model/view.ts";
import { explainShort } from "../../rules/frame/explain.ts";
import type { Project } from "../../rules/frame/project.ts";
import { suppressionsOf } from "../../rules/frame/suppress.ts";
import { RULES_BY_ID } from "../../rules/registry.ts";
import type { Hover } from "../../service.ts";
import { blockAt, type Place, placeAt } from "../place.ts";
import { describeCycle, describeDay } from "./days.ts";
import { documentLines } from "./documents.ts";
import { describePerson } from "./person.ts";
import { sayTime } from "./standing.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { describeThing } from "./thing.ts";
import { describeBlock, describeKey, describeLens, describeValue } from "./words.ts";

/** What is said of a span of the section. */
interface About extends Span {
  readonly markdown: string | undefined;
}

interface Where extends Subject {
  readonly place: Place;
}

const HANDLE = /@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?/gu;

const holds = (span: Span | undefined, at: number): span is Span =>
  span !== undefined && span.start <= at && at <= span.end;

const day = ({ place, today }: Where, text: string, start: number): About | undefined => {
  const date = readDate(text, 0);
  if (!date?.day) return undefined;
  const markdown = describeDay(date.day, place.page.head.cycle, today);
  return { start, end: start + date.end, markdown };
};

/** A reference says what it leads to. */
const reference = (where: Where): About | undefined => {
  const { place, view } = where;
  const use = place.unit.contribution.uses.find(({ reference: each }) => holds(each, place.at));
  const target = use && view.resolveUse(use).targets[0];
  return (
    target && { start: use.reference.start, end: use.reference.end, markdown: describeThing(where, target) }
  );
};

const person = (where: Where, text: Text, row: KeyRow | undefined): About | undefined => {
  const { source, at } = where.place;
  const found =
    row?.value === "people"
      ? readPeople(source, text)
      : [...source.slice(text.start, text.end).matchAll(HANDLE)].map(({ 0: word, index }) => ({
          start: text.start + index,
          end: text.start + index + word.length,
          text: word,
        }));
  const word = found.find((each) => holds(each, at));
  return word && { start: word.start, end: word.end, markdown: describePerson(where, word.text) };
};

const document = ({ place, project, view }: Where, { start, end, value }: Text): About | undefined => {
  const target = readPath(value, place.page.uri, project.workspace.folder);
  if (target.kind !== "file") return undefined;
  return { start, end, markdown: documentLines(view, target.uri, target.heading).join("\n\n") };
};

const cycle = ({ project, today }: Where, { start, end, value }: Text): About | undefined => {
  const found = readCycle(value, yearStartsOf(project.workspace.facts)).cycle;
  return found && { start, end, markdown: describeCycle(found, sayTime(found, today)) };
};

const value = (where: Where, property: Property, row: KeyRow | undefined): About | undefined => {
  const { at } = where.place;
  const text = [property.value, ...property.items].find((each) => holds(each, at));
  if (!text) return undefined;
  if (row?.value === "path") return document(where, text);
  if (row?.value === "cycle") return cycle(where, text);
  if (row?.value === "date" || row?.value === "dated") {
    const found = day(where, text.value, text.start);
    if (holds(found, at)) return found;
  }
  const word = /^[\p{L}-]+/u.exec(text.value)?.[0] ?? "";
  const markdown = row?.value === "word" ? describeValue(row.key, word.toLowerCase()) : undefined;
  const span = { start: text.start, end: text.start + word.length };
  if (markdown && holds(span, at)) return { ...span, markdown };
  return person(where, text, row);
};

const property = (where: Where, each: Property, block: Block | undefined): About | undefined => {
  const row = keyRow(each.key, block?.kind ?? "page");
  if (holds(each.word, where.place.at)) {
    const { start, end } = each.word;
    return { start, end, markdown: row && describeKey(row) };
  }
  return value(where, each, row);
};

const thing = (where: Where, block: Block, span: Span): About | undefined => {
  const target = declarationOf(where.place.unit, block);
  return target && { start: span.start, end: span.end, markdown: describeThing(where, target) };
};

const inHead = (where: Where, block: Block): About | undefined => {
  const { at } = where.place;
  const row = blockRow(block.kind);
  if (holds(block.lens, at))
    return { start: block.lens.start, end: block.lens.end, markdown: describeLens(block.lens.lens) };
  if (holds(block.word, at) && row)
    return { start: block.word.start, end: block.word.end, markdown: describeBlock(row) };
  if (block.kind === "week" && block.target) {
    const monday = readWeek(block.target.text, 0)?.monday;
    const { start, end } = block.target;
    return monday && holds(block.target, at)
      ? { start, end, markdown: describeDay(monday, where.place.page.head.cycle, where.today) }
      : undefined;
  }
  const span = holds(block.head, at) ? block.head : block.text;
  return holds(span, at) ? thing(where, block, span) : undefined;
};

const updated = (where: Where, block: Block): About | undefined => {
  const { place, view } = where;
  const update = block.updates.find((each) => holds(each, place.at));
  if (!update) return undefined;
  if (holds(update.word, place.at))
    return { ...update.word, markdown: "**update**: a check-in for what is named, as of this week." };
  const use = place.unit.contribution.uses.find(({ reference: each }) => each.start === update.target.start);
  const target = use && view.resolveUse(use).targets[0];
  return target && { start: update.start, end: update.end, markdown: describeThing(where, target) };
};

/** The day of a check-in tells its week, its words tell of what they measure. */
const inEntries = (where: Where, block: Block): About | undefined => {
  const entry = block.entries.find((each) => holds(each, where.place.at));
  if (!entry) return updated(where, block);
  return holds(entry.date, where.place.at)
    ? day(where, entry.date.text, entry.date.start)
    : thing(where, block, entry);
};

const suppression = ({ place }: Where): About | undefined => {
  const words = suppressionsOf(place.unit.section.tree).flatMap(({ rules }) => rules);
  const word = words.find((each) => holds(each, place.at));
  const rule = word && RULES_BY_ID.get(word.text);
  return rule && { start: word.start, end: word.end, markdown: explainShort(rule) };
};

const inBlock = (where: Where): About | undefined => {
  const { unit, at } = where.place;
  const block = blockAt(unit, at);
  const properties = block?.properties ?? unit.section.tree.properties;
  const each = properties.find((candidate) => holds(candidate, at));
  if (each) return property(where, each, block);
  return block && (inEntries(where, block) ?? inHead(where, block));
};

/** What is worth knowing about what stands at an offset. */
export const aboutAt = (project: Project, page: PageState, offset: number): Hover | undefined => {
  const where: Where = { ...subjectOf(project, page), place: placeAt(page, offset) };
  const { base } = where.place;
  const about = suppression(where) ?? reference(where) ?? inBlock(where);
  return about?.markdown
    ? { start: base + about.start, end: base + about.end, markdown: about.markdown }
    : undefined;
};
