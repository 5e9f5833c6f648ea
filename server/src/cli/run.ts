/** From what was typed to a command and its exit code. */
import { version } from "../host/about.ts";
import { readArguments } from "./arguments.ts";
import { type Command, type ExitCode, UsageError } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { meant } from "./hints.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line; undefined when something goes on that ends the process itself. */
export const run = async (typed: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> => {
  const [name, ...rest] = typed[0] === "help" ? [typed[1] ?? "--help", "--help"] : typed;
  if (name === "--version" || name === "-v") return say(terminal, version);
  if (name === "--help" || name === "-h") return say(terminal, helpOfAll(COMMANDS));
  if (name === undefined) {
    terminal.complain(helpOfAll(COMMANDS));
    return 2;
  }
  const command = COMMANDS.find((each) => each.name === name);
  try {
    return await runCommand(name, command, rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = command ? `okr ${name} --help` : "okr --help";
    terminal.complain(`okr: ${error.message}${await meant(error, command)} See ${help}.`);
    return 2;
  }
};

const runCommand = async (
  name: string,
  command: Command | undefined,
  typed: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> => {
  if (!command) {
    const names = [...COMMANDS.map((each) => each.name), "help"];
    throw new UsageError(`There is no command “${name}”.`, name, names);
  }
  const given = readArguments(command, typed);
  return given.has("help") ? say(terminal, await helpOf(command)) : command.run(given, terminal);
};

const say = (terminal: Terminal, text: string): ExitCode => {
  terminal.print(`${text}\n`);
  return 0;
};
