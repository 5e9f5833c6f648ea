/**
 * Whole blocks to begin with. Lines are indented as they stand below the first; `{today}`, `{monday}` and `{cycle}` are
 * filled in, and what stands in `<…>` is for a person.
 */
import type { BlockKind } from "../../../../grammar/vocabulary.ts";

export interface BlockTemplate {
  /** Offered where this block may stand; `page` where a page is still empty. */
  readonly block: BlockKind | "page";
  readonly label: string;
  readonly help: string;
  readonly lines: readonly string[];
}

const KEY_RESULTS = [
  "  kr reach: <who does what> from <number> to <number>",
  "  kr impact: <how well they are served> from <number>% to <number>%",
  "  kr business: <what it is worth to the business> from <number>% to <number>%",
];

export const BLOCK_TEMPLATES: readonly BlockTemplate[] = [
  {
    block: "page",
    label: "team page: an objective with three key results",
    help: "A team's page for this quarter, ready to be filled in.",
    lines: [
      "cycle: {cycle}",
      "phase: drafting",
      "",
      "team my-team: <name of the team>",
      "  lead: <@who>",
      "",
      "  objective: <what will be different, and for whom>",
      "    why: <why this, and why now>",
      "",
      ...KEY_RESULTS.map((line) => `  ${line}`),
    ],
  },
  {
    block: "page",
    label: "company page: mission, strategy, objective",
    help: "The company's page: why it exists, its bet, and what should come true first.",
    lines: [
      "company my-company: <name of the company>",
      "  mission: <why the company exists, in one sentence>",
      "",
      "  strategy our-bet: <what we do really differently to change our position>",
      "    start: <what is done from now on>",
      "    stop: <what is no longer done, so that there is room>",
      "    stalled: <what shows that it is stuck>",
      "",
      "  objective: <what will be different, and for whom>",
      "    strategy: our-bet",
      "",
      ...KEY_RESULTS.map((line) => `  ${line}`),
    ],
  },
  {
    block: "objective",
    label: "objective with three key results",
    help: "One sentence about what will be different, seen through three lenses: reach, customer impact, business impact.",
    lines: ["objective: <what will be different, and for whom>", "", ...KEY_RESULTS],
  },
  {
    block: "team",
    label: "team with an objective",
    help: "A team, and the first thing that it wants to change.",
    lines: [
      "team my-team: <name of the team>",
      "  lead: <@who>",
      "",
      "  objective: <what will be different, and for whom>",
      "",
      ...KEY_RESULTS.map((line) => `  ${line}`),
    ],
  },
  {
    block: "strategy",
    label: "strategy with start and stop",
    help: "A bet in one sentence, what starts and stops because of it, and how you would know that it is stuck.",
    lines: [
      "strategy our-bet: <what we do really differently to change our position>",
      "  start: <what is done from now on>",
      "  stop: <what is no longer done, so that there is room>",
      "  stalled: <what shows that it is stuck>",
      "  hypothesis: <if we do this, then who will do what>",
    ],
  },
  {
    block: "health",
    label: "health metric with an owner",
    help: "A number to keep in bounds while everything else changes.",
    lines: [
      "health: <what must stay well> at least <number>%",
      "  owner: <@who>",
      "  source: <where the number comes from>",
    ],
  },
  {
    block: "initiative",
    label: "initiative with what it moves",
    help: "Work, the key result that it should move, and when it should be done.",
    lines: [
      "initiative: <what will be there when it is done>",
      "  moves: <key result>",
      "  due: <date>",
      "  status: planned",
    ],
  },
  {
    block: "discovery",
    label: "discovery of a problem",
    help: "A problem to understand first: for whom, what you believe, and what you try to find out.",
    lines: [
      "discovery: <the problem, as those who have it would say>",
      "  customer: <who has it>",
      "  hypothesis: <what we believe, so that it can turn out wrong>",
      "  experiment: <what we try to find out>",
      "  evidence: <what we have seen or heard so far>",
    ],
  },
  {
    block: "squad",
    label: "squad of several teams",
    help: "The people of several teams who meet every two weeks about an objective that they share.",
    lines: [
      "squad: <name of the squad>",
      "  supports: <objective>",
      "  teams: <team>, <team>",
      "  meets: every second <weekday>, 30 minutes: results, what is in the way, what we learned",
    ],
  },
  {
    block: "candidate",
    label: "candidate with its reason",
    help: "An objective that the team proposes to the company.",
    lines: ["candidate: <what would be different, and for whom>", "  note: <why it is worth it>"],
  },
  {
    block: "week",
    label: "week with commitments and wins",
    help: "Monday: what you promise. Friday: what is worth celebrating.",
    lines: [
      "week {monday}",
      "  commit: <@who> <does what> -> <what it moves>",
      "  blocked: <what is in the way, and who can help>",
      "  win: <what is worth celebrating>",
      "  learned: <what we know now>",
    ],
  },
];

export interface SentenceTemplate {
  readonly block: BlockKind;
  readonly text: string;
  readonly help: string;
}

/** Sentences to begin with behind the colon of a block. */
export const SENTENCE_TEMPLATES: readonly SentenceTemplate[] = [
  {
    block: "objective",
    text: "<Customers> <get what they need> before they <lose patience>",
    help: "Somebody is better off, and you can see it.",
  },
  {
    block: "objective",
    text: "<Customers> think of us first when they <have which need>",
    help: "A place in people's minds.",
  },
  {
    block: "objective",
    text: "<Customers> never have to <do what they dislike> again",
    help: "Something unpleasant that goes away.",
  },
  {
    block: "objective",
    text: "<Customers> recommend us to <whom> without being asked",
    help: "So good that people talk about it.",
  },
  {
    block: "objective",
    text: "<Customers> trust us with <what matters most to them>",
    help: "A step that takes courage.",
  },
  {
    block: "health",
    text: "Availability of <what people rely on> at least <number>%",
    help: "Uptime, as those who use it meet it.",
  },
  {
    block: "health",
    text: "<Requests> answered within <number> seconds at least <number>%",
    help: "A share says more than an average.",
  },
  {
    block: "health",
    text: "<Customers> who are satisfied with <the service> at least <number>%",
    help: "Satisfaction, kept at its level.",
  },
  {
    block: "health",
    text: "Customers lost each month at most <number>%",
    help: "Churn as a floor under everything else.",
  },
  {
    block: "health",
    text: "Revenue each month between <amount> and <amount>",
    help: "Revenue as a range: both ends are news.",
  },
  {
    block: "health",
    text: "<Deliveries> on the promised day at least <number>%",
    help: "What people plan with.",
  },
  {
    block: "health",
    text: "Errors that reach <customers> at most <number> a week",
    help: "Quality, counted from outside.",
  },
  {
    block: "health",
    text: "Colleagues who would recommend working here at least <number>%",
    help: "How the team is doing.",
  },
  {
    block: "strategy",
    text: "Win <which customers> by being the first to <do what>",
    help: "Ahead of the others.",
  },
  {
    block: "strategy",
    text: "Serve only <which customers>, and serve them better than anybody",
    help: "A choice, with everybody else left out.",
  },
  {
    block: "strategy",
    text: "Replace <what people put up with today> with <what is really different>",
    help: "A new way, instead of a better old one.",
  },
  {
    block: "initiative",
    text: "<What is there when it is done> for <whom>",
    help: "Work, named by its result.",
  },
  {
    block: "discovery",
    text: "<People> can't <do what> because <of what>",
    help: "A problem, without its solution.",
  },
];
