/** The extension alone in a browser: no Node, no server beside it. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension host", () => {
  it("is a browser's worker", () => {
    assert.equal(typeof Reflect.get(globalThis, "importScripts"), "function");
  });

  it("runs the extension from its build for browsers", () => {
    const manifest = vscode.extensions.getExtension("okr-pages.okr")?.packageJSON;
    assert.ok(manifest?.browser);
    assert.equal(manifest.main, undefined);
  });
});
