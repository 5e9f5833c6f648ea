/** Edits that the server worked out are made where that does no harm; else a sentence says why they aren't. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findingsOf } from "../../../client/src/try-rewrite.ts";
import { makeEdit } from "../../../client/src/views/edits.ts";
import type { Editing, VersionedEdit } from "../../../server/src/protocol.ts";
import { closeAll, inFolder, openUntitled, remove, write } from "./kit.ts";

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const page = inFolder("edited.okr");
const made = inFolder("made.okr");

const writing = (
  uri: vscode.Uri,
  newText: string,
  seen?: string,
): VersionedEdit["documentChanges"][number] => ({
  textDocument: { uri: uri.toString(), version: null },
  ...(seen === undefined ? {} : { seen }),
  edits: [{ range: START, newText }],
});

const making = (uri: vscode.Uri, text: string): VersionedEdit["documentChanges"] => [
  { kind: "create", uri: uri.toString() },
  writing(uri, text),
];

/** Makes an edit. Out: what was said then, and whether anything was written. */
const edited = async (...documentChanges: VersionedEdit["documentChanges"]): Promise<[boolean, string[]]> => {
  const told: string[] = [];
  const { showInformationMessage } = vscode.window;
  const tell = async (words: string): Promise<undefined> => void told.push(words);
  Object.assign(vscode.window, { showInformationMessage: tell });
  try {
    const answer: Editing = { title: "Edit", edit: { documentChanges } };
    return [await makeEdit(answer, true), told];
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
};

const textOf = async (uri: vscode.Uri): Promise<string> =>
  (await vscode.workspace.openTextDocument(uri)).getText();

describe("an edit of the server", () => {
  beforeEach(() => write(page, "team ants: Ants\n"));
  afterEach(async () => {
    await closeAll();
    await remove(page, made);
  });

  it("makes a page, and shows it", async () => {
    assert.deepEqual(await edited(...making(made, "team bees: Bees\n")), [true, []]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString());
    assert.equal(await textOf(made), "team bees: Bees\n");
  });

  it("writes nothing at all where a page that is to be made is there already", async () => {
    await write(made, "team wasps: Wasps\n");
    const both = [...making(made, "team bees: Bees\n"), writing(page, "# moved\n", "team ants: Ants\n")];
    assert.deepEqual(await edited(...both), [
      false,
      [
        "There is a file called “made.okr” already, so nothing was written. Rename it or move it away, and try again.",
      ],
    ]);
    assert.equal(await textOf(made), "team wasps: Wasps\n");
    assert.equal(await textOf(page), "team ants: Ants\n");
  });

  it("is not made on a page that reads differently by now, or is gone", async () => {
    const refused = [false, ["The page was changed in the meantime, so nothing was written. Try again."]];
    assert.deepEqual(await edited(writing(page, "# moved\n", "team bees: Bees\n")), refused);
    assert.deepEqual(await edited(writing(inFolder("gone.okr"), "# moved\n", "team ants: Ants\n")), refused);
    assert.equal(await textOf(page), "team ants: Ants\n");
  });
});

describe("waiting for findings", () => {
  afterEach(closeAll);

  it("ends where there are none", async () => {
    const { document } = await openUntitled("# nothing to find\n");
    await findingsOf(document.uri, 50);
  });
});
