import { readReference } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import { fold, keyRow } from "../../../grammar/vocabulary.ts";
import { judgeObjective } from "../english/index.ts";
import { type Cycle, previousCycle } from "../model/cycle.ts";
import { fullName } from "../model/resolve.ts";
import { readStatement } from "../model/statement.ts";
import type { Declaration, Unit } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, type Related } from "./frame/define.ts";
import { indentAt } from "./shared/changes.ts";
import { giveName } from "./shared/free-names.ts";
import { addLine } from "./shared/insert.ts";
import { alike } from "./shared/likeness.ts";
import { addBehind, hasRoomBehind } from "./shared/moving.ts";
import { isClosed, isOver } from "./shared/phases.ts";
import { propertyText } from "./shared/properties.ts";
import { hasRoom } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

interface Vanished {
  readonly cycle: string;
  readonly objective: Declaration;
}

const STEP = "  ";

const textOf = ({ block }: Declaration): string => (block.text?.value ?? "").replace(/\s+/g, " ");

const isObjective = ({ kind, block }: Declaration): boolean =>
  kind === "objective" && block.text !== undefined;

const hasObjectives = ({ contribution }: Unit): boolean => contribution.declarations.some(isObjective);

/** Does it stand in a later cycle than the one that has passed, or in none? */
const isLater = ({ page }: Unit, passed: Cycle): boolean =>
  page.head.cycleId === undefined || (page.head.cycle?.start ?? "") > passed.start;

/** By its name, by what continues it, or by its words. */
const goesOn = (old: Declaration, now: readonly Unit[], passed: Cycle, { view }: Context): boolean => {
  const named = now.some(({ contribution }) =>
    contribution.declarations.some(
      ({ kind, name, block }) =>
        (kind === "objective" || kind === "shares") &&
        ((name !== "" && name === old.name) || block.text?.value === old.block.text?.value),
    ),
  );
  return (
    named ||
    view.referrers(old, ["continues"]).length > 0 ||
    alike(old.block, "objective", { unit: old.unit, view }).some(({ unit }) => isLater(unit, passed))
  );
};

/** The first page of this cycle with objectives of the team or company: what is gone is told there, once. */
const isTold = (units: readonly Unit[], { unit, head }: Context): boolean => {
  const pages = units
    .filter((each) => each.page.head.cycleId === head.cycleId && hasObjectives(each))
    .map(({ page }) => page.uri)
    .sort();
  const first = unit.page.units.find((each) => units.includes(each));
  return pages[0] === unit.page.uri && first === unit;
};

const vanishedFrom = (block: Block, context: Context): Vanished[] => {
  const { head, view } = context;
  const passed = head.cycle && previousCycle(head.cycle);
  if (!passed || !block.name || isClosed(head) || view.reading) return [];
  const units = view.unitsOf(block.name.text);
  if (!isTold(units, context)) return [];
  const now = units.filter((unit) => isLater(unit, passed));
  return units
    .filter(({ page }) => page.head.cycleId === fold(passed.id))
    .flatMap(({ contribution }) => contribution.declarations.filter(isObjective))
    .filter((old) => !isOver(old.block) && !goesOn(old, now, passed, context))
    .map((objective) => ({ cycle: passed.id, objective }));
};

const related = (old: Declaration): Related => {
  const { start, end } = old.block.text ?? old.block.head;
  return { unit: old.unit, start, end, message: "It stood here." };
};

const retire = (old: Declaration, { today }: Context): FixData => ({
  title: `Retire ${quote(textOf(old))} with what you learned`,
  changes: () => {
    const place = { unit: old.unit, source: old.unit.section.text };
    return [addLine(place, old.block, `retired: ${today} <why it ended, and what you learned>`)];
  },
});

/** A line of the old objective, if it leads somewhere from here; else a blank, where the team needs one. */
const upwards = (old: Declaration, { unit, view }: Context): string => {
  const key = unit.container?.kind === "company" ? "strategy" : "supports";
  const said = propertyText(old.block, key);
  const reference = said === undefined ? undefined : readReference(said, 0);
  const kinds = keyRow(key, "objective")?.refers ?? [];
  const leads =
    reference &&
    view.resolve({ unit, block: old.block }, reference, kinds).targets.some(({ kind }) => kind !== "kr");
  return `${key}: ${leads ? said : key === "strategy" ? "<strategy>" : "<objective of the company>"}`;
};

const STUB = "kr: <what changes, and for whom> from <today> to <goal>";

const carriedLines = (old: Declaration, cycle: string, context: Context, indent: string): string[] => {
  const name = old.word ? ` ${giveName(old.word.text, old.block, new Set(), context)}` : "";
  return [
    "",
    `${indent}objective${name}: ${textOf(old)}`,
    ...[...(old.word ? [`continues: ${cycle}/${fullName(old)}`] : []), upwards(old, context), STUB].map(
      (line) => indent + STEP + line,
    ),
  ];
};

/** The last section of the team's part of this page, and the block in it behind which there is room for another. */
const endOfTeam = ({ unit }: Context): { readonly last: Unit; readonly block: Block } | undefined => {
  const last = unit.page.units.findLast(({ container }) => container?.name === unit.container?.name);
  const block = last?.section.tree.blocks.at(-1);
  return last && block && hasRoomBehind(last, block) ? { last, block } : undefined;
};

/** Begins it again at the end of the team's part of this page. */
const carryOn = (old: Declaration, cycle: string, context: Context): FixData[] => {
  const end = endOfTeam(context);
  if (!end) return [];
  const { last, block } = end;
  const { text } = last.section;
  const indent = indentAt(text, block.start) + (last === context.unit ? STEP : "");
  const lines = () => carriedLines(old, cycle, context, indent);
  return [
    {
      title: `Carry ${quote(textOf(old))} on in this cycle`,
      changes: () => [addBehind({ unit: last, source: text }, block, lines())],
    },
  ];
};

/** Is it still what an objective should say, and is there room for one more? */
const isWorthIt = (old: Declaration, context: Context): boolean => {
  const { text, english } = readStatement(old.unit, old.block);
  const verdict = english ? judgeObjective(text) : undefined;
  return hasRoom(context.unit, context) && (!verdict?.sure || verdict.kind === "good");
};

export default defineRule<Vanished>({
  id: "objective-vanished",
  severity: "information",
  gap: true,
  summary: "An objective of the last cycle that is gone, and nobody says why.",
  why: "A quarter is too short for most objectives that matter. They end when you have arrived or know better, and not because the calendar turned a page. One sentence about why it ended keeps what it taught you.",
  ignore: "It moved to a team whose pages are not in this folder.",
  sources: [0],
  items: [26, 27],
  examples: [
    {
      fixed: true,
      bad: `
=== 2025-Q4.okr
cycle: 2025-Q4
phase: closed

team forecast: Forecast

  objective by-phone: Owners hear their week from somebody who knows it
    owner: @noa
=== 2026-Q1.okr
cycle: 2026-Q1

team «forecast»

  objective calm-rent: Owners sleep well before the rent is due
    kr early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr paid: Owners who pay the rent on the day from 64% to 80%
`,
      good: `
=== 2025-Q4.okr
cycle: 2025-Q4
phase: closed

team forecast: Forecast

  objective by-phone: Owners hear their week from somebody who knows it
    owner: @noa
    retired: 2026-02-09 <why it ended, and what you learned>
=== 2026-Q1.okr
cycle: 2026-Q1

team forecast

  objective calm-rent: Owners sleep well before the rent is due
    kr early: Owners who see the rent coming two weeks ahead from 600 to 1,800
    kr paid: Owners who pay the rent on the day from 64% to 80%
`,
    },
  ],
  reads: "workspace",
  check: {
    block(block, report, context) {
      if (block.kind !== "team" && block.kind !== "company") return;
      for (const vanished of vanishedFrom(block, context))
        report(block.name ?? block.head, vanished, { related: [related(vanished.objective)] });
    },
  },
  message: ({ cycle, objective }) =>
    `${quote(textOf(objective))} was an objective in ${cycle}, and is gone without a word. Did it come true, or do you know better now? Say so with “retired:”, or carry it on.`,
  fixes: ({ data: { cycle, objective } }, context) => [
    retire(objective, context),
    ...(isWorthIt(objective, context) ? carryOn(objective, cycle, context) : []),
  ],
});
