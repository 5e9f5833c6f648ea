/** What a hierarchy is made of: a block, or a line of a week, shown by its sentence and found again by its name. */
import type { Block, Property, Span } from "../../../grammar/tree.ts";
import { unitStart } from "../model/page-state.ts";
import { fullName } from "../model/resolve.ts";
import type { Declaration, Unit, Use } from "../model/unit.ts";
import { declarationOf, View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import { propertyText } from "../rules/shared/properties.ts";
import type { Handle, HierarchyItem } from "../service.ts";
import { holderName } from "./describe/chain.ts";
import { moved } from "./outline.ts";

/** A block, or one property of a block that declares nothing. */
export interface At {
  readonly unit: Unit;
  readonly block: Block;
  readonly property?: Property | undefined;
}

const isContainer = ({ kind }: Block): boolean => kind === "team" || kind === "company";

/** The team or company, and the cycle; of these themselves, what they are there for. */
const detailOf = (view: View, at: At): string => {
  const { block, unit } = at;
  const mission = isContainer(block) ? propertyText(block, "mission") : undefined;
  const holder = isContainer(block) ? undefined : holderName(view, at);
  const week = block.kind === "week" ? `week ${block.target?.text ?? ""}`.trim() : undefined;
  return [mission, holder, week, unit.page.head.cycle?.id].filter(Boolean).join(", ");
};

/** What a `shares` block shares has the sentence that it lacks. */
const sentenceOf = (view: View, { block, unit, property }: At): string => {
  if (property) return property.value?.value || property.key;
  if (block.kind !== "shares") return block.text?.value || block.name?.text || block.kind;
  const use = unit.contribution.uses.find((each) => each.block === block && each.key === "shares");
  const shared = use && view.resolveUse(use).targets[0];
  return shared?.block.text?.value || block.target?.text || block.kind;
};

const handleOf = ({ unit, block, property }: At): Handle => {
  const declared = declarationOf(unit, block);
  return {
    ...{ uri: unit.page.uri, kind: block.kind },
    name: property ? property.key : declared?.word ? fullName(declared) : "",
    text: (property ? property.value : block.text)?.value ?? "",
  };
};

export const itemOf = (view: View, at: At): HierarchyItem => {
  const { unit, block, property } = at;
  const detail = detailOf(view, at);
  const selection: Span = property?.word ?? block.name ?? block.target ?? block.word;
  const base = unitStart(unit);
  return {
    ...{ uri: unit.page.uri, kind: block.kind, name: sentenceOf(view, at) },
    ...(detail ? { detail } : {}),
    ...moved(property ?? block, base),
    selection: moved(selection, base),
    handle: handleOf(at),
  };
};

/** The property that a reference stands in. */
export const propertyAt = ({ block, reference }: Use): Property | undefined =>
  block.properties.find(({ start, end }) => start <= reference.start && reference.end <= end);

const linesOf = (unit: Unit): At[] =>
  unit.section.tree.blocks
    .flatMap((block) => [block, ...block.blocks])
    .filter(({ kind }) => kind === "week")
    .flatMap((block) => block.properties.map((property) => ({ unit, block, property })));

/** Finds again what a handle names, whatever was edited since: by its name, else by its sentence. */
const findAgain = (project: Project, { uri, kind, name, text }: Handle): At | undefined => {
  const page = project.workspace.pages.get(uri);
  if (!page) return undefined;
  if (kind === "week")
    return page.units
      .flatMap(linesOf)
      .find(({ property }) => property?.key === name && property.value?.value === text);
  const all = page.units
    .flatMap(({ contribution }) => contribution.declarations)
    .filter((each) => each.kind === kind);
  const named = name === "" ? undefined : all.find((each) => each.word && fullName(each) === name);
  return named ?? (text === "" ? undefined : all.find(({ block }) => block.text?.value === text));
};

/** What is asked about a handle, answered for what it names now. */
export const askAgain = <T>(
  project: Project,
  handle: Handle,
  answer: (view: View, at: At) => readonly T[],
): readonly T[] => {
  const at = findAgain(project, handle);
  return at ? answer(new View(project.workspace), at) : [];
};

/** Each block once, where it comes first. */
export const eachOnce = (targets: readonly Declaration[]): Declaration[] => [
  ...new Map(targets.map((target) => [target.block, target])).values(),
];
