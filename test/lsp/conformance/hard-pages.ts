/** Pages by chance with all that makes positions hard: every line end, and signs of several units before every token. */
import { properPage, randomPage } from "../../kit/pages.ts";
import { type Random, randomFrom } from "../../kit/random.ts";

/** One unit and three bytes; two units and four bytes; several signs that look like one; a letter and its mark. */
const SIGNS = ["", "目", "🎯", "👩‍👩‍👧", "e\u0301", "ß"];
const ENDS = ["\n", "\r\n", "\r"];

const signed = (text: string, sign: string): string =>
  text.replace(/(?<=[ :.,@#>(-])(?=[\p{L}\p{N}])/gu, sign);

/** A sign before every token; of a line that is to stay what it is, before those behind its colon. */
const withSigns = (page: string, sign: string, keepsHeads: boolean): string =>
  page
    .split("\n")
    .map((line) => {
      const head = keepsHeads ? line.slice(0, line.indexOf(":") + 1) : "";
      return head + signed(line.slice(head.length), sign);
    })
    .join("\n");

const withEnds = (random: Random, page: string): string => {
  const end = random.pick([...ENDS, undefined]);
  return page.replace(/\n/g, () => end ?? random.pick(ENDS));
};

/** References that cross pages, a document, people, and a check-in of today, so that there is something to answer. */
const LINKED = `
company acme-2: Acme
  strategy bold: Be bold
    doc: plan (1).md#why
team here: Here
  objective go: Everyone is heard by the first ring
    supports: acme.heard
    kr reach calls: Calls answered at the first ring from 20% to 60%
      owner: @ana, bo@example.com
      2026-02-02: 31%, confidence 7/10
  initiative line: A line more
    moves: go.calls
  week 2026-02-09
    update go.calls: 35%
    commit: Launch the new line -> go.calls
`;

export const hardPage = (seed: number): string => {
  const random = randomFrom(seed ^ 0x2545f491);
  const isProper = random.once(2);
  const page = isProper ? properPage(random, 1 + random.below(2)) + LINKED : randomPage(seed);
  return withEnds(random, withSigns(page, random.pick(SIGNS), isProper || random.once(2)));
};

const NAMES = [
  "page.okr",
  "a b.okr",
  "a%20(b) %231.okr",
  "cafe%CC%81.okr",
  "caf%C3%A9.okr",
  "목표/目標 [x].okr",
  "A'b+c&d.okr",
];

/** The name of the page of a seed, spelled as some client might. */
export const spelling = (seed: number): string => `${seed}-${NAMES[seed % NAMES.length]}`;
