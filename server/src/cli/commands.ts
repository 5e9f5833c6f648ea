/** The commands as data: what reads the arguments and what prints the help both go by it. */
import type { Command, Option } from "./command.ts";
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

export const COMMANDS: readonly Command[] = [
  {
    name: "check",
    operands: PATHS,
    summary: "Tell what a coach would say about pages",
    about: [
      WHERE,
      `${REFERENCES}\nFindings are shown for what you name.`,
      "It ends with 0; with 1 when there are findings at the level of --fail-on or above; and with 2 when it is used\nwrongly, finds no pages, or can't read something.",
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
    about: [WHERE, "With --check it ends with 1 when a page would change."],
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
      "Each fix is told on a line. With --check nothing is written, and it ends with 1 when there is something to fix.",
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
