/** Whether a company or team says which work moves what; many keep their work elsewhere. */
import type { Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";

const key = ({ container, page }: Unit, cycleId: string | undefined): string =>
  `work:${container?.name ?? `@${page.uri}`}\n${cycleId ?? ""}`;

/** Tells of each initiative that moves something. */
export const collectWork: Collector = (unit) =>
  unit.contribution.uses
    .filter((use) => use.key === "moves")
    .map((use) => ({ key: key(unit, unit.page.head.cycleId), value: use }));

/** Does any initiative beside a section, in its cycle or in none, move something? */
export const linksWork = (unit: Unit, view: View): boolean =>
  [unit.page.head.cycleId, undefined].some((cycleId) => {
    const [first] = view.facts(key(unit, cycleId));
    return first !== undefined;
  });
