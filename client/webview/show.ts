/** Puts a picture on the page, touching only what differs, so that scroll, focus and selection stay. */
import morphdom from "morphdom";
import { arrange } from "../src/board/arrange.ts";
import type { PanelState, ToPage } from "../src/board/messages.ts";
import type { Page } from "./page.ts";

/** What the page adds to the picture by itself. */
const OWN = ["current", "found", "missed", "chosen"];

const copyOwn = (from: Element, to: Element): void => {
  for (const name of OWN) if (from.classList.contains(name)) to.classList.add(name);
  // The look at a map is the reader's.
  if (from.matches("svg.okr-map")) to.setAttribute("viewBox", from.getAttribute("viewBox") ?? "");
};

/** The names of elements are their own: lists that grow in the middle don't move what is behind. */
const keyOf = (node: Node): string | undefined =>
  node instanceof Element ? node.id || node.getAttribute("data-key") || undefined : undefined;

/** The element that a piece is written as. */
const parsed = (markup: string): Element => {
  // Nothing in a document made so is run or loaded.
  const made = new DOMParser().parseFromString(`<main>${markup}</main>`, "text/html");
  const piece = document.adoptNode(
    made.querySelector("main")?.firstElementChild ?? made.createElement("div"),
  );
  // How large a map is, however it is looked at later.
  if (piece.matches("svg.okr-map")) piece.setAttribute("data-box", piece.getAttribute("viewBox") ?? "");
  return piece;
};

const changed = (from: Element, markup: string): Element =>
  morphdom(from, parsed(markup), {
    getNodeKey: keyOf,
    onBeforeElUpdated: (before, after) => {
      copyOwn(before, after);
      return !before.isEqualNode(after);
    },
  }) as Element;

/** Where the pieces stand: those of a board in an element of their own. */
const roomFor = (picture: HTMLElement, kind: PanelState["kind"]): Element => {
  const known = picture.querySelector(":scope > .okr-board");
  if (kind === "map") {
    known?.remove();
    return picture;
  }
  if (known) return known;
  const room = document.createElement("div");
  room.className = "okr-board";
  picture.replaceChildren(room);
  return room;
};

/** Moves only what stands elsewhere: what is moved loses scroll and focus. */
const putInOrder = (room: Element, elements: readonly Element[]): void => {
  const wanted = new Set(elements);
  for (const each of [...room.children]) if (!wanted.has(each)) each.remove();
  elements.forEach((each, index) => {
    if (room.children[index] !== each) room.insertBefore(each, room.children[index] ?? null);
  });
};

/** Out: whether it could be shown; else the page has to ask for all of it. */
export const createShow =
  ({ picture }: Page) =>
  ({ pieces, state }: ToPage & { kind: "picture" }): boolean => {
    const room = roomFor(picture, state.kind);
    const shown = [...room.children];
    const steps = arrange(shown.length, pieces);
    if (!steps) return false;
    const elements = steps.map((step) => {
      if (step.kind === "comes") return parsed(step.markup);
      const before = shown[step.at] as Element;
      return step.kind === "stays" ? before : changed(before, step.markup);
    });
    putInOrder(room, elements);
    document.body.classList.toggle("shows-map", state.kind === "map");
    picture.setAttribute("aria-label", state.kind === "map" ? "Map" : "Board");
    picture.removeAttribute("aria-busy");
    picture.dataset.shown = String(Number(picture.dataset.shown ?? 0) + 1);
    return true;
  };
