/** Lets work that nobody waits for give way to what the client sends. */
import type { Platform } from "../host/platform.ts";

/** How long such work may keep the client waiting, in milliseconds. */
const SLICE_MS = 4;
/** The turns that the library takes from an answer that is known to its first byte on the way. */
const TURNS_TO_WRITE = 2;
/** Were a message counted that never ends, work would still go on. */
const MOST_TURNS = 200;

export class Pace {
  readonly #platform: Platform;
  /** Messages that have arrived and whose turn isn't over. */
  #waiting = 0;
  #sliceEnd = 0;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  arrived(): void {
    this.#waiting++;
  }

  finished(): void {
    this.#waiting--;
  }

  /** Goes on at once while the slice lasts; else when nothing that the client sent is waiting. */
  async breathe(): Promise<void> {
    if (this.#waiting === 0 && this.#isInSlice()) return;
    await this.pause();
  }

  /** Tells work in steps whether it may take the next one: always the first, then as long as the slice lasts. */
  steps(): () => boolean {
    let isFirst = true;
    return () => {
      const mayGoOn = isFirst || this.#isInSlice();
      isFirst = false;
      return mayGoOn;
    };
  }

  #isInSlice(): boolean {
    return this.#platform.now() < this.#sliceEnd;
  }

  /** Goes on when nothing that the client sent is waiting. */
  async pause(): Promise<void> {
    for (let [turns, calm] = [0, 0]; calm < TURNS_TO_WRITE && turns < MOST_TURNS; turns++) {
      await new Promise<void>((resolve) => this.#platform.later(resolve));
      calm = this.#waiting > 0 ? 0 : calm + 1;
    }
    this.#sliceEnd = this.#platform.now() + SLICE_MS;
  }

  /**
   * Makes work out of a function that is run after a pause, once however often it is asked for, never twice at a time.
   * @param failed is told what it throws; then the work counts as done.
   */
  work(run: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
    let running: Promise<void> | undefined;
    let asked = false;
    const loop = async () => {
      while (asked) {
        await this.pause();
        asked = false;
        await run().catch(failed);
      }
      running = undefined;
    };
    return () => {
      asked = true;
      running ??= loop();
      return running;
    };
  }
}
