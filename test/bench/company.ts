/** Companies of any size from a seed: the content that every server under measure gets, each in its own language. */
import { type Random, randomFrom } from "../kit/random.ts";
import * as words from "./words.ts";

export interface KeyResult {
  readonly metric: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly by: string;
  readonly owner: string;
  /** Says what will be made instead of what it changes, which is a finding. */
  readonly task: string | undefined;
}

export interface Objective {
  readonly id: string;
  readonly team: string;
  readonly title: string;
  readonly owner: string;
  readonly status: string;
  readonly strategy: string;
  /** Never itself, and nothing in a circle. */
  readonly supports: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly lead: string;
  readonly objectives: readonly Objective[];
}

export interface Wanted {
  readonly teams: number;
  readonly objectives: number;
  /** Of so many key results one is a task; none if 0. */
  readonly taskEvery: number;
  /** So many objectives support the first one. */
  readonly followers?: number;
}

const SEED = 42;

export const idOf = (letter: string, number: number): string => `${letter}${String(number).padStart(5, "0")}`;

/** Teams with so many objectives each, three key results in each of them. */
export const companyOf = ({ teams, objectives, taskEvery, followers = 0 }: Wanted): Team[] => {
  const random = randomFrom(SEED + teams * objectives);
  const all: Objective[] = [];
  return Array.from({ length: teams }, (_, index) => {
    const team = { id: idOf("t", index + 1), name: `${random.pick(words.TEAMS)} ${index + 1}` };
    const made = Array.from({ length: objectives }, () => {
      const objective = objectiveOf(random, team.id, all, { taskEvery, followers });
      all.push(objective);
      return objective;
    });
    const company = words.COMPANIES[index % words.COMPANIES.length] as string;
    return { ...team, company, lead: random.pick(words.PEOPLE), objectives: made };
  });
};

const objectiveOf = (
  random: Random,
  team: string,
  before: readonly Objective[],
  { taskEvery, followers }: { readonly taskEvery: number; readonly followers: number },
): Objective => {
  const number = before.length + 1;
  return {
    ...{ team, id: idOf("o", number), owner: random.pick(words.PEOPLE), status: random.pick(words.STATUSES) },
    title: `${at(words.CUSTOMERS, number)} in ${at(words.PLACES, number * 7)} ${at(words.WISHES, number / 3)}, case ${number}`,
    strategy: random.pick(words.STRATEGIES),
    supports: before.length ? [random.pick(before.length <= followers ? before.slice(0, 1) : before)] : [],
    keyResults: [0, 1, 2].map((index) => keyResultOf(random, number * 3 + index, taskEvery)),
  };
};

const keyResultOf = (random: Random, number: number, taskEvery: number): KeyResult => {
  const from = random.below(60);
  const to = from + 5 + random.below(40);
  const day = String(1 + random.below(28)).padStart(2, "0");
  const metric = `${at(words.METRICS, number)} of ${at(words.SEGMENTS, number * 11)} customers in ${at(words.PLACES, number * 5)}`;
  return {
    ...{ from, to, unit: random.pick(words.UNITS), now: from + random.below(to - from) },
    metric: `${metric[0]?.toUpperCase()}${metric.slice(1)}, group ${number}`,
    by: `2026-03-${day}`,
    owner: random.pick(words.PEOPLE),
    task:
      taskEvery && number % taskEvery === 0
        ? `${at(words.TASKS, number / taskEvery)} for group ${number}`
        : undefined,
  };
};

const at = (list: readonly string[], number: number): string =>
  list[Math.floor(number) % list.length] as string;
