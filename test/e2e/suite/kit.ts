/** What the tests in VS Code share: pages, findings, and waiting for them. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

const PATIENCE = 20_000;

/** Waits until `look` gives something, and gives that. What it looks at arrives when it arrives. */
export const until = async <T>(
  what: string,
  look: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
};

/** Runs a command of VS Code. */
export const ask = <T>(command: string, ...given: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...given);

/** Asks until there is an answer with something in it: the server may still be reading, and VS Code cancels at times. */
export const list = <T>(command: string, ...given: unknown[]): Promise<T[]> =>
  until(`an answer to ${command}`, async () => {
    const answer = await ask<T[] | undefined>(command, ...given).then(undefined, unlessCancelled);
    return !!answer?.length && answer;
  });

const unlessCancelled = (error: Error): undefined => {
  if (error.message !== "Canceled") throw error;
};

/** A folder of the window, by its number. */
export const folder = (index = 0): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.[index];
  if (!found) throw new Error("VS Code has no such folder open.");
  return found.uri;
};

export const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

/** Writes a file without an editor. */
export const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** Deletes files and folders, those that are there. */
export const remove = async (...uris: vscode.Uri[]): Promise<void> => {
  for (const uri of uris)
    await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
};

/** Opens a page of the first folder in an editor. */
export const open = async (name: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(inFolder(name));

/** Closes all editors, and loses what wasn't saved. */
export const closeAll = async (): Promise<void> => {
  while (vscode.window.activeTextEditor) await ask("workbench.action.revertAndCloseActiveEditor");
};

/** The position of the bar in a piece of the text, as in `supports: nettle.|mend-first`, or of its beginning. */
export const at = (document: vscode.TextDocument, piece: string): vscode.Position => {
  const start = document.getText().indexOf(piece.replace("|", ""));
  if (start < 0) throw new Error(`There is no "${piece}".`);
  return document.positionAt(start + Math.max(0, piece.indexOf("|")));
};

/** What stands in a place: the page, the line as people count, and the text. */
export const said = async (place: vscode.Location | vscode.LocationLink): Promise<string> => {
  const { uri, range } =
    "uri" in place ? place : { uri: place.targetUri, range: place.targetSelectionRange ?? place.targetRange };
  const document = await vscode.workspace.openTextDocument(uri);
  const page = vscode.workspace.asRelativePath(uri);
  return `${page}:${range.start.line + 1} ${document.getText(range)}`;
};

/**
 * Opens a page that was never saved. Where another of its name was closed a moment ago, VS Code may bring back the text
 * of that one.
 */
export const openUntitled = async (content: string): Promise<vscode.TextEditor> => {
  const document = await vscode.workspace.openTextDocument({ language: "okr", content });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== content) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    assert.ok(await editor.edit((change) => change.replace(whole, content)));
  }
  return editor;
};

/** The rule that a finding comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : code);

/** The findings of one rule on a page, as VS Code has them now. */
export const findings = ({ uri }: { uri: vscode.Uri }, rule: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((finding) => ruleOf(finding) === rule);

/** The findings of one rule on a page, as soon as there are any. */
export const found = (page: { uri: vscode.Uri }, rule: string): Promise<vscode.Diagnostic[]> =>
  until(`${rule} on ${page.uri.path}`, () => findings(page, rule).length > 0 && findings(page, rule));

/** The text of every hover at a position. */
export const hoverAt = async ({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> => {
  const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
};
