/**
 * Blocks in which the rules that read nothing else found nothing: while such a block stays as it is, they are not asked
 * again, however often what stands around it is edited.
 */
import type { Block } from "../../../../grammar/tree.ts";
import { keyRow, type Place } from "../../../../grammar/vocabulary.ts";
import type { PageHead } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import type { Found } from "./define.ts";
import type { Part, Run, Stages, Tables } from "./tables.ts";
import { visitBlock, visitHead } from "./visit.ts";

/** Texts that are kept; then all are forgotten. */
const MOST = 4000;

/** The block as it is written, from the start of its first line. */
const textOf = (source: string, { start, end }: Block): string =>
  source.slice(source.lastIndexOf("\n", start) + 1, end);

/** The properties of the blocks that hold a block. What a reference leads to is nothing that can be read in a section. */
const holdersText = (source: string, block: Block | undefined): string => {
  if (!block) return "";
  const own = block.properties.map(({ key, start, end }) =>
    keyRow(key, block.kind as Place)?.refers ? key : source.slice(start, end),
  );
  return `${block.kind}\n${own.join("\n")}\n${holdersText(source, block.parent)}`;
};

/** Nothing that a block says may be taken for what holds it: `team` and what stands below is a block, too. */
const keyOf = (holders: string, text: string): string => `${holders.length}:${holders}${text}`;

const headKey = ({ cycleId, phase, language, cycle }: PageHead): string =>
  [cycleId, cycle?.start, cycle?.end, phase, language].join("\n");

/** What rules know of a block beside its text. */
const placeKey = ({ page, container }: Unit): string =>
  [headKey(page.head), page.uri, container?.kind, container?.name, container?.block.text?.value].join("\n");

export class Clean {
  /** By place, and by text the rules that find nothing in it. */
  private texts = new Map<string, Map<string, Stages>>();
  private count = 0;
  private tables: Tables | undefined;
  private readonly most: number;

  /** With `once` everything is looked at once, so that nothing has to be kept. */
  constructor(once: boolean) {
    this.most = once ? 0 : MOST;
  }

  /** Runs the rules of some stages that read their section, but for those that are known to find nothing. */
  visit(unit: Unit, tables: Tables, stages: Stages, found: readonly Found[], run: Run): void {
    const known = this.knownAt(placeKey(unit), tables);
    const { local } = tables;
    let clean: Stages = 0;
    let dirty: Stages = 0;
    const each = (part: Part, node: unknown, block?: Block): void => {
      for (const entry of local[part] ?? []) {
        if ((entry.stage & stages) === 0 || (entry.own && (entry.stage & clean) !== 0)) continue;
        const before = found.length;
        run(entry, node, block);
        if (entry.own && found.length > before) dirty |= entry.stage;
      }
    };
    visitHead(unit, each);
    const source = unit.section.text;
    const inside = (block: Block, holders: string): void => {
      const text = this.most > 0 ? keyOf(holders, textOf(source, block)) : "";
      clean = known.get(text) ?? 0;
      dirty = 0;
      visitBlock(block, each);
      if (text !== "") this.add(known, text, clean, clean | (stages & ~dirty));
      if (block.blocks.length === 0) return;
      const below = this.most > 0 ? holdersText(source, block) : "";
      for (const inner of block.blocks) inside(inner, below);
    };
    for (const block of unit.section.tree.blocks) inside(block, "");
  }

  private knownAt(place: string, tables: Tables): Map<string, Stages> {
    if (tables !== this.tables || this.count > this.most) {
      this.texts.clear();
      this.count = 0;
    }
    this.tables = tables;
    const known = this.texts.get(place) ?? new Map();
    this.texts.set(place, known);
    return known;
  }

  private add(known: Map<string, Stages>, text: string, before: Stages, now: Stages): void {
    if (now === before) return;
    known.set(text, now);
    if (before === 0) this.count++;
  }
}
