/** What holds for all that a command reads: options, and whom to tell when something can't be done. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unreadable } from "../host/disk.ts";
import { PACKS, type Pack } from "../service.ts";
import { type Given, UsageError } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { listed } from "./words.ts";

/** A configuration that was named. */
export interface NamedConfig {
  readonly typed: string;
  readonly text: string;
}

export interface Setup {
  readonly today: () => string;
  readonly packs: readonly Pack[] | undefined;
  readonly config: NamedConfig | undefined;
  /** Is every page only read and answered for once? */
  readonly once: boolean;
  /** Tells, once, what can't be done. */
  complain(sentence: string): void;
  /** Was there anything to complain about? */
  readonly failed: boolean;
  /** Tells what went wrong in the program itself. */
  log(message: string): void;
}

/** @throws UsageError when an option makes no sense. */
export const readSetup = (given: Given, terminal: Terminal, once = false): Setup => {
  const told = new Set<string>();
  return {
    today: dayOption(given.value("today")) ?? terminal.today,
    packs: packsOption(given.all("pack")),
    config: configOption(given.value("config"), terminal.folder),
    once,
    complain: (sentence) => {
      if (!told.has(sentence)) terminal.complain(`okr: ${sentence}`);
      told.add(sentence);
    },
    get failed() {
      return told.size > 0;
    },
    log: (message) => terminal.complain(`okr: ${message}`),
  };
};

const dayOption = (day: string | undefined): (() => string) | undefined => {
  if (day === undefined) return undefined;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!moment || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day))
    throw new UsageError(`--today is a day such as 2026-01-31, not “${day}”.`);
  return () => day;
};

const packsOption = (names: readonly string[]): readonly Pack[] | undefined => {
  const isPack = (name: string): name is Pack => (PACKS as readonly string[]).includes(name);
  for (const name of names)
    if (!isPack(name))
      throw new UsageError(`There is no pack “${name}”. The packs are ${listed(PACKS, "and")}.`, name, PACKS);
  return names.length ? names.filter(isPack) : undefined;
};

const configOption = (typed: string | undefined, folder: string): NamedConfig | undefined => {
  if (typed === undefined) return undefined;
  try {
    return { typed, text: readFileSync(path.resolve(folder, typed), "utf8").replace(/^\ufeff/, "") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError(`There is no file ${typed}.`);
    throw new UsageError(unreadable(typed, error));
  }
};
