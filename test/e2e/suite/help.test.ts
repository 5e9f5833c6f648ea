/** What the coach offers while somebody writes: completions, explanations, lenses, the light bulb. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, findings, found, hoverAt, list, open, openUntitled, until } from "./kit.ts";

const ALL = 100;

describe("completion", () => {
  after(closeAll);

  it("knows the objectives of the company, and tells about one when it is looked at", async () => {
    const { document } = await open("2026-Q1/booking.okr");
    const { items } = await until("completions", async () => {
      const place = at(document, "supports: nettle.|mend-first");
      const all = await ask<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        place,
        undefined,
        ALL,
      );
      return all.items.some(({ label }) => labelOf(label) === "nettle.plan-ahead") && all;
    });
    const item = items.find(({ label }) => labelOf(label) === "nettle.plan-ahead");
    assert.equal(item?.detail, "Menders can plan their next month around the work we send them");
    const { documentation } = item;
    assert.match(typeof documentation === "string" ? documentation : (documentation?.value ?? ""), /plan/);
  });
});

const labelOf = (label: string | vscode.CompletionItemLabel): string =>
  typeof label === "string" ? label : label.label;

describe("a hover", () => {
  it("leads from an objective to the mission", async () => {
    const { document } = await open("2026-Q1/booking.okr");
    const said = await hoverAt(document, at(document, "objective on-the|-spot"));
    assert.match(said, /Owners of a torn jacket think of mending it/);
    assert.match(said, /Nobody throws away a jacket that a good mender can save/);
  });
});

describe("a lens", () => {
  after(closeAll);

  it("begins a check-in when it is pressed", async () => {
    const editor = await openUntitled(
      "cycle: 2026-Q1\nphase: launched\nobjective: Founders hear yes\n  kr: Companies applying from 0% to 10%\n    2026-01-19: 2%, confidence 5/10\n",
    );
    const { document } = editor;
    const lenses = await list<vscode.CodeLens>("vscode.executeCodeLensProvider", document.uri, ALL);
    const checkIn = lenses.find(({ command }) => command?.title.startsWith("Check in"));
    assert.ok(checkIn?.command, lenses.map(({ command }) => command?.title).join(", "));
    await ask(checkIn.command.command, ...(checkIn.command.arguments ?? []));
    await until("a check-in of today", () =>
      /\n {4}2026-02-09: <number>%, confidence <n>\/10\n$/.test(document.getText()),
    );
  });

  it("opens the strategy behind an objective", async () => {
    const { document } = await open("2026-Q1/booking.okr");
    const lenses = await list<vscode.CodeLens>("vscode.executeCodeLensProvider", document.uri, ALL);
    const toStrategy = lenses.find(({ command }) => command?.title === "Open the strategy");
    assert.ok(toStrategy?.command);
    await ask(toStrategy.command.command, ...(toStrategy.command.arguments ?? []));
    await until("the strategy", () =>
      vscode.window.activeTextEditor?.document.uri.path.includes("/strategy/price-first.md"),
    );
  });
});

describe("the light bulb", () => {
  after(closeAll);

  const actions = (uri: vscode.Uri, range: vscode.Range, kind?: string) =>
    list<vscode.CodeAction>("vscode.executeCodeActionProvider", uri, range, kind, ALL);

  it("turns an output into an outcome, leaves the numbers open, and the finding goes", async () => {
    const { document } = await openUntitled(
      "objective: Founders hear yes before they close the tab\n  kr: Launch the new onboarding flow\n",
    );
    const [output] = await found(document, "kr-output");
    assert.ok(output);
    const [first] = await actions(document.uri, output.range, "quickfix");
    assert.match(first?.title ?? "", /^Rewrite as reach: /);
    assert.ok(first?.edit, "the edit was looked up");
    assert.ok(await vscode.workspace.applyEdit(first.edit));
    assert.match(document.lineAt(1).text, /^ {2}kr reach: .* from <number> to <number>$/);
    await until("the finding to go", () => findings(document, "kr-output").length === 0);
  });

  it("moves an objective to another place when it is asked for refactorings", async () => {
    const { document } = await open("draft.okr");
    const place = at(document, "kr: Menders find| their");
    const moves = await actions(document.uri, new vscode.Range(place, place), "refactor.move");
    const home = moves.find(({ title }) => title.includes("Menders feel at home with us"));
    assert.ok(home?.edit, moves.map(({ title }) => title).join("\n"));
    assert.ok(await vscode.workspace.applyEdit(home.edit));
    assert.ok(
      document.getText().indexOf("objective home:") < document.getText().indexOf("kr: Menders find their"),
    );
  });

  it("does all that is safe on a whole page", async () => {
    const { document } = await openUntitled("Objective: Founders hear yes\n  KR: Yes from 1% to 9%\n");
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await actions(document.uri, whole, "source.fixAll.okr");
    assert.ok(all?.edit);
    assert.ok(await vscode.workspace.applyEdit(all.edit));
    assert.equal(document.getText(), "objective: Founders hear yes\n  kr: Yes from 1% to 9%\n");
  });
});
