/** What `dist/server.js` and `dist/cli.js` are: each starts the program of its name beside it. */
import { start } from "./host/compiled.ts";

start(__filename.replace(/\.js$/, "-main.js"));
