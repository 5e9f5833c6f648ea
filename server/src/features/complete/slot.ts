/** What a completion needs to know, and what it answers, in the offsets of a section. */
import type { Day } from "../../../../grammar/date-days.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { yearStartsOf } from "../../model/calendar.ts";
import type { PageState } from "../../model/page-state.ts";
import { View } from "../../model/view.ts";
import type { Project } from "../../rules/frame/project.ts";
import type { CompletionKind, Edit, Topic } from "../../service.ts";
import { type Open, openAt, type Place, placeAt } from "../place.ts";

export interface Asked {
  readonly project: Project;
  readonly view: View;
  readonly today: Day;
  /** The month in which years start. */
  readonly yearStarts: number;
  readonly place: Place;
  /** The blocks that stand open above the line, the innermost first. */
  readonly open: readonly Open[];
}

/** Something to offer; what is left out is made of the label. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string | undefined;
  readonly text?: string;
  readonly filter?: string;
  readonly also?: readonly Edit[];
  readonly commit?: readonly string[];
  readonly topic?: Topic | undefined;
}

/** What is offered in place of a span of the section. */
export interface Slot extends Span {
  readonly drafts: readonly Draft[];
  readonly isIncomplete?: boolean;
}

export const ask = (project: Project, page: PageState, offset: number): Asked => {
  const place = placeAt(page, offset);
  return {
    ...{ project, place, view: new View(project.workspace), open: openAt(place) },
    today: project.options.today(),
    yearStarts: yearStartsOf(project.workspace.facts),
  };
};

const WORD_BEFORE = /[^\s,]*$/u;
const WORD_AFTER = /^[^\s,:：]*/u;

/** The word at the place: what stands around it between spaces and commas. */
export const wordAround = ({ before, after, at }: Place): Span => ({
  start: at - (WORD_BEFORE.exec(before)?.[0].length ?? 0),
  end: at + (WORD_AFTER.exec(after)?.[0].length ?? 0),
});

/** From an offset to the end of the line. */
export const toLineEnd = ({ line }: Place, start: number): Span => ({
  start,
  end: Math.max(start, line.end),
});

/** Puts a space before what is offered where none stands yet. */
export const spaced = ({ source }: Place, slot: Slot): Slot =>
  /[:：]/.test(source[slot.start - 1] ?? "")
    ? { ...slot, drafts: slot.drafts.map((draft) => ({ ...draft, text: ` ${draft.text ?? draft.label}` })) }
    : slot;

/** Each label once, where it comes first. */
export const unique = (drafts: readonly Draft[]): Draft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ label }) => !seen.has(label) && seen.add(label));
};
