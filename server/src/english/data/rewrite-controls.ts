/** Rewrites of what protects money, data and health inside a house: checks, audits, consent, bounties, and cover that is sold. */
import { COUNT, DAYS, type Family, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT = /^(?:research|analy[sz]e|evaluate|assess|compare|hire|train|migrate|translate)$/;

export const CONTROL_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:launch|introduce|offer|release|roll out|create|develop|pilot|start|add|provide)$/,
    about:
      /\b(?:insurance|(?:life|theft|breakdown|travel|accident|liability|income|payment|cyber|dental|pet) (?:cover|protection)|(?:extended|lifetime) (?:warrant(?:y|ies)|guarantees?)|microinsurance)(?: (?:products?|polic(?:y|ies)|plans?|cover|scheme))?$/,
    needs: ["thing"],
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who are covered by {thing} ${COUNT}`,
    impact: `{who} with a claim under {thing} who have their answer within a week ${SHARE}`,
    business: `monthly premiums from {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:four|six)-eyes?|dual|two-person|second-person|maker-checker|payment|spending|approval|internal|financial) (?:checks?|controls?|principle|limits?|rules?|sign-offs?)(?: for .+)?$|\b(?:segregation of duties|spending limits?|approval (?:matrix|limits?))$/,
    not: LOOKED_AT,
    who: "teams",
    reach: `{who} that work by {thing} every week ${COUNT}`,
    impact: `mistakes that {thing} {stops} before they cost money ${SHARE}`,
    business: `monthly loss to mistakes and fraud ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:sox|internal|external|statutory|year-end|financial|compliance|safety|quality|supplier) (?:control )?(?:audits?|testing|tests)|control (?:testing|tests)|(?:risk|fire risk|compliance) (?:assessments?|reviews?)|internal audits?)$/,
    verbs: /^(?:complete|finish|conduct|carry out|run|perform|do|pass|close)$/,
    needs: ["own"],
    who: "teams",
    reach: `{who} that closed every gap that {thing} showed ${COUNT}`,
    impact: `gaps from {thing} that are closed within a month ${SHARE}`,
    business: `yearly cost of gaps that come up again ${MONEY}`,
  },
  {
    about: /\b(?:(?<!cookie )consent forms?|(?:informed|electronic|digital) consent)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who give their consent with {thing} each week ${COUNT}`,
    impact: `{who} who say that they understood what they agreed to ${SHARE}`,
    business: `appointments put off each month because a signature is missing ${COUNT}`,
  },
  {
    about:
      /\bbug[- ]bount(?:y|ies)(?: (?:program(?:me)?s?|schemes?))?$|\b(?:responsible|vulnerability) disclosure(?: \w+)?$/,
    not: LOOKED_AT,
    who: "security researchers",
    reach: `{who} who report a hole through {thing} each month ${COUNT}`,
    impact: `time until a hole that puts customers at risk is closed ${DAYS}`,
    business: `monthly cost of holes that others find before us ${MONEY}`,
  },
  {
    about:
      /\b(?:medication|medicines?|surgical|surgery|sepsis|falls?|discharge|hand hygiene|infection|wound|pain|triage|ward|bedside|clinical|resuscitation|transfusion|stroke|pressure ulcer)(?: [\w-]+)? (?:checklists?|protocols?|pathways?|bundles?|guidelines?|rounds?|handovers?)$/,
    not: LOOKED_AT,
    who: "patients",
    reach: `patients whose care follows {thing} each week ${COUNT}`,
    impact: `patients harmed each month by a mistake that {thing} {is} there to prevent ${COUNT}`,
    business: `monthly cost of longer stays and treatments because of such mistakes ${MONEY}`,
  },
  {
    about: /\b(?:dynamic|surge|real-time|yield|peak|time-of-use) (?:pricing|prices|tariffs?)(?: for .+)?$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who buy at a price that follows {thing} each month ${COUNT}`,
    impact: `{who} who call the price they paid fair ${SHARE}`,
    business: `monthly revenue from what is sold with {thing} ${MONEY}`,
  },
];
