/** Reads what was typed behind a command. */
import { parseArgs } from "node:util";
import { type Command, type Given, type Option, UsageError } from "./command.ts";
import { listed } from "./words.ts";

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** @throws UsageError with a sentence that says what is wrong. */
export const readArguments = (command: Command, typed: readonly string[]): Given => {
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(Object.entries(command.options).map(parserOption)),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    values.set(token.name, [...(values.get(token.name) ?? []), checkedValue(command, token)]);
  }
  if (operands.length > (command.most ?? Number.POSITIVE_INFINITY))
    throw new UsageError(`There is nothing to do with “${operands.at(-1)}” here.`);
  const all = (option: string): readonly string[] => values.get(option) ?? [];
  return {
    operands,
    has: (option) => values.has(option),
    value: (option) => all(option).at(-1),
    choice: (option) => all(option).at(-1) ?? command.options[option]?.values?.[0] ?? "",
    all,
  };
};

const parserOption = ([name, { type, short }]: [string, Option]) =>
  [name, short ? { type, short } : { type }] as const;

const checkedValue = (command: Command, token: Token): string => {
  const option = command.options[token.name];
  if (!option) {
    const names = Object.keys(command.options).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${token.rawName}.`, token.rawName, names);
  }
  if (option.type === "boolean") {
    if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
    return "";
  }
  const { value } = token;
  if (!value || (!token.inlineValue && value.startsWith("-")))
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${valueName(option)}.`);
  if (option.values && !option.values.includes(value))
    throw new UsageError(`${token.rawName} is ${listed(option.values, "or")}, not “${value}”.`);
  return value;
};

const valueName = (option: Option): string => option.values?.join("|") ?? option.value ?? "VALUE";
