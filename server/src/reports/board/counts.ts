/** How many findings there are on blocks. */
import type { Block } from "../../../../grammar/tree.ts";
import type { PageState } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import type { Told } from "../../rules/frame/present.ts";
import type { Project } from "../../rules/frame/project.ts";
import type { Findings } from "../board-types.ts";

type Draft = { -readonly [Key in keyof Findings]: number };

const none = (): Draft => ({ error: 0, warning: 0, information: 0, hint: 0 });
const NONE: Findings = none();
const NOTHING: readonly never[] = [];

const countIf = (told: readonly Told[], isIn: (told: Told) => boolean): Findings => {
  const counts = none();
  for (const each of told) if (isIn(each)) counts[each.severity]++;
  return counts;
};

export class Counts {
  private readonly project: Project;
  private readonly pages = new Map<PageState, ReadonlyMap<Unit, readonly Told[]>>();

  constructor(project: Project) {
    this.project = project;
  }

  /** On a block and what it holds. */
  on(unit: Unit, { start, end }: Pick<Block, "start" | "end">): Findings {
    const told = this.told(unit);
    if (told.length === 0) return NONE;
    return countIf(told, ({ found }) => found.start >= start && found.start < end);
  }

  /** In sections. */
  over(units: readonly Unit[]): Findings {
    return countIf(
      units.flatMap((unit) => this.told(unit)),
      () => true,
    );
  }

  /** What was found in a section. */
  told(unit: Unit): readonly Told[] {
    const known = this.pages.get(unit.page) ?? this.read(unit.page);
    return known.get(unit) ?? NOTHING;
  }

  private read(page: PageState): ReadonlyMap<Unit, readonly Told[]> {
    const byUnit = new Map<Unit, Told[]>();
    for (const told of this.project.findings(page)) {
      const those = byUnit.get(told.unit);
      if (those) those.push(told);
      else byUnit.set(told.unit, [told]);
    }
    this.pages.set(page, byUnit);
    return byUnit;
  }
}
