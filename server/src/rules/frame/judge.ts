/**
 * Judges a page bit by bit, for whoever must not be kept waiting: what the quick rules find in the whole page comes
 * first, then section by section what reads sentences. A few sections, as an edit leaves them, are judged at once.
 */
import type { PageState } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import { type Checked, FEW, type Moment, type Runner } from "./runner.ts";
import { ALL, QUICK, type Stages } from "./tables.ts";

/** How far a page is judged: not even quickly, by the quick rules, or by all. */
export type Judged = "begun" | "quick" | "done";

const ifFew = (units: readonly Unit[]): readonly Unit[] => (units.length <= FEW ? units : []);

/** Begins everywhere, and judges what an edit has changed. */
const judgeFew = (units: readonly Unit[], runner: Runner, moment: Moment): void => {
  const isNew = ({ checked }: Unit): boolean => checked === undefined;
  const isOld = ({ checked }: Unit): boolean => (checked as Checked | undefined)?.asked === ALL;
  const fresh = units.filter(isNew);
  const unseen = ifFew(fresh.filter((unit) => runner.isUnseen(unit)));
  for (const unit of [...unseen, ...ifFew(fresh), ...ifFew(units.filter(isOld))]) runner.found(unit, moment);
  for (const unit of fresh) runner.begun(unit, moment);
};

/** What is left to do of a page, as it was when somebody began with it. */
interface Course {
  readonly revision: number;
  readonly moment: Moment;
  readonly open: readonly Unit[];
  stages: Stages;
  /** How many of the open units are judged so far. */
  at: number;
}

const courses = new WeakMap<PageState, Course>();

const courseOf = (page: PageState, runner: Runner): Course => {
  const { revision, units } = page;
  const moment = runner.moment(page.uri);
  const known = courses.get(page);
  if (known?.revision === revision && known.moment.today === moment.today) return known;
  const open = units.filter((unit) => !runner.isAsked(unit, moment));
  judgeFew(open, runner, moment);
  const course = { revision, moment, open, stages: QUICK, at: 0 };
  courses.set(page, course);
  return course;
};

/**
 * Goes on where it ended last, as long as it may.
 * @param settle tells a bit more of what sentences are compared with; true while there is more
 */
export const judge = (
  page: PageState,
  runner: Runner,
  mayGoOn: () => boolean,
  settle: () => boolean,
): Judged => {
  const course = courseOf(page, runner);
  const { open, moment } = course;
  for (; course.stages !== ALL || course.at < open.length; course.at++) {
    const unit = open[course.at];
    if (!unit) {
      while (settle()) if (!mayGoOn()) return "quick";
      course.stages = ALL;
      course.at = -1;
    } else if (!runner.isAsked(unit, moment, course.stages)) {
      if (!mayGoOn()) return course.stages === QUICK ? "begun" : "quick";
      runner.found(unit, moment, course.stages);
    }
  }
  courses.delete(page);
  // What was told meanwhile may concern sections that had been judged before.
  return page.revision === course.revision ? "done" : judge(page, runner, mayGoOn, settle);
};
