/** The way in for VS Code's Node extension host, on a server or a desktop (`extensionTestsPath`). */
import Mocha from "mocha";
import { runSuite } from "./harness.ts";

export const run = (): Promise<void> => runSuite(Mocha, () => import("./all.ts"));
