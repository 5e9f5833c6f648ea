/** New pages never cost anybody what they wrote: no file is written over, and nothing but an empty page goes away. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openNewPage, putAwayIfEmpty, removeEmptyPages } from "../../../client/src/new-page.ts";
import { ask, closeAll, inFolder, openUntitled, remove, until, write } from "./kit.ts";

const PAGE = inFolder("okrs.okr");
const SECOND = inFolder("okrs-2.okr");
const OTHER = inFolder("other.okr");

const textOf = async (uri: vscode.Uri): Promise<string | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );

const type = async (editor: vscode.TextEditor, text: string): Promise<void> => {
  assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
};

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );

/** Closes the page in front, whatever is on it, and waits until all that follows from that has happened. */
const close = async (): Promise<void> => {
  const uri = vscode.window.activeTextEditor?.document.uri;
  await ask("workbench.action.revertAndCloseActiveEditor");
  await until("the tab to close", () => !uri || !isOpen(uri));
};

/** So long a file that goes away when its page is closed is there at most. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

const stays = async (uri: vscode.Uri, text: string): Promise<void> => {
  await settled();
  assert.equal(await textOf(uri), text);
};

describe("a new page", () => {
  let watching: vscode.Disposable;

  before(() => {
    watching = removeEmptyPages();
  });
  beforeEach(() => remove(PAGE, SECOND, OTHER));
  afterEach(closeAll);
  after(async () => {
    watching.dispose();
    await remove(PAGE, SECOND, OTHER);
  });

  it("leaves alone the file that has its name", async () => {
    await write(PAGE, "");
    const { document } = await openNewPage("# mine\n");
    assert.equal(document.uri.path, SECOND.path);
    assert.equal(await textOf(PAGE), "");
  });

  it("has a file of its own where two are made at once", async () => {
    const pages = await Promise.all([openNewPage("# one\n"), openNewPage("# two\n")]);
    const places = pages.map(({ document }) => document.uri.path);
    assert.deepEqual(places, [PAGE.path, SECOND.path]);
    assert.deepEqual([await textOf(PAGE), await textOf(SECOND)], ["# one\n", "# two\n"]);
  });

  it("is written over no file that came while its name was chosen", async () => {
    const { applyEdit } = vscode.workspace;
    const late = async (edit: vscode.WorkspaceEdit): Promise<boolean> => {
      await write(PAGE, "# theirs\n");
      return applyEdit(edit);
    };
    Object.assign(vscode.workspace, { applyEdit: late });
    try {
      const { document } = await openNewPage("# mine\n");
      assert.equal(document.getText(), "# mine\n");
      assert.ok(document.isUntitled);
    } finally {
      Object.assign(vscode.workspace, { applyEdit });
    }
    assert.equal(await textOf(PAGE), "# theirs\n");
  });

  it("goes away again when it is closed and nothing was ever written on it", async () => {
    await openNewPage();
    assert.equal(await textOf(PAGE), "");
    await close();
    await until("the file to go", async () => (await textOf(PAGE)) === undefined);
  });

  it("stays where something was once saved on it, even if nothing is left of that", async () => {
    const editor = await openNewPage();
    await type(editor, "a");
    await editor.document.save();
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
    await editor.document.save();
    await close();
    await stays(PAGE, "");
  });

  it("stays while another tab shows it", async () => {
    await openNewPage();
    await ask("workbench.action.splitEditor");
    await until("the second tab", () => vscode.window.tabGroups.all.length === 2);
    await ask("workbench.action.closeActiveEditor");
    await stays(PAGE, "");
    await close();
    await until("the file to go", async () => (await textOf(PAGE)) === undefined);
  });

  it("is another’s once its file was renamed, and a new one of its name too", async () => {
    await openNewPage();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(PAGE, OTHER);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until("the page at its new place", () => isOpen(OTHER));
    await close();
    await stays(OTHER, "");
    await write(PAGE, "");
    await vscode.window.showTextDocument(PAGE);
    await close();
    await stays(PAGE, "");
  });

  it("that somebody else made stays, however empty it is", async () => {
    await write(OTHER, "");
    await vscode.window.showTextDocument(OTHER);
    await close();
    await stays(OTHER, "");
  });

  it("is put away only while nothing is on it", async () => {
    const { document } = await openNewPage();
    await type(await vscode.window.showTextDocument(document), "a");
    await putAwayIfEmpty(document);
    assert.ok(isOpen(PAGE));
    assert.equal(document.getText(), "a");
  });

  it("is put away alone: what comes to the front meanwhile keeps all that was written on it", async () => {
    const { document } = await openNewPage();
    const other = await openUntitled("precious\n");
    const { showTextDocument } = vscode.window;
    const distracted = async (shown: vscode.TextDocument): Promise<vscode.TextEditor> => {
      await showTextDocument(shown);
      return showTextDocument(other.document);
    };
    Object.assign(vscode.window, { showTextDocument: distracted });
    try {
      await putAwayIfEmpty(document);
    } finally {
      Object.assign(vscode.window, { showTextDocument });
    }
    assert.ok(isOpen(other.document.uri));
    assert.equal(other.document.getText(), "precious\n");
  });
});

describe("a page with nothing but a comment on it", () => {
  const COMMENT = "# Ana: please begin here\n";
  const offered = async (text: string): Promise<readonly string[]> => {
    const { document } = await openUntitled(text);
    const lenses = await ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
    return lenses.map(({ command }) => command?.title ?? "");
  };
  afterEach(closeAll);

  it("is not offered the start of an empty page", async () => {
    assert.deepEqual(await offered(""), ["What would you like to write?"]);
    assert.deepEqual(await offered(COMMENT), []);
  });

  it("keeps it, when a form is left as when it is filled in", async () => {
    const { document } = await openUntitled(COMMENT);
    let isWritten: boolean | undefined;
    void ask<boolean>("okr.newObjective").then((answer) => {
      isWritten = answer;
    });
    await until("the form to be left", async () => {
      await ask("workbench.action.closeQuickOpen");
      return isWritten !== undefined;
    });
    assert.equal(document.isClosed, false);
    assert.equal(document.getText(), COMMENT);
    isWritten = undefined;
    void ask<boolean>("okr.newObjective").then((answer) => {
      isWritten = answer;
    });
    await until("the form to be filled in", async () => {
      if (isWritten === undefined) await ask("workbench.action.acceptSelectedQuickOpenItem");
      return isWritten;
    });
    assert.ok(document.getText().startsWith(`${COMMENT}\ncycle: `), document.getText());
  });
});
