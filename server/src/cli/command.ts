/** What a command is, and what it is given. */
import type { Terminal } from "./terminal.ts";

export interface Option {
  readonly type: "string" | "boolean";
  /** The name of the value in the help. */
  readonly value?: string;
  /** The only values there are; the first is the default. */
  readonly values?: readonly string[];
  /** One letter that stands for it. */
  readonly short?: string;
  readonly help: string;
}

/** What was typed behind a command, checked against its options. */
export interface Given {
  readonly operands: readonly string[];
  has(option: string): boolean;
  /** The value, the last one if there are several. */
  value(option: string): string | undefined;
  /** The value of an option with fixed values, or its default. */
  choice(option: string): string;
  all(option: string): readonly string[];
}

/** 0 for all is well, 1 for findings, 2 for what could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What follows the name in the help. */
  readonly operands: string;
  readonly summary: string;
  /** Paragraphs of the help. */
  readonly about: readonly string[];
  /** Further paragraphs that the rules have to be loaded for. */
  readonly more?: () => Promise<readonly string[]>;
  /** How many operands it takes at most. */
  readonly most?: number;
  readonly options: Readonly<Record<string, Option>>;
  /** Loads what it needs only now, so that help and version are at hand at once. */
  run(given: Given, terminal: Terminal): Promise<ExitCode | undefined>;
}

/** Something that the person who typed the command can set right. */
export class UsageError extends Error {
  /** What was typed, and the names of which one was meant. */
  readonly slip: { readonly typed: string; readonly names: readonly string[] } | undefined;

  constructor(sentence: string, typed?: string, names: readonly string[] = []) {
    super(sentence);
    this.slip = typed === undefined ? undefined : { typed, names };
  }
}
