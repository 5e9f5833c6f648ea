/** The words of reports: days, shares, names of lenses. */
import { daysBetween } from "../../../grammar/date-days.ts";
import type { Lens } from "../../../grammar/vocabulary.ts";
import { sayProgress } from "../features/describe/standing.ts";
import type {
  Board,
  BoardCheckIn,
  BoardCycle,
  BoardHealth,
  BoardKeyResult,
  BoardObjective,
  BoardWork,
} from "./board-types.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEK = 7;

export const LENS_NAMES: Readonly<Record<Lens, string>> = {
  reach: "Reach",
  impact: "Customer impact",
  business: "Business impact",
};

export const LENS_QUESTIONS: Readonly<Record<Lens, string>> = {
  reach: "How many people will it reach?",
  impact: "How will they notice that they are served better?",
  business: "What is it worth to the business?",
};

/** `9 February`; with the year where that is not the one of another day. */
export const sayDay = (day: string, beside?: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  const name = `${date} ${MONTHS[(month ?? 1) - 1]}`;
  return beside?.startsWith(`${year}-`) ? name : `${name} ${year}`;
};

export const sayShare = (value: number): string => `${Math.round(value * 100)}%`;
export const ofTen = (value: number): string => `${Math.round(value * 100) / 10}/10`;
/** A mean is no more certain than what it is made of. */
export const meanOfTen = (value: number): string => `${Math.round(value * 10)}/10`;
/** As it is usually written: `0.7`. */
export const sayGrade = (value: number): string => String(Math.round(value * 100) / 100);
export const counted = (count: number, noun: string, many = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : many}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence with its full stop. */
export const stopped = (text: string): string => (/[.!?…"”]$/.test(text) ? text : `${text}.`);

/** `2026-Q1 · week 6 of 13`. */
export const sayCycle = ({ id, week, weeks, start }: BoardCycle, today: string): string => {
  if (week !== undefined) return `${id} · week ${week} of ${weeks}`;
  if (start === undefined) return id;
  return today < start ? `${id} · begins ${sayDay(start)}` : `${id} · over`;
};

/** Where it stands, in a few words; what is unknown is said, and never zero. */
export const sayWay = ({ progress }: Pick<BoardKeyResult, "progress">): string => {
  if (progress.state === "bound") return progress.met ? "met" : "not met yet";
  return sayProgress(progress);
};

export const sayMean = ({ progress }: Pick<BoardObjective, "progress">): string | undefined => {
  const { value, measured, of } = progress;
  if (of === 0 || value === undefined) return undefined;
  const rest = measured < of ? ` over ${measured} of ${of} key results` : "";
  return `${sayShare(value)} of the way${rest}`;
};

/** The confidences that were given, the latest last. */
export const confidences = (
  checkIns: readonly BoardCheckIn[],
): readonly { readonly day: string; readonly confidence: number }[] =>
  checkIns.flatMap(({ day, confidence }) => (confidence === undefined ? [] : { day, confidence }));

/** `confidence 5/10, was 3/10`; or the state that was given instead. */
export const sayConfidence = ({ checkIns, state }: BoardKeyResult): string | undefined => {
  const given = confidences(checkIns);
  const [last, before] = [given.at(-1), given.at(-2)];
  if (!last) return state;
  const was = before && before.confidence !== last.confidence ? `, was ${ofTen(before.confidence)}` : "";
  return `confidence ${ofTen(last.confidence)}${was}`;
};

/** How long nobody has said how it stands. */
export const saySilence = ({ lastEntry }: Pick<BoardKeyResult, "lastEntry">, today: string): string => {
  if (lastEntry === undefined) return "No check-in yet";
  const weeks = Math.floor(daysBetween(lastEntry, today) / WEEK);
  return `Last check-in ${counted(weeks, "week")} ago`;
};

/** What a health metric is held to: `at least 96%`. */
export const sayBounds = ({ floor, ceiling, measure }: BoardHealth): string | undefined => {
  if (floor !== undefined && ceiling !== undefined) return `between ${floor} and ${ceiling}`;
  if (floor !== undefined) return `at least ${floor}`;
  return ceiling === undefined ? measure?.words : `at most ${ceiling}`;
};

export const HEALTH_STATES: Readonly<Record<BoardHealth["state"], string>> = {
  within: "within its bounds",
  outside: "outside its bounds",
  unknown: "no check-in yet",
};

/** `doing, due 2 March`. */
export const sayWork = ({ status, due, late }: BoardWork, today: string): string => {
  const when =
    due === undefined || status === "done" || status === "dropped" ? undefined : sayDay(due, today);
  return [status, when && `${late ? "was due" : "due"} ${when}`].filter(Boolean).join(", ");
};

/** `2026-Q1 · Booking`: what a report is of. */
export const sayScope = ({ title, cycle }: Board): string => (cycle ? `${title}, ${cycle.id}` : title);
