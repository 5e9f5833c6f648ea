/** Runs the suite with mocha, inside any extension host. Every line it prints carries a mark, for the runner outside. */
const MARK = "okr-suite:"; // as in ../suites.mjs
const OPTIONS = { ui: "bdd", reporter: "spec", color: false, timeout: 30_000 } as const;

type Reporters = { Base: { consoleLog: (...line: unknown[]) => void } };

// The console of the extension host is the one way out of every kind of host.
const printToConsole = (reporters: unknown): void => {
  (reporters as Reporters).Base.consoleLog = (format = "", ...values) =>
    console.log(`${MARK}${format}`, ...values);
};

/** In: mocha, as built for the host at hand, and what loads the tests. Rejects if a test fails. */
export const runSuite = async (Runner: typeof Mocha, load: () => Promise<unknown>): Promise<void> => {
  printToConsole(Runner.reporters);
  const mocha = new Runner(OPTIONS);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
};
