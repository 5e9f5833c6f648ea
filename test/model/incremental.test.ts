/** After any sequence of edits the workspace tells and shows what one made from scratch does. */
import assert from "node:assert/strict";
import { createService, type Service } from "../../server/src/service.ts";
import { type Random, randomFrom } from "../kit/random.ts";
import { address, FOLDER } from "../kit/workspace.ts";

const PATHS = ["company.okr", "q1/onboarding.okr", "q1/risk.okr", "q4/onboarding.okr"];
const LINES = [
  "cycle: 2026-Q1",
  "cycle: 2025-Q4",
  "phase: launched",
  "phase: drafting",
  "language: de",
  "company north: North",
  "team onboarding: Onboarding",
  "team onboarding",
  "team risk: Risk",
  "  mode: growth",
  "  part-of: north",
  "  year-starts: April",
  "  strategy fast: Be the first to say yes",
  "    doc: fast.md",
  "  objective yes: Founders hear yes in minutes",
  "  objective no: Founders hear an honest no",
  "    supports: yes",
  "    supports: north.yes, risk.no",
  "    strategy: fast",
  "    strategy: north.fast#why",
  "    depends-on: risk",
  "    continues: 2025-Q4/onboarding.yes",
  "    kr reach opened: Founders who open an account each week from 40 to 90",
  "    kr impact wait: Launch the new onboarding flow",
  "    kr long: Founders who open an account and order a card on day one from 4% to 9%",
  "    kr longer: Founders abroad who open an account and order a card on day one from 4% to 9%",
  "  health long: Founders who open an account, order a free card on day one at least 4%",
  "    kr wait: Median time to a decision from 1 day to 1 hour",
  "      owner: @ana",
  "      2026-01-12: 41, confidence 6/10",
  "  shares onboarding.yes",
  "  shares risk.no",
  "  health up: Applications answered at least 99%",
  "  initiative vendor: Vendor live",
  "    moves: yes.wait, opened",
  "  week 2026-01-12",
  "    update yes.wait: 3 hours",
  "    commit: Call the vendor -> vendor",
  "# okr-ignore kr-output: we depend on it",
  "# a comment",
  "",
  "    some more text",
  "Objective: Founders smile",
  "- a bullet",
  "<<<<<<< ours",
];

/** Some are so long that they are judged bit by bit. */
const randomPage = (random: Random): string =>
  Array.from({ length: random.below(random.once(4) ? 50 : 14) }, () => random.pick(LINES)).join(
    random.pick(["\n", "\n", "\r\n", "\r"]),
  );

const newService = (): Service => {
  const service = createService({
    today: () => "2026-02-09",
    log: assert.fail,
    config: { extends: ["strict"] },
  });
  service.setFolders([FOLDER]);
  service.setReading(false);
  return service;
};

const randomEdit = (random: Random, service: Service, uri: string, version: number): void => {
  const text = service.lines(uri)?.text() ?? "";
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + (random.once(2) ? 0 : random.below(60)));
  const written = random.once(3)
    ? random.pick(["x", " ", "\n", ":", "  ", "#", "\r"])
    : random.once(2)
      ? `\n${random.pick(LINES)}\n`
      : "";
  service.editPage(uri, [{ start, end, text: written }], version);
};

/** What an editor shows beside findings, made of what is kept section by section. */
const shownBy = (service: Service, uri: string) => ({
  symbols: service.symbols(uri),
  tokens: service
    .tokens(uri)
    .map(({ start, end, kind, modifier = "" }) => `${start}-${end} ${kind} ${modifier}`),
  lenses: service.lenses(uri).map(({ title, start, end, action }) => {
    const done = action?.kind === "edit" ? action.edits() : action;
    return [title, start, end, done];
  }),
  links: service.links(uri),
});

const step = (random: Random, service: Service, version: number): void => {
  const uri = address(random.pick(PATHS));
  const chance = random.below(40);
  if (chance < 3) service.openPage(uri, randomPage(random), version);
  else if (chance === 3) service.closePage(uri);
  else if (chance === 4)
    service.setFile(address("fast.md"), random.pick([undefined, "# Fast\n\n## Why\n\nBecause."]));
  else if (service.version(uri) !== undefined) randomEdit(random, service, uri, version);
  if (random.once(3)) service.findings(address(random.pick(PATHS)));
  if (random.once(4)) shownBy(service, address(random.pick(PATHS)));
  if (random.once(2)) {
    let left = random.below(20);
    const judged = address(random.pick(PATHS));
    service.judge(judged, () => left-- > 0);
    if (random.once(2)) service.findingsSoFar(judged);
  }
};

/** The same pages in a service that has seen nothing else. */
const fromScratch = (service: Service, document: string | undefined): Service => {
  const fresh = newService();
  fresh.setFile(address("fast.md"), document);
  for (const uri of [...service.pages()].reverse()) fresh.openPage(uri, service.lines(uri)?.text() ?? "", 1);
  return fresh;
};

const toldBy = (service: Service) =>
  Object.fromEntries(
    PATHS.map((path) => [
      path,
      {
        ...shownBy(service, address(path)),
        findings: service
          .findings(address(path))
          .map(({ rule, start, end, message, related, severity }) => {
            const places = related.map((place) => JSON.stringify(place)).sort();
            return JSON.stringify([start, end, rule, severity, message, places]);
          })
          .sort(),
      },
    ]),
  );

/** Random points at which the two are compared, beside the end. */
const POINTS = 5;

const run = (seed: number, steps: number): void => {
  const random = randomFrom(seed);
  const service = newService();
  let document: string | undefined;
  const setFile = service.setFile.bind(service);
  service.setFile = (uri, text) => {
    if (uri === address("fast.md")) document = text;
    setFile(uri, text);
  };
  service.setFile(address("fast.md"), undefined);
  for (const path of PATHS) service.openPage(address(path), randomPage(random), 0);
  const compareAt = new Set(Array.from({ length: POINTS }, () => random.below(steps)).concat(steps));
  for (let version = 1; version <= steps; version++) {
    step(random, service, version);
    if (compareAt.has(version))
      assert.deepEqual(
        toldBy(service),
        toldBy(fromScratch(service, document)),
        `seed ${seed}, step ${version}`,
      );
  }
};

describe("the incremental workspace", () => {
  const seed = Number(process.env.SEED ?? 1);
  const runs = Number(process.env.RUNS ?? 40);
  const edits = Number(process.env.EDITS ?? 60);
  it(`tells and shows what one from scratch tells (${runs} runs of ${edits} edits from seed ${seed})`, function () {
    this.timeout(0);
    for (let index = 0; index < runs; index++) run(seed + index, edits);
  });
});
