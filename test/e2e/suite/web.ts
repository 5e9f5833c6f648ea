/** The way in for VS Code's extension host in a browser worker. */
import "mocha/mocha"; // its build for browsers, which defines a global Mocha
import { runSuite } from "./harness.ts";

/** In: what loads the tests of a window. They come once it is certain that they run without Node. */
export const start = (load: () => Promise<unknown>): Promise<void> =>
  runSuite(Mocha, async () => {
    await import("./worker.test.ts");
    await load();
  });
