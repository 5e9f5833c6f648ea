/**
 * The pages that explain the rules. The server links to them on the web; here the link opens the page that came with
 * the extension, which needs no network and always fits the version. They have a scheme of their own, for which the
 * manifest asks VS Code to show Markdown rendered (a link behind a finding may not be a command).
 */
import {
  commands,
  type Diagnostic,
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { Middleware } from "vscode-languageclient";

const COMMAND = "okr.explainRule";
const SCHEME = "okr-rule";
/** Ids are checked, since anybody may call a command. */
const isRule = (id: unknown): id is string => typeof id === "string" && /^[a-z]+(?:-[a-z]+)*$/.test(id);

const pageOf = (rule: string): Uri => Uri.from({ scheme: SCHEME, path: `/${rule}.md` });

const linked = (diagnostic: Diagnostic): Diagnostic => {
  const { code } = diagnostic;
  if (typeof code === "object" && isRule(code.value))
    diagnostic.code = { value: code.value, target: pageOf(code.value) };
  return diagnostic;
};

/** Findings on their way from the server to the editor, pulled or pushed. */
export const toShippedPages: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linked)),
  provideDiagnostics: async (document, previous, token, next) => {
    const report = await next(document, previous, token);
    if (report && "items" in report) report.items.forEach(linked);
    return report;
  },
  provideWorkspaceDiagnostics: (known, token, tell, next) =>
    next(known, token, (chunk) => {
      for (const report of chunk?.items ?? []) if ("items" in report) report.items.forEach(linked);
      tell(chunk);
    }),
};

type Schema = { readonly properties?: Readonly<Record<string, Schema>>; readonly description?: string };

/** The rules as the manifest knows them: their ids and summaries. */
const rulesOf = ({ extension }: ExtensionContext): Readonly<Record<string, Schema>> => {
  const { configuration } = extension.packageJSON.contributes as { configuration: Schema };
  return configuration.properties?.["okr.rules"]?.properties ?? {};
};

const pickRule = async (context: ExtensionContext): Promise<string | undefined> => {
  const rules = Object.entries(rulesOf(context)).map(([label, { description = "" }]) => ({
    label,
    detail: description,
  }));
  const picked = await window.showQuickPick(rules, { placeHolder: "Which rule?", matchOnDetail: true });
  return picked?.label;
};

/** The command "Explain Rule", and the documents that it shows. */
export const registerRulePages = (context: ExtensionContext): Disposable => {
  const folder = Uri.joinPath(context.extensionUri, "server/docs/rules");
  const provideTextDocumentContent = async ({ path }: Uri): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, path)));
  const explain = async (asked?: unknown): Promise<void> => {
    const rule = isRule(asked) ? asked : await pickRule(context);
    if (rule) await commands.executeCommand("vscode.open", pageOf(rule), ViewColumn.Beside);
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    commands.registerCommand(COMMAND, explain),
  );
};
