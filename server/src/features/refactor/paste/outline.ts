/** Pasted lines as an outline: objectives with their key results, and the work and the metrics beside them. */
import { readMeasure } from "../../../model/measure.ts";
import { readItems } from "../../../rules/shared/paste-items.ts";
import type { ItemKind } from "../../../rules/shared/paste-words.ts";
import { type Line, readPastedLine } from "./lines.ts";
import { readTable } from "./table.ts";
import { CYCLE, type Detail, LETTER, OWNER_BEHIND, TEAM, TITLE } from "./words.ts";

/** A thing with what is said of it. */
export interface Thing {
  readonly kind: ItemKind;
  text: string;
  /** Lines below it, in the form of the language. */
  readonly lines: string[];
  /** Said of it in lines of their own. */
  readonly details: { readonly is: Detail; readonly word: string; readonly value: string }[];
  readonly indent: number;
  readonly listed: boolean;
  /** The key results of an objective. */
  readonly results: Thing[];
}

export interface Outline {
  /** What stands above everything: titles and greetings, kept as comments. */
  readonly titles: string[];
  cycle: string | undefined;
  team: string | undefined;
  /** The lines of their own in which cycle and team were said. */
  readonly said: { cycle?: string; team?: string };
  /** Key results that stand below no objective of their own. */
  readonly loose: Thing[];
  readonly objectives: Thing[];
  readonly others: Thing[];
}

const BLANK_OBJECTIVE = "<what will be different, and for whom>";

const isMeasured = (text: string): boolean => readMeasure(text, {}).measure !== undefined;

/** A ticket that is linked by its address as well is linked once. */
const linksOf = (lines: readonly string[]): string[] =>
  lines.filter(
    (line, index) => !lines.some((other, at) => at !== index && other.endsWith(line.slice("link: ".length))),
  );

class Reader {
  readonly outline: Outline = {
    titles: [],
    cycle: undefined,
    team: undefined,
    said: {},
    loose: [],
    objectives: [],
    others: [],
  };
  private readonly lines: readonly Line[];
  private readonly hasObjective: boolean;
  private mode: ItemKind | undefined;
  /** Did a heading say so? */
  private isAnnounced = false;
  private last: Thing | undefined;
  /** A label that stood alone: the next line says the thing. */
  private pending: ItemKind | undefined;
  /** How deep the objectives of a list stand. */
  private objectiveIndent: number | undefined;

  constructor(lines: readonly Line[], hasObjective: boolean) {
    this.lines = lines;
    this.hasObjective = hasObjective;
    if (hasObjective) this.mode = "kr";
  }

  read(): Outline {
    for (let index = 0; index < this.lines.length; ) index = this.readAt(index);
    return this.outline;
  }

  private get objective(): Thing | undefined {
    return this.outline.objectives.at(-1);
  }

  private readAt(index: number): number {
    const line = this.lines[index] as Line;
    if (line.cells) return this.table(index);
    if (line.detail && !line.heading && !line.label) this.detail(line);
    else if (line.announces) this.announce(line);
    else if (line.label) this.labelled(line, line.label);
    else if (this.pending) this.add(this.pending, line);
    else if (line.heading) this.heading(line, index);
    else if (line.listed) this.item(line, index);
    else this.prose(line, index);
    return index + 1;
  }

  private add(kind: ItemKind, { text, indent, listed }: Pick<Line, "text" | "indent" | "listed">): Thing {
    this.pending = undefined;
    const [item] = readItems([`- ${text}`], kind);
    const owner = OWNER_BEHIND.exec(item?.text ?? text);
    const thing: Thing = {
      ...{ kind, indent, listed, details: [], results: [] },
      text: (item?.text ?? text).replace(OWNER_BEHIND, "").replace(/\s*:$/, ""),
      lines: [...(owner?.[1] ? [`owner: ${owner[1]}`] : []), ...linksOf(item?.lines ?? [])],
    };
    return this.place(thing);
  }

  private place(thing: Thing): Thing {
    this.last = thing;
    if (thing.kind === "objective") {
      this.outline.objectives.push(thing);
      this.mode = "kr";
      this.isAnnounced = false;
    } else if (thing.kind !== "kr") this.outline.others.push(thing);
    else if (this.objective) this.objective.results.push(thing);
    else if (this.hasObjective) this.outline.loose.push(thing);
    else {
      this.add("objective", { text: BLANK_OBJECTIVE, indent: thing.indent, listed: false });
      this.place(thing);
    }
    return thing;
  }

  private labelled(line: Line, kind: ItemKind): void {
    if (!line.text) this.pending = kind;
    else this.add(kind, line);
  }

  private announce({ announces, heading, indent, text }: Line): void {
    if (text.endsWith(")")) this.keep(text);
    this.mode = announces;
    this.isAnnounced = true;
    this.pending = undefined;
    const isBeside = indent <= (this.objectiveIndent ?? 0);
    if ((announces === "objective" && !heading) || (announces === "kr" && isBeside))
      this.objectiveIndent = undefined;
  }

  /** What follows a line, up to the next thing of its own. */
  private next(index: number): Line | undefined {
    for (let at = index + 1; at < this.lines.length; at++) if (!this.lines[at]?.detail) return this.lines[at];
    return undefined;
  }

  private heading(line: Line, index: number): void {
    const next = this.next(index);
    const holds =
      next &&
      (next.heading === 0 || next.announces === "kr" || next.label === "kr") &&
      next.label !== "objective";
    const isTitle = TITLE.test(line.text) || CYCLE.test(line.text) || TEAM.test(line.text);
    if (isTitle || !holds || next.announces === "objective") this.title(line.text);
    else this.add("objective", line);
  }

  private title(text: string): void {
    const { outline } = this;
    const cycle = CYCLE.exec(text)?.[0];
    outline.cycle ??= cycle;
    const words = text
      .replace(CYCLE, "")
      .replace(/\b(?:okrs?|plan(?:ning)?|goals|for)\b/gi, "")
      .replace(/^[\s–—:|,-]+|[\s–—:|,-]+$/g, "");
    const [, named, called] = TEAM.exec(words) ?? [];
    outline.team ??= named ?? called;
    outline.titles.push(text);
  }

  private hasChildren({ indent }: Line, index: number): boolean {
    const next = this.next(index);
    return next?.listed === true && next.indent > indent;
  }

  /** A list in a list, the inner one with the numbers: objectives and their key results. */
  private holdsResults(line: Line, index: number): boolean {
    const next = this.next(index);
    return (
      next !== undefined && this.hasChildren(line, index) && isMeasured(next.text) && !isMeasured(line.text)
    );
  }

  private item(line: Line, index: number): void {
    const { last, objectiveIndent, mode } = this;
    const isBeside = mode === "initiative" || mode === "health";
    const isDeeper = last !== undefined && line.indent > last.indent;
    if (!isBeside && objectiveIndent !== undefined && line.indent <= objectiveIndent) this.list(line);
    else if (isDeeper && last.kind !== "objective") last.lines.push(`note: ${line.text}`);
    else if (!isBeside && !this.isAnnounced && this.holdsResults(line, index)) this.list(line);
    else if (mode && mode !== "objective") this.add(mode, line);
    else if (mode || this.hasChildren(line, index) || !this.objective) this.list(line);
    else this.add("kr", line);
  }

  private list(line: Line): void {
    this.objectiveIndent = line.indent;
    this.add("objective", line);
  }

  private prose(line: Line, index: number): void {
    const { last } = this;
    const next = this.next(index);
    const isOpening =
      next !== undefined &&
      (next.listed || next.announces === "kr" || next.label === "kr" || next.cells !== undefined);
    const isLetter = LETTER.test(line.text);
    const isTitle =
      TITLE.test(line.text) ||
      (CYCLE.test(line.text) && line.text.length < 60) ||
      TEAM.test(line.text.replace(CYCLE, "").trim());
    if (last && last.indent >= 0 && line.indent > last.indent && !line.bold) last.text += ` ${line.text}`;
    else if (isTitle && !this.objective) this.title(line.text);
    else if (isLetter) this.keep(line.text);
    else if ((isOpening || line.bold) && this.mode !== "objective") this.opening(line);
    else if (this.mode === "objective") this.add("objective", line);
    else if (this.mode && this.mode !== "kr") this.add(this.mode, line);
    else this.keep(line.text);
  }

  private opening(line: Line): void {
    const isEmpty = this.objective?.results.length === 0 && !line.bold;
    if (isEmpty) this.keep(line.text);
    else this.add("objective", { ...line, indent: -1 });
  }

  private keep(text: string): void {
    if (this.objective) this.objective.lines.push(`note: ${text}`);
    else this.outline.titles.push(text);
  }

  private detail({ detail, listed, indent }: Line): void {
    if (!detail) return;
    const { is } = detail;
    const { outline } = this;
    if ((is === "cycle" || is === "team") && !this.objective && outline[is] === undefined) {
      outline[is] = detail.value;
      outline.said[is] = `${detail.word}: ${detail.value}`;
    } else if (this.last) this.said({ listed, indent }, this.last).details.push(detail);
    else outline.titles.push(`${detail.word}: ${detail.value}`);
  }

  /** What a detail is about: a line beside a list, or as deep as its items, is about the objective above it. */
  private said({ listed, indent }: Pick<Line, "listed" | "indent">, last: Thing): Thing {
    return (last.listed || listed) && indent <= last.indent ? (this.objective ?? last) : last;
  }

  private table(index: number): number {
    const rows = this.lines.slice(index);
    const end = rows.findIndex(({ cells }) => !cells);
    const table = end < 0 ? rows : rows.slice(0, end);
    for (const { kind, text, lines } of readTable(table, this.mode))
      this.place({ kind, text, lines: [...lines], details: [], indent: 0, listed: false, results: [] });
    return index + table.length;
  }
}

/** Reads pasted lines; `hasObjective` tells that an objective stands open above them. */
export const readOutline = (lines: readonly string[], hasObjective: boolean): Outline =>
  new Reader(
    lines.flatMap((line) => readPastedLine(line) ?? []),
    hasObjective,
  ).read();
