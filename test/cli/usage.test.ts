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

      A page is a text file whose name ends in .okr. “okr check” reads all of them below the folder you are in.

      Usage: okr COMMAND [OPTION…]

        check    Tell what a coach would say about pages
        explain  Say why a rule is there and what to write instead; without a rule, list all of them
        format   Lay out pages the usual way, without changing a word of their texts
        fix      Carry out the fixes that need no second look, in the pages you name, or all below this folder
        report   Write what a team would show or share: a board, slides, the week in a few lines
        lsp      Be the language server of an editor

        okr COMMAND --help  Show the options of a command
        okr --version       Show the version
      exit 0
    `);
    assert.equal(await okr("--help"), help);
    assert.equal(await okr("-h"), help);
    assert.equal(await okr("help"), help);
  });

  it("is shown by help and the name of a command too", async () => {
    assert.equal(await okr("help check"), await okr("check --help"));
    assert.equal(
      await okr("help chek"),
      "okr: There is no command “chek”. Did you mean check? See okr --help.\nexit 2\n",
    );
  });

  it("names the packs", async () => {
    assert.equal(
      await okr("check --help"),
      dedent(`
        Tell what a coach would say about pages.

        Usage: okr check [PATH…] [OPTION…]

        A PATH is a page or a folder of pages; without one, the folder you are in. Folders are read with the folders in
        them, but for node_modules, folders whose names begin with a dot, links, and what the configuration ignores.

        References are looked up in the nearest folder upwards that holds okr.config.json or .git.
        Findings are shown for what you name.

        The exit code is 0; it is 1 when there are findings at the level of --fail-on or above, and 2 when the command is
        written wrongly, finds no pages, or can't read something.

        The packs of rules; recommended holds where nothing else is said, and strict has every rule:
        recommended, strategy-communication, fit-the-risk, one-universe, radical-focus, stalled-strategy and strict.

          --format FORMAT  How findings are written: text (the default) or json
          --fail-on LEVEL  The least level that counts as a failure: error (the default), warning, information or never
          --today DATE     The day that counts as today, such as 2026-01-31
          --since COMMIT   Tell also what has changed since this commit of git and should have been said
          --config FILE    Use this configuration instead of any okr.config.json
          --pack NAME      Use this pack of rules instead of those of the configuration; may be repeated
          --help           Show this help
        exit 0
      `),
    );
  });

  it("is shown for each command", async () => {
    assert.equal(
      await okr("format --help"),
      dedent(`
        Lay out pages the usual way, without changing a word of their texts.

        Usage: okr format [PATH…] [OPTION…]

        A PATH is a page or a folder of pages; without one, the folder you are in. Folders are read with the folders in
        them, but for node_modules, folders whose names begin with a dot, links, and what the configuration ignores.

        With --check the exit code is 1 when a page would change.

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
        "check --fix": await said("check --fix"),
        "check --strict": await said("check --strict"),
        "check --json": await said("check --json"),
        "format --today 2026-01-31": await said("format --today 2026-01-31"),
        "format --strict": await said("format --strict"),
        "--stdio": await said("--stdio"),
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
        "check --fix": "There is no option --fix. Did you mean okr fix? See okr check --help.",
        "check --strict": "There is no option --strict. Did you mean --pack strict? See okr check --help.",
        "check --json": "There is no option --json. Did you mean --format json? See okr check --help.",
        "format --today 2026-01-31":
          "There is no option --today. Did you mean okr check --today, okr fix --today or okr report --today? See okr format --help.",
        "format --strict": "There is no option --strict. See okr format --help.",
        "--stdio": "There is no command “--stdio”. Did you mean okr lsp --stdio? See okr --help.",
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
    assert.equal(await okr("explain KR-Output"), page);
  });

  it("says how a rule is turned on", async () => {
    const third = async (id: string) => (await okr(`explain ${id}`)).split("\n\n")[2];
    assert.deepEqual(
      [await third("kr-output"), await third("side-priority"), await third("kr-no-owner")],
      [
        "It is on by default and speaks as a warning.",
        "It is off until you extend `one-universe` in `okr.config.json`, or `strict`, which has every rule; then it speaks as information.",
        "It is off unless you want every rule: only the pack `strict` has it. Extend that in `okr.config.json`, or turn on this rule alone there; then it speaks as information, and as a hint while the page is a draft.",
      ],
    );
  });
});
