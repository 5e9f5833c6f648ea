/** The bar of controls above the picture. */
import type { PanelState, SavedFormat, ToPage } from "../src/board/messages.ts";
import type { Camera } from "./camera.ts";
import { byId, type Page, post } from "./page.ts";

export interface Bar {
  /** Shows what may be chosen, and what is. */
  update(message: ToPage & { kind: "picture" }): void;
  scaled(scale: number): void;
}

type Choice = readonly [value: string, words: string];

const STEP = 1.2;
const FORMS: Readonly<Record<PanelState["kind"], readonly (readonly [SavedFormat, string])[]>> = {
  board: [
    ["html", "Web page (HTML)"],
    ["markdown", "Markdown"],
    ["csv", "Table (CSV)"],
    ["json", "Data (JSON)"],
  ],
  map: [
    ["svg", "Drawing (SVG)"],
    ["png", "Image (PNG)"],
  ],
};

/** Writes options anew only where they are others, so that an open list stays as it is. */
const offer = (list: HTMLSelectElement, choices: readonly Choice[], chosen: string): void => {
  const key = JSON.stringify(choices);
  if (list.dataset.key !== key) {
    list.dataset.key = key;
    list.replaceChildren(...choices.map(([value, words]) => new Option(words, value)));
  }
  list.value = chosen;
};

const scopesOf = (names: readonly { id: string; name: string }[]): Choice[] => [
  ["all", "Everything"],
  ["page", "This page"],
  ...names.map(({ id, name }): Choice => [`team ${id}`, name]),
];

const withScope = ({ team: _team, ...state }: PanelState, value: string): PanelState => {
  if (value.startsWith("team ")) return { ...state, only: "team", team: value.slice("team ".length) };
  return { ...state, only: value === "page" ? "page" : "all" };
};

const press = (button: HTMLElement, isPressed: boolean): void =>
  button.setAttribute("aria-pressed", String(isPressed));

export const createBar = (page: Page, camera: Camera): Bar => {
  const [board, map, work] = [byId("board"), byId("map"), byId("work")];
  const [scope, cycle, save] = [
    byId<HTMLSelectElement>("scope"),
    byId<HTMLSelectElement>("cycle"),
    byId<HTMLSelectElement>("save"),
  ];
  const size = byId("size");
  const change = (changed: (state: PanelState) => PanelState): void => {
    if (page.state) post({ kind: "state", state: changed(page.state) });
  };
  board.addEventListener("click", () => change((state) => ({ ...state, kind: "board" })));
  map.addEventListener("click", () => change((state) => ({ ...state, kind: "map" })));
  work.addEventListener("click", () => change((state) => ({ ...state, work: !state.work })));
  scope.addEventListener("change", () => change((state) => withScope(state, scope.value)));
  cycle.addEventListener("change", () => change((state) => ({ ...state, cycle: cycle.value })));
  save.addEventListener("change", () => {
    if (save.value !== "") post({ kind: "save", format: save.value as SavedFormat });
    save.value = "";
  });
  byId("smaller").addEventListener("click", () => camera.zoom(1 / STEP));
  byId("larger").addEventListener("click", () => camera.zoom(STEP));
  size.addEventListener("click", () => camera.whole());
  return {
    scaled: (scale) => {
      size.textContent = `${Math.round(scale * 100)}%`;
      size.ariaLabel = `${size.textContent}: show the whole picture`;
    },
    update: ({ state, names, cycles, cycle: shown = "" }) => {
      press(board, state.kind === "board");
      press(map, state.kind === "map");
      press(work, state.work);
      offer(scope, scopesOf(names), state.only === "team" ? `team ${state.team}` : state.only);
      offer(
        cycle,
        cycles.map((name): Choice => [name, name]),
        shown,
      );
      cycle.hidden = cycles.length < 2;
      offer(save, [["", "Save as…"], ...FORMS[state.kind]], "");
    },
  };
};
