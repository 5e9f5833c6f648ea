/** The way in for VS Code's Node extension host, on a server or a desktop. */
import Mocha from "mocha";
import { runSuite } from "./harness.ts";

/** In: what loads the tests of a window. */
export const start = (load: () => Promise<unknown>): Promise<void> => runSuite(Mocha, load);
