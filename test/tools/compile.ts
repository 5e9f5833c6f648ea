/**
 * Keeps what this V8 makes of the built programs while they do with the sample what they are for, so that they start
 * sooner: `dist/*.compiled`. The last step of a build; a program starts without, too.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compiledFor, runAs, scriptOf } from "../../server/src/host/compiled.ts";
import { connectTo, type Wire } from "../kit/lsp.ts";
import { serveThere } from "../kit/lsp-server.ts";

const SAMPLE = path.resolve("client/sample");
const PAGE = path.join(SAMPLE, "draft.okr");
const EDITS = 4;
const ASKED = ["documentSymbol", "foldingRange", "codeLens", "documentLink", "semanticTokens/full"];
const ASKED_AT = ["hover", "completion", "definition"];

const programAt = (name: string): string => path.resolve("dist", name);

/** Runs a program here, and keeps what V8 has made of it when it ends. */
const watched = (program: string, args: readonly string[]): void => {
  process.argv = [process.execPath, program, ...args];
  const script = scriptOf(program);
  process.on("exit", () => writeFileSync(compiledFor(program), script.createCachedData()));
  runAs(program, script);
};

/** A program in a process of its own, which does so. */
const started = (program: string, ...args: string[]): Wire =>
  serveThere(process.execPath, [process.argv[1] as string, program, ...args]);

const writeWith = async (wire: Wire): Promise<void> => {
  const client = await connectTo(wire, { folders: [pathToFileURL(SAMPLE).href] });
  const uri = pathToFileURL(PAGE).href;
  const text = readFileSync(PAGE, "utf8");
  const line = text.split("\n").findIndex((each) => each.includes("kr:")) + 1;
  client.open(uri, text);
  await client.quiet();
  for (let edit = 0; edit < EDITS; edit++) {
    client.edit(uri, edit % 2 ? `${line}:1-${line}:2` : `${line}:1-${line}:1`, edit % 2 ? "" : "x");
    await client.quiet();
  }
  for (const method of ASKED) await client.ask(method, uri);
  for (const method of ASKED_AT) await client.ask(method, uri, `${line}:4`);
  await client.stop();
};

const keep = async (): Promise<void> => {
  const check = started(programAt("cli-main.js"), "check", SAMPLE);
  check.onBytes(() => undefined);
  await Promise.all([writeWith(started(programAt("server-main.js"), "--stdio")), check.ended]);
};

const [program, ...args] = process.argv.slice(2);
if (program) watched(program, args);
else await keep();
