/** A workspace by chance in which everything refers to everything, renamed there and back. */
import assert from "node:assert/strict";
import type { FileEdit, Service } from "../../server/src/service.ts";
import { type Random, randomFrom } from "./random.ts";
import { address, applied, type Opened, open } from "./workspace.ts";

const NAMES = ["yes", "go", "risk-ops", "über", "x1", "目標"];

const name = (random: Random): string => random.pick(NAMES);
const reference = (random: Random): string =>
  (random.once(5) ? random.pick(["2025-Q4/", "2026-Q1/"]) : "") +
  Array.from({ length: 1 + random.below(3) }, () => name(random)).join(".");

const objective = (random: Random): string =>
  (random.once(3) ? `  shares ${reference(random)}\n` : `  objective ${name(random)}: Go on with yes 🎯\n`) +
  (random.once(2) ? `    supports: ${reference(random)}, ${reference(random)} for go\n` : "") +
  Array.from({ length: random.below(3) }, () => `    kr reach ${name(random)}: Yes from 1 to 9\n`).join("");

const work = (random: Random): string =>
  random.pick([
    () => `  initiative ${name(random)}: Work on yes\n    moves: ${reference(random)}\n`,
    () => `  week 2026-01-19\n    update ${reference(random)}: 3\n    commit: Yes -> ${reference(random)}\n`,
    () => `  health ${name(random)}: At least 3\n    depends-on: ${reference(random)}\n`,
  ])();

const team = (random: Random): string =>
  `team ${name(random)}${random.once(2) ? "" : ": A team"}\n` +
  Array.from({ length: random.below(3) }, () => objective(random)).join("") +
  Array.from({ length: random.below(3) }, () => work(random)).join("");

const pageIn = (random: Random): string =>
  random.pick(["", "cycle: 2025-Q4\n", "cycle: 2026-Q1\n"]) +
  Array.from({ length: 1 + random.below(2) }, () => team(random)).join("");

const workspaceOf = (random: Random): string =>
  `=== company.okr\ncompany ${name(random)}: All\n${objective(random)}` +
  Array.from({ length: 1 + random.below(3) }, (_, index) => `=== p${index}.okr\n${pageIn(random)}`).join("");

const textsOf = ({ service, files }: Opened): string[] =>
  [...files.keys()].map((path) => service.lines(address(path))?.text() ?? "");

const carryOut = (opened: Opened, files: readonly FileEdit[]): void => {
  const texts = files.map((file): [string, string] => [file.uri, applied(opened, file)]);
  for (const [uri, text] of texts) opened.service.setFile(uri, text);
};

/** Where a word is after edits that stand before it. */
const movedTo = (uri: string, at: number, files: readonly FileEdit[]): number =>
  (files.find((file) => file.uri === uri)?.edits ?? [])
    .filter(({ start }) => start < at)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), at);

const isName = (service: Service, uri: string, at: number): boolean =>
  !("refused" in service.renamable(uri, at));

export type Outcome = "refused" | "refused back" | "there and back";

/** Renames what stands at one place of a workspace, and back. Throws where that doesn't give the same bytes. */
export const renameOnce = (seed: number): Outcome => {
  const random = randomFrom(seed);
  const opened = open(workspaceOf(random));
  const { service } = opened;
  const uri = address(random.pick([...opened.files.keys()]));
  const before = textsOf(opened);
  const words = [...(service.lines(uri)?.text() ?? "").matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)];
  const places = words.map(({ index }) => index).filter((index) => isName(service, uri, index));
  const at = places.length ? random.pick(places) : 0;
  const name = service.renamable(uri, at);
  const there = service.rename(uri, at, random.once(2) ? "new-name" : random.pick(NAMES));
  assert.equal("refused" in name && !("refused" in there), false);
  if ("refused" in name || "refused" in there) return "refused";
  carryOut(opened, there.files);
  const back = service.rename(uri, movedTo(uri, name.start, there.files), name.placeholder);
  if ("refused" in back) return "refused back";
  carryOut(opened, back.files);
  assert.deepEqual(textsOf(opened), before, `seed ${seed}`);
  return "there and back";
};
