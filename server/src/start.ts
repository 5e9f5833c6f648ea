/** What `dist/server.js` and `dist/cli.js` are: two doors to one program, which is entered by the door's name. */
import path from "node:path";
import { load } from "./host/compiled.ts";

const door = path.basename(__filename, ".js");
(load(path.join(__dirname, "okr.js"), door) as Record<string, () => void>)[door]?.();
