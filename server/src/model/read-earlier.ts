import type { EarlierPage, Goal } from "./earlier.ts";
import { fullName } from "./resolve.ts";
import { readStatement } from "./statement.ts";
import { Workspace } from "./workspace.ts";

/** Reads an earlier text of a page, by itself. */
export const readEarlier = (uri: string, text: string): EarlierPage | undefined => {
  const workspace = new Workspace();
  workspace.setPage(uri, text);
  const page = workspace.pages.get(uri);
  if (!page) return undefined;
  const goals = new Map<string, Goal>();
  for (const unit of page.units)
    for (const declaration of unit.contribution.declarations) {
      const goal =
        declaration.kind === "kr" && declaration.name
          ? readStatement(unit, declaration.block).goal
          : undefined;
      if (goal) goals.set(fullName(declaration).toLowerCase(), goal);
    }
  return { head: page.head, goals };
};
