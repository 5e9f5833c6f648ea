/**
 * Names by the place in which they mean one thing: the cycle, and in it the company or team, or the page where there is
 * none. Key results are named within their objective, so their block alone tells.
 */
import { containerName } from "../../model/resolve.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import { keyResultsNamed } from "../../model/unit-index.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

const scopeKey = (unit: Unit, declaration: Declaration): string => {
  const container = isContainer(declaration)
    ? ""
    : (containerName(unit, declaration.block) ?? `@${unit.page.uri}`);
  return `scope:${unit.page.head.cycleId ?? ""}\n${container}\n${declaration.name}`;
};

const isScoped = ({ name, kind }: Declaration): boolean => name !== "" && kind !== "kr";

/** Contributes all names but those of key results. */
export const collectScopes: Collector = (unit) =>
  unit.contribution.declarations
    .filter(isScoped)
    .map((declaration) => ({ key: scopeKey(unit, declaration), value: declaration }));

/** All that has that name at that place, the declaration itself included. */
export const namesakes = (declaration: Declaration, view: View): Iterable<Declaration> => {
  const { unit, holder, name } = declaration;
  if (name === "") return [];
  if (isScoped(declaration)) return declarationsIn(view, scopeKey(unit, declaration));
  return holder ? keyResultsNamed(unit, holder.block, name) : [];
};

function* declarationsIn(view: View, key: string): Iterable<Declaration> {
  for (const { value } of view.facts(key)) yield value as Declaration;
}
