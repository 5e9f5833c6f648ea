/**
 * Starts a program that lies beside from what V8 made of it when it was built: compiling a large program anew is half of
 * its start. Where nothing was kept for this V8, the program starts as any other.
 */
import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

/** Where the compiled code of a program lies. One V8 can't read another's. */
export const compiledFor = (program: string): string =>
  `${program}.${process.versions.v8}-${process.arch}.compiled`;

/** A program as Node wraps it. Bundles are plain ASCII, and V8 holds that in half the memory. */
export const scriptOf = (program: string, cachedData?: Buffer): Script =>
  new Script(Module.wrap(readFileSync(program, "latin1")), {
    filename: program,
    ...(cachedData && { cachedData }),
  });

/** Runs a script in place of the program that it was made of. */
export const runAs = (program: string, script: Script): void => {
  const module = { exports: {} };
  const run = script.runInThisContext();
  run(module.exports, createRequire(program), module, program, path.dirname(program));
};

/** @param program absolute path of a bundle without dynamic imports. */
export const start = (program: string): void => {
  const compiled = compiledFor(program);
  if (existsSync(compiled)) runAs(program, scriptOf(program, readFileSync(compiled)));
  else createRequire(program)(program);
};
