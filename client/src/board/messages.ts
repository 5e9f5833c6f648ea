/**
 * What a panel and the page in it say to one another. Nothing that comes from the page is trusted: each message is read
 * here, and what isn't one of these is dropped. No message names a command, a path or a text to be run.
 */

export const SAVED_FORMATS = ["html", "markdown", "csv", "json", "svg", "png"] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

/** What a panel shows; kept by the page, so that the panel is the same after a reload. */
export interface PanelState {
  readonly kind: "board" | "map";
  /** A page of the workspace that is shown. */
  readonly near?: string;
  /** Everything, what stands on the page, or one team. */
  readonly only: "all" | "page" | "team";
  readonly team?: string;
  readonly cycle?: string;
  /** Does the map show the work? */
  readonly work: boolean;
  /** How wide for its height the room for the picture is, roughly. */
  readonly aspect?: number;
}

/** A place as pictures name it. */
export interface Place {
  readonly uri: string;
  readonly offset: number;
}

export type FromPage =
  | { readonly kind: "ready"; readonly aspect?: number }
  | { readonly kind: "state"; readonly state: PanelState }
  | ({ readonly kind: "open" } & Place)
  | ({ readonly kind: "scrolled" } & Place)
  | { readonly kind: "save"; readonly format: SavedFormat }
  | { readonly kind: "png"; readonly bytes: Uint8Array };

export type ToPage =
  | {
      readonly kind: "picture";
      /** As the server sends them: a number stands for what is shown at that place. */
      readonly pieces: readonly (string | number)[];
      readonly state: PanelState;
      readonly cycle?: string;
      readonly cycles: readonly string[];
      readonly names: readonly { readonly id: string; readonly name: string }[];
    }
  | ({ readonly kind: "reveal"; readonly isCursor: boolean } & Place)
  | { readonly kind: "draw"; readonly svg: string };

type Loose = Readonly<Record<string, unknown>>;

const LONGEST = 2000;
const LARGEST_PNG = 100_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;
const asLoose = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};

const readAspect = ({ aspect }: Loose): { readonly aspect?: number } =>
  typeof aspect === "number" && aspect > 0.1 && aspect < 10 ? { aspect } : {};

/** A state as it was kept somewhere; what can't be read is as in a new panel. */
export const readState = (value: unknown): PanelState => {
  const { kind, near, only, team, cycle, work, aspect } = asLoose(value);
  const isOfTeam = only === "team" && isText(team);
  return {
    kind: kind === "map" ? "map" : "board",
    only: isOfTeam ? "team" : only === "page" ? "page" : "all",
    work: work === true,
    ...(isText(near) ? { near } : {}),
    ...(isOfTeam ? { team } : {}),
    ...(isText(cycle) ? { cycle } : {}),
    ...readAspect({ aspect }),
  };
};

const readPlace = ({ uri, offset }: Loose): Place | undefined =>
  isText(uri) && typeof offset === "number" && Number.isSafeInteger(offset) && offset >= 0
    ? { uri, offset }
    : undefined;

const readPng = ({ bytes }: Loose): FromPage | undefined =>
  bytes instanceof Uint8Array &&
  bytes.length <= LARGEST_PNG &&
  PNG.every((byte, index) => bytes[index] === byte)
    ? { kind: "png", bytes }
    : undefined;

/** A message of the page; undefined for anything else. */
export const readMessage = (value: unknown): FromPage | undefined => {
  const message = asLoose(value);
  const { kind } = message;
  if (kind === "ready") return { kind, ...readAspect(message) };
  if (kind === "state") return { kind, state: readState(message.state) };
  if (kind === "png") return readPng(message);
  if (kind === "save") {
    const format = SAVED_FORMATS.find((each) => each === message.format);
    return format && { kind, format };
  }
  const place = kind === "open" || kind === "scrolled" ? readPlace(message) : undefined;
  return place && { kind: kind as "open" | "scrolled", ...place };
};
