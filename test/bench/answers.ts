/**
 * How long completion and hover take in a workspace of so many pages: asked of the service itself, right after a
 * character was typed.   node test/tools/run.mjs tool test/bench/answers.ts [--pages 1000] [--rounds 40]
 */
import { parseArgs } from "node:util";
import { createService, type Service } from "../../server/src/service.ts";
import { companyOf } from "./company.ts";
import { medianOf } from "./figures.ts";
import { okr, okrCompanies } from "./languages.ts";
import { STRATEGIES } from "./words.ts";

const { values } = parseArgs({
  options: { pages: { type: "string", default: "1000" }, rounds: { type: "string", default: "40" } },
});
const ROUNDS = Number(values.rounds);
const FOLDER = "file:///bench";
const PAGE = `${FOLDER}/mine.okr`;
const MOST = 0.95;

const teams = companyOf({ teams: Number(values.pages), objectives: 5, taskEvery: 0 });
const [team] = teams;
const company = team?.company ?? "";
const strategy = team?.objectives[0]?.strategy ?? "";
const shared = team?.objectives[0];

/** Where somebody asks: the cursor stands where `‸` is drawn. */
const PLACES: Readonly<Record<string, string>> = {
  "complete: words where a line begins": "  ‸",
  "complete: behind kr": "    kr ‸",
  "complete: a reference, nothing typed": "    supports: ‸",
  "complete: a reference, some typed": "    supports: o0042‸",
  "complete: a reference, nothing fits": "    supports: nothing-like-it‸",
  "complete: a key result": "    depends-on: t00500.o‸",
  "complete: people": "    owner: @‸",
  "complete: a strategy": "    strategy: ‸",
  "complete: a day": "    kr reach: More shops to 20 by ‸",
  "hover: my objective": "  objective mine-too: Shops ‸plan",
  "hover: a key result": "    kr reach: More shops ‸from 10 to 20",
  "hover: an objective of others": `    supports: ${shared?.team}.${shared?.id}‸`,
  "hover: a strategy that thousands carry out": `    strategy: ${company}.${strategy}‸`,
  "hover: a company": `  part-of: ${company}‸`,
  "hover: a person": `    owner: @${team?.lead}‸`,
};

const fill = (): Service => {
  const service = createService({ today: () => "2026-02-09", log: (message) => console.error(message) });
  service.setFolders([FOLDER]);
  service.setReading(true);
  service.setFile(`${FOLDER}/companies.okr`, okrCompanies());
  for (const each of teams) service.setFile(`${FOLDER}/teams/${each.id}.okr`, okr.page?.(each) ?? "");
  for (const name of STRATEGIES)
    service.setFile(`${FOLDER}/docs/${name}.md`, `# ${name}\n\n${"Shops wait too long. ".repeat(400)}\n`);
  service.setReading(false);
  return service;
};

/** Milliseconds for each round at a place, on the clock and of the processor: other programs take turns too. */
const measure = (service: Service, name: string, line: string): { clock: number[]; processor: number[] } => {
  const head = `cycle: 2026-Q1\nphase: launched\n\nteam mine: Mine\n  lead: @${team?.lead}\n\n  objective own: Shops see their month\n    owner: @${team?.lead}\n`;
  const text = head + line.replace("‸", "");
  const at = head.length + line.indexOf("‸");
  service.openPage(PAGE, text, 1);
  service.findings(PAGE);
  const took = { clock: [] as number[], processor: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    // The same character, taken away and typed again.
    const char = text.slice(at - 1, at);
    service.editPage(PAGE, [{ start: at - 1, end: at, text: "" }], round * 2 + 2);
    service.editPage(PAGE, [{ start: at - 1, end: at - 1, text: char }], round * 2 + 3);
    const [begun, used] = [performance.now(), process.cpuUsage()];
    const answer = name.startsWith("complete")
      ? service.complete(PAGE, at).items.length
      : service.hover(PAGE, at - 1);
    const { user, system } = process.cpuUsage(used);
    took.clock.push(performance.now() - begun);
    took.processor.push((user + system) / 1000);
    if (answer === undefined) throw new Error(`Nothing was answered: ${name}`);
  }
  return took;
};

const service = fill();
const width = Math.max(...Object.keys(PLACES).map((name) => name.length)) + 2;
console.log(
  `${values.pages} pages, milliseconds`.padEnd(width),
  "    first   median   95 of 100   median, processor",
);
for (const [name, line] of Object.entries(PLACES)) {
  const took = measure(service, name, line);
  const { clock, processor } = took;
  const sorted = [...clock].sort((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * MOST)] ?? 0;
  const figures = [clock[0] ?? 0, medianOf(clock), most, medianOf(processor)];
  console.log(name.padEnd(width), ...figures.map((figure) => figure.toFixed(2).padStart(9)));
}
