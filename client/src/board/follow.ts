/** Panel and pages follow one another: what is looked at in one is brought into view in the other. */
import {
  Disposable,
  Position,
  Range,
  type TextEditor,
  TextEditorRevealType,
  type WebviewPanel,
  window,
} from "vscode";
import type { Server } from "../server.ts";
import { type PanelState, readMessage, type ToPage } from "./messages.ts";
import { settled } from "./settled.ts";

/** What is needed of a panel. */
interface Followed {
  readonly panel: WebviewPanel;
  readonly state: PanelState;
  readonly ask: Server["request"];
  tell(message: ToPage): boolean;
  show(state: PanelState): void;
}

/** So long after one side moved the other, its own moves are echoes. */
const ECHO = 250;
/** Moves come in swarms; the last one counts. */
const PAUSE = 40;

const isPage = ({ document }: TextEditor): boolean => document.languageId === "okr";

const tellPlace = async (
  panel: Followed,
  editor: TextEditor,
  line: number,
  isCursor: boolean,
): Promise<void> => {
  const position = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range.end;
  const place = await panel.ask("okr/picture/place", { uri: editor.document.uri.toString(), position });
  if (place) panel.tell({ kind: "reveal", isCursor, ...place });
};

/** The page that the panel is near to is the one that was last written on. */
const moveNear = (panel: Followed, editor: TextEditor | undefined): void => {
  if (!editor || !isPage(editor)) return;
  const near = editor.document.uri.toString();
  if (near !== panel.state.near) panel.show({ ...panel.state, near });
};

const scrollPages = async (panel: Followed, uri: string, offset: number): Promise<boolean> => {
  const source = await panel.ask("okr/picture/source", { uri, offset });
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === source?.uri);
  if (!editor || !source) return false;
  const place = new Position(source.position.line, 0);
  editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
  return true;
};

/** Keeps a panel and the pages in step, until it is disposed. */
export const follow = (panel: Followed): Disposable => {
  let echoes = 0;
  const fromEditor = settled(
    () => PAUSE,
    (editor: TextEditor, line: number, isCursor: boolean) => {
      if (Date.now() > echoes) void tellPlace(panel, editor, line, isCursor);
    },
  );
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => moveNear(panel, editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isPage(textEditor)) fromEditor(textEditor, textEditor.selection.active.line, true);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (first && isPage(textEditor)) fromEditor(textEditor, first.start.line, false);
    }),
    panel.panel.webview.onDidReceiveMessage(async (value: unknown) => {
      const message = readMessage(value);
      if (message?.kind !== "scrolled") return;
      echoes = Date.now() + ECHO;
      await scrollPages(panel, message.uri, message.offset);
    }),
  );
};
