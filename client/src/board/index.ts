/** The commands that open a board or a map beside the page, and what brings panels back after a reload. */
import { commands, Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Server } from "../server.ts";
import { type PanelState, readState } from "./messages.ts";
import { BoardPanel } from "./panel.ts";

const TYPE = "okr.board";
const COMMANDS = { "okr.openBoard": "board", "okr.openMap": "map" } as const;

/** The page in front; the board is opened from it. */
const pageInFront = (): string | undefined => {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "okr" ? document.uri.toString() : undefined;
};

export const registerBoard = ({ extensionUri }: ExtensionContext, server: Server): Disposable => {
  const panels = new Set<BoardPanel>();
  const add = (panel: WebviewPanel, state: PanelState): void => {
    const added = new BoardPanel(panel, extensionUri, server, state);
    panels.add(added);
    panel.onDidDispose(() => panels.delete(added));
  };
  const open = (kind: PanelState["kind"]): void => {
    const same = [...panels].find(({ state }) => state.kind === kind && state.only === "all");
    if (same) {
      same.panel.reveal(undefined, true);
      return;
    }
    const near = pageInFront();
    const place = {
      // Beside whatever is in front, be it the first steps; alone where there is nothing.
      viewColumn: window.tabGroups.activeTabGroup.activeTab ? ViewColumn.Beside : ViewColumn.Active,
      preserveFocus: near !== undefined,
    };
    const panel = window.createWebviewPanel(TYPE, "OKR", place, { enableScripts: true });
    add(panel, readState({ kind, ...(near === undefined ? {} : { near }) }));
  };
  return Disposable.from(
    ...Object.entries(COMMANDS).map(([command, kind]) => commands.registerCommand(command, () => open(kind))),
    window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel, kept: unknown) => add(panel, readState(kept)),
    }),
  );
};
