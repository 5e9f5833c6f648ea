/** Moves an objective or a key result to another team or file, with all references following; refused where they can't. */
import { fold, rankOf } from "../../../../grammar/vocabulary.ts";
import { type PageState, textOfPage, unitStart } from "../../model/page-state.ts";
import { isWithin } from "../../model/paths.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import type { Project } from "../../rules/frame/project.ts";
import { indentAt } from "../../rules/shared/changes.ts";
import { innerIndent } from "../../rules/shared/insert.ts";
import { keyResultsOf } from "../../rules/shared/objectives.ts";
import type { Changed, Edit, FileEdit, MoveTarget, Refusal, Uri } from "../../service.ts";
import { blanksIn } from "../fixes.ts";
import { outlineOf } from "../outline.ts";
import { type Asked, askedAt } from "./asked.ts";
import { pathFrom } from "./carry-block.ts";
import { called, isTaken, objectiveOn, servedBy, shareIn } from "./move-places.ts";
import { type Moving, withReferences } from "./move-references.ts";
import { cycleLine, indented, linesOf, putBehind, STEP, takeOutLines } from "./page-lines.ts";

/** What is put where: lines behind an offset of a page, or a page that begins with them. */
export interface Put {
  readonly uri: Uri;
  readonly edit: Edit;
  readonly create: boolean;
  readonly qualifiers: readonly (string | undefined)[];
  /** The names of the team and the shared objective that begin there. */
  readonly begins: readonly string[];
}

const refuse = (refused: string): Refusal => ({ refused });

const isHolder = ({ kind }: Declaration): boolean => kind === "team" || kind === "company";

const absolute = (unit: Declaration["unit"], span: { start: number; end: number }) => ({
  start: unitStart(unit) + span.start,
  end: unitStart(unit) + span.end,
});

/** The lines of what moves, without indentation, with paths that lead to the same documents from the other page. */
const movingLines = ({ unit, block }: Declaration, to: Uri, folder: string | undefined): string[] => {
  const lines = linesOf(textOfPage(unit.page), absolute(unit, block));
  if (to === unit.page.uri) return lines;
  return lines.map((line) =>
    line.replace(
      /^(\s*(?:doc|link):\s*)(\S.*)$/,
      (_all, key: string, path: string) => key + pathFrom(path, unit.page.uri, to, folder),
    ),
  );
};

const behindAll = (
  page: PageState,
  holder: string | undefined,
): { at: number; indent: string } | undefined => {
  const top = outlineOf(page);
  const open =
    holder === undefined
      ? top.at(-1)
      : top.findLast(
          ({ block, unit }) => declarationOf(unit, block)?.name === holder && rankOf(block.kind) === 0,
        );
  if (!open) return undefined;
  if (holder === undefined) return rankOf(open.block.kind) === 0 ? undefined : { at: open.end, indent: "" };
  const sibling = open.children.at(-1);
  const indent = sibling
    ? indentAt(textOfPage(page), sibling.start)
    : indentAt(textOfPage(page), open.start) + STEP;
  return { at: open.end, indent };
};

const headFor = ({ head }: PageState): string[] => [
  ...(head.cycle ? [cycleLine(head.cycle)] : []),
  ...(head.phase ? [`phase: ${head.phase}`] : []),
  ...(head.language === "en" ? [] : [`language: ${head.language}`]),
];

/** Lines of rank 1 on a page that hasn't got their team or company yet, or isn't there. */
const begin = (
  { view, page: source }: Asked,
  uri: Uri,
  known: Declaration | undefined,
  lines: readonly string[],
): Put => {
  const own = known
    ? ["", `${known.kind} ${known.word?.text ?? known.name}`, "", ...indented(lines, STEP)]
    : ["", ...lines];
  const put = { uri, qualifiers: [known?.name], begins: known ? [known.name] : [] };
  const page = view.workspace.pages.get(uri);
  if (page) {
    const text = textOfPage(page);
    return { ...put, edit: putBehind(text, text.trimEnd().length, own), create: false };
  }
  const text = `${[...headFor(source), ...own].join("\n").replace(/^\n/, "")}\n`;
  return { ...put, edit: { start: 0, end: 0, text }, create: true };
};

/** Lines of rank 1 on a page: below its team or company, which begins there where the page hasn't got it yet. */
export const putBlock = (asked: Asked, to: MoveTarget, lines: readonly string[]): Put | Refusal => {
  const { view } = asked;
  const holder = to.holder === undefined ? undefined : fold(to.holder);
  const page = view.workspace.pages.get(to.uri);
  const known = holder === undefined ? undefined : [...view.declarations(holder)].find(isHolder);
  if (holder !== undefined && !known)
    return refuse(`Nothing is called “${to.holder}”, so nothing can be moved there.`);
  const place = page && behindAll(page, holder);
  if (page && place) {
    const edit = putBehind(textOfPage(page), place.at, ["", ...indented(lines, place.indent)]);
    return { uri: to.uri, edit, create: false, qualifiers: [holder], begins: [] };
  }
  if (page && !known && page.units.some(({ container }) => container))
    return refuse("Everything on that page belongs to a team or company. Say which one it goes to.");
  return begin(asked, to.uri, known, lines);
};

/** Lines of a key result below an objective, apart from the others where those stand apart. */
const putBelow = (holder: Declaration, lines: readonly string[]): Put => {
  const { unit, block } = holder;
  const source = textOfPage(unit.page);
  const base = unitStart(unit);
  const last = keyResultsOf(block).at(-1);
  const indent = last ? indentAt(source, base + last.start) : innerIndent(block, unit.section.text);
  const isApart =
    !last || /\n[^\S\n]*\r?\n[^\S\r\n]*$/.test(source.slice(0, base + last.start)) || lines.length > 1;
  const edit = putBehind(source, base + (last ?? block).end, [
    ...(isApart ? [""] : []),
    ...indented(lines, indent),
  ]);
  return { uri: unit.page.uri, edit, create: false, qualifiers: [holder.name], begins: [] };
};

const putResult = (asked: Asked, result: Declaration, to: MoveTarget): Put | Refusal => {
  const { view } = asked;
  const lines = movingLines(result, to.uri, view.workspace.folder);
  if (to.objective !== undefined) {
    const holder = objectiveOn(view, to.uri, to.holder, to.objective);
    if (!holder) return refuse(`There is no objective called “${to.objective}” there.`);
    return holder.block === result.holder?.block
      ? refuse("It stands there already.")
      : putBelow(holder, lines);
  }
  const served = servedBy(view, result);
  if (to.holder === undefined || !served?.word)
    return refuse("Give the objective a name first, so that another team can add key results to it.");
  const share = shareIn(view, served, fold(to.holder));
  if (share) return putBelow(share, lines);
  if (isTaken(view, served.name, fold(to.holder), result))
    return refuse(`Something else is called “${served.word.text}” there. Rename one of the two first.`);
  const whole = putBlock(asked, to, [`shares ${fullName(served)}`, "", ...indented(lines, STEP)]);
  return "refused" in whole
    ? whole
    : { ...whole, qualifiers: [served.name], begins: [...whole.begins, served.name] };
};

/** Is it the address of a page that leads nowhere else, however it is spelled? */
const isPlainPage = (uri: Uri): boolean => {
  if (!/[^/]\.okr$/i.test(uri) || /%(?:2f|5c|00)|[\\?#]/i.test(uri)) return false;
  return !uri.split("/").some((name) => /^(?:\.|%2e){1,2}$/i.test(name));
};

/** Why something can't go to a page at all. */
const wrongPlace = (
  { project, page }: Asked,
  target: Declaration,
  { uri, holder }: MoveTarget,
): string | undefined => {
  const { folder, pages } = project.workspace;
  const there = pages.get(uri);
  if (project.workspace.reading) return "Pages are still being read. Try again in a moment.";
  if (!there && (!folder || !isWithin(uri, folder) || !isPlainPage(uri)))
    return "It can only go to a page of this folder.";
  if (there && there.head.language !== page.head.language)
    return "The other page is written in another language, and numbers would be read differently there.";
  if (holder === undefined && uri === page.uri && !target.unit.container) return "It stands there already.";
  return undefined;
};

const wrongObjective = ({ view }: Asked, target: Declaration, { holder }: MoveTarget): string | undefined => {
  if (holder === undefined) return undefined;
  const name = fold(holder);
  const container = [...view.declarations(name)].find(isHolder);
  const who = container ? called(container, view) : holder;
  if (target.unit.container?.name === name) return `It belongs to ${who} already.`;
  if (shareIn(view, target, name))
    return `${who} adds key results to this objective. Take that part (“shares”) out of its page first.`;
  return isTaken(view, target.name, name, target)
    ? `${who} has something else called “${target.word?.text}”. Rename one of the two first.`
    : undefined;
};

const toFiles = (edits: ReadonlyMap<Uri, readonly Edit[]>, put: Put): FileEdit[] =>
  [...edits].map(([uri, list]) => ({
    uri,
    create: put.create && uri === put.uri,
    edits: list.map((edit) => ({ ...edit, blanks: blanksIn(edit.text) })),
  }));

const carriedOut = (asked: Asked, target: Declaration, put: Put): Changed | Refusal => {
  const { page, view } = asked;
  const taken = takeOutLines(textOfPage(page), absolute(target.unit, target.block));
  const isNear = put.uri === page.uri && put.edit.start >= taken.start && put.edit.start <= taken.end;
  const edits = new Map<Uri, readonly Edit[]>([[page.uri, [taken]]]);
  edits.set(
    put.uri,
    [...(edits.get(put.uri) ?? []), put.edit].sort((a, b) => a.start - b.start),
  );
  if (isNear && put.edit.start !== taken.start && put.edit.start !== taken.end)
    return refuse("It stands there already.");
  const blocks = new Set([target.block, ...target.block.blocks]);
  const moving: Moving = {
    view,
    declarations: target.unit.contribution.declarations.filter(({ block }) => blocks.has(block)),
    source: page,
    edits,
    put: { uri: put.uri, edit: put.edit },
    qualifiers: put.qualifiers,
    begins: put.begins,
  };
  const all = withReferences(moving);
  if (!("stuck" in all)) return { files: toFiles(all, put) };
  const { reference, unit } = all.stuck;
  const where = decodeURIComponent(unit.page.uri.slice(unit.page.uri.lastIndexOf("/") + 1));
  return refuse(
    `The reference “${reference.text}” in ${where} could not lead there any more. Give what it names a name of its own first.`,
  );
};

/** Moves what stands at an offset, or says why not. */
export const moveTo = (
  project: Project,
  page: PageState,
  offset: number,
  to: MoveTarget,
): Changed | Refusal => {
  const asked = askedAt(project, page, { start: offset, end: offset });
  const { target } = asked;
  if (target?.kind !== "objective" && target?.kind !== "kr")
    return refuse("Only an objective or a key result can be moved. Place the cursor on its sentence.");
  const wrong =
    wrongPlace(asked, target, to) ??
    (target.kind === "objective" ? wrongObjective(asked, target, to) : undefined);
  if (wrong) return refuse(wrong);
  const put =
    target.kind === "kr"
      ? putResult(asked, target, to)
      : putBlock(asked, to, movingLines(target, to.uri, project.workspace.folder));
  if ("refused" in put) return put;
  return carriedOut(asked, target, put);
};
