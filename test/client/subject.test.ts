/** What a command is about that is called from a board or the walkthrough: the page that was last in front. */
import assert from "node:assert/strict";
import type * as Subject from "../../client/src/forms/subject.ts";
import { clientModule } from "../kit/client-module.ts";

interface Editor {
  readonly document: { readonly languageId: string; readonly uri: string; isClosed: boolean };
  readonly selection: { readonly active: { readonly line: number; readonly character: number } };
}

const editorOf = (uri: string): Editor => ({
  document: { languageId: "okr", uri, isClosed: false },
  selection: { active: { line: 4, character: 2 } },
});

const WALKTHROUGH = undefined;

/** A window with nothing in it, and one page to learn on. */
const play = async () => {
  const practice = editorOf("untitled:practice");
  const window = {
    activeTextEditor: undefined as Editor | undefined,
    onDidChangeActiveTextEditor: (listener: (editor: Editor | undefined) => void) => {
      tell = listener;
    },
  };
  let tell: (editor: Editor | undefined) => void = () => {};
  const module = await clientModule<typeof Subject>("client/src/forms/subject.ts", {
    vscode: { window },
    "../try-rewrite.ts": { isPractice: (document: object) => document === practice.document },
  });
  module.rememberPages();
  const show = (editor: Editor | undefined): void => {
    window.activeTextEditor = editor;
    tell(editor);
  };
  return { practice, show, about: () => module.subjectOf(undefined).uri };
};

describe("what a command is about", () => {
  it("is the page in front, else the one that was, with the place of its cursor", async () => {
    const { show, about } = await play();
    assert.equal(about(), undefined);
    show(editorOf("a.okr"));
    show(WALKTHROUGH);
    assert.equal(about(), "a.okr");
    show(editorOf("b.okr"));
    assert.equal(about(), "b.okr");
  });

  it("is what somebody wrote themselves, once they have left the page to learn on", async () => {
    const { practice, show, about } = await play();
    show(editorOf("own.okr"));
    show(practice);
    assert.equal(about(), "untitled:practice");
    show(WALKTHROUGH);
    assert.equal(about(), "own.okr");
  });

  it("is the page to learn on where there is no other", async () => {
    const { practice, show, about } = await play();
    const own = editorOf("own.okr");
    show(own);
    own.document.isClosed = true;
    show(practice);
    show(WALKTHROUGH);
    assert.equal(about(), "untitled:practice");
  });
});
