/** How a page begins: from a whole form, from questions, or from what was written elsewhere. */
import {
  CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  Disposable,
  env,
  languages,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  SnippetString,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { textOf } from "./file-text.ts";
import { openFirstSteps } from "./first-steps.ts";
import { pageInFront } from "./forms/subject.ts";
import { keepNewPage, openNewPage, removeEmptyPages } from "./new-page.ts";
import type { Server } from "./server.ts";
import { tryRewrite } from "./try-rewrite.ts";
import { answerOf } from "./waiting.ts";

const QUESTION = "What would you like to write?";
const TOP = new Position(0, 0);
interface Beginning extends QuickPickItem {
  begin?(): Thenable<unknown>;
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === "string" ? label : label.label);

const asSnippet = ({ insertText }: CompletionItem): SnippetString =>
  insertText instanceof SnippetString ? insertText : new SnippetString(insertText ?? "");

const detailOf = ({ detail = "", label }: CompletionItem): string =>
  detail || (typeof label === "string" ? "" : (label.detail ?? ""));

/** The whole pages and blocks that Ctrl+Space offers on an empty page, too. */
const templates = async (editor: TextEditor): Promise<Beginning[]> => {
  const list = await commands.executeCommand<CompletionList>(
    "vscode.executeCompletionItemProvider",
    editor.document.uri,
    TOP,
  );
  return list.items
    .filter(({ kind }) => kind === CompletionItemKind.Snippet)
    .map((item) => ({
      label: labelOf(item),
      detail: detailOf(item),
      begin: () => editor.insertSnippet(asSnippet(item), TOP),
    }));
};

const command = (label: string, detail: string, id: string): Beginning => ({
  ...{ label, detail },
  begin: () => commands.executeCommand(id),
});

const OWN: readonly Beginning[] = [
  command("An objective, step by step", "A few questions, no form to know", "okr.newObjective"),
  command("What you have already", "From a document, a spreadsheet or another tool", "okr.import"),
];

const SEPARATOR: Beginning = { label: "", kind: QuickPickItemKind.Separator };

/** Asks at once; what the server offers joins when it comes. */
const askWhat = async (editor: TextEditor): Promise<void> => {
  const input = window.createQuickPick<Beginning>();
  Object.assign(input, { title: QUESTION, items: OWN, matchOnDetail: true, busy: true });
  const picked = new Promise<Beginning | undefined>((resolve) => {
    input.onDidAccept(() => resolve(input.selectedItems[0]));
    input.onDidHide(() => resolve(undefined));
  });
  input.show();
  const show = (more: readonly Beginning[]): void => {
    const { activeItems } = input;
    input.items = [...OWN, ...(more.length > 0 ? [SEPARATOR] : []), ...more];
    Object.assign(input, { activeItems, busy: false });
  };
  void templates(editor).then(show, () => show([]));
  const beginning = await picked;
  input.dispose();
  await beginning?.begin?.();
};

const newPage = async (): Promise<void> => askWhat(await openNewPage());

/** On the page in front, if nothing is on it yet; else on a new one. */
const startPage = async (): Promise<void> => {
  const here = pageInFront();
  if (here && here.document.getText().trim() === "") await askWhat(here);
  else await newPage();
};

/** The server tells of texts that are too long in words; what is larger than any page isn’t even read. */
const MOST_BYTES = 2_000_000;
const TOO_LARGE = "That file is too large for one page. Choose one that has only the objectives.";
const NOTHING_COPIED = "Nothing is copied yet. Copy the text in your document, then try again.";

const readFile = async (): Promise<string | undefined> => {
  const [file] =
    (await window.showOpenDialog({
      title: "Which file has your OKRs?",
      filters: { "Text, tables and data": ["md", "txt", "csv", "tsv", "json", "okr"] },
    })) ?? [];
  if (!file) return undefined;
  const { size } = await workspace.fs.stat(file);
  if (size <= MOST_BYTES) return textOf(await workspace.fs.readFile(file));
  void window.showInformationMessage(TOO_LARGE);
  return undefined;
};

const readClipboard = async (): Promise<string | undefined> => {
  const text = await env.clipboard.readText();
  if (text.trim()) return text;
  void window.showInformationMessage(NOTHING_COPIED);
  return undefined;
};

const SOURCES: readonly (QuickPickItem & { read(): Promise<string | undefined> })[] = [
  { label: "What you copied", detail: "Text, a table or a list, from any document", read: readClipboard },
  { label: "A file…", detail: "Markdown, text, CSV or JSON", read: readFile },
];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** On the page in front, if nothing is on it yet and it can be written on; else on a new one. */
const pageWith = async (text: string): Promise<TextEditor> => {
  const here = pageInFront();
  if (here?.document.getText() !== "") return openNewPage(text);
  const isMade = await here.edit((edit) => edit.insert(TOP, text));
  // On a page that is only for reading, VS Code says that it has written, and hasn’t.
  return isMade && here.document.getText() !== "" ? here : openNewPage(text);
};

const importPage = async (server: Server): Promise<void> => {
  const source = await window.showQuickPick(SOURCES, { title: "Import: where are your OKRs?" });
  const text = await source?.read();
  if (text === undefined) return;
  const answer = await answerOf(server, "okr/import", { text });
  if (!answer) return;
  if ("refused" in answer) return void window.showInformationMessage(answer.refused);
  const { document } = await pageWith(answer.text);
  const { objectives, keyResults } = answer;
  const said = `Read ${counted(objectives, "objective")} and ${counted(keyResults, "key result")}.`;
  await keepNewPage(document, said);
};

/** It stands above the first line, in the way of nobody who types at once. */
const provideCodeLenses = (document: TextDocument): CodeLens[] =>
  document.getText().trim() === ""
    ? [new CodeLens(new Range(TOP, TOP), { title: QUESTION, command: "okr.startPage" })]
    : [];

export const registerBeginning = (server: Server): Disposable =>
  Disposable.from(
    removeEmptyPages(),
    languages.registerCodeLensProvider({ language: "okr" }, { provideCodeLenses }),
    commands.registerCommand("okr.newPage", newPage),
    commands.registerCommand("okr.firstSteps", () => openFirstSteps(false)),
    commands.registerCommand("okr.startPage", startPage),
    commands.registerCommand("okr.import", () => importPage(server)),
    commands.registerCommand("okr.tryRewrite", tryRewrite),
  );
