/** What stands softly behind a line: how far a key result has come, and who contributes to an objective. */

import { progressOfBlock } from "../model/history.ts";
import type { PageState } from "../model/page-state.ts";
import { meanProgress } from "../model/progress.ts";
import type { Declaration } from "../model/unit.ts";
import { declarationOf, type View } from "../model/view.ts";
import { allKeyResults, sharersOf } from "../rules/shared/contributions.ts";
import type { Hint, Range } from "../service.ts";

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** Teams and companies that share an objective or support it. */
export const contributors = (view: View, target: Declaration): number => {
  const sharers = sharersOf(target.block, { unit: target.unit, view }).map(
    ({ unit }) => unit.container?.name,
  );
  const supporters = view
    .referrers(target, ["supports"])
    .flatMap(({ unit, block }) => (block.kind === "squad" ? [] : [unit.container?.name]));
  const names = new Set([...sharers, ...supporters]);
  names.delete(target.unit.container?.name);
  names.delete(undefined);
  return names.size;
};

/** Does a lens above a block say how many teams contribute? */
export const saysContributors = ({ kind, block }: Declaration): boolean =>
  kind === "objective" && block.text !== undefined;

const ofKeyResult = (view: View, target: Declaration): string | undefined => {
  const progress = progressOfBlock(view, target);
  if (progress.state === "known") return percent(progress.value);
  return progress.state === "bound" ? (progress.met ? "met" : "not met yet") : undefined;
};

export const sayContributors = (count: number): string =>
  `${count} team${count === 1 ? " contributes" : "s contribute"}`;

const ofObjective = (view: View, target: Declaration, isBesideLens: boolean): string | undefined => {
  const results = allKeyResults(target.block, { unit: target.unit, view }).flatMap(({ block, unit }) => {
    const declared = declarationOf(unit, block);
    return declared ? [progressOfBlock(view, declared)] : [];
  });
  const { value } = meanProgress(results);
  const count = isBesideLens ? 0 : contributors(view, target);
  const parts = [
    ...(value === undefined ? [] : [percent(value)]),
    ...(count > 0 ? [sayContributors(count)] : []),
  ];
  return parts.length ? parts.join(", ") : undefined;
};

const textOf = (view: View, target: Declaration, besideLenses: boolean): string | undefined => {
  if (target.kind === "kr") return ofKeyResult(view, target);
  if (target.kind !== "objective" && target.kind !== "shares") return undefined;
  return ofObjective(view, target, besideLenses && saysContributors(target));
};

/** The hints of the sections that a range touches; beside lenses, without what these say. */
export const hintsIn = (
  view: View,
  page: PageState,
  range: Range,
  besideLenses: boolean,
): readonly Hint[] => {
  let base = 0;
  return page.units.flatMap((unit) => {
    const start = base;
    base += unit.section.text.length;
    if (base < range.start || start > range.end) return [];
    return unit.contribution.declarations.flatMap((target): Hint[] => {
      const text = textOf(view, target, besideLenses);
      const at = target.block.text?.end ?? target.block.head.end;
      return text === undefined ? [] : [{ offset: start + at, text }];
    });
  });
};
