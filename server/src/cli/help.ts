/** The help, made from the commands. */
import type { Command, Option } from "./command.ts";

const GAP = 2;

/** Rows of two columns, indented. */
export const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + GAP;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n");
};

/** The help of everything. */
export const helpOfAll = (commands: readonly Command[]): string =>
  [
    "okr: a coach for pages of OKRs",
    "A page is a text file whose name ends in .okr. “okr check” reads all of them below the folder you are in.",
    "Usage: okr COMMAND [OPTION…]",
    columns(commands.map(({ name, summary }) => [name, summary])),
    columns([
      ["okr COMMAND --help", "Show the options of a command"],
      ["okr --version", "Show the version"],
    ]),
  ].join("\n\n");

/** The help of one command. */
export const helpOf = async (command: Command): Promise<string> => {
  const options = Object.entries(command.options);
  const own = options.length > 1 ? " [OPTION…]" : "";
  return [
    `${command.summary}.`,
    `Usage: okr ${command.name} ${command.operands}${own}`,
    ...command.about,
    ...((await command.more?.()) ?? []),
    columns(options.map(([name, option]) => [optionName(name, option), option.help])),
  ].join("\n\n");
};

const optionName = (name: string, { value }: Option): string => (value ? `--${name} ${value}` : `--${name}`);
