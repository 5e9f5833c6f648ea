/**
 * A stand-in for the service, for tests of the protocol edge alone. Its language has three words:
 *   `wrong`       is a warning, with a fix that leaves a blank
 *   `needs NAME`  is an error unless some page says `has NAME`, and a hint that points there if one does
 *   `doc FILE`    links to a document; an error if it isn't there
 */
import { canonical } from "../../server/src/host/uri.ts";
import type {
  Completion,
  Completions,
  Edit,
  FileEdit,
  Finding,
  Fix,
  Lens,
  Lines,
  Options,
  Range,
  Service,
  Uri,
} from "../../server/src/service.ts";

interface Page {
  text: string;
  version: number | undefined;
  readonly disk: string | undefined;
}

export interface FakeService extends Service {
  /** What was handed in by `setConfig`. */
  readonly configs: readonly unknown[];
  readonly options: Options;
  readonly folders: readonly Uri[];
}

export const linesOf = (text: string): Lines => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  const lineText = (line: number) => text.slice(starts[line], starts[line + 1]).replace(/[\r\n]+$/, "");
  return {
    lineCount: starts.length,
    length: text.length,
    lineText,
    text: (start = 0, end = text.length) => text.slice(start, end),
    offsetAt: (line, character) =>
      line >= starts.length ? text.length : (starts[line] ?? 0) + Math.min(character, lineText(line).length),
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
};

/** The pages and documents of the stand-in, and what it finds in them. */
class FakeModel {
  readonly pages = new Map<Uri, Page>();
  readonly documents = new Map<Uri, string | undefined>();
  isReading = false;
  #linked: readonly Uri[] = [];

  findings(uri: Uri): Finding[] {
    return [
      ...this.words(uri, /wrong/g).map((match) => finding(match, "wrong", "warning")),
      ...this.words(uri, /needs (\w+)/g).flatMap((match) => this.#need(match)),
      ...this.documentsOf(uri)
        .filter(({ target }) => this.documents.has(target) && this.documents.get(target) === undefined)
        .map(({ match }) => finding(match, "gone", "error")),
    ];
  }

  /** The same list while nothing changed. */
  linked(): readonly Uri[] {
    const all = [...this.pages.keys()].flatMap((uri) => this.documentsOf(uri).map(({ target }) => target));
    if (all.join() !== this.#linked.join()) this.#linked = all;
    return this.#linked;
  }

  words(uri: Uri, word: RegExp): RegExpExecArray[] {
    return [...(this.pages.get(uri)?.text ?? "").matchAll(word)];
  }

  #need(match: RegExpExecArray): Finding[] {
    const places = [...this.pages.keys()].flatMap((uri) =>
      this.words(uri, /has (\w+)/g)
        .filter((there) => there[1] === match[1])
        .map((there) => ({ uri, start: there.index, end: there.index + there[0].length, message: "Here." })),
    );
    if (places.length) return [finding(match, "met", "hint", { related: places, tags: ["unnecessary"] })];
    return this.isReading ? [] : [finding(match, "unmet", "error")];
  }

  documentsOf(uri: Uri): { match: RegExpExecArray; target: Uri }[] {
    const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
    return this.words(uri, /doc (\S+)/g).map((match) => ({ match, target: canonical(folder + match[1]) }));
  }
}

const finding = (
  match: RegExpExecArray,
  rule: string,
  severity: Finding["severity"],
  more: Partial<Finding> = {},
): Finding => ({
  ...{ rule, severity, start: match.index, end: match.index + match[0].length },
  ...{ message: `“${match[0]}” is ${rule}.`, related: [], tags: [], ...more },
});

/** All words that are wrong, at once. */
const fixAll = (uri: Uri, wrong: readonly RegExpExecArray[]): Fix => ({
  ...{ title: "Fix all", findings: [], kind: "source.fixAll.okr", preferred: false, safe: true },
  edits: () => [
    { uri, edits: wrong.map(({ index }) => ({ start: index, end: index + "wrong".length, text: "right" })) },
  ],
});

/** A fix that leaves a blank, and for what is missing one that makes a file. */
const fixesFor = (found: Finding, uri: Uri): Fix[] => {
  const fix = (title: string, edits: () => FileEdit[]): Fix => ({
    ...{ title, findings: [found], kind: "quickfix", preferred: true, safe: false },
    edits,
  });
  const blanks = [{ start: 9, end: 14 }];
  const replace = fix(`Replace ${found.rule}`, () => [
    { uri, edits: [{ start: found.start, end: found.end, text: "right by owner}", blanks }] },
  ]);
  const made = { uri: `${uri}.new.okr`, create: true, edits: [{ start: 0, end: 0, text: "has it\n" }] };
  return found.rule === "unmet" ? [replace, fix("Add a page", () => [made])] : [replace];
};

export const createFakeService = (options: Options): FakeService => {
  const model = new FakeModel();
  const { pages } = model;
  const configs: unknown[] = [];
  let folders: readonly Uri[] = [];
  return {
    ...{ configs, options },
    get folders() {
      return folders;
    },
    setFolders: (uris) => {
      folders = uris;
    },
    setConfig: (config) => void configs.push(config),
    openPage: (uri, text, version) => void pages.set(uri, { text, version, disk: pages.get(uri)?.disk }),
    editPage: (uri, edits, version) => {
      const page = pages.get(uri) as Page;
      page.text = edits.reduce(
        (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        page.text,
      );
      page.version = version;
    },
    closePage: (uri) => {
      const disk = pages.get(uri)?.disk;
      pages.delete(uri);
      if (disk !== undefined) pages.set(uri, { text: disk, version: undefined, disk });
    },
    setFile: (uri, text) => {
      const page = pages.get(uri);
      if (!uri.endsWith(".okr")) model.documents.set(uri, text);
      else if (page?.version !== undefined) pages.set(uri, { ...page, disk: text });
      else if (text === undefined) pages.delete(uri);
      else pages.set(uri, { text, version: undefined, disk: text });
    },
    listDocument: () => undefined,
    setChanged: () => undefined,
    setReading: (reading) => {
      model.isReading = reading;
    },
    settle: () => false,
    linkedDocuments: () => model.linked(),
    isIgnored: (uri) => {
      const { ignore } = (configs.at(-1) ?? options.config ?? {}) as { ignore?: string[] };
      return Boolean(ignore?.some((part) => uri.includes(part)));
    },
    pages: () => [...pages.keys()],
    lines: (uri) => pages.get(uri) && linesOf(pages.get(uri)?.text ?? ""),
    version: (uri) => pages.get(uri)?.version,
    revision: (uri) => hash(JSON.stringify(model.findings(uri))),
    findings: (uri) => model.findings(uri),
    judge: () => "done",
    findingsSoFar: (uri) => model.findings(uri),
    refactorings: () => [],
    sourceActions: (uri) =>
      model.words(uri, /wrong/g).length ? [fixAll(uri, model.words(uri, /wrong/g))] : [],
    moveTargets: () => [],
    move: () => ({ refused: "" }),
    nextCycle: () => ({ refused: "" }),
    fixes: (uri, range) =>
      model
        .findings(uri)
        .filter((found) => found.start <= range.end && range.start <= found.end)
        .flatMap((found) => fixesFor(found, uri)),
    complete: (uri, offset) => completionsAt(pages.get(uri)?.text ?? "", offset),
    links: (uri) =>
      model.documentsOf(uri).map(({ match, target }) => ({ ...spanOf(match), target, line: 2, says: "Why" })),
    hints: (uri, range) =>
      model
        .words(uri, /wrong/g)
        .map(spanOf)
        .filter(({ start }) => start >= range.start && start <= range.end)
        .map(({ end }) => ({ offset: end, text: "40%" })),
    lenses: (uri) => lensesOf(model, uri),
    describe: (_uri, topic) => (topic?.about === "rule" ? `About ${topic.rule}` : undefined),
    hover: (uri, offset) => hoverOn(pages.get(uri)?.text ?? "", offset),
    format: (uri): Edit[] =>
      model
        .words(uri, / +$/gm)
        .map(({ index, 0: all }) => ({ start: index, end: index + all.length, text: "" })),
  } satisfies Partial<FakeService> as unknown as FakeService; // what no test here speaks of is left out
};

/** What is wrong can be mended, and what is linked can be opened; of what is linked something is only said. */
const lensesOf = (model: FakeModel, uri: Uri): Lens[] => [
  ...model
    .findings(uri)
    .filter(({ rule }) => rule === "wrong")
    .map((found): Lens => {
      const edits = () => fixesFor(found, uri)[0]?.edits() ?? [];
      return { start: found.start, end: found.end, title: "Mend", action: { kind: "edit", edits } };
    }),
  ...model.documentsOf(uri).flatMap(({ match, target }): Lens[] => [
    { ...spanOf(match), title: "Open", action: { kind: "open", uri: target, line: 2 } },
    { ...spanOf(match), title: "Linked" },
  ]),
];

/** Behind `has` a name may be written, with a blank; the line is set one step in. */
const completionsAt = (text: string, offset: number): Completions => {
  const typed = /has (\w*)$/.exec(text.slice(0, offset))?.[1];
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  if (typed === undefined) return { items: [], isIncomplete: false };
  const edit = { start: offset - typed.length, end: offset, text: "a <name> {of} $1" };
  const item: Completion = {
    ...{ label: "a name", kind: "template", detail: "Whose?", filter: "name", commit: [","] },
    edit: { ...edit, blanks: [{ start: 2, end: 8 }] },
    also: [{ start: line, end: line, text: "  " }],
    topic: { about: "rule", rule: "wrong" },
  };
  return { items: [item], isIncomplete: true };
};

const hoverOn = (text: string, offset: number): (Range & { markdown: string }) | undefined => {
  const word = [...text.matchAll(/\S+/g)].find(
    ({ index, 0: all }) => index <= offset && offset <= index + all.length,
  );
  if (word?.[0] === "explode") throw new Error("The service failed.");
  return word && { start: word.index, end: word.index + word[0].length, markdown: `**${word[0]}**` };
};

const spanOf = ({ index, 0: all }: RegExpExecArray): Range => ({ start: index, end: index + all.length });

const hash = (text: string): number =>
  Array.from(text).reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) | 0, 7);
