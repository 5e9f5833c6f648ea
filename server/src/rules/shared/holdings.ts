/**
 * What companies, teams and pages hold in a cycle, by kind, wherever it stands: a team may have a page a cycle and a page
 * of weeks. Looked up by key, so that a rule about one team never walks through the others.
 */
import type { Block } from "../../../../grammar/tree.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";
import { propertyText } from "./properties.ts";

const KINDS = ["objective", "shares", "health"] as const;
export type HeldKind = (typeof KINDS)[number];

/** Who holds it: the company or team by its folded name, or the page itself. */
export const holderName = (unit: Unit, block: Block): string =>
  containerName(unit, block) ?? `@${unit.page.uri}`;

/** Where something stands. */
interface Standing {
  readonly unit: Unit;
  readonly block: Block;
}

/** Does one belong to the other? What one team guards another may improve; what the company has belongs to all. */
export const belongTogether = (one: Standing, other: Standing): boolean =>
  one.unit.container?.kind === "company" ||
  other.unit.container?.kind === "company" ||
  holderName(one.unit, one.block) === holderName(other.unit, other.block);

const key = (kind: string, cycleId: string | undefined, holder: string): string =>
  `held:${kind}:${cycleId ?? ""}\n${holder}`;

const isHeld = ({ kind }: Declaration): boolean => (KINDS as readonly string[]).includes(kind);

/** The number of `priority`; undefined where none is said. */
export const priorityOf = (block: Block): number | undefined => {
  const number = Number.parseFloat(propertyText(block, "priority") ?? "");
  return Number.isNaN(number) ? undefined : number;
};

/** Contributes objectives, shared objectives and health metrics, and objectives with a priority under that too. */
export const collectHoldings: Collector = (unit) =>
  unit.contribution.declarations.filter(isHeld).flatMap((declaration) => {
    const { kind, block } = declaration;
    const { cycleId } = unit.page.head;
    const holder = holderName(unit, block);
    const priority = priorityOf(block);
    const keys = [key(kind, cycleId, holder)];
    if (priority !== undefined) keys.push(key(`priority ${priority}`, cycleId, holder));
    return keys.map((each) => ({ key: each, value: declaration }));
  });

const declarationsOf = (view: View, held: string): Declaration[] =>
  [...view.facts(held)].map(({ value }) => value as Declaration);

/** What a company, team or page holds in a cycle, in no order. */
export const heldBy = (
  view: View,
  kind: HeldKind,
  cycleId: string | undefined,
  holder: string,
): Declaration[] => declarationsOf(view, key(kind, cycleId, holder));

/** The objectives of a company, team or page in a cycle that have a priority, in no order. */
export const withPriority = (
  view: View,
  priority: number,
  cycleId: string | undefined,
  holder: string,
): Declaration[] => declarationsOf(view, key(`priority ${priority}`, cycleId, holder));
