/** Rewrites of what is agreed with others, bought from them and looked at: contracts, providers, pilots, audits of suppliers. */
import { COUNT, type Family, MONEY, SHARE } from "./rewrite-words.ts";

const AGREED =
  /\b(?:contracts?|agreements?|deals?|terms|conditions|rates?|prices|slas?|framework agreements?)$/;
const AGREEING =
  /^(?:negotiate|renegotiate|renew|sign|extend|close|conclude|finish|complete|agree|set up|get|secure|win|finalize|put|land)$/;

export const DEAL_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:(?:usage|consumption|value|seat|outcome)-based (?:billing|pricing|plans?|model)|pay-(?:per-use|as-you-go|per-click|what-you-use)|per-(?:seat|user) pricing|subscription (?:billing|model))$/,
    not: /^(?:research|review|analy[sz]e|evaluate|test)$/,
    who: "customers",
    reach: `{who} on {bare} ${COUNT}`,
    impact: `{who} on {bare} who say that they get their money's worth ${SHARE}`,
    business: `monthly revenue for each customer on {bare} ${MONEY}`,
  },
  {
    about: /\b(?:pricing|price) (?:strateg(?:y|ies)|concepts?)$/,
    not: /^(?:research|review|analy[sz]e|evaluate|test)$/,
    who: "customers",
    reach: `{who} on prices that follow {thing} ${COUNT}`,
    impact: `{who} who say that they get their money's worth ${SHARE}`,
    business: `monthly revenue for each customer ${MONEY}`,
  },
  {
    about: /\b(?:discounts?|vouchers?|coupons?|promo codes?|gift ?cards?)$/,
    verbs: /^(?:launch|introduce|offer|create|add|roll out|release|set up|start|give)$/,
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who say that they get their money's worth with {thing} ${SHARE}`,
    business: `monthly revenue from {who} who use {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:merch(?:andise)?|souvenirs?|product (?:lines?|range)|collections?|(?:vegan|summer|winter|premium|budget|kids'?|gift|baby) (?:lines?|range)|flavou?rs?|limited editions?|gift sets?)$/,
    verbs: /^(?:launch|introduce|release|create|develop|roll out|bring|design|sell)$/,
    who: "customers",
    reach: `{who} who buy {any} each month ${COUNT}`,
    impact: `{who} who would recommend {any} to a friend ${SHARE}`,
    business: `monthly revenue from {any} ${MONEY}`,
  },
  {
    about: /\bjoint ventures?$/,
    who: "customers",
    reach: `{who} who buy what {thing} {offers} each month ${COUNT}`,
    impact: `{who} of {thing} who would recommend it to a friend ${SHARE}`,
    business: `monthly revenue of {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:design|redesign|create|develop|launch|introduce|relaunch|roll out|switch)$/,
    about:
      /\b(?:packaging|(?:product |gift )?packs?|(?:product|bottle|wine|food) labels?|bottles?|wrappers?)$/,
    not: /^(?:release|ship)$/,
    who: "customers",
    reach: `{who} who buy what comes in {thing} each month ${COUNT}`,
    impact: `{who} who find on {thing} what they want to know ${SHARE}`,
    business: `monthly revenue from what comes in {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:reseller|distribution|franchise|agency|dealer|channel|affiliate) (?:agreements?|contracts?|deals?)$/,
    verbs: AGREEING,
    who: "partners",
    reach: `{who} who sell something of ours each month ${COUNT}`,
    impact: `people who buy from {who} and would recommend us to a friend ${SHARE}`,
    business: `monthly revenue that comes through {who} ${MONEY}`,
  },
  {
    with: /\b(?:distributors?|resellers?|retailers?|dealers?|franchisees?|stockists?|(?:sales |insurance )?agents|affiliates?|integrators?|(?:channel|sales|distribution|referral|technology|implementation) partners?)$/,
    verbs: AGREEING,
    about: AGREED,
    who: "partners",
    reach: `{who} who sell something of ours each month ${COUNT}`,
    impact: `people who buy from {who} and would recommend us to a friend ${SHARE}`,
    business: `monthly revenue that comes through {who} ${MONEY}`,
  },
  {
    with: /\b(?:customers?|clients?|accounts|enterprises?|hospitals?|clinics?|schools?|universit(?:y|ies)|companies|firms|banks|cities|municipalities|brands|airlines|hotels|insurers|utilities|practices|farms)$/,
    verbs: /^(?:sign|close|win|get|secure|land|conclude)$/,
    about: /\b(?:contracts?|agreements?|deals?|letters? of intent|lois?|pilots?|subscriptions?)$/,
    who: "customers",
    reach: `{who} who use what we offer every week ${COUNT}`,
    impact: `{who} who reach their first goal with us within a month ${SHARE}`,
    business: `{who} who renew with us ${SHARE}`,
  },
  {
    with: /\b(?:(?:logistics|delivery|shipping|freight|transport|parcel|courier|fulfil+ment) (?:providers?|compan(?:y|ies)|partners?|firms?)|carriers?|couriers?|hauliers?|forwarders?)$/,
    verbs: AGREEING,
    about: AGREED,
    who: "customers",
    reach: `customers who get their order on the day that was promised ${COUNT}`,
    impact: `deliveries by {party} that arrive complete and on time ${SHARE}`,
    business: `cost of a delivery by {party} ${MONEY}`,
  },
  {
    with: /\b(?:bank|lender|providers?|agenc(?:y|ies)|landlords?|insurers?|brokers?|contractors?|caterers?|hosts?|operators?|compan(?:y|ies)|firms?|consultanc(?:y|ies))$/,
    verbs: AGREEING,
    about: AGREED,
    who: "people",
    reach: `people who get what they need from {party} each month ${COUNT}`,
    impact: `requests to {party} that are settled as agreed ${SHARE}`,
    business: `monthly cost of what we buy from {party} ${MONEY}`,
  },
  {
    needs: ["partner"],
    verbs: /^(?:negotiate|renegotiate|renew|extend)$/,
    about:
      /\b(?:contracts?|agreements?|terms|conditions|rates?|prices|discounts?|licen[cs]es?|subscriptions?)$/,
    who: "people",
    reach: `people who get what they need from {party} each month ${COUNT}`,
    impact: `requests to {party} that are settled as agreed ${SHARE}`,
    business: `monthly cost of what we buy from {party} ${MONEY}`,
  },
  {
    verbs: /^(?:negotiate|renegotiate|renew|buy|sign|extend)$/,
    about:
      /\b(?:(?:volume|site|campus|software|group|enterprise|seat|user) licen[cs]es?|software subscriptions?)$/,
    who: "colleagues",
    reach: `{who} who work with what {thing} {covers} every week ${COUNT}`,
    impact: `{who} who say that {thing} {gives} them what they need ${SHARE}`,
    business: `monthly cost of {thing} ${MONEY}`,
  },
  {
    with: /\b(?:vendors?|suppliers?|subcontractors?|providers?|processors?|third parties|factories|growers?|producers?)$/,
    verbs:
      /^(?:conduct|run|carry out|complete|do|perform|finish|start|introduce|set up|hold|implement|begin)$/,
    about: /\b(?:audits?|reviews?|assessments?|checks?|screenings?|due diligence|inspections?|visits?)$/,
    who: "suppliers",
    reach: `{who} who solved every problem that {short} showed ${COUNT}`,
    impact: `people hit each month by a problem at one of our {who} ${COUNT}`,
    business: `monthly cost of problems at our {who} ${MONEY}`,
  },
  {
    about:
      /\b(?:pilots?|pilot (?:projects?|phases?|runs?|studies)|proofs? of concept|pocs?|field (?:trials?|tests?))$/,
    not: /^(?:hire|train|analy[sz]e|evaluate|review|design|plan|write)$/,
    needs: ["thing"],
    who: "customers",
    reach: `{who} who go on using what they tried in {thing} ${COUNT}`,
    impact: `{who} who say that what they tried in {thing} solves a problem of theirs ${SHARE}`,
    business: `{who} who buy what they tried in {thing} ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:quarterly |monthly |annual )?business reviews?|qbrs?|(?:account|customer success|quarterly) (?:reviews?|check-ins?|plans?))$/,
    verbs: /^(?:set up|run|hold|introduce|start|complete|conduct|establish|launch|schedule|do)$/,
    needs: ["others"],
    who: "customers",
    reach: `{who} who put into practice what we agreed in {thing} ${COUNT}`,
    impact: `{who} who reach a goal they set in {thing} ${SHARE}`,
    business: `{who} who renew after {thing} ${SHARE}`,
  },
];
