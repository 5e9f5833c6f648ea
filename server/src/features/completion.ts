/** What may be written at a place, by what stands there. */
import { valueStart } from "../../../grammar/line-head.ts";
import { isSpace } from "../../../grammar/spaces.ts";
import type { Block } from "../../../grammar/tree.ts";
import { canonicalKey, keyRow } from "../../../grammar/vocabulary.ts";
import type { PageState } from "../model/page-state.ts";
import { readStatement } from "../model/statement.ts";
import type { Unit } from "../model/unit.ts";
import type { Project } from "../rules/frame/project.ts";
import { lineBreakOf } from "../rules/shared/changes.ts";
import type { Completion, Completions, Range } from "../service.ts";
import { head } from "./complete/heads.ts";
import { lineStart } from "./complete/line-start.ts";
import { checkIn } from "./complete/measures.ts";
import { names } from "./complete/names.ts";
import { type Asked, ask, type Draft, type Slot, spaced, toLineEnd } from "./complete/slot.ts";
import { suppressions } from "./complete/suppressions.ts";
import { values } from "./complete/values.ts";
import { isProse } from "./place.ts";

const BLANK = /<[^<>\r\n]*>/g;
const UPDATE = /^\s*update\s+\S*$/iu;
const ITEM = /^\s*-\s/u;
const NOTHING: Completions = { items: [], isIncomplete: false };

const blanksIn = (text: string): Range[] =>
  [...text.matchAll(BLANK)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }));

/** The block that a property with that key belongs to here. */
const ownerOf = ({ open, place }: Asked, key: string): { block: Block; unit: Unit } | undefined => {
  const accepting = open.filter(({ block }) => keyRow(key, block.kind));
  return accepting.find(({ block }) => block.indent < place.indent) ?? accepting[0];
};

const valueSlot = (asked: Asked, key: string, start: number): Slot | undefined => {
  const owner = ownerOf(asked, key);
  const row = keyRow(key, owner?.block.kind ?? "page");
  return row && values(asked, { row, start, owner });
};

/** Where the text behind a colon begins, and the place is not before it. */
const textFrom = ({ place }: Asked, colonEnd: number): number | undefined => {
  const spaces = place.source.slice(colonEnd, place.at);
  return place.at < colonEnd
    ? undefined
    : isSpace(spaces)
      ? place.at
      : colonEnd + spaces.length - spaces.trimStart().length;
};

const property = (asked: Asked): Slot | undefined => {
  const { source, line } = asked.place;
  const colonEnd = valueStart(source, line.wordEnd);
  const start = textFrom(asked, colonEnd);
  if (colonEnd < 0 || start === undefined) return undefined;
  const slot = valueSlot(asked, canonicalKey(source.slice(line.core, line.wordEnd)), start);
  return slot && spaced(asked.place, slot);
};

/** An item below a key with no value. */
const item = (asked: Asked): Slot | undefined => {
  const { above, source, before, line } = asked.place;
  const mark = ITEM.exec(before)?.[0].length;
  const key = above.findLast(({ role }) => role !== "item" && role !== "continuation" && role !== "blank");
  if (mark === undefined || key?.role !== "property") return undefined;
  return valueSlot(asked, canonicalKey(source.slice(key.core, key.wordEnd)), line.start + mark);
};

/** A check-in: a dated entry of a block, or an update in a week. */
const entry = (asked: Asked): Slot | undefined => {
  const { place, open, view } = asked;
  const colon = place.source.indexOf(":", place.line.wordEnd);
  const start = colon < 0 ? undefined : textFrom(asked, colon + 1);
  if (start === undefined) return undefined;
  const target =
    place.line.kind === "update"
      ? targetOfUpdate(asked)
      : (open.find(({ block }) => block.indent < place.indent) ?? open[0]);
  const goal = target && readStatement(target.unit, target.block).goal;
  const slot = checkIn({ ...asked, view }, toLineEnd(place, start), goal);
  return slot && spaced(place, slot);
};

const targetOfUpdate = ({ view, place }: Asked) => {
  const use = place.unit.contribution.uses.find(
    ({ key, reference }) =>
      key === "update" && reference.start > place.line.start && reference.end <= place.line.end,
  );
  return use && view.resolveUse(use).targets[0];
};

const slotAt = (asked: Asked): Slot | undefined => {
  const { place, open } = asked;
  const { line, before } = place;
  if (line.kind === "comment") return suppressions(asked);
  const first = lineStart(asked);
  if (first) return first;
  if (open[0]?.block.kind === "week" && UPDATE.test(before))
    return names(asked, "update", ["kr", "health", "initiative"], open[0].block);
  if (line.kind === "entry" || line.kind === "update") return entry(asked);
  if (line.kind === "property") return property(asked);
  if (line.role === "item" || ITEM.test(before)) return item(asked);
  return line.block && !isProse(place) ? head(asked, line.block) : undefined;
};

const toCompletion = (asked: Asked, { start, end }: Slot, draft: Draft): Completion => {
  const { base, source } = asked.place;
  const text = (draft.text ?? draft.label).replaceAll("\n", lineBreakOf(source));
  return {
    label: draft.label,
    kind: draft.kind,
    ...(draft.detail ? { detail: draft.detail } : {}),
    filter: draft.filter ?? draft.label,
    edit: { start: base + start, end: base + end, text, blanks: blanksIn(text) },
    also: (draft.also ?? []).map((edit) => ({ ...edit, start: base + edit.start, end: base + edit.end })),
    commit: draft.commit ?? [],
    ...(draft.topic ? { topic: draft.topic } : {}),
  };
};

/** Completions at an offset of a page, the best first. */
export const completeAt = (project: Project, page: PageState, offset: number): Completions => {
  const asked = ask(project, page, offset);
  const slot = slotAt(asked);
  if (!slot) return NOTHING;
  return {
    items: slot.drafts.map((draft) => toCompletion(asked, slot, draft)),
    isIncomplete: slot.isIncomplete ?? false,
  };
};
