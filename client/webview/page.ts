/** What the parts of the page share: the way to the panel, and what is shown. */
import type { FromPage, PanelState } from "../src/board/messages.ts";

/** Where somebody looks: how large, and from which point of the picture. */
export interface Look {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What is kept for the time after a reload. */
export type Kept = Partial<PanelState> & { view?: Look };

interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: () => Host;

export const vscode = acquireVsCodeApi();

export const post = (message: FromPage): void => vscode.postMessage(message);

export interface Page {
  readonly picture: HTMLElement;
  state: PanelState | undefined;
}

export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** The map, where that is what is shown. */
export const mapIn = ({ picture }: Page): SVGSVGElement | null => picture.querySelector("svg.okr-map");

/** Everything that leads to its source. */
export const placesIn = ({ picture }: Page): (HTMLElement | SVGElement)[] => [
  ...picture.querySelectorAll<HTMLElement | SVGElement>("[data-uri]"),
];
