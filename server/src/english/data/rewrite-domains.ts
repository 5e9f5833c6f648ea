/**
 * Whom things are for where nobody says so, and what is different for them: by the words of the trade in a statement.
 * The templates stand in for the general ones only; what a thing is for says more than whose it is.
 */
import { COUNT, DAYS, HOURS, type Lenses, MONEY, SHARE } from "./rewrite-words.ts";

export interface Domain extends Lenses {
  /** Is what it is worth told of those that the other lenses speak of, and of no others? */
  readonly together?: true;
  /** What the templates speak of; other things in these places are only known by whom they are for. */
  readonly things?: RegExp;
  /** Words of the trade, anywhere in the statement. */
  readonly within: RegExp;
  /** Instead of customers. */
  readonly who: string;
  /** Whoever else the thing is for, something else is different for them. */
  readonly people: RegExp;
}

export const DOMAINS: readonly Domain[] = [
  {
    within:
      /^(?!.*\b(?:guides?|tools?|apps?|calculators?|portals?|configurators?|web ?sites?|platforms?|software|campaigns?|courses?|trainings?)\b).*\b(?:solar (?:panels?|roofs?|arrays?|power|systems?)|(?:rooftop|community) solar|(?:green|renewable) (?:electricity|energy|power)|photovoltaics?|heat pumps?|wind turbines?|geothermal|insulation)\b/,
    who: "people",
    people: /\b(?:people|tenants|residents)\b/,
    reach: `{who} whose building runs on {name} ${COUNT}`,
    impact: `energy used that comes from {name} ${SHARE}`,
    business: `monthly energy bill of a building with {name} ${MONEY}`,
  },
  {
    within:
      /\b(?:warehouse|driver|field|staff|employee|internal|rostering|rota|stock-?taking|picking|inspection|back[- ]?office|shop[- ]floor|nurses?|crew|technician) (?:apps?|tools?|systems?|handhelds?|scanners?|dashboards?|tablets?)\b/,
    who: "colleagues",
    people: /\b(?:colleagues|staff|employees)\b/,
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `work that {who} finish at the first try with {thing} ${SHARE}`,
    business: `time that {who} lose to work by hand ${HOURS} a week`,
  },
  {
    within:
      /\b(?:patients?|clinics?|hospitals?|(?:dialysis|maternity|surgical|cardiac|stroke|children's) (?:ward|unit)s?|wards?|outpatients?|inpatients?|nurses?|nursing(?! homes?)|health posts?|surger(?:y|ies)|operating (?:rooms?|theatres?)|dental|dialysis|radiology|telemedicine|telehealth|vaccin\w+|emergency department|discharge letters?|triage|mri|ct scans?|x-?rays?|appointment slots?)\b/,
    things:
      /tele|treat|therap|care|triage|vaccin|surg|screening|diagnos|appointment|ward|clinic|dialysis|patient|medic|health|booking|unit|nurs|prescri|record|monitor|wristband/,
    together: true,
    who: "patients",
    people: /\b(?:patients?)\b/,
    reach: `{who} who are helped with {thing} each month ${COUNT}`,
    impact: `time that {who} wait until they are treated ${DAYS}`,
    business: `cost of a treatment with {name} ${MONEY}`,
  },
  {
    within: /\b(?:prescriptions?|pharmac(?:y|ies)|medication|medicines?|refills?(?! stations?)|pill)\b/,
    together: true,
    who: "patients",
    people: /\bpatients?\b/,
    reach: `{who} who get their medicine with the help of {thing} each month ${COUNT}`,
    impact: `time that {who} wait for their medicine ${HOURS}`,
    business: `cost of a prescription handled with {name} ${MONEY}`,
  },
  {
    within:
      /\b(?:citizens?|residents?|(?:building|parking|work|residence) permits?|permit applications?|passports?|council|municipal\w*|(?:of|for) the (?:city|municipality)|town halls?|city halls?|(?:tax|benefits?|welfare) (?:returns?|claims?|applications?|office)|land registry|planning (?:files|applications?|office|permission)|social (?:services|care|workers?|welfare|housing office)|job ?cent(?:er|re)s?|public (?:consultation|hearing|toilets?|spaces?|squares?)|districts?|ring road|market square|voters?|ministry|public administration|birth certificates?|marriage certificates?)\b/,
    things:
      /app|form|portal|service|site|system|online|booking|kiosk|application|permit|register|desk|chat|page|platform|process/,
    who: "residents",
    people: /\b(?:citizens?|residents?|voters?|applicants?)\b/,
    reach: `{who} who use {thing} instead of coming to a counter each month ${COUNT}`,
    impact: `{who} who get what they came for with {thing} at the first try ${SHARE}`,
    business: `cost of a case that is handled with {thing} ${MONEY}`,
  },
  {
    within:
      /\b(?:pupils?|students?|exams?|curricul(?:um|a)|lessons?|lectures?|lecturers?|classrooms?|tutoring|tutors?|campus|school|schools|university|faculty|seminars?|homework|learners?|years? \d|grades? \d)\b/,
    things:
      /learn|cours|curricul|lesson|class|tutor|book|app|platform|program|quiz|portal|tool|video|homework|material|lab|exam|lectur|seminar/,
    who: "students",
    people: /\b(?:pupils?|students?|learners?)\b/,
    reach: `{who} who learn with {thing} each week ${COUNT}`,
    impact: `{who} who pass their next test after learning with {thing} ${SHARE}`,
    business: `{who} who use {thing} and finish the year ${SHARE}`,
  },
  {
    within:
      /\b(?:(?<!(?:flash|video|media|audio|music|record|dvd) )players?|cross-?play|multiplayer|matchmaking|gamers?|(?:new|two|three|four) (?:maps|levels|characters)|season (?:\d+|pass)|battle pass|leaderboards?|in-game|consoles?|quests?|guilds?|game modes?|speedruns?|boss(?:es)?)\b/,
    who: "players",
    people: /\b(?:players?|gamers?)\b/,
    reach: `{who} who try {thing} each week ${COUNT}`,
    impact: `{who} who come back the day after they tried {thing} ${SHARE}`,
    business: `monthly revenue from {who} who use {thing} ${MONEY}`,
  },
  {
    within:
      /\b(?:shelf|shelves|tills?|aisles?|self-checkouts?|fitting rooms?|(?:in|to) (?:(?:every|each|all|all our|\d+|twelve|our) )?(?:stores|shops|supermarkets|store|shop|supermarket))\b/,
    who: "shoppers",
    people: /\b(?:shoppers?)\b/,
    reach: `{who} who buy in a store that has {name} each week ${COUNT}`,
    impact: `{who} who find what they came for in a store that has {name} ${SHARE}`,
    business: `weekly revenue of a store that has {name} ${MONEY}`,
  },
  {
    within:
      /\b(?:vans?|trucks?|lorr(?:y|ies)|fleets?|drivers?|parcels?|depots?|freight|cross-dock\w*|shipments?|couriers?|last-mile|pallets?|route planning|cargo(?![ -]e?-?bikes?)|proof of delivery)\b/,
    together: true,
    things: /\w/,
    who: "recipients",
    people: /\b(?:recipients?)\b/,
    reach: `{who} who get a delivery made with {thing} each week ${COUNT}`,
    impact: `deliveries made with {thing} that arrive on the promised day ${SHARE}`,
    business: `cost of a delivery made with {thing} ${MONEY}`,
  },
  {
    within:
      /\b(?:account holders?|current accounts?|savings accounts?|mortgages?|loans?|overdrafts?|credit decisions?|(?<!(?:food|blood|seed|power|bottle|clothes|clothing|time|milk)[ -])bank|banking|branches|sepa|deposits?(?! (?:cups?|bottles?|return|scheme|system))|insurance|polic(?:y|ies) holders?|claims?)\b/,
    who: "customers",
    people: /\b(?:customers?|clients?|businesses|accounts?|holders?)\b/,
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who get what they need with {thing} without calling us ${SHARE}`,
    business: `cost of serving a customer with {thing} ${MONEY}`,
  },
];
