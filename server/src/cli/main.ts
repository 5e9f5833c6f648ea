/** The command `okr`. */
import { dayOf } from "../host/platform.ts";
import { run } from "./run.ts";
import { hasColours, STYLES, type Terminal } from "./terminal.ts";

/** So much is written at once; many small writes cost more than the rest. */
const CHUNK = 1 << 16;

const { stdout, stderr, env } = process;
let waiting = "";

const flush = (): void => {
  if (waiting) stdout.write(waiting);
  waiting = "";
};

const openTerminal = (): Terminal => {
  const inColour = hasColours(stdout, env);
  return {
    folder: process.cwd(),
    isRead: stdout.isTTY === true,
    today: () => dayOf(new Date()),
    print(text) {
      waiting += text;
      if (waiting.length >= CHUNK || stdout.isTTY) flush();
    },
    complain(sentence) {
      flush();
      stderr.write(`${sentence}\n`);
    },
    paint: (style, text) => (inColour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text),
  };
};

/** Runs what was typed behind `okr`, and sets the exit code. */
export const cli = async (): Promise<void> => {
  const terminal = openTerminal();
  // Whoever reads may have seen enough (`okr check | head`).
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  try {
    const code = await run(process.argv.slice(2), terminal);
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    terminal.complain(`okr: something went wrong that should not: ${(error as Error).stack}`);
    process.exitCode = 2;
  }
  flush();
};
