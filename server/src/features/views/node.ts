/** Items in words: as they are shown, and as they are spoken. */

import { unitStart } from "../../model/page-state.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { heldBy } from "../../rules/shared/holdings.ts";
import { propertyText } from "../../rules/shared/properties.ts";
import type { ViewAction, ViewKind, ViewNode } from "../../service.ts";
import { holderName } from "../describe/chain.ts";
import { findingsOn, NONE, sayFindings } from "./badges.ts";
import { isRunning, saySilence } from "./due.ts";
import { memoryOf } from "./grove.ts";
import { type Heading, type Item, isLine, isThing, type Thing } from "./item.ts";
import { standOf } from "./state.ts";
import { beside, oneLine } from "./words.ts";

/** Which tree it is shown in, and below what. */
export interface Setting {
  readonly id: string;
  readonly parent: ViewKind | undefined;
  readonly hasChildren: boolean;
  readonly isFiltered: boolean;
}

const NAMES: Partial<Readonly<Record<ViewKind, string>>> = {
  ...{ mission: "Mission", company: "Company", team: "Team", strategy: "Strategy", objective: "Objective" },
  ...{
    shares: "Shared by",
    kr: "Key result",
    health: "Health metric",
    initiative: "Initiative",
    squad: "Squad",
  },
  ...{ candidate: "Proposal", discovery: "Discovery", commitment: "Commitment", win: "Win" },
  ...{ blocked: "In the way", step: "To do" },
};

const EMPTY: Partial<Readonly<Record<ViewKind, string>>> = {
  objective: "An objective without a sentence yet",
  kr: "A key result without a sentence yet",
};

const OPEN: readonly ViewKind[] = [
  "mission",
  "strategy",
  "company",
  "team",
  "now",
  "check-ins",
  "commitments",
  "blocks",
  "wins",
];

const isOfCompany = ({ unit, block }: Declaration): boolean =>
  unit.container?.kind === "company" || block.parent?.kind === "company";

const labelOf = ({ grove, target, kind }: Thing): string => {
  const { block, word } = target;
  if (kind === "mission") return propertyText(block, "mission") ?? block.text?.value ?? word?.text ?? "";
  if (kind === "shares") return holderName(grove.view, target) ?? "A page";
  return block.text?.value || word?.text || EMPTY[kind] || NAMES[kind] || kind;
};

/** Who holds it, where that isn't plain from what stands above. */
const holderOf = ({ grove, target, kind }: Thing, parent: ViewKind | undefined): string | undefined => {
  const needed =
    kind === "strategy" || kind === "objective"
      ? !isOfCompany(target)
      : kind === "candidate" || kind === "discovery" || parent === "apart" || parent === "check-ins";
  return needed ? holderName(grove.view, target) : undefined;
};

const decided = ({ block }: Declaration): string => {
  const word = /^(adopted|declined)\b/i.exec(propertyText(block, "decision") ?? "")?.[1];
  return word?.toLowerCase() ?? "not answered yet";
};

const guards = ({ grove, target }: Thing): string | undefined =>
  [...grove.seen].some((cycleId) => heldBy(grove.view, "health", cycleId, target.name).length > 0)
    ? undefined
    : "nothing guarded yet";

/** What else is said, by kind: what it is, and whose. */
const factsOf = (
  item: Thing,
  parent: ViewKind | undefined,
): { before: string[]; behind: (string | undefined)[] } => {
  const { grove, target, kind } = item;
  const { block } = target;
  const owner = propertyText(block, "owner");
  const holder = holderOf(item, parent);
  const person = owner?.split(/[\s,]/)[0];
  switch (kind) {
    case "mission":
      return {
        before: propertyText(block, "mission") ? [block.text?.value ?? ""] : ["no mission yet"],
        behind: [],
      };
    case "company":
    case "team":
      return { before: [], behind: [guards(item)] };
    case "kr": {
      const lens = block.lens ? [block.lens.lens] : [];
      const silence = isRunning(grove, target) ? saySilence(grove, target) : undefined;
      return { before: lens, behind: [silence, holder, person] };
    }
    case "health":
      return { before: [], behind: [person] };
    case "initiative": {
      const due = propertyText(block, "due");
      return { before: [], behind: [due && `due ${due.split(/\s/)[0]}`, holder, person] };
    }
    case "candidate":
      return { before: [decided(target)], behind: [holder] };
    case "squad":
      return { before: [], behind: [propertyText(block, "meets")] };
    default:
      return { before: [], behind: [holder, person] };
  }
};

const sentence = (pieces: readonly (string | undefined)[]): string => pieces.filter(Boolean).join(", ");

const locationOf = ({ unit, block, word }: Declaration): NonNullable<ViewNode["location"]> => {
  const base = unitStart(unit);
  const { start, end } = block.text ?? word ?? block.head;
  return { uri: unit.page.uri, start: base + start, end: base + end };
};

/** Headings of things have lines of their own, but nobody looks for findings on them there. */
const isHeading = (kind: ViewKind): boolean => kind === "mission" || kind === "company" || kind === "team";

/** All of a node but where in the tree it is shown. */
type Said = Omit<ViewNode, "id" | "hasChildren" | "isOpen">;

const say = (item: Thing, parent: ViewKind | undefined, findings: ViewNode["findings"]): Said => {
  const { grove, target, kind } = item;
  const stand = standOf(grove.view, target, grove.today);
  const { before, behind } = factsOf(item, parent);
  const label = oneLine(labelOf(item));
  const reference = target.name ? fullName(target) : undefined;
  return {
    ...{ kind, label, findings, state: stand.state },
    description: oneLine(beside([...stand.shown, ...before, ...behind])),
    spoken: `${NAMES[kind] ?? kind}: ${sentence([label, ...before, ...stand.spoken, ...behind, sayFindings(findings)])}`,
    location: locationOf(target),
    ...(reference && kind !== "mission" ? { reference } : {}),
  };
};

/** What was said of a thing before, as long as it would be said again. */
const saidOf = (item: Thing, parent: ViewKind | undefined): Said => {
  const { grove, target, kind, key } = item;
  const findings = isHeading(kind) ? NONE : findingsOn(grove, target);
  const { error, warning, information, hint } = findings;
  const seen = grove.view.once("seen", grove, () => [...grove.seen].join("\n"));
  const of = [target, unitStart(target.unit), grove.today, seen, error, warning, information, hint];
  return memoryOf(grove).keep(`${parent} ${key}`, of, (view) => {
    const value = say({ ...item, grove: { ...grove, view } }, parent, findings);
    return { value, data: undefined };
  });
};

const ofThing = (item: Thing, { id, parent, hasChildren, isFiltered }: Setting): ViewNode => {
  const { kind, target } = item;
  return {
    ...{ ...saidOf(item, parent), id, hasChildren },
    isOpen: isFiltered || OPEN.includes(kind) || (kind === "objective" && isOfCompany(target)),
  };
};

const ofHeading = (item: Heading, { id, hasChildren, isFiltered }: Setting): ViewNode => {
  const { kind, label, description } = item;
  const name = NAMES[kind];
  return {
    ...{ id, kind, label, description, hasChildren, state: {}, findings: NONE },
    spoken: `${name ? `${name}: ` : ""}${sentence([label, description])}`,
    isOpen: isFiltered || OPEN.includes(kind),
  };
};

/** An item as a node of the tree. */
export const nodeOf = (item: Item, setting: Setting): ViewNode => {
  if (isThing(item)) return ofThing(item, setting);
  const node = ofHeading(item, setting);
  if (!isLine(item)) return node;
  const { at, status, action } = item;
  const base = at ? unitStart(at.unit) : 0;
  const act: { action?: ViewAction } = action ? { action } : {};
  return {
    ...{ ...node, ...act, state: status ? { status } : {} },
    spoken: sentence([node.spoken, status]),
    ...(at ? { location: { uri: at.unit.page.uri, start: base + at.start, end: base + at.end } } : {}),
  };
};
