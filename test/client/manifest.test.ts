/** What the manifest promises is there. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import manifest from "../../package.json";
import names from "../../package.nls.json";

const whole = JSON.stringify(manifest);
const source = readdirSync("client/src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`client/src/${name}`, "utf8"))
  .join("\n");

describe("the manifest", () => {
  it("names files that exist", () => {
    const { icon, contributes } = manifest;
    const [language] = contributes.languages;
    const files = [
      icon,
      language?.configuration,
      language?.icon.light,
      language?.icon.dark,
      contributes.grammars[0]?.path,
      ...contributes.viewsContainers.activitybar.map(({ icon: sign }) => sign),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file ?? "")),
      [],
    );
  });

  it("says each of its texts once, in package.nls.json", () => {
    const used = new Set([...whole.matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), Object.keys(names).sort());
  });

  it("offers exactly the commands that the client registers", () => {
    const registered = new Set(
      source
        .match(/(?<=registerCommand\(\s*|COMMAND = )"okr\.[a-zA-Z]+"|"okr\.[a-zA-Z]+"(?=: ")/g)
        ?.map((id) => JSON.parse(id)),
    );
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).sort(),
      [...registered].sort(),
    );
  });

  it("wakes the extension for a page, and for a board that was open, only", () => {
    assert.deepEqual(manifest.activationEvents, [
      "onLanguage:okr",
      "onWebviewPanel:okr.board",
      "workspaceContains:**/*.okr",
    ]);
  });
});
