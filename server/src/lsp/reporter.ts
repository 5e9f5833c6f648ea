/** Brings findings to the client: sent to one that can't ask, else it is told when it is worth asking again. */
import type { Diagnostic } from "vscode-languageserver";
import type { Finding, Uri } from "../service.ts";
import type { Base } from "./base.ts";
import { resultIdOf, toDiagnostic } from "./diagnostics.ts";
import { type Page, pageAt } from "./page.ts";

interface Told {
  readonly revision: number;
  readonly findings: readonly Finding[];
}

export class Reporter {
  readonly #base: Base;
  /** What the client knows of each open page. */
  readonly #told = new Map<Uri, Told>();
  /** Told, in their turn, that findings may have changed. */
  readonly listeners: (() => void)[] = [];
  /** Something changed that open pages may speak of: brings them what is new, in slices. */
  readonly spread: () => Promise<void>;

  constructor(base: Base) {
    this.#base = base;
    this.spread = base.pace.work(() => this.#spread(), base.outbox.failed("Reporting"));
  }

  /** The client changed a page: its findings are sent at once, those of the pages around when nothing else waits. */
  edited(uri: Uri): void {
    if (!this.#base.client.pullsDiagnostics) this.#send(uri);
    void this.spread();
  }

  closed(uri: Uri): void {
    this.#told.delete(uri);
    if (!this.#base.client.pullsDiagnostics) this.#publish(uri, []);
    void this.spread();
  }

  /** The answer to a client that asks, without findings if it knows them already. */
  pulled(page: Page, known: unknown): { resultId: string; items: Diagnostic[] | undefined } {
    const items = this.#tell(page).items();
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

  async #spread(): Promise<void> {
    const { client, open, pace, outbox } = this.#base;
    let stale = false;
    for (const uri of [...open]) {
      await pace.breathe();
      if (!this.#isNews(uri)) continue;
      if (client.pullsDiagnostics) stale = true;
      else this.#send(uri);
    }
    for (const tell of this.listeners) tell();
    if (client.options.customRequests?.includes("okr/changed")) outbox.notify("okr/changed", {});
    if (stale && client.refreshesDiagnostics) await outbox.request("workspace/diagnostic/refresh");
  }

  #isNews(uri: Uri): boolean {
    const { service, open } = this.#base;
    const told = this.#told.get(uri);
    if (!told || !open.has(uri) || told.revision === service.revision(uri)) return false;
    const findings = service.findings(uri);
    if (!areSame(told.findings, findings)) return true;
    this.#told.set(uri, { revision: service.revision(uri), findings });
    return false;
  }

  #send(uri: Uri): void {
    const page = pageAt(this.#base, uri);
    if (page && this.#told.get(uri)?.revision !== this.#base.service.revision(uri))
      this.#publish(uri, this.#tell(page).items());
  }

  #tell(page: Page): { told: Told; items: () => Diagnostic[] } {
    const findings = this.#base.service.findings(page.uri);
    const told = { findings, revision: this.#base.service.revision(page.uri) };
    if (this.#base.open.has(page.uri)) this.#told.set(page.uri, told);
    return { told, items: () => findings.map((finding) => toDiagnostic(this.#base, page, finding)) };
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
