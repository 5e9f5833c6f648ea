/** A page with one launched objective and what stands in it, a line each. */
export const objective = (...lines: string[]): string =>
  `cycle: 2026-Q1\nphase: launched\n\nobjective: Owners plan without fear\n${lines.map((line) => `  ${line}\n`).join("")}`;
