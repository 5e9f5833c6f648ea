/** How a page begins: from a whole form, from questions, from what was written elsewhere, or from a mistake to learn from. */
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
  type Uri,
  window,
  workspace,
} from "vscode";
import { openFirstSteps } from "./first-steps.ts";
import { pageInFront } from "./forms/subject.ts";
import type { Server } from "./server.ts";

const QUESTION = "What would you like to write?";
const TOP = new Position(0, 0);
const OUTPUT = `objective: New members feel at home in their first week

  kr: Launch the new onboarding flow by March
`;

const newDocument = async (content = ""): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument({ language: "okr", content }));

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

const askWhat = async (editor: TextEditor): Promise<void> => {
  const items: Beginning[] = [
    command("An objective, step by step", "A few questions, no form to know", "okr.newObjective"),
    command("What you have already", "From a document, a spreadsheet or another tool", "okr.import"),
    { label: "", kind: QuickPickItemKind.Separator },
    ...(await templates(editor)),
  ];
  await (await window.showQuickPick(items, { title: QUESTION, matchOnDetail: true }))?.begin?.();
};

const newPage = async (): Promise<void> => askWhat(await newDocument());

/** On the page in front, if nothing is on it yet; else on a new one. */
const startPage = async (): Promise<void> => {
  const here = pageInFront();
  if (here && here.document.getText().trim() === "") await askWhat(here);
  else await newPage();
};

const readFile = async (): Promise<string | undefined> => {
  const [file] =
    (await window.showOpenDialog({
      title: "Which file has your OKRs?",
      filters: { "Text, tables and data": ["md", "txt", "csv", "tsv", "json", "okr"] },
    })) ?? [];
  return file && new TextDecoder().decode(await workspace.fs.readFile(file as Uri));
};

const SOURCES: readonly (QuickPickItem & { read(): Thenable<string | undefined> })[] = [
  {
    ...{ label: "What you copied", detail: "Text, a table or a list, from any document" },
    read: () => env.clipboard.readText(),
  },
  { label: "A file…", detail: "Markdown, text, CSV or JSON", read: readFile },
];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const importPage = async (server: Server): Promise<void> => {
  const source = await window.showQuickPick(SOURCES, { title: "Import: where are your OKRs?" });
  const text = await source?.read();
  if (text === undefined) return;
  const answer = await server.request("okr/import", { text });
  if (!answer) return;
  if ("refused" in answer) return void window.showInformationMessage(answer.refused);
  await newDocument(answer.text);
  const { objectives, keyResults } = answer;
  void window.showInformationMessage(
    `Read ${counted(objectives, "objective")} and ${counted(keyResults, "key result")}. Have a look, then save the page.`,
  );
};

const findingsOf = (uri: Uri): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      listening.dispose();
      resolve();
    };
    const listening = languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString())) end();
    });
  });

/** A page with a key result that only says what to make, and the light bulb that knows better. */
const tryRewrite = async (): Promise<void> => {
  const { document } = await newDocument(OUTPUT);
  await findingsOf(document.uri);
  const at = document.positionAt(OUTPUT.indexOf("Launch"));
  await window.showTextDocument(document, { selection: new Range(at, at) });
  await commands.executeCommand("editor.action.quickFix");
};

/** It stands above the first line, in the way of nobody who types at once. */
const provideCodeLenses = (document: TextDocument): CodeLens[] =>
  document.getText().trim() === ""
    ? [new CodeLens(new Range(TOP, TOP), { title: QUESTION, command: "okr.startPage" })]
    : [];

export const registerBeginning = (server: Server): Disposable =>
  Disposable.from(
    languages.registerCodeLensProvider({ language: "okr" }, { provideCodeLenses }),
    commands.registerCommand("okr.newPage", newPage),
    commands.registerCommand("okr.firstSteps", () => openFirstSteps(false)),
    commands.registerCommand("okr.startPage", startPage),
    commands.registerCommand("okr.import", () => importPage(server)),
    commands.registerCommand("okr.tryRewrite", tryRewrite),
  );
