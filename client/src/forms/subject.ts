/** What a command is about: the node that it was called on, or the page and the place of the cursor. */
import { type TextEditor, window } from "vscode";
import type { AskedSubject } from "../../../server/src/protocol.ts";
import type { Element } from "../views/tree.ts";

export const pageInFront = (): TextEditor | undefined => {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === "okr" ? editor : undefined;
};

const given = (argument: unknown): AskedSubject | undefined => {
  const location = (argument as Partial<Element> | undefined)?.node?.location;
  return location && { uri: location.uri, position: location.range.start };
};

/** In: the argument of a command, which may be anything, since anybody may call one. */
export const subjectOf = (argument: unknown): AskedSubject => {
  const editor = pageInFront();
  if (!editor) return given(argument) ?? {};
  const { line, character } = editor.selection.active;
  return given(argument) ?? { uri: editor.document.uri.toString(), position: { line, character } };
};
