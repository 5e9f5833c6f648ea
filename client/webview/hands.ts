/** What hands do with a picture: wheel, drag, click and keys. */
import type { Camera } from "./camera.ts";
import { mapIn, type Page, post } from "./page.ts";

const STEP = 1.2;
const ARROW = 60;
/** A pointer that moves less has clicked. */
const STILL = 4;
const WHEEL = 300;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-ARROW, 0],
  ArrowRight: [ARROW, 0],
  ArrowUp: [0, -ARROW],
  ArrowDown: [0, ARROW],
};

const openSource = (target: EventTarget | null): boolean => {
  const source = target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-uri]") : null;
  const { uri, offset } = source?.dataset ?? {};
  if (uri === undefined || offset === undefined) return false;
  post({ kind: "open", uri, offset: Number(offset) });
  return true;
};

const withWheel = (page: Page, camera: Camera): void =>
  page.picture.addEventListener(
    "wheel",
    (event) => {
      const isZoom = event.ctrlKey || event.metaKey;
      if (!isZoom && !mapIn(page)) return;
      event.preventDefault();
      const { left, top } = page.picture.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      if (isZoom) camera.zoom(2 ** (-event.deltaY / WHEEL), at);
      else camera.move(event.shiftKey ? event.deltaY : event.deltaX, event.shiftKey ? 0 : event.deltaY);
    },
    { passive: false },
  );

const withDrag = (page: Page, camera: Camera): void => {
  const { picture } = page;
  let from: { x: number; y: number } | undefined;
  let hasMoved = false;
  picture.addEventListener("pointerdown", (event) => {
    hasMoved = false;
    if (event.button === 0 && mapIn(page)) from = { x: event.clientX, y: event.clientY };
  });
  picture.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [x, y] = [from.x - event.clientX, from.y - event.clientY];
    if (!hasMoved && Math.hypot(x, y) < STILL) return;
    if (!hasMoved) picture.setPointerCapture(event.pointerId);
    hasMoved = true;
    picture.classList.add("dragged");
    camera.move(x, y);
    from = { x: event.clientX, y: event.clientY };
  });
  const end = (): void => {
    from = undefined;
    picture.classList.remove("dragged");
  };
  picture.addEventListener("pointerup", end);
  picture.addEventListener("pointercancel", end);
  picture.addEventListener("click", (event) => {
    if (!hasMoved && openSource(event.target)) event.preventDefault();
    hasMoved = false;
  });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const withKeys = (page: Page, camera: Camera): void =>
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const arrow = mapIn(page) && page.picture.contains(event.target as Node) ? ARROWS[event.key] : undefined;
    if (arrow) camera.move(...arrow);
    else if (event.key === "+" || event.key === "=") camera.zoom(STEP);
    else if (event.key === "-") camera.zoom(1 / STEP);
    else if (event.key === "0") camera.whole();
    else if (event.key === "/") document.getElementById("search")?.focus();
    else if (
      (event.key !== "Enter" && event.key !== " ") ||
      !page.picture.contains(event.target as Node) ||
      !openSource(event.target)
    )
      return;
    event.preventDefault();
  });

/** The lines of what the pointer or the focus is on stand out. */
const withLines = (page: Page, camera: Camera): void => {
  const light = (target: EventTarget | null): void => {
    const id =
      target instanceof Element ? target.closest<SVGElement>("[data-card]")?.dataset.card : undefined;
    for (const line of page.picture.querySelectorAll<SVGElement>(".links [data-from]"))
      line.classList.toggle("on", id !== undefined && (line.dataset.from === id || line.dataset.to === id));
  };
  page.picture.addEventListener("pointerover", ({ target }) => light(target));
  page.picture.addEventListener("focusin", ({ target }) => {
    light(target);
    if (target instanceof SVGElement && target.matches(":focus-visible")) camera.reveal(target);
  });
};

/** Lets hands do all that. */
export const useHands = (page: Page, camera: Camera): void => {
  withWheel(page, camera);
  withDrag(page, camera);
  withKeys(page, camera);
  withLines(page, camera);
};
