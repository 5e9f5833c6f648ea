/**
 * Pages made by chance from a seed: proper ones, and what documents, merges and half-typed lines make of them. The same
 * seed makes the same page.
 */
import type { Change } from "../../grammar/page.ts";
import { BLOCKS, KEYS, LENSES } from "../../grammar/vocabulary.ts";
import { type Random, randomFrom } from "./random.ts";

const WORDS =
  "founders hear yes before they close the tab 30% 14,200 from 12% to 60% of 3 within a day 日本語 Größe naïve 🎯 re-use team lead why note kr objective by 2026-03-31 https://a.b/c:d #1 @ana (each) - x: y : ** __init__ ok".split(
    " ",
  );
const NAMES = [
  "yes",
  "a",
  "risk-ops",
  "über",
  "x1",
  "instant-yes.untouched",
  "reach",
  "1",
  "2026-Q1/a.b",
  "目標",
];
const DAYS = [
  "2026-01-19",
  "2026-1-9",
  "2026/01/19",
  "19 Jan 2026",
  "January 5th, 2026",
  "03/04/2026",
  "25/12/2026",
  "2026-02-30",
  "2026-W04",
];
const ODD = [
  "\u00a0",
  "\u3000",
  "\u200b",
  "\u200f",
  "\u2067",
  "\u2069",
  "\ufeff",
  "\0",
  "\ud800",
  "\udc00",
  "\u2028",
  "\f",
  "\t",
  "\r",
  "\n",
  "\r\n",
  ":",
  "：",
  "#",
  "*",
  "_",
  "-",
  " ",
  "🇩🇪",
  "1️⃣",
  "e\u0301",
];
const MARKERS = ["<<<<<<< HEAD", "=======", ">>>>>>> main", "||||||| base", "=======x", "<<<<<<<"];
const MARKS = [
  "- ",
  "* ",
  "• ",
  "1. ",
  "12) ",
  "[ ] ",
  "- [x] ",
  "> ",
  "🎯 ",
  "**",
  "__",
  "- **",
  "## ",
  "# ",
  "#",
];
const HEADS = [
  "O1:",
  "Objective 1 -",
  "KR1:",
  "KR 1.2.",
  "Key result 3 –",
  "**KR3:**",
  "Kr 2:",
  "kr 4:",
  "KR #5：",
];

const times = (random: Random, most: number, make: () => string, joint = ""): string =>
  Array.from({ length: random.below(most + 1) }, make).join(joint);

const sentence = (random: Random): string => times(random, 9, () => random.pick(WORDS), " ");

const spaces = (random: Random): string =>
  random.once(12)
    ? random.pick(["\t", "\u00a0", " \t ", "\u200b "])
    : " ".repeat(random.below(5) * random.below(3));

const cased = (random: Random, word: string): string => {
  if (!random.once(6)) return word;
  return random.once(2) ? word.toUpperCase() : (word[0] as string).toUpperCase() + word.slice(1);
};

const colon = (random: Random): string =>
  random.once(8) ? random.pick([" :", "：", "", ":**", " :  ", ":\u00a0", "** :"]) : ": ";

const blockHead = (random: Random): string => {
  const { word, head } = random.pick(BLOCKS);
  const lens =
    word === "kr" && random.once(2) ? ` ${cased(random, random.pick([...LENSES, "customer"]))}` : "";
  const day = head === "date" && !random.once(6);
  const name = random.once(4) && !day ? "" : ` ${random.pick(day ? DAYS : NAMES)}`;
  return cased(random, word) + lens + name;
};

const value = (random: Random): string =>
  random.once(4)
    ? random.pick([...DAYS, "Q1 2026", "2026Q3", "growth", "@ana, @ben product"])
    : sentence(random);

const LINES: readonly ((random: Random) => string)[] = [
  (random) => blockHead(random) + colon(random) + sentence(random),
  (random) => `${cased(random, "kr")} ${random.pick(NAMES)}: ${sentence(random)}`,
  (random) => cased(random, random.pick(KEYS).key) + colon(random) + value(random),
  (random) => `${random.pick(KEYS).key}:`,
  (random) => random.pick(DAYS) + colon(random) + sentence(random),
  (random) => `${cased(random, "update")} ${random.pick(NAMES)}${colon(random)}${sentence(random)}`,
  (random) => `- ${sentence(random)}`,
  (random) => `# ${random.once(3) ? blockHead(random) + colon(random) : ""}${sentence(random)}`,
  (random) => `${random.pick(HEADS)} ${sentence(random)}`,
  sentence,
  (random) => blockHead(random),
  (random) => random.pick(["", "", "  ", "\u200b", "\t"]),
];

const line = (random: Random): string => {
  if (random.once(40)) return random.pick(MARKERS);
  const marks = random.once(8) ? random.pick(MARKS) : "";
  const closing = marks.includes("*") && random.once(2) ? "**" : "";
  const end = random.once(15) ? random.pick(["  ", "\t", "\u00a0", "**"]) : "";
  return spaces(random) + marks + random.pick(LINES)(random) + closing + end;
};

const lineEnd = (random: Random): (() => string) => {
  const end = random.pick(["\n", "\n", "\n", "\r\n", "\r"]);
  return random.once(5) ? () => random.pick(["\n", "\r\n", "\r"]) : () => end;
};

/** Lines of every kind, most of them of the language. */
const mixedPage = (random: Random, lines: number): string => {
  const end = lineEnd(random);
  const page = Array.from({ length: lines }, () => line(random) + end()).join("");
  return random.once(4) ? page.slice(0, page.length - random.below(3)) : page;
};

/** A page as a person would write it, indented by nesting. */
export const properPage = (random: Random, teams: number): string => {
  let page = "cycle: 2026-Q1\nphase: launched\n";
  for (let team = 0; team < teams; team++) {
    page += `\nteam t${team}: Team ${team}\n  mode: growth\n`;
    for (let at = random.below(4); at >= 0; at--) {
      page += `\n  objective o${at}: ${sentence(random)}\n    why: ${sentence(random)}\n      ${sentence(random)}\n`;
      for (let kr = random.below(4); kr > 0; kr--)
        page += `    kr ${random.pick(LENSES)} k${kr}: ${sentence(random)}\n      2026-01-19: 31%, ${sentence(random)}\n`;
    }
    if (random.once(2)) page += `\n  week 2026-01-19\n    update o0.k1: 3\n    commit: ${sentence(random)}\n`;
  }
  return page;
};

const noise = (random: Random): string =>
  times(random, 200, () => (random.once(2) ? random.pick(ODD) : random.pick(WORDS)));

const deepPage = (random: Random): string =>
  Array.from({ length: 20 + random.below(40) }, (_, depth) => " ".repeat(depth) + line(random)).join("\n");

/** A change by chance: a typed character, a deleted range, a pasted line, a moved piece. */
export const randomChange = (random: Random, text: string): Change => {
  const start = random.below(text.length + 1);
  const end = random.once(2) ? start : Math.min(text.length, start + random.below(random.once(4) ? 300 : 12));
  const from = random.below(text.length + 1);
  const inserted = [
    () => random.pick(ODD),
    () => random.pick(WORDS),
    () => `\n${line(random)}\n`,
    () => `${line(random)}\n`,
    () => random.pick(MARKS),
    () => text.slice(from, from + random.below(200)),
    () => "",
  ];
  return { start, end, text: random.pick(inserted)() };
};

export const applyChange = (text: string, { start, end, text: inserted }: Change): string =>
  text.slice(0, start) + inserted + text.slice(end);

const mutated = (random: Random, page: string): string => {
  let text = page;
  for (let left = random.below(8); left >= 0; left--) text = applyChange(text, randomChange(random, text));
  return text;
};

/** A page of most shapes, mostly under 2 KB. */
export const randomPage = (seed: number): string => {
  const random = randomFrom(seed);
  const shapes = [
    () => mixedPage(random, random.below(30)),
    () => mixedPage(random, random.below(30)),
    () => mutated(random, properPage(random, 1 + random.below(3))),
    () => mutated(random, properPage(random, 1 + random.below(3))).replaceAll(/^[ \t]+/gm, ""),
    () => noise(random),
    () => deepPage(random),
  ];
  const page = random.pick(shapes)();
  return random.once(20) ? `\ufeff${page}` : page;
};

const OPENINGS = [
  "",
  "objective ",
  "objective: ",
  "kr ",
  "kr reach ",
  "why: ",
  "- ",
  "update ",
  "# ",
  "week ",
  "**team** ",
];
const PIECES = [
  ...ODD.filter((piece) => !/[\r\n]/.test(piece)),
  ...MARKS,
  ...HEADS,
  ...MARKERS,
  "a__",
  "a b ",
  "x: ",
  "1.",
  "2026-01-",
  "1 Jan ",
  "\u3000#",
];

/** Lines of one piece again and again, behind every opening. */
export const longLines = (size: number): string[] =>
  OPENINGS.flatMap((opening) =>
    PIECES.map((piece) => opening + piece.repeat(Math.ceil(size / piece.length))),
  );

/** How many shapes `hugePage` knows. */
export const HUGE_SHAPES = 13;

/** A page of about so many characters, in one of the shapes that are slow if anything is. */
export const hugePage = (shape: number, seed: number, size: number): string => {
  const random = randomFrom(seed);
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const shapes = [
    () => properPage(random, size / 800),
    () => mixedPage(random, size / 25),
    () => `objective: ${fill("x")}`,
    () => fill("x: "),
    () => `why: a\n${fill("  more words\n")}`,
    () => `objective: a\nnote:\n${fill("- an item\n")}`,
    () => fill("# a comment\n"),
    () => fill("nothing that is read\n"),
    () => fill(" \t"),
    () => `team a: A\n${fill("objective: x\n")}lead: @ana\n`,
    () => `team a: A\n${fill("  objective: x\n  lead: @ana\n")}`,
    () => fill("- **"),
    () => random.pick(OPENINGS) + fill(random.pick(PIECES)),
  ];
  return (shapes[shape % HUGE_SHAPES] as () => string)();
};
