/** Rewrites of plans, ways of working, reports and decisions, and of what is left when nothing else fits. */
import { ANALYSIS, COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

/** Plans that say what they are for; they decide first. */
export const STRATEGY_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:go-to-market|gtm|tender|bid|(?:key )?account|market entry|launch|expansion|sales|business growth|channel|commercial) (?:strateg(?:y|ies)|plans?|models?|approach)\b/,
    who: "prospects",
    reach: `{who} we reach with {thing} who try us each month ${COUNT}`,
    impact: `{who} we reach with {thing} who say that we solve their main problem ${SHARE}`,
    business: `monthly revenue from customers won with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:marketing|content|social media|brand|(?<!crisis )communications?|seo|pr|editorial) (?:strateg(?:y|ies)|plans?|calendars?)\b/,
    who: "people",
    reach: `{who} who come to us each month through what {thing} {plans} ${COUNT}`,
    impact: `{who} who come to us and find what they were looking for ${SHARE}`,
    business: `{who} who come through what {thing} {plans} and become customers ${SHARE}`,
  },
  {
    about:
      /\b(?:hiring|recruit\w*|interview) (?:process|plans?|strateg(?:y|ies)|guidelines?|playbook|pipeline|funnel|rubrics?|scorecards?)\b|\bjob (?:descriptions?|ads?|postings?)\b|\bemployer brand\w*/,
    who: "applicants",
    reach: `{who} who come to us each month and fit the role ${COUNT}`,
    impact: `{who} who would recommend applying with us to a friend ${SHARE}`,
    business: `time until a role is filled ${DAYS}`,
  },
  {
    about:
      /\b(?:(?:competency|skills|capability) (?:frameworks?|models?|profiles?)|job (?:architecture|levels|families|grading|titles?|profiles?)|level+ing|grading|career (?:ladders?|paths?|frameworks?|roadmaps?)|performance (?:reviews?|feedback|management|process)|compensation(?! benchmark)|salary(?! (?:benchmark|report|survey|comparison))|pay (?:bands?|structure|scale)|benefits (?:package|programme?|scheme)|development plans?|succession plan\w*|workforce plan\w*|skills matri\w+|feedback (?:process|culture|rounds?)|(?:employee|team|staff) (?:engagement|well-?being)(?! survey)|(?:company|our) (?:culture|values))\b/,
    who: "colleagues",
    reach: `{who} who use {thing} in a talk about their work ${COUNT}`,
    impact: `{who} who say that they know how to grow with us ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:refunds?|returns?|complaints?|claims?|warranty|escalations?|support|service)(?: \w+)? (?:polic(?:y|ies)|process(?:es)?|procedures?|guidelines?|playbooks?|workflows?|scripts?)\b|\bslas?\b/,
    who: "customers",
    reach: `{who} whose case is settled under {thing} each month ${COUNT}`,
    impact: `time that {who} wait until their case is settled ${DAYS}`,
    business: `{who} who had a problem and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:release|deployment|rollback|branching|code review|pull request|ci\/cd)(?: \w+)? (?:process(?:es)?|polic(?:y|ies)|procedures?|guidelines?|playbooks?|management|criteria|checklists?|strateg(?:y|ies))|code reviews?)\b/,
    who: "developers",
    reach: `{who} who release by {thing} every week ${COUNT}`,
    impact: `time from a change to customers who use it ${DAYS}`,
    business: `monthly cost of releases that go wrong ${MONEY}`,
  },
  {
    about:
      /\b(?:incident|post-?mortems?|on-call|change|qa|definition of done)(?: \w+)? (?:process(?:es)?|polic(?:y|ies)|procedures?|guidelines?|reviews?|playbooks?|management|criteria|bar|checklists?)\b|\breview of incidents\b|\b(?:code|change|deployment|release) freezes?\b|\bpost-?mortems?\b/,
    who: "customers",
    reach: `{who} who are hit by an incident each month ${COUNT}`,
    impact: `time until {who} can go on after an incident ${MINUTES}`,
    business: `monthly cost of incidents that happen twice ${MONEY}`,
  },
  {
    about:
      /\b(?:books|month-end(?: close| closing)?|year-end(?: close| closing)?|closing|annual accounts|financial statements?|financials|balance sheet|(?:cost|budget|spend\w*|expense) (?:tracking|control\w*|monitoring)|budgets?(?! template)|forecasts?|cash ?flow (?:model|forecast|plan))\b/,
    who: "managers",
    reach: `{who} who decide with figures from {thing} each month ${COUNT}`,
    impact: `time from the end of the month to figures that can be trusted ${DAYS}`,
    business: `money spent each month that nobody had planned ${MONEY}`,
  },
];

export const PLAN_FAMILIES: readonly Family[] = [
  {
    about: /\bpersonas?$/,
    who: "teams",
    reach: `{who} that decide by {short} each month ${COUNT}`,
    impact: `customers like those in {short} who say that we solve their main problem ${SHARE}`,
    business: `new customers who are like those in {short} ${SHARE}`,
  },
  {
    about:
      /\b(?:strateg(?:y|ies)|roadmaps?|visions?|missions?|okrs?|objectives?|priorities|goals|(?<!floor |seating |site |evacuation |meal |lesson |seat )plans?|models?|master plan|proposals?|business cases?|concepts?|designs?|charters?|north star|value proposition)$|\b(?:strateg(?:y|ies)|roadmaps?|visions?|plans?|proposals?|concepts?|designs?) (?:for|of|to|on)\b/,
    not: /^(?:launch|ship|release)/,
    kinds: [
      "document",
      "process",
      "feature",
      "content",
      "platform",
      "research",
      "other",
      "event",
      "integration",
      "flow",
    ],
    who: "teams",
    reach: `{who} that decide by {thing} each month ${COUNT}`,
    impact: `people who say that we solve the problem that {thing} {puts} first ${SHARE}`,
    business: `our time and money that goes into what {thing} {puts} first ${SHARE}`,
  },
  {
    about:
      /\b(?:personas?|segments?|segmentation|ideal customer(?: profiles?)?|(?:customer|buyer) profiles?|icp|value proposition)\b/,
    who: "teams",
    reach: `{who} that decide by {thing} each month ${COUNT}`,
    impact: `customers in {thing} who say that we solve their main problem ${SHARE}`,
    business: `new customers who fit {thing} ${SHARE}`,
  },
  {
    about: /\b(?:loops?|cadences?|rhythms?|syncs?)$/,
    who: "teams",
    reach: `{who} that work by {thing} every week ${COUNT}`,
    impact: `time from a request to its result with {thing} ${DAYS}`,
    business: `time lost to waiting and doing things twice ${HOURS} a week`,
  },
  {
    about: /\bjourneys?\b/,
    who: "teams",
    reach: `{who} that decide by {thing} each month ${COUNT}`,
    impact: `customers who reach their goal on the way that {thing} {shows} ${SHARE}`,
    business: `customers who leave at a step that {thing} {shows} ${COUNT}`,
  },
  {
    about: /\b(?:principles?|values|rules|norms|criteria|standards?|definitions?|conventions|rituals?)$/,
    who: "teams",
    reach: `{who} that work by {thing} every week ${COUNT}`,
    impact: `people who say that they can tell {thing} by how we work ${SHARE}`,
    business: `time lost to questions that {thing} {settles} ${HOURS} a week`,
  },
  {
    verbs: /^(?:define|measure|track|establish|introduce|start|set|set up|calculate|baseline|monitor)$/,
    about: /\b(?:scores?|nps|csat|ces|index|rate|indicator)$/,
    who: "teams",
    reach: `{who} that decide by {thing} each month ${COUNT}`,
    impact: `{bare} ${COUNT}`,
    business: `customers whom {thing} {shows} to be at risk and who stay ${SHARE}`,
  },
  {
    verbs:
      /^(?:analyze|evaluate|assess|investigate|explore|research|benchmark|study|understand|measure|test|validate|verify|audit|review|determine|examine|identify|map|map out|look into|find out|figure out|define|inventory|scope|spike)$/,
    kinds: [
      "platform",
      "feature",
      "integration",
      "flow",
      "content",
      "event",
      "research",
      "other",
      "compliance",
      "process",
    ],
    needs: ["thing"],
    who: "customers",
    reach: `{who} helped by a decision we made with what we learned about {thing} ${COUNT}`,
    impact: `{who} who say that we solved a problem we found in {thing} ${SHARE}`,
    business: `monthly cost of problems we found in {thing} ${MONEY}`,
  },
  {
    kinds: ["research"],
    not: /^(?:offer|give|provide|roll out|run|plan|collect|gather|raise|establish|negotiate|agree|set|set up|renew|sign|build|open|launch|introduce|start)$/,
    who: "teams",
    reach: `{who} that decide with what {thing} showed ${COUNT}`,
    impact: `people who say that we solved a problem that {thing} showed ${SHARE}`,
    business: `monthly cost of problems that {thing} showed ${MONEY}`,
  },
  {
    kinds: ["process"],
    about: /(?<!\b(?:fund|shop|store|lab|office|squad|prize|award|canon|ladder|subsidiary|union|charity)s?)$/,
    not: /^(?:ship|release)$/,
    who: "teams",
    reach: `{who} that work by {thing} every week ${COUNT}`,
    impact: `time from a request to its result with {thing} ${DAYS}`,
    business: `time lost to waiting and doing things twice ${HOURS} a week`,
  },
  {
    kinds: ["document"],
    about: /(?<!\b(?:annexe?|table|bill|poster|invoice|pitch|scope)s?)$/,
    who: "colleagues",
    reach: `{who} who work with {thing} each month ${COUNT}`,
    impact: `questions that {who} answer from {thing} without asking anyone ${SHARE}`,
    business: `time that {who} lose without {thing} ${HOURS} a week`,
  },
];

/** What people do once they can do it. */
export const ABILITY: Family = {
  who: "customers",
  reach: `{who} who {bare} each month ${COUNT}`,
  impact: `{who} who {bare} at the first try ${SHARE}`,
  business: `{who} who {bare} and are still with us three months later ${SHARE}`,
};

/** Pieces of work, without a word about what they bring. */
export const WORK_ITEMS: Family = {
  not: ANALYSIS,
  about:
    /\b(?:items?|tasks?|(?<!(?:paperless|electronic|mobile|digital|print-at-home|early-bird|concert|festival|family|train|bus|entry|advance|season|day|group|gift) )tickets?|stor(?:y|ies)|epics?|milestones?|backlog|deliverables?|projects?|work|sprints?|to-?dos?|requirements?|activities|actions?|action items)$/,
  who: "customers",
  reach: `{who} who use something that came out of {thing} each month ${COUNT}`,
  impact: `{who} who say that what came out of {thing} helps them ${SHARE}`,
  business: `{who} who use what came out of {thing} and are still with us three months later ${SHARE}`,
};

/** A name that may be anything, but was launched: then somebody uses it. */
export const LAUNCHED: Family = {
  verbs:
    /^(?:launch|ship|release|deploy|relaunch|publish|develop|add|design|redesign|live|go live|rewrite|rebuild|enable|prototype|configure)$/,
  who: "customers",
  reach: `{who} who use {thing} each month ${COUNT}`,
  impact: `{who} who would miss {thing} if {it} {were} gone ${SHARE}`,
  business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
};

/** Something that somebody got, and may be anybody. */
export const PROVIDED: Family = {
  verbs:
    /^(?:deliver|roll out|implement|create|make|swap|replace|equip|offer|issue|hand out|distribute|buy|provide|give|put|push|supply)$/,
  who: "people",
  reach: `{who} who use {thing} each month ${COUNT}`,
  impact: `{who} who would miss {thing} if {it} {were} gone ${SHARE}`,
  business: `monthly cost of {thing} for each of those who use {them} ${MONEY}`,
};

/** A thing of which nothing is known. */
export const SOMETHING: Family = {
  who: "people",
  reach: `{who} who benefit from {thing} each month ${COUNT}`,
  impact: `{who} who say that {thing} {solves} a problem of theirs ${SHARE}`,
  business: `monthly <income or savings> thanks to {thing} ${MONEY}`,
};

/** Nothing is named. */
export const ANYTHING: Family = {
  who: "<Customers>",
  reach: `{who} who <do something new> each month ${COUNT}`,
  impact: `{who} who <get what they came for> ${SHARE}`,
  business: `{who} who <do something new> and are still with us three months later ${SHARE}`,
};
