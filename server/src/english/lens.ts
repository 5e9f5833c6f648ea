/** Guesses the lens a key result looks through, from what it measures. */
import { countedWord, isPeople, type Reading, readStatement } from "./reading.ts";
import { is, type Word } from "./sentence.ts";

export type Lens = "reach" | "impact" | "business";

const BUSINESS =
  /^(?:arr|mrr|arpu|arppu|acv|asp|aov|cac|ltv|clv|cogs|ebit|ebitda|gmv|margin|revenue|profit|profitability|sale|booking|pipeline|churn|retention|renewal|upsell|expansion|conversion|cost|spend|saving|budget|income|turnover|deal|contract|order|win-rate|market-share|runway|payback|roi|roas|nrr|grr|valuation|funding|price|cash|lead|mql|sql|opportunity|referral)$/u;
const IMPACT =
  /^(?:time|latency|satisfaction|csat|nps|ces|score|rating|completion|error|crash|speed|wait|delay|accuracy|success|resolution|response|complaint|availability|uptime|duration|effort|quality|failure|rate|defect|incident|bug|review|ticket|abandonment|lag|coverage)$/u;

/** What the statement measures: the head of its object or subject, and what is counted. */
const measured = (r: Reading): (Word | undefined)[] => {
  const { clause, words } = r;
  const head =
    clause.form === "do"
      ? clause.object?.head
      : clause.form === "phrase"
        ? clause.phrase?.head
        : clause.subject.head;
  return [words[head ?? -1], ...r.quantities.map((quantity) => countedWord(r, quantity))];
};

/** Reach counts people, impact how well they are served, business what it is worth; nothing where the text doesn't say. */
export function lensOf(text: string): Lens | undefined {
  const r = readStatement(text);
  const about = measured(r);
  if (
    r.quantities.some(({ kind }) => kind === "money") ||
    about.some((word) => BUSINESS.test(word?.lemma ?? ""))
  )
    return "business";
  if (
    about.some((word) => IMPACT.test(word?.lemma ?? "")) ||
    r.quantities.some(({ kind }) => kind === "time")
  )
    return "impact";
  const share = r.quantities.some(({ kind }) => kind === "percent" || kind === "scale");
  if (about.some((word) => isPeople(word))) return share && r.clause.form === "state" ? "impact" : "reach";
  return about.some((word) => is(word, "vanity", "arrivals")) ? "reach" : undefined;
}
