/**
 * Shares the judging of many pages among threads. Each runs the same command over the same files, because a page can only
 * be judged by who knows all others, and judges every n-th page. What a thread can't tell, the first one does itself.
 */
import { on } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Finding, Uri } from "../service.ts";
import type { NamedPages } from "./projects.ts";

/** What a thread is started with. */
interface Task {
  readonly typed: readonly string[];
  /** Which pages of a project are its own: those whose number leaves this when divided by `crew`. */
  readonly index: number;
  readonly crew: number;
}

type Told = readonly (readonly [Uri, readonly Finding[]])[];

/** For fewer pages a thread costs more than it brings. */
const MANY = 300;
/** Every thread holds all pages in memory. */
const MOST_THREADS = 4;

/** What this thread was started to do; undefined in the first one. */
export const ownTask = (workerData ?? undefined) as Task | undefined;

const shareOf = ({ service, pages }: NamedPages, index: number, crew: number): Told =>
  pages.flatMap(({ uri }, at) => (at % crew === index ? [[uri, service.findings(uri)] as const] : []));

/** Tells the first thread the findings of this one's share of a project. */
export const tellShare = (project: NamedPages, { index, crew }: Task): void =>
  parentPort?.postMessage(shareOf(project, index, crew));

export class Crew {
  readonly #program: string | undefined;
  #pages = 0;
  #helpers: AsyncIterator<[Told]>[] = [];

  /** @param program the file that is run again in a thread; without it all is done here. */
  constructor(program: string | undefined) {
    this.#program = program;
  }

  /** Another page was found. Threads start while pages are still being read, since each has to read them too. */
  readonly met = (): void => {
    if (++this.#pages !== MANY || this.#program === undefined) return;
    const crew = Math.min(availableParallelism(), MOST_THREADS);
    const typed = process.argv.slice(2);
    for (let index = 1; index < crew; index++) {
      const worker = new Worker(this.#program, { workerData: { typed, index, crew } satisfies Task });
      this.#helpers.push(on(worker, "message", { close: ["exit"] }) as AsyncIterator<[Told]>);
    }
  };

  /** The findings of a project, page by page. */
  async *judge(project: NamedPages): AsyncGenerator<readonly Finding[]> {
    const known = new Map<Uri, readonly Finding[]>();
    const add = (told: Told): void => {
      for (const [uri, findings] of told) known.set(uri, findings);
    };
    if (this.#helpers.length > 0) add(shareOf(project, 0, this.#helpers.length + 1));
    for (const helper of this.#helpers) add(await nextOf(helper));
    for (const { uri } of project.pages) yield known.get(uri) ?? project.service.findings(uri);
  }
}

/** What a thread tells next; nothing if it failed. */
const nextOf = async (helper: AsyncIterator<[Told]>): Promise<Told> => {
  try {
    const { value, done } = await helper.next();
    return done ? [] : value[0];
  } catch {
    return [];
  }
};
