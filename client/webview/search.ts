/** Search in the picture: what is found stands out, the rest of a map steps back, Enter goes on. */
import { byId, type Page } from "./page.ts";

const PIECES = "[data-card], .okr-board .source";

const textOf = (piece: Element): string =>
  `${piece.getAttribute("aria-label") ?? ""} ${piece.textContent ?? ""}`.toLocaleLowerCase();

export class Search {
  private readonly page: Page;
  private readonly bring: (found: Element) => void;
  private readonly field = byId<HTMLInputElement>("search");
  private readonly said = byId<HTMLOutputElement>("found");
  private found: readonly Element[] = [];
  /** Which of them was gone to; -1 for none. */
  private at = -1;

  constructor(page: Page, bring: (found: Element) => void) {
    this.page = page;
    this.bring = bring;
    this.field.addEventListener("input", () => this.begin());
    this.field.addEventListener("keydown", (event) => this.press(event));
  }

  /** The picture is another: searches it again. */
  again(): void {
    if (this.field.value !== "") this.look();
  }

  private get words(): readonly string[] {
    return this.field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  }

  private begin(): void {
    this.at = -1;
    this.look();
  }

  private look(): void {
    const { words } = this;
    const pieces = [...this.page.picture.querySelectorAll(PIECES)];
    const isMeant = (piece: Element): boolean => {
      const text = textOf(piece);
      return words.length > 0 && words.every((word) => text.includes(word));
    };
    this.found = pieces.filter(isMeant);
    const found = new Set(this.found);
    for (const piece of pieces) {
      piece.classList.toggle("found", found.has(piece));
      piece.classList.toggle("missed", words.length > 0 && !found.has(piece));
    }
    this.choose(Math.min(this.at, this.found.length - 1));
  }

  private choose(at: number): void {
    this.at = at;
    for (const piece of this.page.picture.querySelectorAll(".chosen")) piece.classList.remove("chosen");
    this.found[at]?.classList.add("chosen");
    const text = this.result();
    // What is said again is heard again.
    if (this.said.textContent !== text) this.said.textContent = text;
  }

  private result(): string {
    const { at, found, words } = this;
    if (words.length === 0) return "";
    if (found.length === 0) return "Nothing found";
    return at < 0 ? `${found.length} found` : `${at + 1} of ${found.length}`;
  }

  private go(by: number): void {
    const { at, found } = this;
    if (found.length === 0) return;
    this.choose(at < 0 ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length);
    this.bring(found[this.at] as Element);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "Enter") this.go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      this.field.value = "";
      this.begin();
      this.page.picture.focus();
    } else return;
    event.preventDefault();
  }
}
