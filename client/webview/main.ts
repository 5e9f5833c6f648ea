/** The page of a board panel: shows what it is sent, and says what was done with it. */
import type { ToPage } from "../src/board/messages.ts";
import { createBar } from "./bar.ts";
import { Camera } from "./camera.ts";
import { useHands } from "./hands.ts";
import { type Kept, type Page, post, vscode } from "./page.ts";
import { createFollower } from "./places.ts";
import { drawPng } from "./png.ts";
import { Search } from "./search.ts";
import { createShow } from "./show.ts";

const picture = document.querySelector("main") as HTMLElement;
const page: Page = { picture, state: undefined };
const kept = (vscode.getState() ?? {}) as Kept;

const camera = new Camera(page, (scale) => bar.scaled(scale));
const search = new Search(page, (found) => camera.reveal(found));
const follower = createFollower(page, (found, isCursor) => camera.reveal(found, isCursor));
const bar = createBar(page, camera);
const show = createShow(page);
useHands(page, camera);

const keep = (): void => {
  const { state } = page;
  if (state) vscode.setState({ ...state, view: camera.kept } satisfies Kept);
};

const receive = (message: ToPage): void => {
  switch (message.kind) {
    case "picture": {
      const isNew = page.state === undefined || page.state.kind !== message.state.kind;
      page.state = message.state;
      if (!show(message)) {
        ready();
        return;
      }
      bar.update(message);
      if (isNew) camera.begin(kept.view);
      else camera.again();
      search.again();
      follower.again();
      delete kept.view;
      keep();
      return;
    }
    case "reveal":
      follower.reveal(message);
      return;
    case "draw":
      void drawPng(message.svg);
  }
};

/** Rough, so that a panel may be drawn wider for a while without another layout at each step. */
const ROOMS = [0.6, 0.9, 1.3, 1.7, 2.4];

const roomOf = ({ clientWidth, clientHeight }: HTMLElement): number => {
  const misfit = (room: number): number => Math.abs(Math.log(clientWidth / clientHeight / room));
  return ROOMS.reduce((best, room) => (misfit(room) < misfit(best) ? room : best));
};

/** Asks for the whole picture. */
const ready = (): void => post({ kind: "ready", aspect: roomOf(picture) });

new ResizeObserver(() => {
  const { state } = page;
  const aspect = roomOf(picture);
  if (state && picture.clientHeight > 0 && state.aspect !== aspect)
    post({ kind: "state", state: { ...state, aspect } });
}).observe(picture);

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
picture.addEventListener("scroll", keep, { passive: true });
picture.addEventListener("pointerup", keep);
window.addEventListener("beforeunload", keep);
ready();
