/** Puts a picture on the page, touching only what differs, so that scroll, focus and selection stay. */
import morphdom from "morphdom";
import type { ToPage } from "../src/board/messages.ts";
import type { Page } from "./page.ts";

/** What the page adds to the picture by itself. */
const OWN = ["current", "found", "missed", "chosen"];

const copyOwn = (from: Element, to: Element): void => {
  for (const name of OWN) if (from.classList.contains(name)) to.classList.add(name);
  // The look at a map is the reader's.
  if (from.matches("svg.okr-map")) {
    to.setAttribute("data-box", to.getAttribute("viewBox") ?? "");
    to.setAttribute("viewBox", from.getAttribute("viewBox") ?? "");
  }
};

/** The names of elements are their own: lists that grow in the middle don't move what is behind. */
const keyOf = (node: Node): string | undefined =>
  node instanceof Element ? node.id || node.getAttribute("data-key") || undefined : undefined;

const parsed = (markup: string): HTMLElement =>
  // Nothing in a document made so is run or loaded.
  new DOMParser().parseFromString(`<main>${markup}</main>`, "text/html").querySelector("main") as HTMLElement;

export const createShow =
  ({ picture }: Page) =>
  ({ markup, state }: ToPage & { kind: "picture" }): void => {
    const next = parsed(markup);
    morphdom(picture, next, {
      childrenOnly: true,
      getNodeKey: keyOf,
      onBeforeElUpdated: (from, to) => {
        copyOwn(from, to);
        return !from.isEqualNode(to);
      },
    });
    document.body.classList.toggle("shows-map", state.kind === "map");
    picture.setAttribute("aria-label", state.kind === "map" ? "Map" : "Board");
    picture.removeAttribute("aria-busy");
    picture.dataset.shown = String(Number(picture.dataset.shown ?? 0) + 1);
  };
