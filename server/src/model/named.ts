/** Lists of all that has a name, for whoever offers names: by kind and cycle, those of companies apart. */
import type { Block } from "../../../grammar/tree.ts";
import type { NameKind } from "../../../grammar/vocabulary.ts";
import type { Declaration } from "./unit.ts";

/** The key of all that has a name, by its kind and its cycle. */
export const namedKey = (kind: NameKind, cycleId: string | undefined): string =>
  `named:${kind}:${cycleId ?? ""}`;

/** The key of those among them that stand in a company. */
export const companyKey = (kind: NameKind, cycleId: string | undefined): string =>
  `company:${kind}:${cycleId ?? ""}`;

const isOfCompany = ({ kind, unit, block }: Declaration): boolean => {
  let top: Block = block;
  while (top.parent) top = top.parent;
  return (
    top.kind === "company" || (kind !== "team" && top.kind !== "team" && unit.container?.kind === "company")
  );
};

/** The keys of the lists that a declaration with a name stands in. */
export const namedKeys = (declaration: Declaration): readonly string[] => {
  const { cycleId } = declaration.unit.page.head;
  const key = namedKey(declaration.kind, cycleId);
  return isOfCompany(declaration) ? [key, companyKey(declaration.kind, cycleId)] : [key];
};
