/** How somebody looks at the picture: the board is scrolled and sized, the map is moved and sized like a sheet of paper. */
import { type Look, mapIn, type Page } from "./page.ts";

const [SMALLEST, LARGEST] = [0.05, 6];
/** A map is never shown larger than this by itself. */
const FITTING = 1.35;
const AIR = 24;

const held = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

const sizeOf = (map: SVGSVGElement): { width: number; height: number } => {
  const box = map.dataset.box || map.getAttribute("viewBox") || "";
  const [, , width = 1, height = 1] = box.split(" ").map(Number);
  return { width, height };
};

const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Camera {
  private readonly page: Page;
  private readonly tell: (scale: number) => void;
  private look: Look = { scale: 1, x: 0, y: 0 };
  private boardScale = 1;
  /** Shows the whole map, however large the panel is. */
  private isWhole = true;

  /** @param tell is told the scale, as often as it changes. */
  constructor(page: Page, tell: (scale: number) => void) {
    this.page = page;
    this.tell = tell;
    new ResizeObserver(() => this.again()).observe(page.picture);
  }

  /** A picture of another kind is shown: with the look that was kept of it, if there is one. */
  begin(kept?: Look): void {
    this.isWhole = true;
    this.boardScale = 1;
    if (kept && kept.scale > 0 && Number.isFinite(kept.x) && Number.isFinite(kept.y)) this.restore(kept);
    else this.again();
  }

  /** The picture, or the room for it, is another. */
  again(): void {
    if (this.isWhole) this.whole();
    else this.apply();
  }

  get kept(): Look {
    if (!mapIn(this.page)) return { scale: this.boardScale, x: 0, y: this.page.picture.scrollTop };
    return this.isWhole ? { ...this.look, scale: 0 } : this.look;
  }

  whole(): void {
    const map = mapIn(this.page);
    this.isWhole = map !== null;
    if (map) {
      const { width, height } = sizeOf(map);
      const { clientWidth, clientHeight } = this.page.picture;
      const scale = held(Math.min(FITTING, (clientWidth - AIR) / width, (clientHeight - AIR) / height));
      const [x, y] = [(width - clientWidth / scale) / 2, (height - clientHeight / scale) / 2];
      this.look = { scale, x, y: Math.max(y, -AIR / scale) };
    } else this.boardScale = 1;
    this.apply();
  }

  /** What is at a point of the room stays there; in the middle of it, if none is named. */
  zoom(by: number, at?: { x: number; y: number }): void {
    const { clientWidth, clientHeight } = this.page.picture;
    this.isWhole = false;
    if (mapIn(this.page)) {
      const { x, y } = at ?? { x: clientWidth / 2, y: clientHeight / 2 };
      const before = this.look;
      const scale = held(before.scale * by);
      const way = 1 / before.scale - 1 / scale;
      this.look = { scale, x: before.x + x * way, y: before.y + y * way };
    } else this.boardScale = held(this.boardScale * by);
    this.apply();
  }

  move(x: number, y: number): void {
    const { look } = this;
    this.isWhole = false;
    this.look = { ...look, x: look.x + x / look.scale, y: look.y + y / look.scale };
    this.apply();
  }

  /** Brings something into view; gently: no further than needed. */
  reveal(element: Element, isGentle = true): void {
    if (!mapIn(this.page)) {
      const behavior = isCalm() || !isGentle ? "auto" : "smooth";
      element.scrollIntoView({ behavior, block: isGentle ? "nearest" : "start" });
      return;
    }
    const [own, all] = [element.getBoundingClientRect(), this.page.picture.getBoundingClientRect()];
    const isSeen =
      own.left >= all.left && own.right <= all.right && own.top >= all.top && own.bottom <= all.bottom;
    if (isSeen) return;
    this.move(
      (own.left + own.right - all.left - all.right) / 2,
      (own.top + own.bottom - all.top - all.bottom) / 2,
    );
  }

  private restore({ scale, x, y }: Look): void {
    this.isWhole = false;
    const isMap = mapIn(this.page) !== null;
    if (isMap) this.look = { scale: held(scale), x, y };
    else this.boardScale = held(scale);
    this.apply();
    if (!isMap) this.page.picture.scrollTop = y;
  }

  private apply(): void {
    const { picture } = this.page;
    const map = mapIn(this.page);
    if (map) {
      const { scale, x, y } = this.look;
      map.setAttribute(
        "viewBox",
        [x, y, picture.clientWidth / scale, picture.clientHeight / scale].join(" "),
      );
      this.tell(scale);
    } else {
      (picture.firstElementChild as HTMLElement | null)?.style.setProperty("zoom", String(this.boardScale));
      this.tell(this.boardScale);
    }
  }
}
