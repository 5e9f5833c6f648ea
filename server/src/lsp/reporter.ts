/**
 * Brings findings to the client: sent to one that can't ask, else it is told when it is worth asking again. Of a page
 * that takes long what is known comes first; the rest follows, at once as soon as all is known.
 */
import type { Diagnostic } from "vscode-languageserver";
import type { Finding, Judged, Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { resultIdOf, toDiagnostic } from "./diagnostics.ts";
import { judgeAll, judgeFirst } from "./judging.ts";
import { type Page, pageAt } from "./page.ts";

interface Told {
  readonly revision: number;
  /** How far the page was judged. */
  readonly judged: Judged;
  readonly findings: readonly Finding[];
}

export class Reporter {
  readonly #base: Base;
  /** What the client knows of each open page. */
  readonly #told = new Map<Uri, Told>();
  /** Told, in their turn, that findings may have changed. */
  readonly listeners: (() => void)[] = [];
  /** Open pages that were edited since their findings were sent. */
  readonly #edited = new Set<Uri>();
  /** Sends the findings of what was edited, once nothing waits: whoever asked behind the edit is answered first. */
  readonly #report: () => Promise<void>;
  /** Something changed that open pages may speak of: brings them what is new, in slices. */
  readonly spread: () => Promise<void>;

  constructor(base: Base) {
    this.#base = base;
    this.#report = base.pace.work(() => this.#sendEdited(), base.outbox.failed("Reporting"));
    this.spread = base.pace.work(() => this.#spread(), base.outbox.failed("Reporting"));
  }

  /** The client changed a page: its findings are sent as soon as nothing waits, then those of the pages around. */
  edited(uri: Uri): void {
    if (this.#base.client.pullsDiagnostics) return void this.spread();
    this.#edited.add(uri);
    void this.#report();
  }

  closed(uri: Uri): void {
    this.#told.delete(uri);
    if (!this.#base.client.pullsDiagnostics) this.#publish(uri, []);
    void this.spread();
  }

  /** The answer to a client that asks, without findings if it knows them already. */
  async pulled(page: Page, known: unknown): Promise<{ resultId: string; items: Diagnostic[] | undefined }> {
    let judged = judgeFirst(this.#base, page.uri, this.#told.get(page.uri)?.judged);
    if (judged !== "done" && !this.#base.client.refreshesDiagnostics) {
      await judgeAll(this.#base, page.uri);
      judged = "done";
    }
    const items = this.#tell(pageAt(this.#base, page.uri) ?? page, judged);
    if (judged !== "done") void this.spread();
    const resultId = resultIdOf(items);
    return { resultId, items: resultId === known ? undefined : items };
  }

  /** What is wrong with a configuration is sent to every client that does not find it by itself: nobody asks for it. */
  configured(uri: Uri): void {
    if (this.#base.client.options.checksConfiguration) return;
    const page = pageAt(this.#base, uri);
    const findings = page ? this.#base.service.findings(uri) : [];
    this.#publish(uri, page ? findings.map((finding) => toDiagnostic(this.#base, page, finding)) : []);
  }

  /** Fulfilled when all that was told of open pages is judged to the end. */
  async judged(): Promise<void> {
    for (const uri of [...this.#base.open]) await judgeAll(this.#base, uri);
  }

  async #sendEdited(): Promise<void> {
    const edited = [...this.#edited];
    this.#edited.clear();
    void this.spread();
    for (const uri of edited) {
      if (!this.#base.open.has(uri)) continue;
      await this.#apart(async () =>
        this.#send(uri, judgeFirst(this.#base, uri, this.#told.get(uri)?.judged)),
      );
    }
  }

  /** A page that can't be judged keeps no other one from being told. */
  #apart(tellPage: () => Promise<void>): Promise<void> {
    return tellPage().catch(this.#base.outbox.failed("Reporting"));
  }

  async #spread(): Promise<void> {
    const { client, open, pace, outbox } = this.#base;
    let stale = false;
    // What is read of the last one may concern the first.
    for (const uri of [...open, ...open]) {
      await pace.breathe();
      if (!this.#told.has(uri)) continue;
      await this.#apart(() =>
        judgeAll(this.#base, uri, (judged) => {
          if (!this.#news(uri, judged)) return;
          if (judged === "done") stale = true;
          else void this.#refresh();
        }),
      );
    }
    for (const tell of this.listeners) tell();
    if (client.options.customRequests?.includes("okr/changed")) outbox.notify("okr/changed", {});
    if (stale) await this.#refresh();
  }

  /** Tells what is new, when so much is judged that it is worth it; true where the client has to ask for it. */
  #news(uri: Uri, judged: Judged): boolean {
    const { client } = this.#base;
    const told = this.#told.get(uri);
    if (judged === "begun" || (judged === "quick" && told?.judged !== "begun")) return false;
    if (!this.#isNews(uri, judged)) return false;
    if (!client.pullsDiagnostics) this.#send(uri, judged);
    else if (told) this.#told.set(uri, { ...told, judged });
    return client.pullsDiagnostics;
  }

  async #refresh(): Promise<void> {
    const { client, outbox } = this.#base;
    if (client.refreshesDiagnostics) await outbox.request("workspace/diagnostic/refresh");
  }

  #isNews(uri: Uri, judged: Judged): boolean {
    const { service, open } = this.#base;
    const told = this.#told.get(uri);
    const revision = service.revision(uri);
    if (!told || !open.has(uri) || (told.revision === revision && told.judged === judged)) return false;
    const findings = service.findingsSoFar(uri);
    if (!areSame(told.findings, findings)) return true;
    this.#told.set(uri, { revision, judged, findings });
    return false;
  }

  #send(uri: Uri, judged: Judged): void {
    const page = pageAt(this.#base, uri);
    const told = this.#told.get(uri);
    if (page && (told?.revision !== this.#base.service.revision(uri) || told.judged !== judged))
      this.#publish(uri, this.#tell(page, judged));
  }

  #tell(page: Page, judged: Judged): Diagnostic[] {
    const { service, open } = this.#base;
    const findings = service.findingsSoFar(page.uri);
    if (open.has(page.uri))
      this.#told.set(page.uri, { findings, judged, revision: service.revision(page.uri) });
    return findings.map((finding) => toDiagnostic(this.#base, page, finding));
  }

  #publish(uri: Uri, diagnostics: Diagnostic[]): void {
    const { service, open, outbox, addresses } = this.#base;
    const version = open.has(uri) ? service.version(uri) : undefined;
    outbox.notify("textDocument/publishDiagnostics", {
      uri: addresses.write(uri),
      ...(version === undefined ? {} : { version }),
      diagnostics,
    });
  }
}

const areSame = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  some === others ||
  (some.length === others.length && some.every((finding, i) => isSame(finding, others[i])));

const isSame = (one: Finding, other: Finding | undefined): boolean =>
  one === other ||
  (one.rule === other?.rule &&
    one.start === other.start &&
    one.end === other.end &&
    one.severity === other.severity &&
    one.message === other.message);
