/** A service with pages in it, made from one string; addresses are `file:///ws/` and the path. */
import { createService, type FileEdit, type Finding, type Service } from "../../server/src/service.ts";
import { type Drawn, drawnFiles } from "./fixture.ts";

export const FOLDER = "file:///ws";
export const address = (path: string): string => `${FOLDER}/${path}`;

export interface Opened {
  readonly service: Service;
  readonly files: ReadonlyMap<string, Drawn>;
}

export interface OpenOptions {
  readonly today?: string;
  readonly config?: unknown;
}

/** Logs are failures: a rule that throws must not pass unseen. */
const fail = (message: string): never => {
  throw new Error(message);
};

/** Opens files; a string without `=== path` is the page `page.okr`. */
export const open = (files: string, { today = "2026-02-09", config }: OpenOptions = {}): Opened => {
  const all = drawnFiles(/^=== /m.test(files) ? files : `=== page.okr\n${files.replace(/^\n/, "")}`);
  const service = createService({ today: () => today, log: fail, config });
  service.setFolders([FOLDER]);
  for (const [path, { text }] of all) service.setFile(address(path), text);
  service.setReading(false);
  for (const uri of service.linkedDocuments())
    if (!all.has(uri.slice(FOLDER.length + 1))) service.setFile(uri, undefined);
  return { service, files: all };
};

/** Findings of all pages, each as `path: rule`. */
export const allFindings = ({ service, files }: Opened): [string, Finding][] =>
  [...files.keys()].flatMap((path) =>
    service.findings(address(path)).map((found): [string, Finding] => [path, found]),
  );

/** The text of a file after a fix. */
export const applied = ({ service }: Opened, { uri, edits }: FileEdit): string => {
  let text = service.lines(uri)?.text() ?? "";
  for (const { start, end, text: written } of [...edits].reverse())
    text = text.slice(0, start) + written + text.slice(end);
  return text;
};
