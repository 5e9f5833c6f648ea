/** Objectives, with all that is measured for them, and what a team adds to the objective of another one. */
import type { Block } from "../../../../grammar/tree.ts";
import { LENSES, type Lens } from "../../../../grammar/vocabulary.ts";
import { historyOf } from "../../model/history.ts";
import { meanProgress } from "../../model/progress.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { objectivesMeant, strategiesOf, supportedBy } from "../../rules/shared/alignment.ts";
import { sharersOf } from "../../rules/shared/contributions.ts";
import { priorityOf } from "../../rules/shared/holdings.ts";
import { keyResultsOf } from "../../rules/shared/objectives.ts";
import type { BoardKeyResult, BoardObjective, BoardRef, BoardShare } from "../board-types.ts";
import {
  at,
  firstOf,
  goneIn,
  known,
  type Making,
  noteOf,
  notesOf,
  peopleOf,
  refTo,
  saidOf,
  textsOf,
  type Where,
} from "./making.ts";
import { checkInsOf, keyResultOf } from "./measured.ts";
import { workOn } from "./work.ts";

const resultsIn = (making: Making, { unit, block }: Where, team?: string): readonly BoardKeyResult[] =>
  keyResultsOf(block).flatMap((each) => {
    const declared = declarationOf(unit, each);
    return declared ? [keyResultOf(making, declared, team)] : [];
  });

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The objectives that lean on this one; what a team does with a share of it stands with its key results. */
const leaningOn = (making: Making, target: Declaration): readonly BoardRef[] =>
  making.view.referrers(target, ["supports"]).flatMap(({ unit, block }) => {
    const declared = block.kind === "objective" ? declarationOf(unit, block) : undefined;
    return declared ? [refTo(making, declared)] : [];
  });

const refs = (making: Making, targets: readonly Declaration[]): readonly BoardRef[] =>
  targets.map((each) => refTo(making, each));

/** Its cycle, where that is not the one that is shown. */
const otherCycle = ({ cycleId }: Making, { page }: Unit): string | undefined =>
  page.head.cycleId === cycleId ? undefined : page.head.cycle?.id;

/** What other teams measure for it. */
const contributionsTo = (making: Making, { unit, block }: Declaration) =>
  sharersOf(block, { unit, view: making.view }).map((share) => {
    const team = making.holderOf(share.unit, share.block) ?? "";
    return { team, block: share.block, results: resultsIn(making, share, team) };
  });

/** What the page says of it in words. */
const saidIn = (target: Declaration) => {
  const { unit, block } = target;
  const [retired] = textsOf(block, "retired");
  return {
    owner: peopleOf(target, "owner"),
    customer: firstOf(block, "customer"),
    why: firstOf(block, "why"),
    priority: priorityOf(block),
    focus: /^yes\b/i.test(firstOf(block, "focus") ?? ""),
    heard: saidOf(block, "heard"),
    learned: saidOf(block, "learned"),
    decisions: notesOf(target, "decision"),
    changes: notesOf(target, "changed"),
    retired: retired && noteOf(unit, retired),
  };
};

/** One that names no lens may look through any: then nothing is known to be missing. */
const missingIn = (results: readonly BoardKeyResult[]): readonly Lens[] => {
  const seen = results.map(({ lens }) => lens);
  return seen.includes(undefined) ? [] : LENSES.filter((lens) => !seen.includes(lens));
};

const measuredFor = (making: Making, target: Declaration) => {
  const { block } = target;
  const others = contributionsTo(making, target);
  const keyResults = [...resultsIn(making, target), ...others.flatMap(({ results }) => results)];
  const blocks: readonly Block[] = [block, ...others.map((other) => other.block)].flatMap(keyResultsOf);
  return {
    contributors: [...new Set(others.map(({ team }) => team))],
    keyResults,
    missing: missingIn(keyResults),
    progress: meanProgress(keyResults.map(({ progress }) => progress)),
    confidence: mean(keyResults.flatMap(({ confidence }) => confidence ?? [])),
    work: workOn(making, blocks),
  };
};

export const objectiveOf = (making: Making, target: Declaration): BoardObjective => {
  const { unit, block } = target;
  const { view, today } = making;
  return known({
    at: at(unit, block.start),
    name: target.name ? fullName(target) : "",
    sentence: block.text?.value ?? target.word?.text ?? "",
    cycle: otherCycle(making, unit),
    gone: goneIn(unit.page.head.cycle, today),
    ...saidIn(target),
    supports: refs(making, supportedBy(block, { unit, view })),
    supportedBy: leaningOn(making, target),
    strategies: refs(making, strategiesOf(block, { unit, view })),
    ...measuredFor(making, target),
    checkIns: checkInsOf(historyOf(view, target), target),
    findings: making.counts.on(unit, block),
  });
};

/** What a team adds to an objective; undefined where that leads nowhere. */
export const shareOf = (making: Making, target: Declaration): BoardShare | undefined => {
  const { unit, block } = target;
  const [objective] = objectivesMeant(making.view, target);
  if (!objective) return undefined;
  return known({
    at: at(unit, block.start),
    objective: refTo(making, objective),
    why: firstOf(block, "why"),
    keyResults: resultsIn(making, target),
    work: workOn(making, keyResultsOf(block)),
    findings: making.counts.on(unit, block),
  });
};
