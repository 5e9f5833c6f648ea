/**
 * A library of measures that say something, by lens and by business model. What stands in `<…>` is for a person to fill in:
 * whom it is about, and where it stands and should arrive. Rows without models fit every business.
 */
import type { Lens } from "../../../../grammar/vocabulary.ts";

/** The words of `business-model`. */
export type Model =
  | "subscription"
  | "transactions"
  | "marketplace"
  | "advertising"
  | "licence"
  | "services"
  | "hardware";

export interface MetricTemplate {
  readonly lens: Lens;
  readonly text: string;
  /** What it tells, and where it misleads. */
  readonly help: string;
  readonly models?: readonly Model[];
}

export const METRIC_TEMPLATES: readonly MetricTemplate[] = [
  // Reach: how many people, or their companies.
  {
    lens: "reach",
    text: "<Customers> who <do what they came for> each week from <number> to <number>",
    help: "Counts the people for whom it works, not those who only looked.",
  },
  {
    lens: "reach",
    text: "<Customers> who come back within <days> days from <number> to <number>",
    help: "Coming back is the first sign that it was worth it.",
  },
  {
    lens: "reach",
    text: "<New customers> who reach <their first success> in their first week from <number> to <number> a month",
    help: "Counts beginners who got somewhere, rather than registrations.",
  },
  {
    lens: "reach",
    text: "<Customers in a new segment> who use us every month from <number> to <number>",
    help: "For a strategy that opens a segment or a country.",
  },
  {
    lens: "reach",
    text: "Teams in which at least <number> people work with <what we offer> each week from <number> to <number>",
    help: "In products for companies one enthusiast is not yet a customer.",
  },
  {
    lens: "reach",
    text: "<Customers> who rely on <the new way> instead of <the old one> from <number> to <number>",
    help: "For a change of habit: what counts is what people left behind.",
  },
  {
    lens: "reach",
    text: "<Customers> whom another customer brought to us each month from <number> to <number>",
    help: "People who are sent by others come with trust.",
  },
  {
    lens: "reach",
    text: "Subscribers who use us in three weeks of every month from <number> to <number>",
    help: "A habit, in a number: those who use it rarely cancel first.",
    models: ["subscription"],
  },
  {
    lens: "reach",
    text: "People on a trial who <reach what they came for> before it ends from <number> to <number> a month",
    help: "Trials that lead somewhere; trials started say nothing yet.",
    models: ["subscription", "licence"],
  },
  {
    lens: "reach",
    text: "<Customers> who order for the second time within <days> days from <number> to <number> a month",
    help: "The second order is the one that the first experience earned.",
    models: ["transactions"],
  },
  {
    lens: "reach",
    text: "Sellers with at least one sale in the last four weeks from <number> to <number>",
    help: "Supply that is alive. Registered sellers may have left long ago.",
    models: ["marketplace"],
  },
  {
    lens: "reach",
    text: "Buyers who find <what they look for> near them each month from <number> to <number>",
    help: "Reach of a marketplace is the number of matches that can happen.",
    models: ["marketplace"],
  },
  {
    lens: "reach",
    text: "Readers who come back on at least three days a week from <number> to <number>",
    help: "An audience that returns by itself, rather than page views.",
    models: ["advertising"],
  },
  {
    lens: "reach",
    text: "Companies in which <what we licensed> is used every week from <number> to <number>",
    help: "What is bought and lies in a drawer isn't renewed.",
    models: ["licence"],
  },
  {
    lens: "reach",
    text: "Clients who work with us on a second project from <number> to <number>",
    help: "Clients who come again know what they get.",
    models: ["services"],
  },
  {
    lens: "reach",
    text: "Devices used at least once a week three months after the sale from <number> to <number>",
    help: "Devices that stayed in use, rather than those that were shipped.",
    models: ["hardware"],
  },

  // Customer impact: how well they are served.
  {
    lens: "impact",
    text: "Median time from <the request> to <the result> from <number> hours to <number> hours",
    help: "The median tells what most people meet; name the slowest tenth in a second measure if it matters.",
  },
  {
    lens: "impact",
    text: "<Customers> who <finish what they began> at the first attempt from <number>% to <number>%",
    help: "Completion: nothing hides behind an average.",
  },
  {
    lens: "impact",
    text: "<Customers> who get <what they need> without asking for help from <number>% to <number>%",
    help: "A question to support is a place where the product did not speak.",
  },
  {
    lens: "impact",
    text: "<Orders or answers> that are right at the first time from <number>% to <number>%",
    help: "Errors, counted from the customer's side.",
  },
  {
    lens: "impact",
    text: "<Customers> who would be very disappointed without us from <number>% to <number>%",
    help: "Harder to please than satisfaction, and closer to what people do.",
  },
  {
    lens: "impact",
    text: "<Customers> who call <the experience> easy from <number>% to <number>%",
    help: "One question right after the experience, to everybody who had it.",
  },
  {
    lens: "impact",
    text: "Requests for help for every hundred <customers> from <number> to <number>",
    help: "Falls when the reasons go away. Keep an eye on those who give up silently.",
  },
  {
    lens: "impact",
    text: "Time that <customers> spend on <the chore> each week from <number> hours to <number> hours",
    help: "The time that you give back, in their week.",
  },
  {
    lens: "impact",
    text: "<New customers> who reach <their first success> on the first day from <number>% to <number>%",
    help: "The first day decides about most of the others.",
  },
  {
    lens: "impact",
    text: "<Customers> whose problem is solved at the first contact from <number>% to <number>%",
    help: "Solved as they say themselves, a few days later.",
  },
  {
    lens: "impact",
    text: "<Customers> who get <what was promised> on the promised day from <number>% to <number>%",
    help: "Deliveries, answers, repairs: people plan with what you promise.",
  },
  {
    lens: "impact",
    text: "Subscribers who used <the part that they pay for> in the last four weeks from <number>% to <number>%",
    help: "People who use what they pay for stay.",
    models: ["subscription"],
  },
  {
    lens: "impact",
    text: "Checkouts finished without an error from <number>% to <number>%",
    help: "Each one was a customer who wanted to pay.",
    models: ["transactions", "marketplace"],
  },
  {
    lens: "impact",
    text: "Searches that end in a booking or a purchase from <number>% to <number>%",
    help: "Tells how well the two sides find one another.",
    models: ["marketplace"],
  },
  {
    lens: "impact",
    text: "Requests that sellers answer within a day from <number>% to <number>%",
    help: "Buyers judge the marketplace by its slowest sellers.",
    models: ["marketplace"],
  },
  {
    lens: "impact",
    text: "Visits in which readers finish what they opened from <number>% to <number>%",
    help: "Attention that was earned; clicks can be bought.",
    models: ["advertising"],
  },
  {
    lens: "impact",
    text: "Time from the contract to the first result at the customer from <number> weeks to <number> weeks",
    help: "Until then they have paid for a hope.",
    models: ["licence", "services"],
  },
  {
    lens: "impact",
    text: "Projects that clients call a success three months later from <number>% to <number>%",
    help: "Asked when the result is in use, not at the handover.",
    models: ["services"],
  },
  {
    lens: "impact",
    text: "Devices that work out of the box without a call from <number>% to <number>%",
    help: "The first hour with a device is remembered.",
    models: ["hardware"],
  },

  // Business impact: so what?
  {
    lens: "business",
    text: "<Customers> who are still with us after <months> months from <number>% to <number>%",
    help: "Retention by cohort: those who came in the same month.",
  },
  {
    lens: "business",
    text: "<Visitors> who become paying customers from <number>% to <number>%",
    help: "Conversion, from a clear beginning to money.",
  },
  {
    lens: "business",
    text: "Cost to serve one <customer> each month from <amount> to <amount>",
    help: "Efficiency. Put a quality limit behind it: `while … at least …`.",
  },
  {
    lens: "business",
    text: "Revenue from <the new offer> each month from <amount> to <amount>",
    help: "Revenue of one bet; all revenue together is a health metric.",
  },
  {
    lens: "business",
    text: "New customers who come to us by recommendation from <number>% to <number>%",
    help: "What others say for you doesn't cost anything.",
  },
  {
    lens: "business",
    text: "Share of <the segment> that chooses us from <number>% to <number>%",
    help: "Position in a market, if somebody can measure it.",
  },
  {
    lens: "business",
    text: "Time until a new customer has earned what they cost from <number> months to <number> months",
    help: "Payback: how fast growth pays for itself.",
  },
  {
    lens: "business",
    text: "Net revenue retention from <number>% to <number>%",
    help: "What last year's customers pay today: loss, and growth within them.",
    models: ["subscription"],
  },
  {
    lens: "business",
    text: "Subscribers lost each month from <number>% to <number>%",
    help: "Churn. Tell apart those who leave and those whose card failed.",
    models: ["subscription"],
  },
  {
    lens: "business",
    text: "Trials that become subscriptions from <number>% to <number>%",
    help: "Tells whether people got in the trial what they will pay for.",
    models: ["subscription"],
  },
  {
    lens: "business",
    text: "Subscribers who move to a larger plan within a year from <number>% to <number>%",
    help: "Expansion, earned by use.",
    models: ["subscription", "licence"],
  },
  {
    lens: "business",
    text: "Orders for each customer in a year from <number> to <number>",
    help: "Frequency: the quiet half of revenue.",
    models: ["transactions"],
  },
  {
    lens: "business",
    text: "Average value of an order from <amount> to <amount>",
    help: "With a limit on returns, so that nobody is talked into it.",
    models: ["transactions"],
  },
  {
    lens: "business",
    text: "Margin of an order after delivery and returns from <number>% to <number>%",
    help: "What is left when everything has been paid for.",
    models: ["transactions", "hardware"],
  },
  {
    lens: "business",
    text: "Offers that find a buyer within <days> days from <number>% to <number>%",
    help: "Liquidity: the number that a marketplace lives on.",
    models: ["marketplace"],
  },
  {
    lens: "business",
    text: "Commission earned for each active seller in a month from <amount> to <amount>",
    help: "Grows when sellers sell more, not when they pay more for the same.",
    models: ["marketplace"],
  },
  {
    lens: "business",
    text: "Revenue for a thousand visits from <amount> to <amount>",
    help: "With a limit on how many ads a visit may show.",
    models: ["advertising"],
  },
  {
    lens: "business",
    text: "Advertisers who book again within a quarter from <number>% to <number>%",
    help: "They come again when it worked for them.",
    models: ["advertising"],
  },
  {
    lens: "business",
    text: "Licences renewed without a discount from <number>% to <number>%",
    help: "A renewal at full price is a judgement.",
    models: ["licence"],
  },
  {
    lens: "business",
    text: "Offers that end in a contract from <number>% to <number>%",
    help: "Win rate, among the offers that were really made.",
    models: ["licence", "services"],
  },
  {
    lens: "business",
    text: "Hours worked that clients pay for from <number>% to <number>%",
    help: "With a limit on overtime.",
    models: ["services"],
  },
  {
    lens: "business",
    text: "Revenue from clients of earlier years from <amount> to <amount>",
    help: "Work that needed no new trust.",
    models: ["services"],
  },
  {
    lens: "business",
    text: "Devices returned within <days> days from <number>% to <number>%",
    help: "Each return costs twice, and says why if you ask.",
    models: ["hardware"],
  },
  {
    lens: "business",
    text: "Owners who buy <a refill or an accessory> within a year from <number>% to <number>%",
    help: "What comes after the sale carries many businesses with devices.",
    models: ["hardware"],
  },
];
