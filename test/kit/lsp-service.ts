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

export const createFakeService = (options: Options): FakeService => {
  const pages = new Map<Uri, Page>();
  const documents = new Map<Uri, string | undefined>();
  const configs: unknown[] = [];
  let folders: readonly Uri[] = [];
  let isReading = false;
  let listed: readonly Uri[] = [];
  const words = (uri: Uri, word: RegExp) => [...(pages.get(uri)?.text ?? "").matchAll(word)];
  const find = (
    match: RegExpExecArray,
    rule: string,
    severity: Finding["severity"],
    more: Partial<Finding> = {},
  ) => ({
    ...{ rule, severity, start: match.index, end: match.index + match[0].length },
    ...{ message: `“${match[0]}” is ${rule}.`, related: [], tags: [], ...more },
  });
  const need = (match: RegExpExecArray): Finding[] => {
    for (const uri of pages.keys())
      for (const there of words(uri, /has (\w+)/g))
        if (there[1] === match[1]) {
          const place = { uri, start: there.index, end: there.index + there[0].length, message: "Here." };
          return [find(match, "met", "hint", { related: [place], tags: ["unnecessary"] })];
        }
    return isReading ? [] : [find(match, "unmet", "error")];
  };
  const docsOf = (uri: Uri) =>
    words(uri, /doc (\S+)/g).map((match) => ({
      match,
      target: canonical(uri.slice(0, uri.lastIndexOf("/") + 1) + match[1]),
    }));
  const findings = (uri: Uri): Finding[] => [
    ...words(uri, /wrong/g).map((match) => find(match, "wrong", "warning")),
    ...words(uri, /needs (\w+)/g).flatMap(need),
    ...docsOf(uri)
      .filter(({ target }) => documents.has(target) && documents.get(target) === undefined)
      .map(({ match }) => find(match, "gone", "error")),
  ];
  const replace = (finding: Finding, uri: Uri): FileEdit[] => [
    { uri, edits: [{ ...finding, text: "right by owner}", blanks: [{ start: 9, end: 14 }] }] },
  ];
  const create = (uri: Uri): FileEdit[] => [
    { uri: `${uri}.new.okr`, create: true, edits: [{ start: 0, end: 0, text: "has it\n" }] },
  ];
  const fix = (title: string, finding: Finding, edits: () => FileEdit[]): Fix => ({
    ...{ title, findings: [finding], kind: "quickfix", preferred: true, safe: false },
    edits,
  });
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
      if (!uri.endsWith(".okr")) documents.set(uri, text);
      else if (page?.version !== undefined) pages.set(uri, { ...page, disk: text });
      else if (text === undefined) pages.delete(uri);
      else pages.set(uri, { text, version: undefined, disk: text });
    },
    setChanged: () => undefined,
    setReading: (reading) => {
      isReading = reading;
    },
    linkedDocuments: () => {
      const all = [...pages.keys()].flatMap((uri) => docsOf(uri).map(({ target }) => target));
      if (all.join() !== listed.join()) listed = all;
      return listed;
    },
    isIgnored: (uri) => {
      const { ignore } = (configs.at(-1) ?? options.config ?? {}) as { ignore?: string[] };
      return Boolean(ignore?.some((part) => uri.includes(part)));
    },
    pages: () => [...pages.keys()],
    lines: (uri) => pages.get(uri) && linesOf(pages.get(uri)?.text ?? ""),
    version: (uri) => pages.get(uri)?.version,
    revision: (uri) => hash(JSON.stringify(findings(uri))),
    findings,
    fixes: (uri, range) =>
      findings(uri)
        .filter((finding) => finding.start <= range.end && range.start <= finding.end)
        .flatMap((finding) => [
          fix(`Replace ${finding.rule}`, finding, () => replace(finding, uri)),
          ...(finding.rule === "unmet" ? [fix("Add a page", finding, () => create(uri))] : []),
        ]),
    complete: (uri, offset) => completionsAt(pages.get(uri)?.text ?? "", offset),
    describe: (_uri, topic) => (topic?.about === "rule" ? `About ${topic.rule}` : undefined),
    hover: (uri, offset) => hoverOn(pages.get(uri)?.text ?? "", offset),
    format: (uri): Edit[] =>
      words(uri, / +$/gm).map(({ index, 0: all }) => ({ start: index, end: index + all.length, text: "" })),
  } satisfies Partial<FakeService> as unknown as FakeService; // what no test here speaks of is left out
};

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

const hash = (text: string): number =>
  Array.from(text).reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) | 0, 7);
