/** How it stands with what is in a tree: progress, confidence, whether it is met or done. */
import { addDays, daysBetween } from "../../../../grammar/date-days.ts";
import { type CheckIn, historyOf, progressOfBlock } from "../../model/history.ts";
import { meanProgress, type Progress } from "../../model/progress.ts";
import type { Declaration } from "../../model/unit.ts";
import { keyResultsIn } from "../../model/unit-index.ts";
import { declarationOf, type View } from "../../model/view.ts";
import { allKeyResults } from "../../rules/shared/contributions.ts";
import { propertyOf, propertyText } from "../../rules/shared/properties.ts";
import type { ViewState } from "../../service.ts";
import { sayProgress, standingOf } from "../describe/standing.ts";
import { ofTen, percent } from "./words.ts";

/** How something stands, and in words. */
export interface Stand {
  readonly state: ViewState;
  /** Beside the sentence: `53%`, `7/10 ↑`. */
  readonly shown: readonly string[];
  /** For those who listen: `53% of the way`, `confidence 7/10, up from 5/10`. */
  readonly spoken: readonly string[];
}

const NOTHING: Stand = { state: {}, shown: [], spoken: [] };
const FRESH_DAYS = 35;

const shortly = (progress: Progress): string => {
  if (progress.state === "known") return percent(progress.value);
  if (progress.state === "bound") return progress.met ? "met" : "not met yet";
  return progress.reason === "no-entry" ? "no check-in yet" : "";
};

interface Confidence {
  readonly now: number;
  readonly before: number | undefined;
}

const confidenceIn = (history: readonly CheckIn[]): Confidence | undefined => {
  const given = history.flatMap(({ confidence }) => (confidence ? [confidence.value] : []));
  const now = given.at(-1);
  return now === undefined ? undefined : { now, before: given.at(-2) };
};

const meanConfidence = (all: readonly Confidence[]): Confidence | undefined => {
  if (all.length === 0) return undefined;
  const mean = (of: (each: Confidence) => number): number =>
    Math.round((all.reduce((sum, each) => sum + of(each), 0) / all.length) * 100) / 100;
  return { now: mean(({ now }) => now), before: mean(({ now, before }) => before ?? now) };
};

const arrow = ({ now, before }: Confidence): string =>
  before === undefined || before === now ? "" : now > before ? " ↑" : " ↓";

const sayConfidence = (confidence: Confidence): string => {
  const { now, before } = confidence;
  const trend =
    before === undefined || before === now ? "" : `, ${now > before ? "up" : "down"} from ${ofTen(before)}`;
  return `confidence ${ofTen(now)}${trend}`;
};

const withConfidence = (stand: Stand, confidence: Confidence | undefined): Stand =>
  confidence
    ? {
        state: { ...stand.state, confidence: confidence.now },
        shown: [...stand.shown, ofTen(confidence.now) + arrow(confidence)],
        spoken: [...stand.spoken, sayConfidence(confidence)],
      }
    : stand;

const progressState = (progress: Progress): ViewState => {
  if (progress.state === "known") {
    const value = Math.min(1, Math.max(0, progress.value));
    return { progress: value, ...(progress.value >= 1 ? { met: true } : {}) };
  }
  return progress.state === "bound" ? { met: progress.met } : {};
};

/** Asked for by a key result and by its objective. */
const progressOf = (view: View, target: Declaration): Progress =>
  view.once("progress", target.block, () => progressOfBlock(view, target));

const result = (view: View, target: Declaration): Stand => {
  const progress = progressOf(view, target);
  const shown = shortly(progress);
  const spoken = progress.state === "unknown" ? sayProgress(progress) : shown;
  const stand = { state: progressState(progress), shown: shown ? [shown] : [], spoken: [spoken] };
  return withConfidence(stand, confidenceIn(historyOf(view, target)));
};

const mean = (view: View, results: readonly Declaration[], own: Confidence | undefined): Stand => {
  const { value, met, notYet } = meanProgress(results.map((each) => progressOf(view, each)));
  const confidence =
    own ?? meanConfidence(results.flatMap((each) => confidenceIn(historyOf(view, each)) ?? []));
  if (value !== undefined) {
    const stand = {
      state: { progress: value },
      shown: [percent(value)],
      spoken: [`${percent(value)} on average`],
    };
    return withConfidence(stand, confidence);
  }
  const bounds = met + notYet > 0 ? [`${met} of ${met + notYet} met`] : [];
  return withConfidence(
    { state: notYet === 0 && met > 0 ? { met: true } : {}, shown: bounds, spoken: bounds },
    confidence,
  );
};

const objective = (view: View, target: Declaration): Stand => {
  const results = allKeyResults(target.block, { unit: target.unit, view }).flatMap(
    ({ unit, block }) => declarationOf(unit, block) ?? [],
  );
  return mean(view, results, confidenceIn(historyOf(view, target)));
};

const WORK_STATES = ["planned", "doing", "done", "paused", "dropped"];

const work = ({ block }: Declaration): Stand => {
  const status = /^\p{L}+/u.exec(propertyText(block, "status") ?? "")?.[0].toLowerCase();
  if (!status || !WORK_STATES.includes(status)) return NOTHING;
  return { state: { status }, shown: [status], spoken: [status] };
};

const health = (view: View, target: Declaration, today: string): Stand => {
  const { progress, history, words } = standingOf(view, target);
  const last = history.findLast(({ value }) => value !== undefined);
  const value = last?.value && last.text.slice(last.value.start, last.value.end);
  const old =
    last && addDays(last.day, FRESH_DAYS) < today
      ? `${Math.floor(daysBetween(last.day, today) / 7)} weeks ago`
      : undefined;
  const outside = progress.state === "bound" && !progress.met ? "outside its bounds" : undefined;
  const shown = [value ?? "no check-in yet", outside, old].filter((each) => each !== undefined);
  const state = progress.state === "bound" ? { met: progress.met } : {};
  return { state, shown, spoken: [words, ...(old ? [old] : [])] };
};

/** How something that was declared stands. */
export const standOf = (view: View, target: Declaration, today: string): Stand => {
  const { block, unit } = target;
  if (propertyOf(block, "retired")) return { ...NOTHING, shown: ["retired"], spoken: ["retired"] };
  switch (target.kind) {
    case "kr":
      return result(view, target);
    case "objective":
      return objective(view, target);
    case "shares":
      return mean(view, keyResultsIn(unit, block), confidenceIn(historyOf(view, target)));
    case "health":
      return health(view, target, today);
    case "initiative":
      return work(target);
    default:
      return NOTHING;
  }
};
