/**
 * `node test/tools/run.mjs tool test/bench/core.ts [--sizes 10,100,1000 --pages 200 --edits 200]`: the core alone, without a
 * server around it: processor time of an edit with its findings, and of pages that are loaded and checked.
 */
import { parseArgs } from "node:util";
import { createService, type Service } from "../../server/src/service.ts";
import { companyOf, type Team } from "./company.ts";
import { medianOf } from "./figures.ts";
import { okr } from "./languages.ts";

const FOLDER = "file:///ws";
const OBJECTIVES = 5;
const TODAY = "2026-01-26";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,100,1000" },
    pages: { type: "string", default: "200" },
    edits: { type: "string", default: "200" },
  },
});

const newService = (): Service => {
  const service = createService({ today: () => TODAY, log: console.error });
  service.setFolders([FOLDER]);
  return service;
};

/** Milliseconds of processor time, of all threads. */
const processor = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const editOf = (objectives: number, edits: number): void => {
  const service = newService();
  const perTeam = Math.min(objectives, 10);
  const text = okr.single(
    companyOf({ teams: Math.ceil(objectives / perTeam), objectives: perTeam, taskEvery: 0 }),
  );
  const uri = `${FOLDER}/page.okr`;
  const opened = processor(() => {
    service.openPage(uri, text, 1);
    service.findings(uri);
  });
  const ends = Array.from(text.matchAll(okr.reference), ({ index, 0: found }) => index + found.length);
  const at = ends[ends.length >> 1] ?? 0;
  const took = Array.from({ length: edits }, (_, index) =>
    processor(() => {
      const isBroken = index % 2 === 1;
      service.editPage(
        uri,
        [{ start: at, end: isBroken ? at + 1 : at, text: isBroken ? "" : "x" }],
        index + 2,
      );
      service.findings(uri);
    }),
  );
  const best = Math.min(...took).toFixed(2);
  console.log(
    `${objectives} objectives: open ${opened.toFixed(0)} ms, edit ${medianOf(took).toFixed(2)} ms, at best ${best} ms`,
  );
};

const loadOf = (pages: number): void => {
  const page = okr.page as (team: Team) => string;
  const texts = companyOf({ teams: pages, objectives: OBJECTIVES, taskEvery: 0 }).map(page);
  const service = newService();
  service.setReading(true);
  const report = (what: string, ms: number): void => {
    const speed = texts.reduce((sum, { length }) => sum + length, 0) / 1000 / ms;
    console.log(`${pages} pages: ${what} ${ms.toFixed(0)} ms, ${speed.toFixed(2)} MB/s`);
  };
  report(
    "known",
    processor(() => {
      for (const [index, text] of texts.entries()) service.setFile(`${FOLDER}/${index}.okr`, text);
    }),
  );
  report(
    "settled",
    processor(() => service.setReading(false)),
  );
  report(
    "checked",
    processor(() => {
      for (const uri of service.pages()) service.findings(uri);
    }),
  );
};

for (const size of values.sizes.split(",").filter(Boolean)) editOf(Number(size), Number(values.edits));
if (Number(values.pages) > 0) loadOf(Number(values.pages));
