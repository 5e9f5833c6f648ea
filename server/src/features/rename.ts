/** Gives a thing another name, everywhere: refused with a reason where it can't be done or would mean something else. */
import { ID } from "../../../grammar/lines.ts";
import { fold, lensOf } from "../../../grammar/vocabulary.ts";
import { type PageState, unitStart } from "../model/page-state.ts";
import { containerName } from "../model/resolve.ts";
import { type Occurrence, occurrencesOf, type Thing, thingOf } from "../model/things.ts";
import type { Declaration, Use } from "../model/unit.ts";
import type { View } from "../model/view.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Edit, FileEdit, Refusal, Renamable, Renamed, Uri } from "../service.ts";
import { type Asking, askAt, type Found, foundAt } from "./names.ts";
import { moved } from "./outline.ts";
import { misled } from "./rename-check.ts";

const IS_ID = new RegExp(`^${ID}$`, "u");

const refuse = (refused: string): Refusal => ({ refused });

const isContainer = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

/** Would two things of one name meet at one place? */
const meet = (one: Declaration, other: Declaration): boolean => {
  if (isContainer(one) || isContainer(other)) return isContainer(one) && isContainer(other);
  if (one.holder || other.holder) return one.holder?.block === other.holder?.block;
  const [here, there] = [containerName(one.unit, one.block), containerName(other.unit, other.block)];
  const samePage = here !== undefined || one.unit.page === other.unit.page;
  return here === there && samePage && one.unit.page.head.cycleId === other.unit.page.head.cycleId;
};

/** What else has a name where a thing has its own. */
const rival = (view: View, { declarations }: Thing, name: string): Declaration | undefined => {
  const own = new Set(declarations.map(({ block }) => block));
  return [...view.declarations(name)].find(
    (other) => !own.has(other.block) && declarations.some((each) => meet(each, other)),
  );
};

/** Why what stands there has no name that could be changed here. */
const noName = (found: Exclude<Found, { about: "name" }> | undefined): string => {
  switch (found?.about) {
    case "heading":
      return "This is a heading of a document. Change it in the document, then here.";
    case "cycle":
      return "This is a cycle. It is named at the head of its pages, by its calendar.";
    case "document":
      return "This is the path of a file. Rename the file instead.";
    default:
      return "There is no name here. A name stands between the word and the colon, as in “objective instant-yes: …”, and wherever that is referred to.";
  }
};

interface Subject {
  readonly thing: Thing;
  readonly found: Extract<Found, { about: "name" }>;
}

const subjectAt = (asking: Asking): Subject | Refusal => {
  const { view } = asking;
  const found = foundAt(asking);
  if (found?.about !== "name") return refuse(noName(found));
  if (view.reading) return refuse("Pages are still being read. Try again in a moment.");
  const [target] = found.targets;
  const { text } = found.word;
  if (!target && found.use && view.resolveUse(found.use).ambiguous.length > 0)
    return refuse(
      `“${text}” may mean several things here. Write its full name first, with the team in front.`,
    );
  if (!target) return refuse(`Nothing is called “${text}”, so there is nothing to rename.`);
  const thing = thingOf(view, target);
  if (rival(view, thing, thing.name))
    return refuse(`Two things are called “${text}” at one place. Change one of them by hand first.`);
  return { thing, found };
};

/** The name at an offset that may be changed, or why it can't be. */
export const renamableAt = (project: Project, page: PageState, offset: number): Renamable | Refusal => {
  const asking = askAt(project, page, offset);
  const subject = subjectAt(asking);
  if ("refused" in subject) return subject;
  const { word } = subject.found;
  return { ...moved(word, asking.place.base), placeholder: word.text };
};

/** Why a thing can't have that name, as far as it can be told without looking at references. */
const wrongName = (view: View, thing: Thing, name: string): string | undefined => {
  if (!IS_ID.test(name))
    return `“${name}” can't be a name. A name begins with a letter or digit, then come letters, digits, “-” and “_”.`;
  if (thing.kind === "kr" && lensOf(name))
    return `“${name}” says what kind of change a key result is (its lens), so it can't be its name.`;
  const other = rival(view, thing, fold(name));
  if (!other) return undefined;
  const sentence = other.block.text ? `: “${other.block.text.value}”` : "";
  return `“${name}” is taken by another ${other.kind} at the same place${sentence}.`;
};

const byPage = (occurrences: readonly Occurrence[], name: string): readonly FileEdit[] => {
  const pages = new Map<Uri, Map<number, Edit>>();
  for (const { unit, word } of occurrences) {
    const edits = pages.get(unit.page.uri) ?? new Map<number, Edit>();
    const range = moved(word, unitStart(unit));
    pages.set(unit.page.uri, edits.set(range.start, { ...range, text: name }));
  }
  return [...pages]
    .map(([uri, edits]) => ({ uri, edits: [...edits.values()].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
};

const nameOfPage = ({ unit }: Use): string =>
  decodeURIComponent(unit.page.uri.slice(unit.page.uri.lastIndexOf("/") + 1));

/** The changes that give what stands at an offset another name, or why that can't be. */
export const renameAt = (
  project: Project,
  page: PageState,
  offset: number,
  typed: string,
): Renamed | Refusal => {
  const asking = askAt(project, page, offset);
  const subject = subjectAt(asking);
  if ("refused" in subject) return subject;
  const [{ view }, { thing }, text] = [asking, subject, typed.trim()];
  const wrong = wrongName(view, thing, text);
  if (wrong) return refuse(wrong);
  const occurrences = occurrencesOf(view, thing);
  const files = byPage(occurrences, text);
  const touched = occurrences.flatMap(({ use }) => use ?? []);
  const other = misled({ view, thing, name: fold(text), touched, files });
  if (!other) return { files };
  return refuse(
    `With the name “${text}”, the reference “${other.reference.text}” in ${nameOfPage(other)} would lead elsewhere. Choose another name.`,
  );
};
