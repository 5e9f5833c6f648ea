/** Rewrites of what people take part in, learn from and live in, and of what is laid down for them. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT =
  /^(?:research|review|analy[sz]e|evaluate|audit|hire|migrate|move|translate|localize|digiti[sz]e|refactor)$/;

export const GATHERING_FAMILIES: readonly Family[] = [
  {
    about:
      /(?<!\bbrand )\b(?:recycling|awareness|safety|health|anti-\w+|vaccination|literacy|hygiene|information|prevention|education|energy-saving|public) campaigns?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who do something differently because of {thing} ${COUNT}`,
    impact: `{who} who can say what {thing} {asks} of them ${SHARE}`,
    business: `cost of {thing} for each person who acts on it ${MONEY}`,
  },
  {
    verbs: /^(?:consolidate|merge|combine|centrali[sz]e)$/,
    about: /\b(?:warehouses?|depots?|plants|factories|distribution cent(?:er|re)s?|stores of spare parts)$/,
    who: "customers",
    reach: `{who} who get their order on the promised day ${COUNT}`,
    impact: `time that {who} wait for their order ${DAYS}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    verbs: /^rebrand$/,
    who: "people",
    reach: `people we want to win who know us by name ${COUNT}`,
    impact: `people who know us and can say what we stand for ${SHARE}`,
    business: `new customers who came because they knew us ${SHARE}`,
  },
  {
    about: /\b(?:grant|donor|funder) reports?$/,
    not: LOOKED_AT,
    who: "funders",
    reach: `{who} who read {thing} to the end ${COUNT}`,
    impact: `{who} who can tell from {thing} what their money did ${SHARE}`,
    business: `money promised after {thing} ${MONEY}`,
  },
  {
    about: /\b(?:board|supervisory board|management|committee|shareholders?'?) meetings?$/,
    verbs: /^(?:prepare|hold|run|organi[sz]e|host|plan|set up|introduce|facilitate)$/,
    who: "board members",
    reach: `{who} who come prepared to {thing} ${COUNT}`,
    impact: `questions that {thing} {settles} at the first try ${SHARE}`,
    business: `time until a decision of {thing} is put into practice ${DAYS}`,
  },
  {
    about: /\b(?:opening|support|service|visiting) hours$/,
    verbs: /^(?:set up|extend|introduce|offer|launch|start|change)$/,
    who: "people",
    reach: `{who} served outside the old hours each week ${COUNT}`,
    impact: `{who} who get what they need at the hour that suits them ${SHARE}`,
    business: `monthly cost of {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:hearing|eye|vision|health|blood pressure|skin|dental|allergy|fitness) (?:tests?|checks?|screenings?|check-ups?))$/,
    verbs: /^(?:offer|run|introduce|launch|start|provide|give|pilot|hold|open)$/,
    who: "people",
    reach: `{who} who take {thing} each month ${COUNT}`,
    impact: `{who} who know after {thing} what to do next ${SHARE}`,
    business: `{who} who <take the next step with us> after {thing} ${SHARE}`,
  },
  {
    verbs: /^(?:document|write up|describe|record)$/,
    about: /\b(?:cases|issues|questions|errors|workarounds|problems|requests|fixes)$/,
    who: "customers",
    reach: `{who} who find their answer without asking us each month ${COUNT}`,
    impact: `{who} who need to ask only once ${SHARE}`,
    business: `cost of a solved request ${MONEY}`,
  },
  {
    about: /\b(?:acquisitions?|takeovers?)(?: of .+)?$/,
    verbs: /^(?:close|complete|finish|finalize|sign|conclude)$/,
    who: "customers",
    reach: `{who} who buy from both sides after {thing} ${COUNT}`,
    impact: `{who} who say that they are served as well as before {thing} ${SHARE}`,
    business: `monthly revenue that {thing} {adds} ${MONEY}`,
  },
  {
    verbs: /^(?:consolidate|merge|combine|unify|simplify|reduce)$/,
    about: /\b(?:entit(?:y|ies)|subsidiar(?:y|ies)|brands|companies|business units)$/,
    who: "customers",
    reach: `{who} who deal with one of us instead of several ${COUNT}`,
    impact: `time that {who} wait because {thing} {works} apart ${DAYS}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:social|affordable|council|rental|student|sheltered|supported) (?:housing(?: units?)?|flats|apartments|homes|houses)|housing units?|flats|apartments|dwellings)$/,
    verbs: /^(?:build|renovate|refurbish|finish|complete|convert|acquire|buy|deliver|construct|restore)$/,
    who: "tenants",
    reach: `{who} who live in {thing} ${COUNT}`,
    impact: `{who} who call {thing} a good home ${SHARE}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:move|migrate|shift|transition)$/,
    about: /\b(?:(?:customer|user|client) )?onboarding$/,
    needs: ["goal"],
    who: "customers",
    reach: `{who} who finish {name} with {toward} each week ${COUNT}`,
    impact: `{who} who finish {name} without asking for help ${SHARE}`,
    business: `{who} who finish {name} and are still with us three months later ${SHARE}`,
  },
  {
    about: /\b(?:open|public|city|research) data (?:portals?|hubs?|platforms?|sets?|catalogues?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who build or decide something with {thing} each month ${COUNT}`,
    impact: `{who} who find what they were looking for in {thing} without asking anyone ${SHARE}`,
    business: `cost of a request that {thing} could have answered ${MONEY}`,
  },
  {
    about:
      /\b(?:certification|accreditation|qualification|licensing) (?:program(?:me)?s?|schemes?|courses?|tracks?)$/,
    not: LOOKED_AT,
    who: "partners",
    reach: `{who} who finish {thing} ${COUNT}`,
    impact: `{who} who use what they learned in {thing} every week ${SHARE}`,
    business: `monthly revenue that comes through {who} who finished {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:ownership|responsibilit(?:y|ies)|raci(?: matrix)?|decision rights|accountabilit(?:y|ies)|areas of responsibility)$/,
    verbs: /^(?:define|clarify|set|establish|assign|agree|document|introduce|create|write|settle)$/,
    who: "people",
    reach: `people who can say who is in charge of what ${COUNT}`,
    impact: `requests that reach the right person at the first try ${SHARE}`,
    business: `time lost to finding out who is in charge ${HOURS} a week`,
  },
  {
    about:
      /(?<!\b(?:internal|staff|employee|company|team) )\b(?:newsletters?|bulletins?|mailings?|digests?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who do something because of {thing} ${COUNT}`,
    impact: `{who} who call {thing} useful ${SHARE}`,
    business: `{who} who come back to us through {thing} within a month ${SHARE}`,
  },
  {
    about: /\bco-?working (?:spaces?|areas?|hubs?)$/,
    who: "members",
    reach: `{who} who work in {thing} each week ${COUNT}`,
    impact: `{who} who would recommend {thing} to a friend ${SHARE}`,
    business: `monthly revenue of {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:challenges?|competitions?|contests?|leagues?|reading quests?|hunts?|(?:half-)?marathons?|(?:fun |relay )?races?|(?:student|youth|school|twin-town|cultural|language|staff) exchanges?|(?:alumni|mentor\w*|peer|volunteer|ambassador|women's|professional|support|expert|practitioner|neighbou?rhood|carer|parent|employee|founder) (?:networks?|circles?))$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who take part in {thing} ${COUNT}`,
    impact: `{who} who say that {thing} helped them <do something new> ${SHARE}`,
    business: `{who} who took part in {thing} and take part again within a year ${SHARE}`,
  },
  {
    about:
      /\b(?:residenc(?:y|ies)|fellowships?|internships?|traineeships?|apprenticeships?|accelerators?|incubators?|placements?|work experience)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who finish {thing} ${COUNT}`,
    impact: `{who} who say that {thing} helped them <do something new> ${SHARE}`,
    business: `{who} in {thing} who work with us afterwards ${SHARE}`,
  },
  {
    about:
      /\b(?:electronic|digital|online|paperless|mobile|e-) ?(?:[\w-]+ )?(?:prescriptions?|referrals?|sick notes?|passports?|id(?: cards?)?|certificates?|receipts?|invoices?|signatures?|licen[cs]es?|boarding pass(?:es)?|letters?|health cards?|delivery notes?|consignment notes?|proof of delivery|payslips?|consent|log ?books?|diar(?:y|ies)|registers?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who use {thing} instead of paper each month ${COUNT}`,
    impact: `{who} who get on with {thing} without asking for help ${SHARE}`,
    business: `cost of a case handled on paper ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:product )?(?:demo|tour|launch)|customer story|testimonial|case study) (?:films?|videos?|clips?)$/,
    not: LOOKED_AT,
    who: "visitors",
    reach: `{who} who watch {thing} to the end each month ${COUNT}`,
    impact: `{who} who can say after {thing} what we would do for them ${SHARE}`,
    business: `{who} who saw {thing} and become customers ${SHARE}`,
  },
  {
    about:
      /\b(?:brand|image|advertising|promotional|promo|campaign|recruitment) (?:films?|videos?|spots?|clips?|trailers?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who come to us after they saw {thing} each month ${COUNT}`,
    impact: `{who} who saw {thing} and can say what we stand for ${SHARE}`,
    business: `{who} who saw {thing} and <become customers> ${SHARE}`,
  },
  {
    about:
      /\b(?:training|instruction(?:al)?|safety|explainer|how-to|onboarding|induction|tutorial|learning|e-learning|help) (?:videos?|films?|clips?|animations?|modules?|video series)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who use what they learned from {thing} each month ${COUNT}`,
    impact: `{who} who do it right at the first try after {thing} ${SHARE}`,
    business: `monthly cost of mistakes and questions that {thing} could spare us ${MONEY}`,
  },
  {
    about:
      /(?<!\b(?:training|onboarding|induction|compliance|leadership|staff) )\b(?:curricul(?:um|a)|syllab(?:us|i)|schemes? of work|lesson plans?|textbooks?|(?:teaching|classroom) (?:materials?|resources))$/,
    not: LOOKED_AT,
    who: "students",
    reach: `{who} who learn with {thing} each week ${COUNT}`,
    impact: `{who} who pass their next test after learning with {thing} ${SHARE}`,
    business: `{who} who learn with {thing} and finish the year ${SHARE}`,
  },
  {
    about:
      /\b(?:mystery shopping|(?:market|time|benchmark|feasibility|pricing|shopping|use|usage|baseline|impact|cohort|field|diary|needs) stud(?:y|ies))$|\bmystery shopping\b/,
    not: /^(?:publish|present)$/,
    who: "customers",
    reach: `{who} helped by something we changed because of {thing} ${COUNT}`,
    impact: `{who} who say that we solved a problem that {thing} showed ${SHARE}`,
    business: `monthly cost of problems that {thing} showed ${MONEY}`,
  },
  {
    about:
      /\b(?:tender documents?|(?:open |public )?tenders?|rfps?|rfqs?|requests? for proposals?|calls? for tenders|specifications? sheet)$/,
    verbs: /^(?:draft|write|prepare|issue|publish|launch|run|finalize|finish|complete)$/,
    who: "bidders",
    reach: `{who} who hand in an offer that meets {thing} ${COUNT}`,
    impact: `{who} who get through {thing} without a question ${SHARE}`,
    business: `cost of what we buy through {thing} ${MONEY}`,
  },
  {
    about: /\b(?:escalation (?:paths?|matri\w+|levels?|rules?|chains?)|severity levels?)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who are hit by an incident each month ${COUNT}`,
    impact: `time until {who} can go on after an incident ${MINUTES}`,
    business: `monthly cost of incidents that happen twice ${MONEY}`,
  },
  {
    about:
      /\b(?:onboarding|welcome|nurture|activation|lifecycle|trial) (?:e-?mails?|messages?|(?:e-?mail )?(?:sequences?|series|campaigns?|journeys?))$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who do something because of {thing} each week ${COUNT}`,
    impact: `{who} who reach their first goal with us within a week of {thing} ${SHARE}`,
    business: `{who} who got {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:[\w-]+ )?access (?:control|rights|management)s?|(?<!planning )permissions|(?:user )?roles(?: and permissions)?|user management)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who decide with {thing} who sees what ${COUNT}`,
    impact: `{who} who set up {thing} without asking for help ${SHARE}`,
    business: `deals that wait for {any} ${COUNT}`,
  },
  {
    about: /\b(?:grants?|funds?|bursar(?:y|ies)|scholarships?|stipends?|prizes?|awards?|hardship funds?)$/,
    verbs: /^(?:launch|set up|offer|open|create|establish|introduce|found|award|start|give|provide)$/,
    who: "people",
    reach: `{who} who use what {thing} {pays} for each month ${COUNT}`,
    impact: `{who} who reach their goal with what {thing} {pays} for ${SHARE}`,
    business: `cost of {thing} for each person who reaches their goal ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|refactor|transition|convert|replatform|port|rearchitect|split|rebuild)$/,
    about:
      /\b(?:monolith|back-?end|front-?end|(?:micro)?services?|workloads?|code ?base|(?<!(?:analytics|data|marketing) )stack|applications?|api|modules?|jobs)$/,
    needs: ["thing", "goal"],
    who: "customers",
    reach: `{who} served from {toward} ${COUNT}`,
    impact: `{who} who notice a problem with {thing} each month ${COUNT}`,
    business: `time from a change to its release ${DAYS}`,
  },
];

/** What is laid down and is none of the things that are known: those whom it concerns can go by it. */
export const LAID_DOWN: Family = {
  verbs: /^(?:define|specify|codify|formalize|lay down|clarify|spell out)$/,
  kinds: ["process", "other", "platform", "feature", "event", "flow", "research"],
  about: /(?<!\b(?:kpis?|metrics?|persona|profile|segment|journey|strategy|vision|roadmap|scope|mvp)s?)$/,
  needs: ["thing"],
  who: "teams",
  reach: `{who} that work by {thing} every week ${COUNT}`,
  impact: `cases that are handled the way {thing} {asks} ${SHARE}`,
  business: `time lost to questions that {thing} {settles} ${HOURS} a week`,
};
