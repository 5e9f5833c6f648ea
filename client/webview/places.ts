/** Follows the page that is written on, and tells which part of the picture is looked at. */
import type { Place, ToPage } from "../src/board/messages.ts";
import { mapIn, type Page, placesIn, post } from "./page.ts";

type Found = HTMLElement | SVGElement;

export interface Follower {
  reveal(message: ToPage & { kind: "reveal" }): void;
  /** The picture is another: marks its current piece again. */
  again(): void;
}

/** So long after the picture was moved by somebody else, its scrolling is an echo. */
const ECHO = 400;
const PAUSE = 60;

/** The piece that a place is in: the last one that begins at or before it on its page. */
export const pieceAt = <F extends Found>(pieces: readonly F[], { uri, offset }: Place): F | undefined => {
  let best: F | undefined;
  let start = -1;
  for (const piece of pieces) {
    const own = Number(piece.dataset.offset);
    if (piece.dataset.uri === uri && own <= offset && own > start) [best, start] = [piece, own];
  }
  return best;
};

const topmost = (page: Page): Found | undefined => {
  const { top } = page.picture.getBoundingClientRect();
  return placesIn(page).find((piece) => piece.getBoundingClientRect().top >= top);
};

export const createFollower = (page: Page, bring: (found: Element, isGentle: boolean) => void): Follower => {
  let current: Place | undefined;
  let echoes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mark = (): Found | undefined => {
    const found = current && pieceAt(placesIn(page), current);
    for (const old of page.picture.querySelectorAll(".current"))
      if (old !== found) old.classList.remove("current");
    found?.classList.add("current");
    return found;
  };

  page.picture.addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const piece = mapIn(page) || Date.now() < echoes ? undefined : topmost(page);
        const { uri, offset } = piece?.dataset ?? {};
        if (uri !== undefined) post({ kind: "scrolled", uri, offset: Number(offset) });
      }, PAUSE);
    },
    { passive: true },
  );

  return {
    again: mark,
    reveal: ({ uri, offset, isCursor }) => {
      // A map doesn't move along while somebody only scrolls.
      if (mapIn(page) && !isCursor) return;
      current = { uri, offset };
      const found = mark();
      echoes = Date.now() + ECHO;
      if (found) bring(found, isCursor);
    },
  };
};
