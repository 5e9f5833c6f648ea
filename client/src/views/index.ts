/** The views of OKRs and the status bar: created once, and idle while nobody looks. */
import { commands, Disposable, type ExtensionContext, type TreeView, window } from "vscode";
import type { ViewName } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { registerActions } from "./actions.ts";
import { dragging, registerAligning } from "./align.ts";
import { registerDecorations } from "./decorations.ts";
import { Filter, sayFilter } from "./filter.ts";
import { registerFollowing } from "./follow.ts";
import { registerStatus } from "./status.ts";
import { type Element, Tree } from "./tree.ts";

/** What tests look at, since nobody else can see into a tree. */
export interface Views {
  readonly trees: Readonly<Record<ViewName, Tree>>;
  readonly filter: Filter;
  readonly drop: ReturnType<typeof dragging>["handleDrop"];
}

const tellLoaded = (): void => void commands.executeCommand("setContext", "okr.isRead", true);

export const registerViews = (context: ExtensionContext, server: Server): Views => {
  const filter = new Filter(context, server);
  const tree = (name: ViewName): Tree => new Tree(name, server, () => filter.value, tellLoaded);
  const trees = { alignment: tree("alignment"), health: tree("health"), cadence: tree("cadence") };
  const controller = dragging(server);
  const show = (name: ViewName): TreeView<Element> => {
    const view = window.createTreeView(`okr.${name}`, {
      ...{ treeDataProvider: trees[name], showCollapseAll: true },
      ...(name === "alignment" ? { dragAndDropController: controller, canSelectMany: true } : {}),
    });
    const tell = (): void => {
      view.description = sayFilter(filter.value);
    };
    tell();
    trees[name].attach(view);
    context.subscriptions.push(
      view,
      filter.onDidChange(() => {
        tell();
        void trees[name].refresh();
      }),
      server.onDidChange(() => void trees[name].refresh()),
    );
    return view;
  };
  const view = show("alignment");
  show("health");
  show("cadence");
  context.subscriptions.push(
    registerDecorations(),
    registerAligning(server),
    registerActions(server),
    registerFollowing(context, { server, filter, tree: trees.alignment, view }),
    registerStatus(server),
    Disposable.from(
      commands.registerCommand("okr.filterViews", () => filter.choose()),
      commands.registerCommand("okr.clearFilter", () => filter.set({})),
    ),
  );
  return { trees, filter, drop: controller.handleDrop };
};
