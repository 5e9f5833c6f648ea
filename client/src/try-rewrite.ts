/** A step of the walkthrough: a mistake to learn from. */
import {
  commands,
  Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { tickOff } from "./first-steps.ts";

const OUTPUT = `objective: New members feel at home in their first week

  kr: Launch the new onboarding flow by March
`;

/** Whoever waits for the light bulb that long, in milliseconds, can ask for it again. */
const PATIENCE = 5000;

/** Fulfilled when there are findings on a page, or nobody should wait any longer for them. */
export const findingsOf = (uri: Uri, patience = PATIENCE): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const look = (): void => {
      if (languages.getDiagnostics(uri).length > 0) end();
    };
    const timer = setTimeout(end, patience);
    const listening = languages.onDidChangeDiagnostics(look);
    look();
  });

/** Ticks the step off once the key result says something else; nobody waits for that when the page is closed. */
const tickOffRewriting = (document: TextDocument): void => {
  const listening = Disposable.from(
    workspace.onDidCloseTextDocument((closed) => closed === document && listening.dispose()),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || /^\s*kr\b.*: Launch/m.test(document.getText())) return;
      listening.dispose();
      void tickOff("rewrite");
    }),
  );
};

/**
 * A quarter of a second after the cursor came somewhere, VS Code looks whether a light bulb belongs there, and forgets
 * who asked for one before and has no answer yet: so long, in milliseconds, is waited.
 */
const LIGHT_BULB = 400;

const practised = new WeakSet<TextDocument>();

/** Is it a page to learn on, and nobody’s own? */
export const isPractice = (document: TextDocument): boolean => practised.has(document);

/** A page with a key result that only says what to make, and the light bulb that knows better. */
export const tryRewrite = async (): Promise<void> => {
  const document = await workspace.openTextDocument({ language: "okr", content: OUTPUT });
  practised.add(document);
  await window.showTextDocument(document);
  tickOffRewriting(document);
  await findingsOf(document.uri);
  if (document.isClosed) return;
  const at = document.positionAt(OUTPUT.indexOf("Launch"));
  await window.showTextDocument(document, { selection: new Range(at, at) });
  await new Promise((resolve) => setTimeout(resolve, LIGHT_BULB));
  if (window.activeTextEditor?.document === document) await commands.executeCommand("editor.action.quickFix");
};
