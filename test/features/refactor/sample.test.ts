/** Every refactoring everywhere in the sample: pages stay formatted, and nothing grave is told that wasn't, but blanks. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../../../client/src/sample-dates.ts";
import { readPage } from "../../../grammar/page.ts";
import { formatPage } from "../../../grammar/printer.ts";
import { createService, type FileEdit, type Service } from "../../../server/src/service.ts";
import { address, FOLDER } from "../../kit/workspace.ts";

const SAMPLE = "client/sample";
const GRAVE = ["error", "warning"];

const openSample = (today: string): Service => {
  const files = readdirSync(SAMPLE, { recursive: true, encoding: "utf8" })
    .filter((name) => path.extname(name) !== "")
    .map((name): [string, string] => [
      name.replaceAll("\\", "/"),
      readFileSync(path.join(SAMPLE, name), "utf8"),
    ]);
  const service = createService({ today: () => today, log: assert.fail });
  service.setFolders([FOLDER]);
  for (const [name, text] of sampleFiles(new Map(files), today)) service.setFile(address(name), text);
  service.setReading(false);
  return service;
};

const grave = (service: Service): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const uri of service.pages())
    for (const { rule, severity } of service.findings(uri))
      if (GRAVE.includes(severity) && rule !== "placeholder-left")
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const written = (text: string, { edits }: FileEdit): string => {
  for (const [index, { start }] of edits.entries())
    assert.ok(index === 0 || (edits[index - 1]?.end ?? 0) <= start, "edits overlap");
  return edits.reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
};

/** Carries edits out, and takes them back; what is wrong with them, in words. */
const wrongWith = (
  service: Service,
  files: readonly FileEdit[],
  before: ReadonlyMap<string, number>,
): string[] => {
  const texts = files.map(({ uri }) => [uri, service.lines(uri)?.text()] as const);
  const wrong: string[] = files.length === 0 ? ["nothing is done"] : [];
  for (const file of files) {
    const text = written(service.lines(file.uri)?.text() ?? "", file);
    if (formatPage(readPage(text)).length > 0) wrong.push(`${file.uri} is not formatted`);
    service.setFile(file.uri, text);
  }
  for (const [rule, count] of grave(service)) if (count > (before.get(rule) ?? 0)) wrong.push(rule);
  for (const [uri, text] of texts) service.setFile(uri, text);
  return wrong;
};

const check = (today: string): { done: Map<string, number>; wrong: string[] } => {
  const service = openSample(today);
  const before = grave(service);
  const done = new Map<string, number>();
  const wrong: string[] = [];
  const carryOut = (what: string, where: string, files: readonly FileEdit[]): void => {
    done.set(what, (done.get(what) ?? 0) + 1);
    for (const each of wrongWith(service, files, before)) wrong.push(`${where}: ${what}: ${each}`);
  };
  for (const uri of [...service.pages()]) {
    const text = service.lines(uri)?.text() ?? "";
    for (const { index, 0: line } of text.matchAll(/^ *[a-z].*$/gm)) {
      const start = index + line.search(/\S/) + 1;
      const where = `${uri.slice(FOLDER.length + 1)}: ${line.trim().slice(0, 40)}`;
      for (const { title, kind, edits } of service.refactorings(uri, { start, end: start }))
        carryOut(`${kind} ${title.split(" ")[0]}`, where, edits());
    }
    const next = service.nextCycle(uri);
    if ("edits" in next && next.objectives.some(({ suggested }) => suggested) && !uri.endsWith("/draft.okr"))
      carryOut("the next cycle", uri, next.edits());
  }
  return { done, wrong };
};

describe("Refactorings of the sample", () => {
  for (const today of ["2026-02-09", "2026-03-20"])
    it(`keep its pages whole, ${today}`, function () {
      this.timeout(0);
      const { done, wrong } = check(today);
      assert.deepEqual(wrong, []);
      assert.ok((done.get("refactor.move Move") ?? 0) > 20, JSON.stringify([...done]));
    });
});
