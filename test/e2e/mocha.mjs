/** Tests that run here and not inside of VS Code. In: a function that describes them. Out: the counts. */
import Mocha from "mocha";

export const runMocha = (tests) => {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 60_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  tests();
  return new Promise((resolve) => {
    const { stats } = mocha.run(() => resolve({ passed: stats.passes, failed: stats.failures }));
  });
};
