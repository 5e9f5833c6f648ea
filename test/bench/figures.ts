/** Figures by measure, size and server, and the table of them. */
import { type Goal, goalOf } from "./goals.ts";

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** A figure, and whether the machine had other things to do meanwhile. */
export interface Sample {
  readonly took: number;
  readonly isDisturbed: boolean;
}

/** So many undisturbed samples are enough to leave the others out. */
const ENOUGH = 3;

const medianOfSamples = (samples: readonly Sample[]): number => {
  const undisturbed = samples.filter(({ isDisturbed }) => !isDisturbed);
  const counted = undisturbed.length >= ENOUGH ? undisturbed : samples;
  return medianOf(counted.map(({ took }) => took));
};

/** The names under which the floor and our server stand in the table; all others are peers. */
export const EMPTY = "empty server";
export const OURS = "ours";

const SMALL = 10;

export class Figures {
  readonly #values = new Map<string, Map<string, Sample[]>>();
  /** Why a server has no figure. */
  readonly #reasons: { readonly server: string; readonly measures: RegExp; readonly reason: string }[] = [];
  readonly #servers = new Set<string>();

  /** @param servers the columns of the table. */
  constructor(servers: readonly string[]) {
    for (const server of servers) this.#servers.add(server);
  }

  /** @param measure what was measured, and at which size: a row of the table. */
  add(measure: string, server: string, value: Sample | number | undefined): void {
    if (value === undefined) return;
    const row = this.#row(measure);
    const sample = typeof value === "number" ? { took: value, isDisturbed: false } : value;
    row.set(server, [...(row.get(server) ?? []), sample]);
  }

  /** Says in the table why a server has no figures. */
  cannot(server: string, measures: RegExp, reason: string): void {
    this.#reasons.push({ server, measures, reason });
  }

  /** The median, or undefined where nothing was measured. */
  median(measure: string, server: string): number | undefined {
    const values = this.#values.get(measure)?.get(server);
    return values && medianOfSamples(values);
  }

  /** The lowest figure that a peer has. */
  #best(measure: string): number | undefined {
    const peers = [...this.#servers].filter((server) => server !== EMPTY && server !== OURS);
    const known = peers.flatMap((server) => this.median(measure, server) ?? []);
    return known.length ? Math.min(...known) : undefined;
  }

  /** One row a measure, in Markdown: the figures, what ours is to the floor and to the best peer, and the goal. */
  table(): string {
    const servers = [...this.#servers];
    const head = ["median", ...servers, "ours ÷ empty", "best peer ÷ ours", "goal"];
    const rows = [...this.#values.keys()].map((measure) => this.#cells(measure, servers));
    return markdown([head, ...rows]);
  }

  #cells(measure: string, servers: readonly string[]): string[] {
    const [ours, empty, best] = [
      this.median(measure, OURS),
      this.median(measure, EMPTY),
      this.#best(measure),
    ];
    const overEmpty = ours === undefined || !empty ? undefined : ours / empty;
    const ahead = !ours || best === undefined ? undefined : best / ours;
    const goal = goalOf(measure);
    return [
      measure,
      ...servers.map((server) => this.#cell(measure, server)),
      times(overEmpty),
      times(ahead),
      goal ? `${goal.text} ${verdict(goal, { ours, overEmpty, ahead, figures: this })}` : "",
    ];
  }

  #cell(measure: string, server: string): string {
    const value = this.median(measure, server);
    if (value !== undefined) return figure(value);
    const why = this.#reasons.find((each) => each.server === server && each.measures.test(measure));
    return why?.reason ?? "–";
  }

  #row(measure: string): Map<string, Sample[]> {
    const row = this.#values.get(measure) ?? new Map<string, Sample[]>();
    this.#values.set(measure, row);
    return row;
  }
}

/** What a goal is compared with. */
export interface Standing {
  readonly ours: number | undefined;
  readonly overEmpty: number | undefined;
  readonly ahead: number | undefined;
  readonly figures: Figures;
}

const verdict = (goal: Goal, standing: Standing): string => {
  const isMet = goal.isMet(standing);
  if (isMet === undefined) return "";
  return isMet ? "✓" : "✗";
};

const figure = (value: number): string => value.toFixed(Math.abs(value) < SMALL ? 2 : 0);

const times = (ratio: number | undefined): string =>
  ratio === undefined ? "" : `${ratio.toFixed(Math.abs(ratio) < SMALL ? 2 : 0)}×`;

const markdown = ([head = [], ...rows]: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => `${"-".repeat(width + 1)}${column ? ":" : "-"}`).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
};

/** How a figure grows with size: the factor from the smallest to the largest, beside that of the size itself. */
export const slopeOf = (sizes: readonly number[], at: (size: number) => number | undefined): string => {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const [first, last] = [at(small), at(large)];
  if (!first || !last) return "unknown";
  const perThousand = ((last - first) / (large - small)) * 1000;
  return `${(last / first).toFixed(2)}× for ${large / small}× the size (${perThousand.toFixed(3)} ms more for each 1,000)`;
};
