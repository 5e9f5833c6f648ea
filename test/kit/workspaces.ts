/**
 * Workspaces made by chance from a seed: a company and its teams over two cycles, as people write them, with the slips
 * and the odd habits that rules speak about. The examples of the rules are strewn in. The same seed makes the same pages.
 */

import type { Rule } from "../../server/src/rules/frame/define.ts";
import { EXAMPLE_TODAY, wholeExample } from "../../server/src/rules/frame/examples.ts";
import { RULES } from "../../server/src/rules/registry.ts";
import { type Random, randomFrom } from "./random.ts";
import * as words from "./workspace-words.ts";

export const TODAY = EXAMPLE_TODAY;

const IDS = ["calm", "openers", "exact", "kept", "rent", "price-list", "near", "early", "sure", "paid"];
const LENSES = ["reach ", "impact ", "business ", "", ""];
const DAYS = ["2025-12-15", "2026-01-05", "2026-01-12", "2026-01-19", "2026-02-02", "2026-02-09"];

/** Something one time in so many, else nothing. */
const maybe = (random: Random, inSoMany: number, make: () => string): string =>
  random.once(inSoMany) ? make() : "";

const mostly = (random: Random, make: () => string): string => (random.once(4) ? "" : make());

const several = (random: Random, most: number, make: () => string): string =>
  Array.from({ length: random.below(most + 1) }, make).join("");

const indented = (text: string, indent: string): string => text.replace(/^(?=[^\n])/gm, indent);

const id = (random: Random): string => mostly(random, () => ` ${random.pick(IDS)}`);

/** The bad examples of rules that stand at such a place. */
const EXAMPLES = (around: string): readonly string[] =>
  RULES.flatMap(({ examples }: Rule) =>
    examples
      .filter((each) => each.around === around)
      .map(({ bad }) => `${bad.replace(/[«»]/g, "").trim()}\n`),
  );
const OF_OBJECTIVE = EXAMPLES("objective");
const OF_HOLDER = [...EXAMPLES("team"), ...EXAMPLES("company")];
const OF_HEADS = [...EXAMPLES("team objective"), ...EXAMPLES("company objective")];

const slip = (random: Random): string => `${random.pick(words.SLIPS)}\n`;

const measured = (random: Random): string => {
  const [metric, from, to] = random.pick(words.METRICS);
  const text = metric.toLowerCase();
  return random.pick([
    `${metric} from ${from} to ${to}`,
    `${metric} from ${from} to ${to}`,
    `${metric} from ${from} to ${to} by 2026-03-31`,
    `${metric} ${from} -> ${to}`,
    `${metric} at least ${to}`,
    `${metric} >= ${to}`,
    `${metric} to ${to}`,
    `Increase ${text} by 10%`,
    `Reach ${to} ${text}`,
    `Reduce ${text} from ${from} to ${to} while returns at most 2%`,
    `${metric} from ${to} to ${to}`,
    `${metric} from ${from} to ${to} by launching a reminder`,
    `${metric} from ${from} to ${to} and calls from 10 to 5`,
    metric,
    `${metric}\n  from: ${from}\n  to: ${to}`,
    `${metric} from ${from} to ${to}\n  to: ${from}`,
    `${metric} from <today> to <goal>`,
  ]);
};

const entries = (random: Random, values: readonly string[]): string =>
  several(random, 3, () => {
    const words_ = random.pick([
      "",
      ", confidence 6/10",
      ", confidence 9/10",
      ", confidence 3/10",
      ", on track",
      ", late",
      ", confidence 7",
    ]);
    return `  ${random.pick(DAYS)}: ${random.pick(values)}${words_}\n`;
  });

const keyResult = (random: Random): string => {
  if (random.once(8)) return random.pick(OF_OBJECTIVE);
  const [, from, to, now] = random.pick(words.METRICS);
  const statement = random.pick([
    measured,
    measured,
    measured,
    () => random.pick(words.TASKS),
    () => random.pick(words.UNMEASURED),
  ]);
  return [
    `kr ${random.pick(LENSES)}${mostly(random, () => random.pick(IDS))}`.trimEnd(),
    `: ${statement(random)}`.trimEnd(),
    "\n",
    mostly(random, () => `  owner: ${random.pick(words.PEOPLE)}\n`),
    maybe(random, 5, () => `  hypothesis: ${random.pick(words.TEXTS)}\n`),
    maybe(random, 12, () => `  risk: ${random.pick(["dependency", "execution", "dependncy"])}\n`),
    maybe(random, 8, () => `  decision: ${random.pick(DAYS)} we wait\n`),
    maybe(random, 6, () => `  grade: ${random.pick(["0.7", "1.0", "0.2", "30%"])}\n`),
    maybe(random, 10, () => `  ${slip(random)}`),
    entries(random, [from, to, now, now, now, "31%"]),
  ].join("");
};

const objectiveBody = (random: Random, supports: readonly string[]): string =>
  [
    mostly(random, () => maybe(random, 2, () => `  supports: ${random.pick(supports)}\n`)),
    mostly(
      random,
      () => `  strategy: ${random.pick(["clarity", "nearby", "tally.clarity", "tally.nearby"])}\n`,
    ),
    mostly(random, () => `  owner: ${random.pick(words.PEOPLE)}\n`),
    maybe(random, 4, () => `  why: ${random.pick(words.TEXTS)}\n`),
    maybe(random, 6, () => `  priority: ${random.pick(["1", "2"])}\n`),
    maybe(random, 8, () => "  continues: 2025-Q4/tally.calm-month\n"),
    maybe(random, 8, () => `  ${slip(random)}`),
    several(random, 4, () => `\n${indented(keyResult(random), "  ")}`),
  ].join("");

const objective = (random: Random, supports: readonly string[]): string => {
  if (random.once(12)) return random.pick(OF_HEADS) + indented(keyResult(random), "  ");
  if (random.once(8)) return `shares ${random.pick(supports)}\n${objectiveBody(random, supports)}`;
  const sentence = random.pick(random.once(2) ? words.ODD_OBJECTIVES : words.OBJECTIVES);
  return [`objective${id(random)}: ${sentence}`.trimEnd(), objectiveBody(random, supports)].join("\n");
};

const MOVED = [
  "calm-month.planners",
  "calm-month.exact",
  "near.early",
  "calm.openers",
  "sure",
  "calm-month.planers",
];

const block = (random: Random, supports: readonly string[]): string =>
  random.pick([
    () => objective(random, supports),
    () => objective(random, supports),
    () => objective(random, supports),
    () => random.pick(OF_HOLDER),
    () =>
      `initiative${id(random)}: ${random.pick(words.WORK)}\n${mostly(random, () => `  moves: ${random.pick(MOVED)}\n`)}${maybe(random, 3, () => `  status: ${random.pick(["doing", "done", "planned"])}\n`)}${maybe(random, 4, () => `  due: ${random.pick(["2026-03-01", "March 1", "Q1 2026"])}\n`)}${maybe(random, 5, () => `  depends-on: ${random.pick(IDS)}\n`)}`,
    () =>
      `health${id(random)}: ${random.pick(words.HEALTHS)}\n${entries(random, ["0.3%", "97%", "1.8%", "99.99%"])}`,
    () =>
      `week ${random.pick(DAYS)}\n  commit: ${random.pick(["@noa ask twenty owners", "@mia call the bank -> calm.openers", "call -> calm.opners"])}\n  update ${random.pick(MOVED)}: 31%, confidence 4/10\n${maybe(random, 2, () => "  win: First owner\n")}`,
    () => `candidate${id(random)}: ${random.pick(words.OBJECTIVES)}\n`,
    () =>
      `discovery${id(random)}: Stalls lose a third of the day to counting\n  hypothesis: Every seller keeps a box\n`,
    () => slip(random),
  ])();

const holder = (random: Random, head: string, supports: readonly string[]): string =>
  `${head}\n${indented(`\n${several(random, 5, () => `${block(random, supports)}\n`)}`, "  ")}`;

const LASTING = (random: Random): string => `company tally: Tally
${mostly(random, () => "  mission: Every shop owner knows where they stand\n")}${maybe(random, 5, () => "  agreements:\n    - Grades count towards the year-end appraisal\n")}
  strategy clarity: Show owners what they will earn before the week begins
    doc: strategy/clarity.md
${mostly(random, () => "    start: Every screen begins with the week ahead\n")}${mostly(random, () => "    stop: Reports about the month that has passed\n")}
  strategy nearby: ${random.pick(["Be the tool that owners recommend at the market", "Be the best in the market"])}
${maybe(random, 2, () => "    doc: strategy/nearby.md\n")}${maybe(random, 2, () => "    start: Every owner can invite a neighbour\n")}`;

const COMPANY = (random: Random): string => `
  objective calm-month: Owners plan a month ahead without fear
    strategy: clarity
    owner: @mia

    kr reach planners: Owners who plan their month with us from 1,200 to 3,000
      owner: @mia
${maybe(random, 2, () => "      2026-02-09: 1,500, confidence 6/10\n")}
    kr impact exact: Plans that come true within a tenth from 40% to 65%
      owner: @mia
`;

const BEFORE = (random: Random): string => `cycle: 2025-Q4
phase: closed

company tally

  objective calm-month: Owners plan a month ahead without fear
    strategy: clarity
${mostly(random, () => "    learned: A plan that takes an evening is made once\n")}
    kr reach planners: Owners who plan their month with us from ${random.pick(["1,200 to 3,000", "300 to 1,200"])}
      2025-12-15: 1,200, confidence 7/10
${mostly(random, () => "      grade: 0.7\n")}
team forecast

  objective near: ${random.pick(words.OBJECTIVES)}
${several(random, 2, () => `\n${indented(keyResult(random), "    ")}`)}`;

/** Two more cycles with one metric that goes on and on. */
const EARLIER = (cycle: string): string => `cycle: ${cycle}
phase: closed

company tally

  objective calm-month: Owners plan a month ahead without fear
    strategy: clarity
    learned: A plan that takes an evening is made once

    kr reach planners: Owners who plan their month with us from 300 to 700
      grade: 0.7
`;

/** A team's own part in what the company wants. */
const SHARED = (random: Random): string => `
  shares tally.calm-month
    kr reach: ${random.pick(words.METRICS)[0]} from 12 to 40
`;

const head = (random: Random): string =>
  `${random.pick(["cycle: 2026-Q1", "cycle: 2026-Q1", "cycle: Q1 2026"])}\n${mostly(random, () => `phase: ${random.pick(["launched", "launched", "drafting", "reviewing", "closed"])}\n`)}\n`;

const TEAM_SUPPORTS = ["tally.calm-month", "tally.calm-month", "calm-month.exact", "forecast.calm", "near"];

const team = (random: Random, name: string): string =>
  head(random) +
  holder(
    random,
    `team ${name}: ${name[0]?.toUpperCase()}${name.slice(1)}\n${mostly(random, () => `  mode: ${random.pick(["growth", "growth", "maintenance", "discovery", "grwth"])}\n`)}${mostly(random, () => "  part-of: tally\n")}${mostly(random, () => "  lead: @noa\n")}${maybe(random, 8, () => `  ${slip(random)}`)}`,
    TEAM_SUPPORTS,
  );

/** As some editors and some people leave it. */
const spoiled = (random: Random, page: string): string =>
  random.pick([
    () => page,
    () => page.replaceAll("\n", "\r\n"),
    () => page.replaceAll(/^ +/gm, (spaces) => "\t".repeat(spaces.length / 2)),
    () => page.replaceAll(/^ +/gm, ""),
    () => page.trimEnd(),
    () => page.replaceAll(/^ {2}/gm, "   "),
  ])();

export interface Made {
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What a page said when it was launched. */
  readonly earlier: ReadonlyMap<string, string>;
}

const DOCUMENT = [...wholeExample("", "company").matchAll(/=== (.+)\n([^=]*)/g)][0]?.[2] ?? "";

/** The pages of a seed: about four, and the documents that they link to. */
export const workspaceOf = (seed: number): Made => {
  const random = randomFrom(seed);
  const company = `${head(random)}company tally\n${COMPANY(random)}${indented(`\n${several(random, 3, () => `${block(random, ["calm-month"])}\n`)}`, "  ")}`;
  const pages: [string, string][] = [
    ["company.okr", LASTING(random)],
    ["2026-Q1.okr", company],
    ["forecast.okr", team(random, "forecast") + maybe(random, 3, () => SHARED(random))],
  ];
  if (random.once(2))
    pages.push(["orders.okr", team(random, "orders") + maybe(random, 2, () => SHARED(random))]);
  if (random.once(2)) pages.push(["2025-Q4.okr", BEFORE(random)]);
  if (random.once(8)) pages.push(["2025-Q3.okr", EARLIER("2025-Q3")], ["2025-Q2.okr", EARLIER("2025-Q2")]);
  const earlier = new Map(
    pages.map(([path, text]) => [
      path,
      text.replace("1,200 to 3,000", "1,200 to 2,000").replace("70%", "55%"),
    ]),
  );
  const files = new Map(pages.map(([path, text]) => [path, random.once(5) ? spoiled(random, text) : text]));
  return {
    files: files
      .set("strategy/clarity.md", DOCUMENT)
      .set("strategy/nearby.md", "# Nearby\n\nOwners invite owners.\n"),
    earlier: random.once(2) ? earlier : new Map(),
  };
};
