/** What a page said when it was launched, as far as its history is known. */
import type { Facts } from "./facts.ts";
import type { Measure } from "./measure.ts";
import type { PageHead } from "./page-state.ts";

export type Goal = Omit<Measure, "start" | "end">;

/** An earlier text of a page: its head, and the goals of its key results by full name. */
export interface EarlierPage {
  readonly head: PageHead;
  readonly goals: ReadonlyMap<string, Goal>;
}

export class Earlier {
  private readonly pages = new Map<string, EarlierPage>();
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  set(uri: string, page: EarlierPage | undefined): void {
    if (page) this.pages.set(uri, page);
    else this.pages.delete(uri);
    this.facts.touch(`earlier:${uri}`);
  }

  get(uri: string): EarlierPage | undefined {
    return this.pages.get(uri);
  }
}
