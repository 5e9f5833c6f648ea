import assert from "node:assert/strict";
import { version } from "../../package.json";
import { COMMANDS } from "../../server/src/cli/commands.ts";
import { explainRule, ruleSummaries } from "../../server/src/service.ts";
import { dedent } from "../kit/fixture.ts";
import { Folder, removeFolders } from "./kit.ts";

const okr = (commandLine: string): Promise<string> => new Folder("").okr(commandLine);

describe("how to use okr", () => {
  afterEach(removeFolders);

  it("is shown by --help, and by -h", async () => {
    const help = dedent(`
      okr: a coach for pages of OKRs

      Usage: okr COMMAND [OPTION…]

        check    Tell what a coach would say about pages
        explain  Say why a rule is there and what to write instead; without a rule, list all of them
        format   Lay out pages the usual way, without changing a word of their texts
        fix      Carry out the fixes that need no second look, in the pages you name
        lsp      Be the language server of an editor

        okr COMMAND --help  Show the options of a command
        okr --version       Show the version
      exit 0
    `);
    assert.equal(await okr("--help"), help);
    assert.equal(await okr("-h"), help);
  });

  it("is shown for each command", async () => {
    assert.equal(
      await okr("format --help"),
      dedent(`
        Lay out pages the usual way, without changing a word of their texts.

        Usage: okr format [PATH…] [OPTION…]

        A PATH is a page or a folder of pages; without one, the folder you are in. Folders are read with the folders in
        them, but for node_modules, folders whose names begin with a dot, links, and what the configuration ignores.

        With --check it ends with 1 when a page would change.

          --check        Change nothing; list the pages that would change
          --config FILE  Use this configuration instead of any okr.config.json
          --help         Show this help
        exit 0
      `),
    );
    for (const { name, options } of COMMANDS) {
      const help = await okr(`${name} -h`);
      for (const option of Object.keys(options))
        assert.match(help, new RegExp(`^  --${option}\\b.* {2}\\S`, "m"));
    }
  });

  it("is told where something was mistyped", async () => {
    const said = async (commandLine: string) =>
      (await okr(commandLine)).replace(/^okr: (.*)\nexit 2\n$/, "$1");
    assert.deepEqual(
      {
        chek: await said("chek"),
        "check --formt json": await said("check --formt json"),
        "check --format": await said("check --format"),
        "check --format xml": await said("check --format xml"),
        "check --config --format": await said("check --config --format"),
        "format --check=yes": await said("format --check=yes"),
        "explain a b": await said("explain a b"),
        "explain kr-outptu": await said("explain kr-outptu"),
        "explain overdue": await said("explain overdue"),
        "explain xyzzy": await said("explain xyzzy"),
      },
      {
        chek: "There is no command “chek”. Did you mean check? See okr --help.",
        "check --formt json": "There is no option --formt. Did you mean --format? See okr check --help.",
        "check --format": "--format needs a value: --format text|json. See okr check --help.",
        "check --format xml": "--format is text or json, not “xml”. See okr check --help.",
        "check --config --format": "--config needs a value: --config FILE. See okr check --help.",
        "format --check=yes": "--check takes no value. See okr format --help.",
        "explain a b": "There is nothing to do with “b” here. See okr explain --help.",
        "explain kr-outptu":
          "There is no rule “kr-outptu”. okr explain lists all rules. Did you mean kr-output? See okr explain --help.",
        "explain overdue":
          "There is no rule “overdue”. okr explain lists all rules. Did you mean entry-overdue? See okr explain --help.",
        "explain xyzzy": "There is no rule “xyzzy”. okr explain lists all rules. See okr explain --help.",
      },
    );
  });

  it("is its version's", async () => {
    assert.equal(await okr("--version"), `${version}\nexit 0\n`);
  });
});

describe("okr explain", () => {
  afterEach(removeFolders);

  it("lists all rules in columns", async () => {
    const rows = (await okr("explain")).split("\n").slice(0, -4);
    assert.deepEqual(
      rows.map((row) => row.split(/ {2,}/)),
      ruleSummaries().map(({ id, level, summary }) => [id, level, summary]),
    );
    const starts = new Set(rows.map((row) => /^\S+ +\S+ +/.exec(row)?.[0].length));
    assert.equal(starts.size, 1, "all summaries begin in one column");
  });

  it("shows the page of a rule", async () => {
    const page = await okr("explain kr-output");
    assert.equal(page, `${explainRule("kr-output")}exit 0\n`);
    assert.match(page, /^# kr-output\n/);
  });
});
