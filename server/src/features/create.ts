/** Puts the service together: pages kept in projects, answers from the features. */
import type { PageState } from "../model/page-state.ts";
import { readEarlier } from "../model/read-earlier.ts";
import { COLLECTORS } from "../rules/frame/collectors.ts";
import { DEFAULT_CONFIG, readConfig } from "../rules/frame/config.ts";
import { RULES } from "../rules/registry.ts";
import type { Edit, Options, Service, Uri } from "../service.ts";
import { changing } from "./changing.ts";
import { completeAt } from "./completion.ts";
import { describe } from "./describe.ts";
import { asFindings, findingsOf } from "./diagnostics.ts";
import { editing } from "./editing.ts";
import { formsOf } from "./forms.ts";
import { hoverAt } from "./hover.ts";
import { linesOf } from "./lines.ts";
import { linksOf } from "./links.ts";
import { editsForMoves } from "./moves.ts";
import { definitionAt, mentionsAt } from "./navigation.ts";
import { Projects } from "./projects.ts";
import { declaredOn, search } from "./search.ts";
import { showing } from "./showing.ts";
import { Sights, sightsOf } from "./sights.ts";
import { Store } from "./store.ts";
import { symbolsOf } from "./symbols.ts";
import { statusOf } from "./views/status.ts";
import { viewsOf } from "./views.ts";

type Files = Pick<
  Service,
  | "setFolders"
  | "setFile"
  | "listDocument"
  | "setEarlier"
  | "setChanged"
  | "setReading"
  | "settle"
  | "linkedDocuments"
  | "isIgnored"
  | "pages"
>;

/** What is on disk, and how far it was read. */
const files = (projects: Projects, store: Store): Files => ({
  setFolders: (folders) => store.setFolders(folders),
  setFile: (uri, text) => store.setFile(uri, text),
  listDocument: (uri) => store.listDocument(uri),
  setEarlier: (uri, text) =>
    projects.of(uri).workspace.earlier.set(uri, text === undefined ? undefined : readEarlier(uri, text)),
  setChanged: (uri, day) => projects.of(uri).workspace.documents.setChanged(uri, day),
  setReading: (reading) => projects.setReading(reading),
  settle: (sections) => projects.settle(sections),
  linkedDocuments: () => store.linkedDocuments(),
  isIgnored: (uri) => projects.of(uri).isIgnored(uri),
  pages: () => projects.all.flatMap((project) => [...project.workspace.pages.keys()]),
});

/** Makes a service. Nothing is read and nothing costs anything before the first page. */
export const createService = (options: Options): Service => {
  const { today, packs, log, once = false } = options;
  const configOf = (value: unknown) =>
    value === undefined ? DEFAULT_CONFIG : readConfig(value, RULES).config;
  const projects = new Projects(
    { rules: RULES, collectors: COLLECTORS, today, packs, log, once },
    configOf(options.config),
  );
  const store = new Store(projects);
  const sights = new Sights();
  const ask = <T>(uri: Uri, answer: (page: PageState) => T): T | undefined => {
    const page = store.page(uri);
    return page && answer(page);
  };
  return {
    ...editing(projects, ask),
    ...sightsOf(sights, projects, store, ask),
    ...changing(projects, ask),
    ...showing(projects, store),
    ...files(projects, store),
    setConfig: (config) => projects.setBase(configOf(config)),
    openPage: (uri, text, version) => store.open(uri, text, version),
    editPage: (uri: Uri, edits: readonly Edit[], version: number) =>
      projects.of(uri).workspace.editPage(uri, edits, version),
    closePage: (uri) => {
      sights.close(uri);
      store.close(uri);
    },
    lines: (uri) => ask(uri, linesOf) ?? store.configLines(uri),
    version: (uri) => store.page(uri)?.version,
    revision: (uri) => store.page(uri)?.revision ?? 0,
    findings: (uri) => ask(uri, (page) => findingsOf(projects.of(uri), page)) ?? store.configFindings(uri),
    judge: (uri, mayGoOn) => ask(uri, (page) => projects.of(uri).judge(page, mayGoOn)) ?? "done",
    findingsSoFar: (uri) =>
      ask(uri, (page) => asFindings(projects.of(uri).findingsSoFar(page))) ?? store.configFindings(uri),
    hover: (uri, offset) => ask(uri, (page) => hoverAt(projects.of(uri), page, offset)),
    complete: (uri, offset) =>
      ask(uri, (page) => completeAt(projects.of(uri), page, offset)) ?? { items: [], isIncomplete: false },
    describe: (uri, topic) => ask(uri, (page) => describe(projects.of(uri), page, topic)),
    links: (uri) => ask(uri, (page) => linksOf(projects.of(uri), page)) ?? [],
    definition: (uri, offset) => ask(uri, (page) => definitionAt(projects.of(uri), page, offset)),
    mentions: (uri, offset) => ask(uri, (page) => mentionsAt(projects.of(uri), page, offset)) ?? [],
    moveFiles: (moves, names) => editsForMoves(projects, moves, names),
    symbols: (uri) => ask(uri, (page) => symbolsOf(projects.of(uri), page)) ?? [],
    declared: (uri) => ask(uri, declaredOn) ?? [],
    search: (typed) => search(projects.all, typed),
    views: viewsOf(projects),
    forms: formsOf(projects, store),
    status: (uri) => ask(uri, (page) => statusOf(projects.of(uri), page)),
  };
};
