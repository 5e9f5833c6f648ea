/** Command lines in temporary folders, written down as a terminal shows them. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../server/src/cli/run.ts";
import type { Terminal } from "../../server/src/cli/terminal.ts";
import { drawnFiles } from "../kit/fixture.ts";

/** The text of an `okr.config.json` in which only these rules are on. */
export const only = (rules: Record<string, string>): string => JSON.stringify({ extends: [], rules });

const folders: string[] = [];

/** Removes all folders that were made. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

export class Folder {
  readonly path: string;

  /** @param drawing files in one string, each behind its line `=== path`. */
  constructor(drawing: string) {
    this.path = realpathSync(mkdtempSync(path.join(tmpdir(), "okr-cli-")));
    folders.push(this.path);
    for (const [name, { text }] of drawnFiles(drawing)) this.write(name, text);
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), "utf8");
  }

  /**
   * Runs a command line in this folder, or in one below it; gives what it prints and its exit code. `isRead` tells that a
   * person sees it in a terminal.
   */
  async okr(commandLine: string, below = "", isRead = false): Promise<string> {
    const lines: string[] = [];
    const terminal: Terminal = {
      folder: path.join(this.path, below),
      isRead,
      today: () => "2026-02-09",
      print: (text) => void lines.push(text),
      complain: (sentence) => void lines.push(`${sentence}\n`),
      paint: (_style, text) => text,
    };
    const code = await run(commandLine.split(" "), terminal);
    return `${lines.join("")}exit ${code}\n`.replaceAll(this.path, "FOLDER");
  }
}

/** What `okr check` prints, without the messages. */
export const withoutMessages = (printed: string): string =>
  printed.replace(/^(\S+:\d+:\d+ \w+ [a-z-]+) .*$/gm, "$1");
