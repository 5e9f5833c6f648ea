/** What the tests in VS Code share: pages, findings, and waiting for them. */
import * as vscode from "vscode";

const PATIENCE = 20_000;

/** Waits until `look` gives something, and gives that. What it looks at arrives when it arrives. */
export const until = async <T>(what: string, look: () => T | undefined | false): Promise<T> => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
};

/** Opens a page of the workspace in an editor. */
export const open = async (name: string): Promise<vscode.TextEditor> => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("VS Code has no folder open.");
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
};

/** Opens a page that was never saved. */
export const openUntitled = async (content: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "okr", content }));

/** The rule that a finding comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : code);

/** The findings of one rule on a page, as VS Code has them now. */
export const findings = ({ uri }: vscode.TextDocument, rule: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((finding) => ruleOf(finding) === rule);

/** The text of every hover at a position. */
export const hoverAt = async ({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> => {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    position,
  );
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
};
