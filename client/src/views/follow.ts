/** Lets the tree of alignment follow the cursor, as long as the writer wants it to. */
import { commands, Disposable, type ExtensionContext, type TreeView, window } from "vscode";
import type { Server } from "../server.ts";
import { wayToCursor } from "./at-cursor.ts";
import type { Filter } from "./filter.ts";
import type { Element, Tree } from "./tree.ts";

const KEPT = "followCursor";
/** Whoever moves the cursor line by line is followed when they rest, in milliseconds. */
const REST = 150;

/** The last part of an id: what is shown, wherever in the tree. */
const thingIn = (id: string): string => id.slice(id.lastIndexOf(" ") + 1);

export const registerFollowing = (
  context: ExtensionContext,
  { server, filter, tree, view }: { server: Server; filter: Filter; tree: Tree; view: TreeView<Element> },
): Disposable => {
  let isFollowing = context.workspaceState.get<boolean>(KEPT) ?? true;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const reveal = async (focus: boolean): Promise<void> => {
    const way = await wayToCursor(server, filter.value);
    const [shown] = view.selection;
    const last = way.at(-1);
    if (!last || (!focus && shown && thingIn(shown.node.id) === thingIn(last.id))) return;
    const element = await tree.elementAt(way);
    if (element) await view.reveal(element, { select: true, focus, expand: false });
  };
  const follow = (): void => {
    clearTimeout(resting);
    if (!isFollowing || !view.visible) return;
    resting = setTimeout(() => void reveal(false), REST);
  };
  const set = async (following: boolean): Promise<void> => {
    isFollowing = following;
    await commands.executeCommand("setContext", "okr.isFollowing", following);
    await context.workspaceState.update(KEPT, following);
    follow();
  };
  const show = async (): Promise<void> => {
    await commands.executeCommand("okr.alignment.focus");
    await reveal(true);
  };
  void set(isFollowing);
  return Disposable.from(
    window.onDidChangeTextEditorSelection(
      ({ textEditor }) => textEditor === window.activeTextEditor && follow(),
    ),
    window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(follow),
    commands.registerCommand("okr.followCursor", () => set(true)),
    commands.registerCommand("okr.unfollowCursor", () => set(false)),
    commands.registerCommand("okr.showInAlignment", show),
    { dispose: () => clearTimeout(resting) },
  );
};
