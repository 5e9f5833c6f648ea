import type { Refactoring } from "./asked.ts";
export const readPasted: Refactoring = () => [];
