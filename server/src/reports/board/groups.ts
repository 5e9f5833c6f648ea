/** Sections by the company, team or page that they belong to, as one cycle sees them. */
import { byPlace, compareText } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Project } from "../../rules/frame/project.ts";
import { placesOf } from "../../rules/shared/team-cycle.ts";

export interface Group {
  readonly kind: "company" | "team" | "page";
  /** Folded; the address of a page. */
  readonly id: string;
  /** In the order of the cycles seen, then of pages. */
  readonly units: Unit[];
  /** Where it is declared, the place that says most first; none for a page. */
  readonly places: readonly Declaration[];
}

const kindIn = (unit: Unit): { readonly kind: Group["kind"]; readonly id: string } => {
  const { container } = unit;
  if (container?.kind === "company" || container?.kind === "team")
    return { kind: container.kind, id: container.name };
  return { kind: "page", id: unit.page.uri };
};

const ORDER = ["company", "team", "page"];

const byFirstPlace = (a: Group, b: Group): number => {
  const [first, second] = [a.places[0], b.places[0]];
  if (!first || !second) return compareText(a.id, b.id);
  return byPlace(first, second);
};

/** A section that holds something to show, or declares a company or team. */
const isOfUse = ({ section }: Unit): boolean => section.tree.blocks.length > 0;

/** Companies first, then teams in the order in which they are declared, then pages. */
export const groupsOf = (
  project: Project,
  view: View,
  seen: readonly (string | undefined)[],
): readonly Group[] => {
  const groups = new Map<string, Group>();
  const pages = [...project.workspace.pages.values()]
    .filter(({ uri }) => !project.isIgnored(uri))
    .sort((a, b) => compareText(a.uri, b.uri));
  for (const cycleId of seen)
    for (const page of pages.filter(({ head }) => head.cycleId === cycleId))
      for (const unit of page.units.filter(isOfUse)) {
        const { kind, id } = kindIn(unit);
        const group = groups.get(`${kind} ${id}`);
        if (group) group.units.push(unit);
        else {
          const places = kind === "page" ? [] : placesOf(kind, id, view);
          groups.set(`${kind} ${id}`, { kind, id, units: [unit], places });
        }
      }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byFirstPlace(a, b),
  );
};

/** What a group declares of one kind, in order. */
export const declaredIn = ({ units }: Group, kind: Declaration["kind"]): readonly Declaration[] =>
  units.flatMap(({ contribution }) => contribution.declarations.filter((each) => each.kind === kind));
