/** A tree of the workspace drawn as indented text: `kind sentence | description ! findings`. */
import type { ViewFilter, ViewName, ViewNode } from "../../server/src/service.ts";
import type { Opened } from "./workspace.ts";

const draw = ({ kind, label, description, findings }: ViewNode): string => {
  const found = findings.error + findings.warning + findings.information;
  return `${kind} ${label}${description ? ` | ${description}` : ""}${found ? ` !${found}` : ""}`;
};

/** All nodes, each below the one it stands in. */
export const drawTree = ({ service }: Opened, view: ViewName, filter: ViewFilter = {}): string => {
  const lines = (parent: string | null, indent: string): string[] => {
    const [nodes = []] = service.views.children(view, filter, [parent]);
    return nodes.flatMap((node) => {
      const inner = node.hasChildren ? lines(node.id, `${indent}  `) : [];
      return [indent + draw(node), ...inner];
    });
  };
  return `\n${lines(null, "").join("\n")}\n`;
};

/** The first node of a tree whose sentence holds some words. */
export const nodeSaying = ({ service }: Opened, words: string, view: ViewName = "alignment"): ViewNode => {
  const find = (parent: string | null): ViewNode | undefined => {
    const [nodes = []] = service.views.children(view, {}, [parent]);
    for (const node of nodes) {
      const found = node.label.includes(words) ? node : node.hasChildren ? find(node.id) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const found = find(null);
  if (!found) throw new Error(`No node says "${words}".`);
  return found;
};
