/** One company in four languages, and where in each a character breaks a reference and mends it again. */
import type { KeyResult, Objective, Team } from "./company.ts";
import { COMPANIES, STATUSES, STRATEGIES, UNITS } from "./words.ts";

export interface Language {
  readonly id: string;
  readonly extension: string;
  /** All teams in one file, with what they refer to. */
  single(teams: readonly Team[]): string;
  /** One team as a file of a workspace, where the server knows such a thing. */
  readonly page?: (team: Team) => string;
  /** A reference: a character put at its end breaks it. */
  readonly reference: RegExp;
  /** Where a word of the language is chosen: at the end of this. */
  readonly choice: RegExp;
  /** The name of the first objective where it is declared, where names are known across files. */
  readonly declaration?: RegExp;
}

const quantity = (value: number, unit: string): string => (unit === "%" ? `${value}%` : `${value} ${unit}`);

const okrKeyResult = (result: KeyResult, index: number): string => {
  const { metric, task, from, to, unit, by, owner, now } = result;
  const measure = `from ${quantity(from, unit)} to ${quantity(to, unit)}`;
  return [
    `    kr ${["reach", "impact", "business"][index]} k${index + 1}: ${task ?? `${metric} ${measure}`} by ${by}`,
    `      owner: @${owner}`,
    ...(task ? [] : [`      2026-01-19: ${quantity(now, unit)}, confidence 6/10`]),
  ].join("\n");
};

const okrObjective = (objective: Objective, company: string): string =>
  [
    `  objective ${objective.id}: ${objective.title}`,
    ...objective.supports.map((above) => `    supports: ${above.team}.${above.id}`),
    `    strategy: ${company}.${objective.strategy}`,
    `    owner: @${objective.owner}`,
    ...objective.keyResults.map(okrKeyResult),
  ].join("\n");

const okrTeam = (team: Team): string =>
  [
    `team ${team.id}: ${team.name}\n  mode: growth\n  part-of: ${team.company}\n  lead: @${team.lead}`,
    ...team.objectives.map((objective) => okrObjective(objective, team.company)),
  ].join("\n\n");

const okrCompany = (id: string): string =>
  [
    `company ${id}: ${id[0]?.toUpperCase()}${id.slice(1)}\n  mission: Every shop plans a month ahead in minutes`,
    ...STRATEGIES.map(
      (strategy) =>
        `  strategy ${strategy}: Shops answer where rivals make them wait, by ${strategy}\n    doc: docs/${strategy}.md\n    start: Decisions are taken at the counter\n    stop: Asking twice\n    stalled: Two quarters without growth`,
    ),
  ].join("\n\n");

const HEAD = "cycle: 2026-Q1\nphase: launched";

export const okrCompanies = (): string => `${[HEAD, ...COMPANIES.map(okrCompany)].join("\n\n")}\n`;

const okrPage = (team: Team): string => `${HEAD}\n\n${okrTeam(team)}\n`;

export const okr: Language = {
  ...{ id: "okr", extension: "okr", reference: /supports: t\d+\.o\d+/g },
  ...{ choice: /^ {4}kr /gm, declaration: /objective o00001/g },
  page: okrPage,
  single: (teams) => `${okrCompanies()}\n${teams.map(okrTeam).join("\n\n")}\n`,
};

const plain = (teams: readonly Team[]) => ({
  teams: teams.map((team) => ({
    ...team,
    objectives: team.objectives.map(({ supports, team: _, ...objective }) => ({
      ...objective,
      supports: supports.map((above) => above.id),
    })),
  })),
});

export const json: Language = {
  ...{ id: "json", extension: "json", reference: /"supports": \[\s+"o\d+/g, choice: /"status": "/g },
  single: (teams) => `${JSON.stringify(plain(teams), undefined, 2)}\n`,
};

const yamlOf = (value: unknown, indent: string): string => {
  if (Array.isArray(value))
    return value.length
      ? value.map((item) => `\n${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join("")
      : " []";
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `\n${indent}${key}:${yamlOf(item, Array.isArray(item) ? indent : `${indent}  `)}`)
    .join("");
};

export const yaml: Language = {
  ...{ id: "yaml", extension: "yaml", reference: /supports:\s+- "o\d+(?=")/g, choice: /status: "/g },
  single: (teams) => `${yamlOf(plain(teams), "").trimStart()}\n`,
};

const braces = (team: Team): string =>
  `team ${team.id} "${team.name}" {\n${team.objectives.map(bracesObjective).join("\n")}\n}\n`;

const bracesObjective = ({ id, title, owner, status, supports, keyResults }: Objective): string =>
  [
    `  objective ${id} "${title}" {\n    owner @${owner}\n    status ${status}`,
    ...supports.map((above) => `    supports ${above.id}`),
    ...keyResults.map(({ metric, from, to, by }) => `    kr "${metric}" from ${from} to ${to} by ${by}`),
    "  }",
  ].join("\n");

/** The language of peers/okr.langium. */
export const langium: Language = {
  ...{ id: "okr", extension: "okr", reference: /supports o\d+/g },
  ...{ choice: /^ {4}(?=status)/gm, declaration: /objective o00001/g },
  page: braces,
  single: (teams) => teams.map(braces).join("\n"),
};

/** For the JSON and the YAML server: a reference is five digits, so that a character more is an error. */
export const SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  additionalProperties: false,
  properties: { teams: { type: "array", items: { $ref: "#/definitions/team" } } },
  definitions: {
    id: { type: "string", pattern: "^[ot]\\d{5}$" },
    team: {
      type: "object",
      required: ["id", "name", "objectives"],
      properties: {
        id: { $ref: "#/definitions/id" },
        name: { type: "string", minLength: 2 },
        company: { enum: COMPANIES },
        objectives: { type: "array", minItems: 1, items: { $ref: "#/definitions/objective" } },
      },
    },
    objective: {
      type: "object",
      required: ["id", "title", "owner", "keyResults"],
      properties: {
        id: { $ref: "#/definitions/id" },
        title: { type: "string", minLength: 10 },
        status: { enum: STATUSES, description: "How it stands" },
        supports: { type: "array", items: { $ref: "#/definitions/id" } },
        keyResults: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "#/definitions/keyResult" } },
      },
    },
    keyResult: {
      type: "object",
      required: ["metric", "from", "to"],
      properties: {
        metric: { type: "string" },
        unit: { enum: UNITS },
        from: { type: "number" },
        to: { type: "number" },
      },
    },
  },
} as const;
