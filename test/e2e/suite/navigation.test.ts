/** Somebody finds their way in the sample workspace: where a name leads, who names it, what a page holds. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, at, closeAll, list, open, said } from "./kit.ts";

type Place = vscode.Location | vscode.LocationLink;

describe("a name", () => {
  let document: vscode.TextDocument;
  const reference = "supports: nettle.mend|-first";

  before(async () => {
    ({ document } = await open("2026-Q1/booking.okr"));
  });
  after(closeAll);

  const places = async (command: string, piece: string): Promise<string[]> =>
    Promise.all((await list<Place>(command, document.uri, at(document, piece))).map(said));

  it("leads to where it is declared", async () => {
    const declared = ["2026-Q1/company.okr:7 mend-first"];
    assert.deepEqual(await places("vscode.executeDefinitionProvider", reference), declared);
    assert.deepEqual(await places("vscode.executeDeclarationProvider", reference), declared);
  });

  it("has its references on every page", async () => {
    assert.deepEqual((await places("vscode.executeReferenceProvider", reference)).sort(), [
      "2026-Q1/booking.okr:8 mend-first",
      "2026-Q1/company.okr:60 mend-first",
      "2026-Q1/company.okr:66 mend-first",
      "2026-Q1/company.okr:66 mend-first",
      "2026-Q1/company.okr:7 mend-first",
    ]);
  });

  it("is marked wherever it stands on the page, and where it is declared otherwise than elsewhere", async () => {
    const marks = await list<vscode.DocumentHighlight>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at(document, "objective on-the|-spot"),
    );
    assert.ok(marks.every(({ range }) => document.getText(range) === "on-the-spot"));
    assert.deepEqual(
      marks.map(({ kind }) => vscode.DocumentHighlightKind[kind ?? 0]),
      ["Write", "Read", "Read", "Read", "Read"],
    );
  });

  it("is found from any page by some of its letters", async () => {
    const symbols = await list<vscode.SymbolInformation>("vscode.executeWorkspaceSymbolProvider", "samhan");
    const hands = symbols.find(({ name }) => name.startsWith("same-hands"));
    assert.equal(hands?.name, "same-hands: Owners return to the mender who knows their clothes");
    assert.equal(hands.containerName, "booking, 2026-Q1");
  });
});

describe("a page", () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open("2026-Q1/booking.okr"));
  });
  after(closeAll);

  it("has an outline with how far everything is", async () => {
    const [team] = await list<vscode.DocumentSymbol>("vscode.executeDocumentSymbolProvider", document.uri);
    assert.equal(team?.name, "booking");
    const [objective] = team.children;
    assert.equal(objective?.name, "Owners decide to mend while the torn jacket is still in their hands");
    assert.equal(objective.detail, "48%");
    assert.deepEqual(
      objective.children.map(({ detail }) => detail),
      ["53%", "46%", "43%"],
    );
  });

  it("has links to its documents, at their headings", async () => {
    const links = await list<vscode.DocumentLink>("vscode.executeLinkProvider", document.uri);
    const [first] = links;
    assert.ok(first?.target);
    assert.ok(first.target.path.endsWith("/sample/strategy/price-first.md"));
    assert.equal(first.target.fragment, "L11");
    assert.equal(document.getText(first.range), "a-price-from-three-photos");
  });

  it("folds by blocks", async () => {
    const folds = await list<vscode.FoldingRange>("vscode.executeFoldingRangeProvider", document.uri);
    const lines = folds.map(({ start }) => document.lineAt(start).text.trim());
    assert.ok(lines.includes("team booking"));
    assert.ok(lines.some((line) => line.startsWith("kr reach pricers:")));
  });

  it("is selected in steps, from a quantity to the page", async () => {
    const [innermost] = await list<vscode.SelectionRange>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [at(document, "from 2,|100 to")],
    );
    const steps: string[] = [];
    for (let step = innermost; step; step = step.parent as vscode.SelectionRange)
      steps.push(document.getText(step.range));
    assert.ok(steps.includes("2,100") && steps.includes("from 2,100 to 5,500"));
    assert.equal(steps.at(-1)?.trim(), document.getText().trim());
  });

  it("has its progress behind its lines", async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await list<vscode.InlayHint>("vscode.executeInlayHintProvider", document.uri, whole);
    const line = at(document, "kr reach pricers").line;
    const hint = hints.find(({ position }) => position.line === line);
    assert.ok(hint);
    const { label } = hint;
    assert.equal(typeof label === "string" ? label : label.map(({ value }) => value).join(""), "53%");
  });
});

describe("colours", () => {
  let uri: vscode.Uri;

  before(async () => {
    ({ uri } = (await open("2026-Q1/booking.okr")).document);
  });
  after(closeAll);

  it("are told of a page, and of a part of it", async () => {
    const range = new vscode.Range(0, 0, 8, 0);
    const part = await ask<vscode.SemanticTokens>("vscode.provideDocumentRangeSemanticTokens", uri, range);
    const whole = await ask<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", uri);
    assert.ok(part.data.length > 0 && part.data.length < whole.data.length);
    assert.deepEqual([...whole.data.slice(0, part.data.length)], [...part.data]);
  });

  it("have names that themes know", async () => {
    const legend = await ask<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", uri);
    assert.ok(legend.tokenTypes.includes("keyword") && legend.tokenModifiers.includes("declaration"));
    const ofPart = await ask<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentRangeSemanticTokensLegend",
      uri,
    );
    assert.deepEqual(ofPart.tokenTypes, legend.tokenTypes);
  });
});
