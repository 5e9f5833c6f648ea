/**
 * Which rule makes which others pointless on the same statement, so that a reader is not shouted at: the most useful
 * speaks. kr-output, kr-health, kr-unmeasured, objective-activity, objective-metric and objective-upkeep always speak.
 */

/** What is still to be said of a measure, and can wait until it is clear what is measured at all. */
const ABOUT_THE_MEASURE = [
  "kr-no-baseline",
  "kr-dimension",
  "kr-timid",
  "kr-vanity",
  "kr-process",
  "kr-nps-alone",
];
/** What is still to be said of a goal that stands, and can wait until it does. */
const ABOUT_THE_GOAL = ["kr-unworked", "kr-no-hypothesis", "kr-names-solution", "kr-duplicate-metric"];
/** What carries a goal over from other places and times. */
const ABOUT_OTHERS = ["kr-stale", "kr-perpetual"];

/** What is still to be said of the sentence of an objective, and can wait until it is an objective. */
const ABOUT_THE_SENTENCE = ["objective-generic", "objective-company-centric", "objective-repeats-strategy"];
/** What is still to be said of the key results of an objective, and can wait until they are key results. */
const ABOUT_ITS_RESULTS = ["objective-all-counts", "objective-kr-count"];

export const SILENCES: Readonly<Record<string, readonly string[]>> = {
  // The sentence will be another one.
  "kr-output": [...ABOUT_THE_MEASURE, ...ABOUT_THE_GOAL, ...ABOUT_OTHERS],
  "kr-unmeasured": [...ABOUT_THE_MEASURE, ...ABOUT_THE_GOAL, ...ABOUT_OTHERS],
  // It will no longer be a key result.
  "kr-health": ["kr-already-met", "health-is-kr", ...ABOUT_THE_MEASURE, ...ABOUT_THE_GOAL, ...ABOUT_OTHERS],
  "kr-already-met": ["kr-no-baseline", "kr-dimension", "kr-timid", ...ABOUT_THE_GOAL, ...ABOUT_OTHERS],
  // The numbers will be others.
  "kr-stale": ["kr-timid", "kr-perpetual"],
  "kr-vanity": ["kr-no-baseline", "kr-timid"],
  // The team will measure something of its own.
  "kr-shared": ["kr-perpetual", "kr-no-baseline", "kr-timid", ...ABOUT_THE_GOAL],
  "kr-process": ["kr-no-baseline", "kr-timid", "kr-dimension"],

  // The sentence will be another one.
  "objective-activity": [...ABOUT_THE_SENTENCE, ...ABOUT_ITS_RESULTS],
  "objective-metric": [...ABOUT_THE_SENTENCE, ...ABOUT_ITS_RESULTS],
  // It will no longer be an objective.
  "objective-upkeep": [
    ...ABOUT_THE_SENTENCE,
    ...ABOUT_ITS_RESULTS,
    "objective-missing-lens",
    "objective-no-key-results",
    "objective-no-squad",
    "objective-no-strategy",
    "objective-unaligned",
  ],
  "objective-from-kr": ["objective-generic", "objective-repeats-strategy"],
  "objective-generic": ["objective-company-centric", "objective-repeats-strategy"],
  // The key results will be others.
  "objective-backlog": ["objective-missing-lens", ...ABOUT_ITS_RESULTS],
  "objective-missing-lens": ABOUT_ITS_RESULTS,
  // What it supports leads to a strategy.
  "objective-unaligned": ["objective-no-strategy"],

  // It is to be a health metric, or no longer one.
  "health-is-kr": ["kr-perpetual", "kr-already-met", "kr-timid", "kr-unworked"],

  // The team will have other objectives, or none.
  "team-discovery": ["team-overload", "team-focus", "team-local-first", "health-missing"],
  "team-maintenance": ["team-overload", "team-focus", "health-missing"],
  "team-overload": ["team-focus"],
};
