/** The page of the next cycle: begun, or gone on with. */
import { fold, rankOf } from "../../../../grammar/vocabulary.ts";
import { type PageState, textOfPage } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import { cyclesSeen } from "../../rules/shared/alignment.ts";
import { lineBreakOf } from "../../rules/shared/changes.ts";
import { ownEnd } from "../../rules/shared/insert.ts";
import type { FileEdit } from "../../service.ts";
import { blanksIn } from "../fixes.ts";
import { type Outlined, outlineOf } from "../outline.ts";
import { type Carrying, carriedHealth, carriedObjective } from "./carry-block.ts";
import { cycleLine, indented, putBehind, STEP } from "./page-lines.ts";

/** What goes below one team or company, or on the page itself. */
interface Part {
  readonly container: Declaration | undefined;
  readonly blocks: readonly (readonly string[])[];
}

const partsOf = (targets: readonly Declaration[], carrying: Carrying): readonly Part[] => {
  const parts = new Map<string | undefined, { container: Declaration | undefined; blocks: string[][] }>();
  for (const target of targets) {
    const { container } = target.unit;
    const part = parts.get(container?.name) ?? { container, blocks: [] };
    parts.set(container?.name, part);
    part.blocks.push(
      target.kind === "health" ? carriedHealth(target, carrying) : carriedObjective(target, carrying),
    );
  }
  return [...parts.values()];
};

const isSeenFrom = (unit: Unit, carrying: Carrying): boolean =>
  cyclesSeen({ ...unit.page.head, cycle: carrying.to, cycleId: fold(carrying.to.id) }).includes(
    unit.page.head.cycleId,
  );

/** A team goes on by its name; where only the old cycle says who it is, that is said again. */
const containerLines = (container: Declaration, view: View, carrying: Carrying): string[] => {
  const { kind, name, unit, block, word } = container;
  const known = [...view.declarations(name)].some(
    (other) => other.kind === kind && other.block.text !== undefined && isSeenFrom(other.unit, carrying),
  );
  if (known || block.text === undefined) return [`${kind} ${word?.text ?? name}`];
  const source = unit.section.text;
  return source.slice(block.start, ownEnd(block)).split(/\r\n|\n|\r/);
};

const headOf = ({ head }: PageState, { to }: Carrying): string[] => {
  const language = head.language === "en" ? [] : [`language: ${head.language}`];
  return [cycleLine(to), "phase: drafting", ...language];
};

const wholePart = ({ container, blocks }: Part, carrying: Carrying): string[] => {
  const head = container ? ["", ...containerLines(container, carrying.view, carrying)] : [];
  return [...head, ...blocks.flatMap((lines) => ["", ...indented(lines, container ? STEP : "")])];
};

const isPart = ({ block, unit }: Outlined, container: Declaration): boolean =>
  unit.contribution.declarations.some(
    (each) => each.block === block && each.name === container.name && each.kind === container.kind,
  );

/** The last place on a page that a part goes on from; undefined where it must be begun. */
const openFor = ({ container }: Part, page: PageState): Outlined | undefined => {
  const top = outlineOf(page);
  if (container) return top.findLast((each) => isPart(each, container));
  return top.some(({ block }) => rankOf(block.kind) === 0) ? undefined : top.at(-1);
};

/** The lines put behind what the page has of each part. */
const goneOn = (page: PageState, parts: readonly Part[], carrying: Carrying): FileEdit["edits"] => {
  const source = textOfPage(page);
  const places = new Map<number, string[]>();
  for (const part of parts) {
    const open = openFor(part, page);
    const below = part.blocks.flatMap((each) => ["", ...indented(each, part.container ? STEP : "")]);
    const at = open?.end ?? source.trimEnd().length;
    places.set(at, [...(places.get(at) ?? []), ...(open ? below : wholePart(part, carrying))]);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, lines]) => {
      const edit = putBehind(source, at, lines);
      return { ...edit, blanks: blanksIn(edit.text) };
    });
};

/** The edits of the page of the next cycle that put the lines of what is carried there. */
export const nextPageEdits = (
  page: PageState,
  targets: readonly Declaration[],
  carrying: Carrying,
): FileEdit => {
  const { uri, view } = carrying;
  const parts = partsOf(targets, carrying);
  const there = view.workspace.pages.get(uri);
  if (there) return { uri, create: false, edits: goneOn(there, parts, carrying) };
  const lines = [...headOf(page, carrying), ...parts.flatMap((part) => wholePart(part, carrying))];
  const newLine = lineBreakOf(textOfPage(page));
  const text = lines.join(newLine) + newLine;
  return { uri, create: true, edits: [{ start: 0, end: 0, text, blanks: blanksIn(text) }] };
};
