/** Figures by measure, size and server, and the table of them. */

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export class Figures {
  readonly #values = new Map<string, Map<string, number[]>>();
  readonly #servers = new Set<string>();

  /** @param measure what was measured, and at which size: a row of the table. */
  add(measure: string, server: string, value: number): void {
    const row = this.#values.get(measure) ?? new Map<string, number[]>();
    this.#values.set(measure, row.set(server, [...(row.get(server) ?? []), value]));
    this.#servers.add(server);
  }

  /** The median, or undefined where nothing was measured. */
  median(measure: string, server: string): number | undefined {
    const values = this.#values.get(measure)?.get(server);
    return values && medianOf(values);
  }

  /** One row a measure, one column a server, with the ratio of each to the first one. */
  table(): string {
    const servers = [...this.#servers];
    const width = Math.max(...[...this.#values.keys()].map((measure) => measure.length)) + 2;
    const head = `${"median".padEnd(width)}${servers.map((server) => server.padStart(18)).join("")}`;
    const rows = [...this.#values.keys()].map((measure) => {
      const first = this.median(measure, servers[0] as string);
      return `${measure.padEnd(width)}${servers.map((server) => cell(this.median(measure, server), first)).join("")}`;
    });
    return [head, ...rows].join("\n");
  }
}

const cell = (value: number | undefined, first: number | undefined): string => {
  if (value === undefined) return "–".padStart(18);
  const figure = value.toFixed(value < 10 ? 2 : 0);
  return `${figure}${first === undefined || first === 0 ? "" : ` (${(value / first).toFixed(2)}×)`}`.padStart(
    18,
  );
};

/** How a figure grows with size: the factor from the smallest to the largest, beside that of the size itself. */
export const slopeOf = (sizes: readonly number[], at: (size: number) => number | undefined): string => {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const [first, last] = [at(small), at(large)];
  if (!first || !last) return "unknown";
  const perThousand = ((last - first) / (large - small)) * 1000;
  return `${(last / first).toFixed(2)}× for ${large / small}× the size (${perThousand.toFixed(3)} ms more for each 1,000)`;
};
