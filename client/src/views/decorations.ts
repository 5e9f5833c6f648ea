/** How many findings there are on what a node shows, as a badge behind its sentence. */
import { type Disposable, FileDecoration, ThemeColor, Uri, window } from "vscode";
import type { ViewNode } from "../../../server/src/protocol.ts";

const SCHEME = "okr-findings";
const MOST = 9;

const LEVELS = [
  { severity: "error", noun: "error", colour: "list.errorForeground" },
  { severity: "warning", noun: "warning", colour: "list.warningForeground" },
  { severity: "information", noun: "remark", colour: undefined },
] as const;

/** An address that says what was found; nothing where nothing was. */
export const decorated = ({ findings, id }: ViewNode): Uri | undefined => {
  const counts = LEVELS.map(({ severity }) => findings[severity]);
  if (counts.every((count) => count === 0)) return undefined;
  return Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}`, query: counts.join(",") });
};

const decoration = ({ query }: Uri): FileDecoration | undefined => {
  const counts = query.split(",").map(Number);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const level = LEVELS.find((_, index) => (counts[index] ?? 0) > 0);
  if (!level) return undefined;
  const words = LEVELS.flatMap(({ noun }, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [`${count} ${noun}${count === 1 ? "" : "s"}`] : [];
  });
  return new FileDecoration(
    total > MOST ? `${MOST}+` : String(total),
    words.join(", "),
    level.colour ? new ThemeColor(level.colour) : undefined,
  );
};

export const registerDecorations = (): Disposable =>
  window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === SCHEME ? decoration(uri) : undefined),
  });
