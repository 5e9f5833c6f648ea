/** What stands above a line: check in, grade when it is time, open the strategy, how many teams contribute. */
import { addDays, type Day, startOfWeek } from "../../../grammar/date-days.ts";
import type { Cycle } from "../model/cycle.ts";
import { historyOf, progressOfBlock } from "../model/history.ts";
import { docLinks } from "../model/links.ts";
import type { PageHead, PageState } from "../model/page-state.ts";
import { readStatement } from "../model/statement.ts";
import type { Declaration } from "../model/unit.ts";
import { UnitMemory } from "../model/unit-memory.ts";
import type { View } from "../model/view.ts";
import type { Change } from "../rules/frame/define.ts";
import { usesOf } from "../rules/shared/alignment.ts";
import { addLine } from "../rules/shared/insert.ts";
import { isDraft, isLaunched, isOver } from "../rules/shared/phases.ts";
import { hasPlaceholder } from "../rules/shared/placeholders.ts";
import type { Lens } from "../service.ts";
import { valueBlank } from "./complete/measures.ts";
import { fileEdits } from "./fixes.ts";
import { contributors, sayContributors, saysContributors } from "./hints.ts";

interface Asked {
  readonly view: View;
  readonly today: Day;
  readonly head: PageHead;
}

type Draft = Omit<Lens, "start" | "end">;

/** Results are graded in the last two weeks, and afterwards. */
const GRADING_DAYS = 14;

const adds = ({ unit, block }: Declaration, line: string): Draft["action"] => {
  const change: Change = addLine({ unit, source: unit.section.text }, block, line);
  return { kind: "edit", edits: () => fileEdits([change]) };
};

const isGraded = (cycle: Cycle, today: Day): boolean => addDays(cycle.end, -GRADING_DAYS) < today;

const grade = ({ view, head, today }: Asked, target: Declaration): Draft[] => {
  if (!head.cycle || isDraft(head) || !isGraded(head.cycle, today)) return [];
  const progress = progressOfBlock(view, target);
  if (progress.state !== "known")
    return [{ title: "Grade", action: adds(target, "grade: <grade from 0 to 1>") }];
  const value = Math.round(Math.min(1, Math.max(0, progress.value)) * 10) / 10;
  return [{ title: `Grade ${value}`, action: adds(target, `grade: ${value}`) }];
};

const checkIn = ({ view, head, today }: Asked, target: Declaration): Draft[] => {
  const { cycle } = head;
  if (!isLaunched(head) || !cycle || today < cycle.start || cycle.end < today) return [];
  const last = historyOf(view, target).at(-1)?.day;
  if (last !== undefined && last >= startOfWeek(today)) return [];
  const { goal } = readStatement(target.unit, target.block);
  return [{ title: "Check in", action: adds(target, `${today}: ${valueBlank(goal)}, confidence <n>/10`) }];
};

const keyResult = (asked: Asked, target: Declaration): Draft[] => {
  const { block } = target;
  if (!block.text || hasPlaceholder(block.text.value) || isOver(block)) return [];
  return [...checkIn(asked, target), ...grade(asked, target)];
};

/** The document of the strategy that an objective names, at its heading. */
const openStrategy = ({ view }: Asked, { unit, block }: Declaration): Draft[] => {
  const [use] = usesOf(unit, block, "strategy");
  const strategy = use && view.resolveUse(use).targets[0];
  if (!strategy) return [];
  const links = docLinks(strategy.unit, view.workspace.folder).filter(
    (link) => link.block === strategy.block,
  );
  const found = links.map(({ uri }) => view.document(uri)).find((document) => document?.text !== undefined);
  if (!found) return [];
  const anchor = use.reference.heading?.text.toLowerCase();
  const line = found.headings.find((heading) => heading.anchor === anchor)?.line ?? 0;
  return [{ title: "Open the strategy", action: { kind: "open", uri: found.uri, line } }];
};

const objective = (asked: Asked, target: Declaration): Draft[] => {
  const count = contributors(asked.view, target);
  const teams = count > 0 ? [{ title: sayContributors(count) }] : [];
  return [...teams, ...openStrategy(asked, target)];
};

const lensesOf = (asked: Asked, target: Declaration): Draft[] => {
  if (target.kind === "kr") return keyResult(asked, target);
  return saysContributors(target) ? objective(asked, target) : [];
};

/** The lenses of a unit on a day; their places count in its section. */
const lenses = new UnitMemory((unit, view, today: Day): readonly Lens[] => {
  const asked: Asked = { view, head: unit.page.head, today };
  return unit.contribution.declarations.flatMap((target) => {
    const { start, end } = target.block.head;
    return lensesOf(asked, target).map((draft): Lens => ({ ...draft, start, end }));
  });
});

/** The lenses of a page, in its order. */
export const lensesIn = (page: PageState, view: View, today: Day): readonly Lens[] => {
  let base = 0;
  return page.units.flatMap((unit) => {
    const from = base;
    base += unit.section.text.length;
    return lenses
      .of(unit, view, today)
      .map(
        ({ title, action, start, end }): Lens => ({ title, action, start: from + start, end: from + end }),
      );
  });
};
