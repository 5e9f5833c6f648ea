/**
 * Icons that say how it stands: for what is measured a pie that fills with progress, in the colour of confidence; signs of
 * VS Code for all else.
 */
import { ThemeColor, ThemeIcon, Uri } from "vscode";
import type { ViewKind, ViewNode } from "../../../server/src/protocol.ts";

type Icon = ThemeIcon | { readonly light: Uri; readonly dark: Uri };

/** How sure somebody is, in three steps; `none` where nobody said. */
type Sure = "high" | "middle" | "low" | "none";

const COLOURS: Readonly<Record<Sure, { readonly light: string; readonly dark: string }>> = {
  high: { light: "#2f7d32", dark: "#73c991" },
  middle: { light: "#b26a00", dark: "#f0b14a" },
  low: { light: "#c4314b", dark: "#ff8278" },
  none: { light: "#616161", dark: "#c5c5c5" },
};

const HIGH = 0.7;
const MIDDLE = 0.4;
/** A pie is drawn in so many steps. */
const STEPS = 12;

const sureness = (confidence: number | undefined): Sure => {
  if (confidence === undefined) return "none";
  if (confidence >= HIGH) return "high";
  return confidence >= MIDDLE ? "middle" : "low";
};

const slice = (share: number, radius: number): string => {
  if (share <= 0) return "";
  if (share >= 1) return `<circle cx="8" cy="8" r="${radius}" fill="COLOUR"/>`;
  const angle = share * 2 * Math.PI;
  const [x, y] = [8 + radius * Math.sin(angle), 8 - radius * Math.cos(angle)].map((each) => each.toFixed(2));
  return `<path d="M8 8V${8 - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z" fill="COLOUR"/>`;
};

/** A low confidence has a dashed ring, so that it needs no colour to be seen. */
const pie = (share: number | undefined, sure: Sure, isGoal: boolean): string => {
  const radius = isGoal ? 6.25 : 4.75;
  const dash = sure === "low" ? ' stroke-dasharray="2.2 1.6"' : "";
  const ring = `<circle cx="8" cy="8" r="${radius}" fill="none" stroke="COLOUR" stroke-width="1.25"${dash}/>`;
  return ring + slice(share ?? 0, radius - 1.9);
};

const TICK =
  '<circle cx="8" cy="8" r="6" fill="COLOUR"/><path d="M5 8.2l2.1 2.1L11 6" fill="none" stroke="GROUND" stroke-width="1.5"/>';

const drawing = (shapes: string, colour: string, ground: string): Uri => {
  const filled = shapes.replaceAll("COLOUR", colour).replaceAll("GROUND", ground);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${filled}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
};

const drawn = new Map<string, Icon>();

const measured = ({ kind, state }: ViewNode): Icon => {
  const isGoal = kind !== "kr";
  const sure = sureness(state.confidence);
  const step = state.progress === undefined ? undefined : Math.round(state.progress * STEPS);
  const key = [isGoal, sure, state.met ? "met" : step].join();
  const { light, dark } = COLOURS[state.met ? "high" : sure];
  const shapes = state.met ? TICK : pie(step === undefined ? undefined : step / STEPS, sure, isGoal);
  const icon = drawn.get(key) ?? {
    light: drawing(shapes, light, "#ffffff"),
    dark: drawing(shapes, dark, "#1f1f1f"),
  };
  drawn.set(key, icon);
  return icon;
};

const SIGNS: Readonly<Partial<Record<ViewKind, string>>> = {
  ...{
    mission: "compass",
    company: "home",
    team: "organization",
    strategy: "milestone",
    squad: "organization",
  },
  ...{ candidate: "lightbulb", discovery: "beaker", proposals: "lightbulb", discoveries: "beaker" },
  ...{ apart: "debug-disconnect", now: "calendar", step: "arrow-right", "check-ins": "pulse" },
  ...{
    commitments: "checklist",
    blocks: "circle-slash",
    blocked: "circle-slash",
    wins: "star-full",
    win: "star-empty",
  },
  ...{ health: "heart" },
};

const WORK: Readonly<Record<string, string>> = {
  ...{ planned: "circle-outline", doing: "rocket", done: "check" },
  ...{ paused: "debug-pause", dropped: "close" },
};

const PROMISES: Readonly<Record<string, string>> = {
  done: "pass",
  doing: "circle-large-outline",
  dropped: "close",
};

const healthIcon = ({ met }: ViewNode["state"]): ThemeIcon => {
  if (met === undefined) return new ThemeIcon("heart");
  return met
    ? new ThemeIcon("heart-filled", new ThemeColor("testing.iconPassed"))
    : new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
};

/** The icon of a node. */
export const iconOf = (node: ViewNode): Icon => {
  const { kind, state } = node;
  if (kind === "kr" || kind === "objective" || kind === "shares") return measured(node);
  if (kind === "health") return healthIcon(state);
  if (kind === "initiative") return new ThemeIcon(WORK[state.status ?? ""] ?? "tools");
  if (kind === "commitment") return new ThemeIcon(PROMISES[state.status ?? ""] ?? "circle-large-outline");
  return new ThemeIcon(SIGNS[kind] ?? "circle-outline");
};
