import type { Plugin } from "esbuild";

export function simplified(pattern: string): string;
export function simplifiedIn(source: string): string;
export const LETTERS: Plugin;
