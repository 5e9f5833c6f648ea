/** What is asked right behind an edit: the answer counts from the key on. */
import type { Run } from "./contender.ts";
import type { Sample } from "./figures.ts";
import type { Language } from "./languages.ts";
import type { Spot } from "./spots.ts";

/** A row of the table: what is asked, and at which spot. */
interface Question {
  readonly row: string;
  readonly method: string;
  /** What the server must say of itself to be asked. */
  readonly capability:
    | "completionProvider"
    | "hoverProvider"
    | "definitionProvider"
    | "documentSymbolProvider";
  readonly at: "choice" | "reference";
}

const QUESTIONS: readonly Question[] = [
  {
    ...{ row: "completion of a word after an edit", method: "completion" },
    ...{ capability: "completionProvider", at: "choice" },
  },
  {
    ...{ row: "completion of a reference after an edit", method: "completion" },
    ...{ capability: "completionProvider", at: "reference" },
  },
  { row: "hover after an edit", method: "hover", capability: "hoverProvider", at: "choice" },
  {
    ...{ row: "definition after an edit", method: "definition" },
    ...{ capability: "definitionProvider", at: "reference" },
  },
  {
    ...{ row: "symbols after an edit", method: "documentSymbol" },
    ...{ capability: "documentSymbolProvider", at: "choice" },
  },
];

export interface Asked {
  readonly uri: string;
  readonly language: Language;
  readonly edits: number;
  /** Where is typed: a letter comes and goes at the end of a reference. */
  readonly typed: Spot;
  readonly spots: Readonly<Record<Question["at"], string>>;
}

/** Asks everything, and tells what each answer took. Without names across a file, references can't be asked about. */
export const measureAsking = async (
  run: Run,
  { uri, language, edits, typed, spots }: Asked,
  add: (row: string, value: Sample) => void,
): Promise<void> => {
  for (const { row, method, capability, at } of QUESTIONS) {
    if (!run.client.server.capabilities[capability]) continue;
    if (row.includes("reference") || method === "definition") if (!language.declaration) continue;
    for (let edit = 0; edit < edits * 2; edit++) {
      const isLetter = edit % 2 === 0;
      const [place, text] = isLetter ? [typed.at, "x"] : [typed.after, ""];
      const took = await run.editAndAsk(uri, place, text, method, spots[at]);
      // The whole page stands as it was written: there a reference leads somewhere.
      if (!isLetter) add(row, took);
    }
  }
};
