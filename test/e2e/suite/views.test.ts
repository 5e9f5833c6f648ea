/** A team looks at the trees beside its page, drags in them, and asks for less. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Views } from "../../../client/src/views/index.ts";
import type { Element, Tree } from "../../../client/src/views/tree.ts";
import { open, until } from "./kit.ts";

const MIME = "application/vnd.code.tree.okr.alignment";

const find = async (tree: Tree, words: string, below?: Element): Promise<Element | undefined> => {
  for (const element of await tree.getChildren(below)) {
    if (element.node.label.includes(words)) return element;
    const found = element.node.hasChildren ? await find(tree, words, element) : undefined;
    if (found) return found;
  }
  return undefined;
};

const eventually = async (tree: Tree, words: string): Promise<Element> => {
  let found: Element | undefined;
  const look = async (): Promise<void> => {
    found = await find(tree, words);
    if (!found) setTimeout(() => void look(), 100);
  };
  await look();
  return until(`a node that says "${words}"`, () => found);
};

describe("the trees", () => {
  let views: Views;
  let document: vscode.TextDocument;
  let original: string;

  before(async () => {
    ({ document } = await open("2026-Q1/booking.okr"));
    original = document.getText();
    const extension = vscode.extensions.getExtension<{ views: Views }>("okr-pages.okr");
    ({ views } = await until("what the extension gives", () => extension?.isActive && extension.exports));
    await vscode.commands.executeCommand("okr.alignment.focus");
  });

  const drag = async (words: string | readonly string[], onto: string): Promise<void> => {
    const { alignment } = views.trees;
    const ids: string[] = [];
    for (const each of [words].flat()) ids.push((await eventually(alignment, each)).node.id);
    const target = await eventually(alignment, onto);
    const data = new vscode.DataTransfer();
    data.set(MIME, new vscode.DataTransferItem(JSON.stringify(ids)));
    await views.drop?.(target, data, new vscode.CancellationTokenSource().token);
  };

  it("lead from the mission to the work, with progress and confidence", async () => {
    const { alignment } = views.trees;
    const mission = await eventually(alignment, "Nobody throws away");
    assert.equal(mission.node.kind, "mission");
    const result = await eventually(alignment, "Owners who get a price from photos each month");
    assert.equal(result.node.description, "53% · 7/10 ↑ · reach · @okan");
    assert.equal(alignment.getParent(result)?.node.kind, "objective");
    const item = alignment.getTreeItem(result);
    assert.ok(item.accessibilityInformation?.label.startsWith("Key result: Owners who get a price"));
  });

  it("show health and the rhythm of the week as well", async () => {
    await eventually(views.trees.health, "Owners who would trust us");
    await eventually(views.trees.cadence, "week 6 of 13");
    await eventually(views.trees.cadence, "evening prices on every day");
  });

  it("align an objective with another where it is dropped, and undo restores the page", async () => {
    await drag("Owners return to the mender", "Owners of a torn jacket think of mending");
    await until("the new line", () => document.getText().split("supports: nettle.mend-first").length === 3);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await until("the page as it was", () => document.getText() === original);
  });

  it("link work to a key result where it is dropped", async () => {
    await drag("Menders write down what they know", "Owners who send another piece within 60 days");
    await until("the reference", () =>
      document.getText().includes("moves: same-hands.understood, same-hands.second-piece"),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await until("the page as it was", () => document.getText() === original);
  });

  const undone = async (): Promise<void> => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await until("the page as it was", () => document.getText() === original);
  };

  it("link several at once, and one undo takes all of it back", async () => {
    await drag(
      ["Menders write down what they know", "A guide to three good photos"],
      "Prices that owners accept",
    );
    await until(
      "both references",
      () => document.getText().split(/moves: .*, on-the-spot\.agreed/).length === 4,
    );
    await undone();
  });

  it("unlink work from the key result that it stands below", async () => {
    const guide = await eventually(views.trees.alignment, "A guide to three good photos");
    assert.ok(await vscode.commands.executeCommand("okr.unlink", guide));
    await until("the line without it", () => document.getText().includes("    moves: on-the-spot.wait\n"));
    await undone();
  });

  it("do the same by command, without a mouse", async () => {
    const { alignment } = views.trees;
    const source = await eventually(alignment, "Owners return to the mender");
    const target = await eventually(alignment, "Owners of a torn jacket think of mending");
    assert.ok(await vscode.commands.executeCommand("okr.alignWith", source, target));
    await until("the new line", () => document.getText().split("supports: nettle.mend-first").length === 3);
    await vscode.commands.executeCommand("undo");
    await until("the page as it was", () => document.getText() === original);
  });

  it("leave the page alone where something can’t be dropped", async () => {
    await drag("Owners return to the mender", "Owners who send another piece within 60 days");
    assert.equal(document.getText(), original);
  });

  it("show what was asked for, and everything again", async () => {
    const { alignment } = views.trees;
    await eventually(alignment, "Owners return to the mender");
    await views.filter.set({ teams: ["parcels"] });
    let isGone = false;
    const look = async (): Promise<void> => {
      isGone = !(await find(alignment, "Owners return to the mender"));
      if (!isGone) setTimeout(() => void look(), 100);
    };
    await look();
    await until("what isn’t of that team to go", () => isGone);
    await eventually(alignment, "Parcels that cost exactly the postage");
    await vscode.commands.executeCommand("okr.clearFilter");
    await eventually(alignment, "Owners return to the mender");
  });

  it("show what is typed, once it is there", async () => {
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(original.indexOf("Owners return to the mender") + "Owners".length);
    await editor.edit((edit) => edit.insert(at, " and friends"));
    await eventually(views.trees.alignment, "Owners and friends return");
    await vscode.commands.executeCommand("undo");
    await eventually(views.trees.alignment, "Owners return to the mender");
  });
});
