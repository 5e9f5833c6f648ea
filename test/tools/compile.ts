/**
 * Keeps what this V8 makes of the built program while it does with the sample what it is for, so that it starts
 * sooner: `dist/*.compiled`. The last step of a build; it starts without, too.
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

const PROGRAM = path.resolve("dist/okr.js");

/** Enters the program here by one of its doors, and keeps what V8 has made of it when it ends. */
const watched = (door: string, args: readonly string[]): void => {
  process.argv = [process.execPath, PROGRAM, ...args];
  const script = scriptOf(PROGRAM);
  process.on("exit", () => writeFileSync(compiledFor(PROGRAM, door), script.createCachedData()));
  (runAs(PROGRAM, script) as Record<string, () => void>)[door]?.();
};

/** The same in a process of its own. */
const started = (door: string, ...args: string[]): Wire =>
  serveThere(process.execPath, [process.argv[1] as string, door, ...args]);

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
  const check = started("cli", "check", SAMPLE);
  check.onBytes(() => undefined);
  await Promise.all([writeWith(started("server", "--stdio")), check.ended]);
};

const [door, ...args] = process.argv.slice(2);
if (door) watched(door, args);
else await keep();
