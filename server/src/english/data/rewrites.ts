/**
 * What a thing of a kind is for, as people notice it: by how many are reached, by how well they are served, by what it
 * is worth. `{thing}` is "the onboarding flow", `{bare}` the words without "the", `{who}` those whom it is for.
 */
import type { ThingKind } from "./things.ts";

export interface Rewrites {
  /** Whom such things are usually for. */
  readonly who: string;
  readonly reach: string;
  readonly impact: string;
  readonly business: string;
}

const COUNT = "from <number> to <number>";
const SHARE = "from <number>% to <number>%";

export const REWRITES: Readonly<Record<ThingKind | "other" | "capability", Rewrites>> = {
  feature: {
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who get what they came for with {thing} ${SHARE}`,
    business: `{who} who use {thing} and stay for another year ${SHARE}`,
  },
  flow: {
    who: "customers",
    reach: `{who} who finish {thing} each week ${COUNT}`,
    impact: `{who} who finish {thing} without asking for help ${SHARE}`,
    business: `{who} who finish {thing} and still pay three months later ${SHARE}`,
  },
  integration: {
    who: "customers",
    reach: `{who} who work through {thing} each week ${COUNT}`,
    impact: `time that {who} spend moving data by hand from <hours> hours to <hours> hours a week`,
    business: `{who} who work through {thing} and renew ${SHARE}`,
  },
  platform: {
    who: "customers",
    reach: `{who} served by {thing} ${COUNT}`,
    impact: `requests of {who} to {thing} answered within a second ${SHARE}`,
    business: `cost of {thing} for each customer from <amount> to <amount> a month`,
  },
  content: {
    who: "readers",
    reach: `{who} who come back for {thing} each month ${COUNT}`,
    impact: `{who} who find in {thing} what they were looking for ${SHARE}`,
    business: `{who} who ask for a trial after {thing} ${SHARE}`,
  },
  document: {
    who: "colleagues",
    reach: `{who} who work with {thing} each month ${COUNT}`,
    impact: `questions that {who} answer from {thing} without asking anyone ${SHARE}`,
    business: `hours that {who} lose looking for what stands in {thing} from <hours> to <hours> a week`,
  },
  event: {
    who: "guests",
    reach: `{who} who come to {thing} ${COUNT}`,
    impact: `{who} who would recommend {thing} to a colleague ${SHARE}`,
    business: `{who} of {thing} who become customers within three months ${SHARE}`,
  },
  hire: {
    who: "customers",
    reach: `{who} whom the team can serve with {bare} on board ${COUNT}`,
    impact: `time that {who} wait for what needs {bare} from <days> days to <days> days`,
    business: `projects that wait for {bare} ${COUNT}`,
  },
  research: {
    who: "customers",
    reach: `{who} whose problem we can tell in their own words ${COUNT}`,
    impact: `decisions of this cycle that rest on what {who} told us ${SHARE}`,
    business: `ideas that we drop before building them because of what {who} told us ${SHARE}`,
  },
  process: {
    who: "teams",
    reach: `{who} that work by {thing} every week ${COUNT}`,
    impact: `time from a request to its result from <days> days to <days> days`,
    business: `hours lost to waiting and doing things twice from <hours> to <hours> a week`,
  },
  compliance: {
    who: "customers",
    reach: `{who} who can buy because of {thing} ${COUNT}`,
    impact: `days that {who} spend on a review before they can start from <days> to <days>`,
    business: `deals that wait for {thing} ${COUNT}`,
  },
  other: {
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who say that {thing} solved their problem ${SHARE}`,
    business: `{who} who use {thing} and stay for another year ${SHARE}`,
  },
  capability: {
    who: "customers",
    reach: `{who} who {bare} each month ${COUNT}`,
    impact: `{who} who {bare} at the first try ${SHARE}`,
    business: `{who} who {bare} and stay for another year ${SHARE}`,
  },
};
