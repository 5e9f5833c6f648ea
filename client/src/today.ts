/** The day that counts as today. */
import { workspace } from "vscode";

const localDay = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The day that a setting fixes for demonstrations and tests, if any. */
export const fixedToday = (): string | undefined =>
  workspace.getConfiguration("okr").get<string>("today") || undefined;

/** ISO, in the zone of the writer. */
export const today = (): string => fixedToday() ?? localDay(new Date());
