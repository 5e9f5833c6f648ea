/**
 * The behaviour behind a business metric: what people do, and why they would want to, when it rises. `{Who}` stands for
 * those whom the objective names; blanks are for a person to fill in.
 */
import type { Lens } from "../../../../grammar/vocabulary.ts";

export interface MetricRow {
  /** Words that name the metric. */
  readonly words: RegExp;
  /** The lens of a key result that measures it. */
  readonly lens: Lens;
  /** The best first. */
  readonly behaviours: readonly string[];
}

export const METRICS: readonly MetricRow[] = [
  {
    words:
      /\b(?:churn|attrition|cancellations?|retention|renewals?|lifetime[- ]value|clv|ltv|stickiness|loyalty)\b/i,
    lens: "business",
    behaviours: [
      "{Who} stay because <what they would miss without us>",
      "{Who} find something new to use us for every <week or month>",
    ],
  },
  {
    words: /\b(?:nps|net promoter|referrals?|word[- ]of[- ]mouth|recommend\w*)\b/i,
    lens: "impact",
    behaviours: ["{Who} tell others about us because <what went better than they expected>"],
  },
  {
    words: /\b(?:satisfaction|csat|happiness|ratings?|scores?|experience)\b/i,
    lens: "impact",
    behaviours: [
      "{Who} get <what they came for> at the first attempt",
      "{Who} never have to ask twice for <what they need>",
    ],
  },
  {
    words: /\b(?:tickets?|complaints?|support|response|resolution|escalations?)\b/i,
    lens: "impact",
    behaviours: ["{Who} solve <their most common problem> without waiting for anybody"],
  },
  {
    words: /\b(?:activation|onboarding|time[- ]to[- ]value|completion)\b/i,
    lens: "impact",
    behaviours: ["{Who} have <their first success> on the day they begin"],
  },
  {
    words:
      /\b(?:engagement|usage|stickiness|dau|mau|wau|sessions?|active users?|frequency|watch[- ]time|time spent|adoption|uptake)\b/i,
    lens: "reach",
    behaviours: [
      "{Who} come to us whenever they <have to do what>",
      "{Who} make <what we offer> part of their <day or week>",
    ],
  },
  {
    words: /\b(?:conversions?|win[- ]rates?|close[- ]rates?|trials?|checkouts?|baskets?|carts?)\b/i,
    lens: "business",
    behaviours: ["{Who} see before they pay that <what is in it for them>"],
  },
  {
    words: /\b(?:upsells?|cross[- ]sells?|expansion|arpu|arppu|average order|order value|deal size|seats)\b/i,
    lens: "business",
    behaviours: ["{Who} take more of <what we offer> because <what worked for them>"],
  },
  {
    words:
      /\b(?:sign[- ]?ups?|registrations?|leads?|mqls?|sqls?|prospects?|pipeline|acquisition|downloads?|installs?|user[- ]?base|customer[- ]?base|subscribers?|followers?)\b/i,
    lens: "reach",
    behaviours: ["{Who} choose us when they first need <what we do for them>"],
  },
  {
    words:
      /\b(?:awareness|recognition|traffic|visits?|visitors?|impressions?|presence|share of voice|brand|reach|coverage)\b/i,
    lens: "reach",
    behaviours: ["{Who} think of us first when they <have which need>"],
  },
  {
    words: /\b(?:market[- ]share|share|penetration|growth)\b/i,
    lens: "business",
    behaviours: ["{Who} choose us over <what they use today> because <what is better for them>"],
  },
  {
    words:
      /\b(?:costs?|spend(?:ing)?|expenses?|efficiency|productivity|margins?|cac|profits?|profitability|profitable|savings?|ebitda|cash)\b/i,
    lens: "business",
    behaviours: ["{Who} get <what they need> without <the work that nobody wants to pay for>"],
  },
  {
    words: /\b(?:deploy\w*|velocity|throughput|lead[- ]time|time[- ]to[- ]market|releases?)\b/i,
    lens: "impact",
    behaviours: ["{Who} have <what they asked for> within days of asking"],
  },
  {
    words:
      /\b(?:revenues?|sales|arr|mrr|bookings?|orders?|transactions?|gmv|turnover|income|deals?|monetis\w*|monetiz\w*|roi|purchases?)\b/i,
    lens: "business",
    behaviours: [
      "{Who} come back for more because <what it did for them>",
      "{Who} gladly pay for <what they can't do without>",
    ],
  },
];

/** Where the metric is one that we don't know. */
export const ANY_METRIC: readonly string[] = ["{Who} <do what more often> because <what it does for them>"];
