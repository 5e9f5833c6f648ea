/**
 * Carries out every fix on pages by chance, and tells which promises were broken and which fixes never came up.
 *   npm run fixes -- [--pages N] [--seed S]     about N pages from seed S on; prints counts, and what is broken
 */
import { parseArgs } from "node:util";
import { RULES } from "../../server/src/rules/registry.ts";
import { type Broken, Fixing } from "../kit/every-fix.ts";
import { openMade } from "../kit/made.ts";
import { FOLDER } from "../kit/workspace.ts";

const CONTEXT = 7;
const SHOWN = 3;
const SHOWN_OF_A_KIND = 1;

const { values } = parseArgs({
  options: { pages: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});

interface Found extends Broken {
  readonly seed: number;
}

/** The lines that differ, with some above and below. */
const difference = (before: string, after: string): string => {
  const [was, is] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < was.length && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const from = Math.max(0, head - CONTEXT);
  const marked = (mark: string, lines: readonly string[]) => lines.map((line) => `${mark} ${line}`);
  return [
    ...marked(" ", was.slice(from, head)),
    ...marked("-", was.slice(head, was.length - tail)),
    ...marked("+", is.slice(head, is.length - tail)),
    ...marked(" ", was.slice(was.length - tail, was.length - tail + SHOWN)),
  ].join("\n");
};

/** What is broken alike is told together. */
const kindOf = ({ rule, title, why }: Broken): string =>
  `${rule} | ${title.replace(/“[^”]*”|: .*/g, "…")} | ${why.replace(/: .*/, "").replace(/“[^”]*”/g, "…")}`;

const tell = (found: readonly Found[]): void => {
  const kinds = Object.groupBy(found, kindOf);
  for (const [kind, all = []] of Object.entries(kinds)) {
    console.log(`\n${all.length} × ${kind}`);
    for (const { seed, uri, title, why, before, after } of all.slice(0, SHOWN_OF_A_KIND))
      console.log(`  seed ${seed}, ${uri}, “${title}” ${why}\n${difference(before, after)}`);
  }
};

const run = (most: number, first: number): readonly Found[] => {
  const fixing = new Fixing(FOLDER);
  const found: Found[] = [];
  let [pages, seed] = [0, first];
  for (; pages < most; seed++) {
    const made = openMade(seed);
    fixing.workspace(made);
    found.push(...fixing.broken.slice(found.length).map((each) => ({ ...each, seed })));
    pages += made.service.pages().length;
  }
  const tried = [...fixing.tally.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${pages} pages, seeds ${first} to ${seed - 1}: ${tried} fixes, ${found.length} broken`);
  const counts = RULES.filter(({ fixes }) => fixes).map(({ id }) => [id, fixing.tally.get(id) ?? 0] as const);
  console.log(counts.map(([id, count]) => `${id} ${count}`).join(", "));
  const never = counts.filter(([, count]) => count === 0).map(([id]) => id);
  console.log(`never came up: ${never.join(", ") || "none"}`);
  return found;
};

const found = run(Number(values.pages), Number(values.seed));
tell(found);
process.exitCode = found.length > 0 ? 1 : 0;
