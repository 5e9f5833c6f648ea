/** Everything that is declared in all folders, found by what a person types of its name, its sentence or its team. */
import { fold } from "../../../grammar/vocabulary.ts";
import { type PageState, unitStart } from "../model/page-state.ts";
import { containerName } from "../model/resolve.ts";
import type { Declaration, Unit } from "../model/unit.ts";
import type { Project } from "../rules/frame/project.ts";
import type { FoundSymbol } from "../service.ts";
import { fitness } from "./fuzzy.ts";
import { moved } from "./outline.ts";

const MOST = 200;

interface Entry {
  readonly declaration: Declaration;
  readonly name: string;
  readonly holder: string;
  /** What is compared with what was typed. */
  readonly folded: string;
}

/** A unit never changes, so its names are folded once. */
const known = new WeakMap<Unit, readonly Entry[]>();

const nameOf = ({ word, block }: Declaration): string =>
  [word?.text, block.text?.value].filter(Boolean).join(": ") || block.kind;

const holderOf = ({ unit, block, kind }: Declaration): string => {
  const container = kind === "team" || kind === "company" ? undefined : containerName(unit, block);
  return [container, unit.page.head.cycle?.id].filter(Boolean).join(", ");
};

const entryOf = (declaration: Declaration): Entry => {
  const [name, holder] = [nameOf(declaration), holderOf(declaration)];
  return { declaration, name, holder, folded: fold(`${name} ${holder}`) };
};

const entriesOf = (unit: Unit): readonly Entry[] => {
  const entries = known.get(unit) ?? unit.contribution.declarations.map(entryOf);
  known.set(unit, entries);
  return entries;
};

/** All words must fit, in any order. */
const fitAll = (words: readonly string[], text: string): number | undefined => {
  let sum = 0;
  for (const word of words) {
    const score = fitness(word, text);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
};

const toSymbol = ({ declaration, name, holder }: Entry): FoundSymbol => {
  const { unit, block, word } = declaration;
  return {
    ...{ kind: declaration.kind, name, uri: unit.page.uri },
    ...(holder ? { holder } : {}),
    ...moved(word ?? block.word, unitStart(unit)),
  };
};

const wordsOf = (typed: string): readonly string[] => fold(typed).split(/\s+/).filter(Boolean);

/** Tells how well what was typed fits a text of `declaredOn`: higher for better, undefined where it doesn't. */
export const fitnessOf = (typed: string): ((declared: string) => number | undefined) => {
  const words = wordsOf(typed);
  return (declared) => fitAll(words, declared);
};

/** Tells whether every word that was typed stands in a text: then it may be a name in it. */
export const mentions = (typed: string): ((text: string) => boolean) => {
  const words = wordsOf(typed);
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
};

/** All that is declared on a page, each as the text that is compared. */
export const declaredOn = ({ units }: PageState): readonly string[] =>
  units.flatMap(({ contribution }) =>
    contribution.declarations.map((declaration) => entryOf(declaration).folded),
  );

interface Find {
  readonly entry: Entry;
  readonly score: number;
}

interface Known {
  readonly revision: number;
  readonly finds: readonly Find[];
}

/** What was found last, page by page: who asks again while pages come in only waits for those. */
let lately: { readonly typed: string; readonly pages: WeakMap<PageState, Known> } | undefined;

const findsIn = ({ units }: PageState, words: readonly string[]): readonly Find[] => {
  const finds: Find[] = [];
  for (const unit of units)
    for (const entry of entriesOf(unit)) {
      const score = fitAll(words, entry.folded);
      if (score !== undefined) finds.push({ entry, score });
    }
  return finds;
};

/** The best finds first; nothing typed finds everything. */
export const search = (projects: readonly Project[], typed: string): readonly FoundSymbol[] => {
  const words = wordsOf(typed);
  if (lately?.typed !== typed) lately = { typed, pages: new WeakMap() };
  const found: Find[] = [];
  for (const { workspace } of projects)
    for (const page of workspace.pages.values()) {
      let known = lately.pages.get(page);
      if (known?.revision !== page.revision) {
        known = { revision: page.revision, finds: findsIn(page, words) };
        lately.pages.set(page, known);
      }
      for (const find of known.finds) found.push(find);
    }
  found.sort((a, b) => b.score - a.score || a.entry.folded.length - b.entry.folded.length);
  return found.slice(0, MOST).map(({ entry }) => toSymbol(entry));
};
