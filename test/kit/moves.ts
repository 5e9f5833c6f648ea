/** A workspace by chance in which references carry numbers, and things are moved; each reference must lead where it led. */
import assert from "node:assert/strict";
import { readPage } from "../../grammar/page.ts";
import { formatPage } from "../../grammar/printer.ts";
import type { Service } from "../../server/src/service.ts";
import { type Random, randomFrom } from "./random.ts";
import { address, applied, type Opened, open } from "./workspace.ts";

const NAMES = ["yes", "go", "calm", "near", "x1"];
const TEAMS = ["tills", "search", "brand", "go"];

/** Each sentence and each reference of a workspace has a number of its own. */
class Writer {
  private count = 0;
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  next(): number {
    return ++this.count;
  }

  reference(): string {
    const { random } = this;
    const cycle = random.once(8) ? random.pick(["2025-Q4/", "2026-Q1/"]) : "";
    const names = Array.from({ length: random.below(3) }, () => random.pick(NAMES));
    const front = random.once(2) ? [random.pick(TEAMS)] : [];
    return `${cycle}${[...front, ...names, random.pick(NAMES)].slice(0, 3).join(".")} for n${this.next()}`;
  }

  objective(): string {
    const { random } = this;
    const name = random.once(5) ? "" : ` ${random.pick(NAMES)}`;
    const results = Array.from({ length: random.below(4) }, () => {
      const own = random.once(4) ? "" : ` ${random.pick(NAMES)}`;
      return `    kr${own}: Steps of kind s${this.next()} from 1 to 9\n${random.once(3) ? `      depends-on: ${this.reference()}\n` : ""}`;
    });
    const supports = random.once(2) ? `    supports: ${this.reference()}, ${this.reference()}\n` : "";
    return `  objective${name}: Owners go on with s${this.next()}\n${supports}${results.join("")}`;
  }

  team(): string {
    const { random } = this;
    const shares = random.once(3)
      ? `  shares ${random.pick(TEAMS)}.${random.pick(NAMES)}\n    kr s${this.next()}: Share from 1 to 2\n`
      : "";
    const work = random.once(2)
      ? `  initiative: Work s${this.next()}\n    moves: ${this.reference()}\n    depends-on: ${this.reference()}\n`
      : "";
    const objectives = Array.from({ length: random.below(3) }, () => this.objective()).join("");
    return `team ${random.pick(TEAMS)}: Team s${this.next()}\n${objectives}${shares}${work}`;
  }

  page(): string {
    const { random } = this;
    const cycle = random.pick(["", "cycle: 2025-Q4\n", "cycle: 2026-Q1\n", "cycle: 2026-Q1\n"]);
    return `${cycle}${random.once(5) ? this.objective().replace(/^ {2}/gm, "") : ""}${this.team()}${random.once(2) ? this.team() : ""}`;
  }
}

const workspaceOf = (random: Random): string => {
  const writer = new Writer(random);
  return Array.from(
    { length: 2 + random.below(3) },
    (_, index) => `=== p${index}.okr\n${writer.page()}`,
  ).join("");
};

/** The line of the one thing that stands at an offset; a shared objective is the objective. */
const thingAt = (service: Service, uri: string, offset: number): string | undefined => {
  const [place, ...others] = service.definition(uri, offset)?.destinations ?? [];
  if (!place || others.length > 0 || !("start" in place)) return undefined;
  const lines = service.lines(place.uri);
  const { line } = lines?.positionAt(place.start) ?? { line: 0 };
  const text = lines?.lineText(line) ?? "";
  if (!/^\s*shares /.test(text)) return text.trim();
  return thingAt(service, place.uri, (lines?.offsetAt(line, 0) ?? 0) + text.length);
};

/** Where each numbered reference leads. */
const leads = ({ service }: Opened): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const uri of service.pages()) {
    const text = service.lines(uri)?.text() ?? "";
    for (const { 1: reference = "", 2: number = "", index } of text.matchAll(/([^\s,:]+) for (n\d+)/g)) {
      const line = thingAt(service, uri, index + reference.length);
      if (line !== undefined) found.set(number, line);
    }
  }
  return found;
};

export type Outcome = "refused" | "moved" | "nothing to move";

/** Moves one thing of a workspace. Throws where a reference leads elsewhere then, or a page isn't formatted. */
export const moveOnce = (seed: number): Outcome => {
  const random = randomFrom(seed);
  const opened = open(workspaceOf(random));
  const { service } = opened;
  const uri = address(random.pick([...opened.files.keys()]));
  const text = service.lines(uri)?.text() ?? "";
  const heads = [...text.matchAll(/^ *(?:objective|kr)\b/gm)].map(
    ({ index, 0: head }) => index + head.length,
  );
  const at = heads.length > 0 ? random.pick(heads) : 0;
  const choices = service.moveTargets(uri, at);
  if (choices.length === 0) return "nothing to move";
  const choice = random.pick(choices);
  const before = leads(opened);
  const answer = service.move(uri, at, choice);
  if ("refused" in answer) return "refused";
  const texts = answer.files.map((file): [string, string] => [file.uri, applied(opened, file)]);
  for (const [page, written] of texts) {
    assert.deepEqual(formatPage(readPage(written)), [], `seed ${seed}`);
    service.setFile(page, written);
  }
  const after = leads(opened);
  for (const [number, line] of before)
    assert.equal(
      after.get(number),
      line,
      `seed ${seed}: the reference “for ${number}”, moved ${choice.title}`,
    );
  return "moved";
};
