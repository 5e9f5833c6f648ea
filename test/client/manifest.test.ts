/** What the manifest promises is there. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import manifest from "../../package.json";
import names from "../../package.nls.json";

const { contributes } = manifest;
const whole = JSON.stringify(manifest);
const source = readdirSync("client/src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`client/src/${name}`, "utf8"))
  .join("\n");

describe("the manifest", () => {
  it("names files that exist", () => {
    const { icon } = manifest;
    const [language] = contributes.languages;
    const files = [
      icon,
      language?.configuration,
      language?.icon.light,
      language?.icon.dark,
      contributes.grammars[0]?.path,
      contributes.snippets[0]?.path,
      ...contributes.viewsContainers.activitybar.map(({ icon: sign }) => sign),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
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

  it("leads through first steps that can be done, each ticked off by what the client tells was done", () => {
    const texts: Readonly<Record<string, string>> = names;
    const commands = contributes.commands.map(({ command }) => command);
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    for (const { description } of steps) {
      const how = texts[description.slice(1, -1)] ?? "";
      const [, command = ""] = /\(command:(okr\.\w+)\)/.exec(how) ?? [];
      assert.ok(commands.includes(command), how);
    }
    const told = source.match(/"okr\.done\.\w+"/g)?.map((id) => `onContext:${JSON.parse(id)}`);
    assert.deepEqual(
      steps.flatMap(({ completionEvents }) => completionEvents),
      told,
    );
  });

  it("shows newcomers the first steps above all buttons, where nobody has to scroll", () => {
    const words = names["welcome.empty"];
    assert.ok(words.indexOf("command:okr.firstSteps") < words.indexOf("\n[New Page]"));
  });

  it("says how to come back in the three short lines that VS Code shows beside a picture", () => {
    assert.ok(names["start.description"].includes("First Steps"));
    assert.ok(names["start.description"].length <= 70);
  });

  it("offers whoever has no page yet only what one begins with", () => {
    const needsPage = new Map(contributes.menus.commandPalette.map(({ command, when }) => [command, when]));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !needsPage.has(command)),
      [
        ...["okr.openSample", "okr.newPage", "okr.newObjective"],
        ...["okr.import", "okr.tryRewrite", "okr.firstSteps"],
      ],
    );
  });

  it("reads a line of okr check as a problem", () => {
    const [pattern] = contributes.problemPatterns;
    const line = "q1/a b.okr:12:3 warning kr-output “Launch it” says what will be made.";
    assert.deepEqual(new RegExp(pattern?.regexp ?? "").exec(line)?.slice(1), [
      ...["q1/a b.okr", "12", "3", "warning", "kr-output"],
      "“Launch it” says what will be made.",
    ]);
  });

  it("wakes the extension for a page, and for a board that was open, only", () => {
    assert.deepEqual(manifest.activationEvents, [
      "onLanguage:okr",
      "onWebviewPanel:okr.board",
      "workspaceContains:**/*.okr",
    ]);
  });
});
