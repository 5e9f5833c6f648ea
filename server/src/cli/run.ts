/** From what was typed to a command and its exit code. */
import { version } from "../host/about.ts";
import { readArguments } from "./arguments.ts";
import { type ExitCode, UsageError } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { helpOf, helpOfAll } from "./help.ts";
import type { Terminal } from "./terminal.ts";
import { orNearest } from "./words.ts";

/** Runs a command line; undefined when something goes on that ends the process itself. */
export const run = async (typed: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> => {
  const [name, ...rest] = typed;
  if (name === "--version" || name === "-v") return say(terminal, version);
  if (name === "--help" || name === "-h") return say(terminal, helpOfAll(COMMANDS));
  if (name === undefined) {
    terminal.complain(helpOfAll(COMMANDS));
    return 2;
  }
  const command = COMMANDS.find((each) => each.name === name);
  try {
    if (!command)
      throw new UsageError(
        `There is no command “${name}”.${orNearest(
          name,
          COMMANDS.map((each) => each.name),
        )}`,
      );
    const given = readArguments(command, rest);
    if (given.has("help")) return say(terminal, helpOf(command));
    return await command.run(given, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`okr: ${error.message} See okr ${command ? `${command.name} ` : ""}--help.`);
    return 2;
  }
};

const say = (terminal: Terminal, text: string): ExitCode => {
  terminal.print(`${text}\n`);
  return 0;
};
