/**
 * Starts a program that lies beside from what V8 made of it when it was built: compiling a large program anew is half of
 * its start. Where nothing was kept for this V8, the program starts as any other.
 */
import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";

/** Where the compiled code of a program lies that was entered by a door. One V8 can't read another's. */
export const compiledFor = (program: string, door: string): string =>
  `${program}.${door}.${process.versions.v8}-${process.arch}.compiled`;

/** A program as Node wraps it. Bundles are plain ASCII, and V8 holds that in half the memory. */
export const scriptOf = (program: string, cachedData?: Buffer): Script =>
  new Script(Module.wrap(readFileSync(program, "latin1")), {
    filename: program,
    ...(cachedData && { cachedData }),
  });

/** Runs a script in place of the program that it was made of, and gives what that exports. */
export const runAs = (program: string, script: Script): unknown => {
  const module = { exports: {} };
  const run = script.runInThisContext();
  run(module.exports, createRequire(program), module, program, path.dirname(program));
  return module.exports;
};

/**
 * Gives what a program exports.
 * @param program absolute path of a bundle without dynamic imports
 * @param door how it will be entered, as far as that makes other code worth keeping
 */
export const load = (program: string, door: string): unknown => {
  const compiled = compiledFor(program, door);
  return existsSync(compiled)
    ? runAs(program, scriptOf(program, readFileSync(compiled)))
    : createRequire(program)(program);
};
