/** What somebody may have meant who typed a name that there is not. */
import type { Command, UsageError } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { listed } from "./words.ts";

const MOST = 3;

/** A question to end a complaint with, or nothing. */
export const meant = async ({ slip }: UsageError, command: Command | undefined): Promise<string> => {
  if (!slip) return "";
  const { nearest, PACKS } = await import("../service.ts");
  const { typed, names } = slip;
  const elsewhere = typed.startsWith("--") ? elsewhereOf(typed.slice(2), command, PACKS) : [];
  const holding = typed.length > 2 ? names.filter((each) => each.includes(typed)) : [];
  const found = elsewhere.length ? elsewhere : [...new Set([...holding, ...nearest(typed, names)])];
  return found.length ? ` Did you mean ${listed(found.slice(0, MOST), "or")}?` : "";
};

/** Where the name of an option that a command lacks is known: as a value, as a command, in other commands. */
const elsewhereOf = (name: string, command: Command | undefined, packs: readonly string[]): string[] => {
  const options = Object.entries(command?.options ?? {});
  const isValue = (option: string, values: readonly string[] = []) =>
    (option === "pack" ? packs : values).includes(name);
  const values = options.filter(([option, { values }]) => isValue(option, values));
  const others = COMMANDS.filter((each) => each !== command);
  return [
    ...values.map(([option]) => `--${option} ${name}`),
    ...others.filter((each) => each.name === name).map(() => `okr ${name}`),
    ...others.filter((each) => Object.hasOwn(each.options, name)).map((each) => `okr ${each.name} --${name}`),
  ];
};
