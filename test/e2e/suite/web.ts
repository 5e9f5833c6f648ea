/** The way in for VS Code's extension host in a browser worker (`extensionTestsPath`). */
import "mocha/mocha"; // its build for browsers, which defines a global Mocha
import { runSuite } from "./harness.ts";

export const run = (): Promise<void> => runSuite(Mocha, () => import("./all-web.ts"));
