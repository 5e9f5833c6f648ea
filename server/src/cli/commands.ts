/** The commands as data: what reads the arguments and what prints the help both go by it. */
import type { Command, Option } from "./command.ts";
import { columns } from "./help.ts";
import { listed } from "./words.ts";

const HELP: Option = { type: "boolean", short: "h", help: "Show this help" };
const PATHS = "[PATH…]";
const CONFIG: Option = {
  type: "string",
  value: "FILE",
  help: "Use this configuration instead of any okr.config.json",
};
const TODAY: Option = {
  type: "string",
  value: "DATE",
  help: "The day that counts as today, such as 2026-01-31",
};
const PACK: Option = {
  type: "string",
  value: "NAME",
  help: "Use this pack of rules instead of those of the configuration; may be repeated",
};

const WHERE = [
  "A PATH is a page or a folder of pages; without one, the folder you are in. Folders are read with the folders in",
  "them, but for node_modules, folders whose names begin with a dot, links, and what the configuration ignores.",
].join("\n");
const REFERENCES =
  "References are looked up in the nearest folder upwards that holds okr.config.json or .git.";

const packs = async (): Promise<readonly string[]> => {
  const { PACKS } = await import("../service.ts");
  const about =
    "The packs of rules; recommended holds where nothing else is said, and strict has every rule:";
  return [`${about}\n${listed(PACKS, "and")}.`];
};

const reports = async (): Promise<readonly string[]> => {
  const { REPORTS } = await import("../service.ts");
  const rows = REPORTS.map(({ name, summary, formats }): [string, string] => [
    name,
    `${summary} (${formats.join(", ")})`,
  ]);
  return [`The reports, each with its usual format first:\n${columns(rows)}`];
};

export const COMMANDS: readonly Command[] = [
  {
    name: "check",
    operands: PATHS,
    summary: "Tell what a coach would say about pages",
    about: [
      WHERE,
      `${REFERENCES}\nFindings are shown for what you name.`,
      "The exit code is 0; it is 1 when there are findings at the level of --fail-on or above, and 2 when the command is\nwritten wrongly, finds no pages, or can't read something.",
    ],
    more: packs,
    options: {
      format: {
        type: "string",
        value: "FORMAT",
        values: ["text", "json"],
        help: "How findings are written: text (the default) or json",
      },
      "fail-on": {
        type: "string",
        value: "LEVEL",
        values: ["error", "warning", "information", "never"],
        help: "The least level that counts as a failure: error (the default), warning, information or never",
      },
      today: TODAY,
      since: {
        type: "string",
        value: "COMMIT",
        help: "Tell also what has changed since this commit of git and should have been said",
      },
      config: CONFIG,
      pack: PACK,
      help: HELP,
    },
    run: async (given, terminal) => (await import("./check.ts")).check(given, terminal),
  },
  {
    name: "explain",
    operands: "[RULE]",
    summary: "Say why a rule is there and what to write instead; without a rule, list all of them",
    about: [],
    most: 1,
    options: { help: HELP },
    run: async (given, terminal) => (await import("./explain.ts")).explain(given, terminal),
  },
  {
    name: "format",
    operands: PATHS,
    summary: "Lay out pages the usual way, without changing a word of their texts",
    about: [WHERE, "With --check the exit code is 1 when a page would change."],
    options: {
      check: { type: "boolean", help: "Change nothing; list the pages that would change" },
      config: CONFIG,
      help: HELP,
    },
    run: async (given, terminal) => (await import("./format.ts")).format(given, terminal),
  },
  {
    name: "fix",
    operands: PATHS,
    summary: "Carry out the fixes that need no second look, in the pages you name, or all below this folder",
    about: [
      WHERE,
      REFERENCES,
      "Each fix is told on a line. With --check nothing is written, and the exit code is 1 when there is something to fix.",
    ],
    more: packs,
    options: {
      check: { type: "boolean", help: "Change nothing; list what would be fixed" },
      today: TODAY,
      config: CONFIG,
      pack: PACK,
      help: HELP,
    },
    run: async (given, terminal) => (await import("./fix.ts")).fix(given, terminal),
  },
  {
    name: "report",
    operands: "[NAME] [PATH…]",
    summary: "Write what a team would show or share: a board, slides, the week in a few lines",
    about: [
      `${WHERE}\nA page stands for the companies and teams on it.`,
      "Without a name it writes the board; without --cycle, the cycle of today; without --format, what the name of FILE\nsays (.html, .md, .txt, .csv, .json), plain text on a terminal, and its usual format elsewhere.",
    ],
    more: reports,
    options: {
      format: {
        type: "string",
        value: "FORMAT",
        values: ["html", "markdown", "text", "csv", "json"],
        help: "How it is written: html, markdown, text, csv or json, as far as the report has them",
      },
      team: { type: "string", value: "NAME", help: "Only this company or team" },
      cycle: { type: "string", value: "NAME", help: "This cycle, such as 2026-Q1" },
      output: {
        type: "string",
        value: "FILE",
        help: "Write to this file, or into this folder, instead of the terminal",
      },
      force: { type: "boolean", help: "Write over a file that is there" },
      today: TODAY,
      config: CONFIG,
      help: HELP,
    },
    run: async (given, terminal) => (await import("./report.ts")).report(given, terminal),
  },
  {
    name: "lsp",
    operands: "--stdio",
    summary: "Be the language server of an editor",
    about: ["Editors start it. It speaks the Language Server Protocol on standard input and output."],
    most: 0,
    options: {
      stdio: { type: "boolean", help: "Speak on standard input and output (the only way there is)" },
      clientProcessId: {
        type: "string",
        value: "ID",
        help: "Taken, since editors say it; the protocol tells it too",
      },
      help: HELP,
    },
    run: async () => void (await import("../lsp/node.ts")).startServer("stdio"),
  },
];
