export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countsIn(output: string, ok: boolean): Counts;
export function sum(all: readonly Counts[]): Counts;
export function closingLine(counts: Counts): string;
