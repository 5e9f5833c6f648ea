/** Places of a text that are typed at, and the typing: a character that breaks something and is taken away again. */
import { drawRange } from "../kit/lsp.ts";
import { linesOf } from "../kit/lsp-service.ts";
import type { Run } from "./contender.ts";
import type { Sample } from "./figures.ts";

/** Edits before those that count. */
const WARM_UP = 10;

/** What the findings say when all are there: some servers, ours too, tell the first ones of a page in parts. */
const settled = async (run: Run, uri: string): Promise<string> => {
  await run.untilQuiet();
  return run.messages(uri);
};

/** A place in the drawing of the kit, and the character behind it. */
export interface Spot {
  readonly at: string;
  readonly after: string;
  /** The place alone. */
  readonly point: string;
}

/** The ends of all that matches, as places in the drawing of the kit. */
export const pointsIn = (text: string, pattern: RegExp): readonly string[] => {
  const lines = linesOf(text);
  return Array.from(text.matchAll(pattern), (match) => {
    const { line, character } = lines.positionAt(match.index + match[0].length);
    return `${line + 1}:${character + 1}`;
  });
};

/** The end of what matches that is nearest to the middle. */
export const spotIn = (text: string, pattern: RegExp): Spot => {
  const middle = text.length / 2;
  const ends = Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
  const offset = ends.reduce((best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best));
  const start = linesOf(text).positionAt(offset);
  const end = { ...start, character: start.character + 1 };
  return {
    ...{ at: drawRange({ start, end: start }), after: drawRange({ start, end }) },
    point: `${start.line + 1}:${start.character + 1}`,
  };
};

/** Breaks and mends at a spot, and gives what each edit took once the server was warm. */
export const toggle = async (run: Run, uri: string, spot: Spot, edits: number): Promise<Sample[]> => {
  const base = await settled(run, uri);
  const took: Sample[] = [];
  for (let edit = 0; edit < WARM_UP + edits; edit++) {
    const broken = (messages: string) => messages !== base;
    const mended = (messages: string) => messages === base;
    const each =
      edit % 2 === 0
        ? await run.edit(uri, spot.at, "x", broken)
        : await run.edit(uri, spot.after, "", mended);
    if (edit >= WARM_UP) took.push(each);
  }
  return took;
};
