/** What a command is about: the node that it was called on, or the page and the place of the cursor. */
import { type Disposable, type TextEditor, window } from "vscode";
import type { AskedSubject } from "../../../server/src/protocol.ts";
import { isPractice } from "../try-rewrite.ts";
import type { Element } from "../views/tree.ts";

const isPage = (editor: TextEditor | undefined): editor is TextEditor =>
  editor?.document.languageId === "okr" && !editor.document.isClosed;

export const pageInFront = (): TextEditor | undefined => {
  const editor = window.activeTextEditor;
  return isPage(editor) ? editor : undefined;
};

let last: TextEditor | undefined;

/** What comes after practice is about the page that somebody wrote before. */
const isForgotten = ({ document }: TextEditor): boolean => isPractice(document) && isPage(last);

/** Remembers the page that was last in front: commands are called from boards and walkthroughs as well. */
export const rememberPages = (): Disposable => {
  last = pageInFront();
  return window.onDidChangeActiveTextEditor((editor) => {
    if (isPage(editor) && !isForgotten(editor)) last = editor;
  });
};

const given = (argument: unknown): AskedSubject | undefined => {
  const location = (argument as Partial<Element> | undefined)?.node?.location;
  return location && { uri: location.uri, position: location.range.start };
};

/** In: the argument of a command, which may be anything, since anybody may call one. */
export const subjectOf = (argument: unknown): AskedSubject => {
  const editor = pageInFront() ?? (isPage(last) ? last : undefined);
  if (!editor) return given(argument) ?? {};
  const { line, character } = editor.selection.active;
  return given(argument) ?? { uri: editor.document.uri.toString(), position: { line, character } };
};
