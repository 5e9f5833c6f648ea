/** The server and the command line in one program, `dist/okr.js`: nearly all of it they share. */
export { cli } from "./cli/main.ts";
export { server } from "./node.ts";
