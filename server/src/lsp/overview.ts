/**
 * The findings of all pages, for a client that asks for them. The question stays open: what is new is told as it comes,
 * so that a client which asks again and again has no reason to, and nothing is done while nothing changes.
 */
import {
  type CancellationToken,
  Emitter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { resultIdOf, toDiagnostic } from "./diagnostics.ts";
import { cancelled } from "./handlers.ts";
import { judgeAll } from "./judging.ts";
import { pageAt } from "./page.ts";
import { type Progress, progressOn } from "./progress.ts";

type Report = WorkspaceDocumentDiagnosticReport;

/** What somebody asked, and what they were told of it. */
interface Question {
  readonly partial: WorkspaceDiagnosticParams["partialResultToken"];
  /** The result that the client has of each page. */
  readonly known: Map<Uri, string>;
  /** The state of each page when it was last looked at. */
  readonly looked: Map<Uri, string>;
  /** Nobody waits for the answer any more. */
  isOver: boolean;
}

/** So many pages are told at a time. */
const PIECE = 50;

export class Overview {
  readonly #base: Base;
  readonly #ready: () => Promise<void>;
  readonly #news = new Emitter<void>();
  #hasNews = false;
  #question: Question | undefined;

  /** @param ready is fulfilled when the workspace was read. */
  constructor(base: Base, ready: () => Promise<void>) {
    this.#base = base;
    this.#ready = ready;
  }

  /** Findings may have changed. */
  wake(): void {
    this.#hasNews = true;
    this.#news.fire();
  }

  /** The page is the client's no more: what it was told of its text may be of another than the one on disk. */
  forget(uri: Uri): void {
    this.#question?.known.delete(uri);
    this.#question?.looked.delete(uri);
  }

  /** Answers what is still open. */
  end(): void {
    if (this.#question) this.#question.isOver = true;
    this.#news.fire();
  }

  /** A second question ends the first. A client that takes no pieces is answered as soon as something is new. */
  async ask(
    params: WorkspaceDiagnosticParams,
    cancel: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    this.end();
    const question = this.#read(params);
    this.#question = question;
    const taken = cancel.onCancellationRequested(() => {
      question.isOver = true;
      this.#news.fire();
    });
    await this.#ready();
    const progress = progressOn(this.#base, params.workDoneToken, "Reading the findings of all pages");
    try {
      const items = await this.#answer(question, progress);
      cancelled(cancel);
      return { items };
    } finally {
      progress.end();
      taken.dispose();
    }
  }

  async #answer(question: Question, progress: Progress): Promise<Report[]> {
    while (!question.isOver) {
      this.#hasNews = false;
      const reports = await this.#look(question, progress);
      progress.end();
      if (question.partial === undefined && reports.some(({ kind }) => kind === "full")) return reports;
      if (!this.#hasNews && !question.isOver) await this.#next();
    }
    return [];
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      const heard = this.#news.event(() => {
        heard.dispose();
        resolve();
      });
    });
  }

  /** Goes through all pages, and gives what was not told in pieces. */
  async #look(question: Question, progress: Progress): Promise<Report[]> {
    const { service, pace } = this.#base;
    const pages = service.pages();
    let reports: Report[] = this.#gone(question, new Set(pages));
    for (const [index, uri] of pages.entries()) {
      await pace.breathe();
      await judgeAll(this.#base, uri);
      if (question.isOver) break;
      const report = this.#report(question, uri);
      if (report) reports.push(report);
      if (reports.length >= PIECE) reports = this.#tell(question, reports);
      progress.report(`${index + 1} of ${pages.length} pages`, Math.floor((100 * index) / pages.length));
    }
    return question.isOver ? [] : this.#tell(question, reports);
  }

  /** Tells a piece, if the client takes pieces; gives what is left to tell. */
  #tell({ partial: token }: Question, items: Report[]): Report[] {
    if (token === undefined) return items;
    if (items.length) this.#base.outbox.notify("$/progress", { token, value: { items } });
    return [];
  }

  /** Pages that the client knows, and that are no more. */
  #gone({ known, looked }: Question, pages: ReadonlySet<Uri>): Report[] {
    const gone = [...known.keys()].filter((uri) => !pages.has(uri));
    return gone.map((uri) => {
      known.delete(uri);
      looked.delete(uri);
      return { kind: "full", uri: this.#base.addresses.write(uri), version: null, items: [] };
    });
  }

  /** What the client is told of a page; nothing where it has been told. */
  #report(question: Question, uri: Uri): Report | undefined {
    const { service, addresses, client, platform, open } = this.#base;
    const { partial, known, looked } = question;
    const day = client.options.today ?? platform.today();
    const now = () => `${service.revision(uri)} ${day}`;
    if (partial !== undefined && looked.get(uri) === now()) return undefined;
    const page = pageAt(this.#base, uri);
    if (!page) return undefined;
    const isFirst = !looked.has(uri);
    const items = service.findingsSoFar(uri).map((finding) => toDiagnostic(this.#base, page, finding));
    looked.set(uri, now());
    const resultId = resultIdOf(items);
    const version = (open.has(uri) ? service.version(uri) : undefined) ?? null;
    const about = { uri: addresses.write(uri), version, resultId };
    if (known.get(uri) === resultId)
      return isFirst || partial === undefined ? { kind: "unchanged", ...about } : undefined;
    known.set(uri, resultId);
    return { kind: "full", ...about, items };
  }

  #read({ previousResultIds, partialResultToken }: WorkspaceDiagnosticParams): Question {
    const list: readonly unknown[] = Array.isArray(previousResultIds) ? previousResultIds : [];
    const known = list.flatMap((item): [Uri, string][] => {
      const { uri, value } = (item ?? {}) as { uri?: unknown; value?: unknown };
      return typeof uri === "string" && typeof value === "string"
        ? [[this.#base.addresses.read(uri), value]]
        : [];
    });
    return { partial: partialResultToken, known: new Map(known), looked: new Map(), isOver: false };
  }
}
