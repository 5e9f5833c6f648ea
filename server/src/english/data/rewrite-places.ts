/** Rewrites of new places, of what others demand of us, and of moves from one ground to another. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SECONDS, SHARE } from "./rewrite-words.ts";

export const PLACE_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:wards?|surger(?:y|ies)|operating (?:rooms?|theatres?)|practices?|clinics?|hospitals?|hospices?|(?:maternity|dialysis|stroke|intensive care|surgical|cancer) (?:units?|annexe?|wing|suite|block)|emergency departments?|birth cent(?:er|re)s?|medical cent(?:er|re)s?)$/,
    verbs: /^(?:open|set up|launch|establish|build|relocate|renovate|refurbish|expand|add)$/,
    who: "patients",
    reach: `{who} treated in {thing} each month ${COUNT}`,
    impact: `time that {who} wait for their turn in {thing} ${DAYS}`,
    business: `cost of a treatment in {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:cross-?docking|logistics|parcel|sorting|delivery|freight|transport) (?:hubs?|cent(?:er|re)s?|terminals?)|cross-?docks?)$/,
    who: "recipients",
    reach: `{who} whose delivery goes through {thing} each week ${COUNT}`,
    impact: `deliveries through {thing} that arrive on the promised day ${SHARE}`,
    business: `cost of a delivery through {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?<!data )(?:warehouses?|dark stores?|micro-?fulfil+ment \w+|factory|factories|(?<!(?:recycling|treatment|power|biogas) )plants?|(?:distribution|fulfil+ment|logistics) cent(?:er|re)s?|depots?)$/,
    who: "customers",
    reach: `{who} supplied from {thing} each week ${COUNT}`,
    impact: `{who} of {thing} who get their order on the day that was promised ${SHARE}`,
    business: `cost of an order that leaves {thing} ${MONEY}`,
  },
  {
    about: /\boffices?\b(?! (?:in|of) the)/,
    verbs: /^(?:open|set up|launch|establish|build|move|relocate|renovate)$/,
    who: "customers",
    reach: `{who} served by {thing} each week ${COUNT}`,
    impact: `{who} of {thing} who get an answer on the same day ${SHARE}`,
    business: `monthly revenue from {who} of {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:stores?|shops?|branch(?:es)?|restaurants?|cafes?|showrooms?|outlets?|clinics?|hubs?|locations?|schools?|gyms?|bakery|bakeries|stations?|lockers?)$/,
    verbs: /^(?:open|set up|launch|establish|build|relocate|renovate|refurbish|refit|install)$/,
    who: "people",
    reach: `{who} served at {thing} each week ${COUNT}`,
    impact: `{who} who come to {thing} and get what they came for ${SHARE}`,
    business: `weekly revenue of {thing} ${MONEY}`,
  },
  {
    verbs:
      /^(?:launch|expand|enter|open|open up|go live|go|start|grow|scale|scale up|extend|land|penetrate|roll out|begin|live)$/,
    needs: ["place"],
    who: "customers",
    reach: `{who} in {place} who buy from us each month ${COUNT}`,
    impact: `{who} in {place} who would recommend us to a friend ${SHARE}`,
    business: `monthly revenue from {place} ${MONEY}`,
  },
];

/** What shows an outage, and helps to end it. */
const WATCHED = {
  who: "customers",
  reach: `{who} who notice an outage before we do ${COUNT}`,
  impact: `time until {who} can go on after an outage ${MINUTES}`,
  business: `monthly cost of outages ${MONEY}`,
} as const;

/** What finds mistakes before customers do. */
const TESTED = {
  who: "customers",
  reach: `{who} who run into an error after a release ${COUNT}`,
  impact: `releases after which {who} notice nothing but the improvement ${SHARE}`,
  business: `time from a change to its release ${DAYS}`,
} as const;

/** Where changes are built and tested. */
const BUILDING = {
  who: "developers",
  reach: `{who} who build and release on {toward} every week ${COUNT}`,
  impact: `time from a change to customers who use it ${DAYS}`,
  business: `time lost to builds that fail or wait ${HOURS} a week`,
} as const;

/** What brings changes to customers. */
const RELEASED = {
  who: "developers",
  reach: `{who} who release on their own every week ${COUNT}`,
  impact: `time from a change to customers who use it ${DAYS}`,
  business: `monthly cost of releases that go wrong ${MONEY}`,
} as const;

/** What others deliver to us. */
export const SUPPLIER_FAMILY: Family = {
  with: /\b(?:suppliers?|vendors?|carriers?|producers?|growers?|manufacturers?|wholesalers?)\b/,
  verbs:
    /^(?:renegotiate|negotiate|renew|review|consolidate|select|choose|sign|switch|find|evaluate|replace|change|close)$/,
  who: "customers",
  reach: `customers who get their order on the day that was promised ${COUNT}`,
  impact: `time that customers wait because a supplier is late ${DAYS}`,
  business: `monthly cost of what we buy from {party} ${MONEY}`,
};

export const DEMAND_FAMILIES: readonly Family[] = [
  {
    about: /\b(?:series [a-e]|investors?|ipo|prospectus|share issue|fundrais\w+|pre-seed|seed round)\b/,
    who: "investors",
    reach: `investors who ask for a second talk after {thing} ${COUNT}`,
    impact: `investors who say that {thing} answered their main question ${SHARE}`,
    business: `money raised after {thing} ${MONEY}`,
  },
  {
    about: /\b(?:grants?|funding|funds?|bursar(?:y|ies)|scholarships?)$/,
    who: "people",
    reach: `{who} who use what {thing} {pays} for each month ${COUNT}`,
    impact: `{who} who reach their goal with what {thing} {pays} for ${SHARE}`,
    business: `months that our money lasts ${COUNT}`,
  },
  {
    about:
      /\b(?:great_place_to_work|investors_in_people|top employer)(?: (?:accreditation|certification|status|label|award))?$/,
    who: "applicants",
    reach: `{who} who name {thing} as a reason to come to us each month ${COUNT}`,
    impact: `colleagues who would recommend us as a place to work ${SHARE}`,
    business: `colleagues who leave us each year ${COUNT}`,
  },
  {
    about:
      /\b(?:gdpr|privacy|ccpa|data[- ]protection|cookies?|consent|dpia|dpa)(?: compliance| readiness)?\b/,
    who: "customers",
    reach: `{who} who decide for themselves what we may do with their data ${COUNT}`,
    impact: `time until {who} get an answer about their own data ${DAYS}`,
    business: `deals that wait for {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:soc ?2?|iso(?: ?\d+)?|hipaa|pci(?: dss)?|fedramp|(?:re-?)?certificat\w*|certified|accreditation|attestation|tisax|b corp|cyber essentials|ce[- ]mark(?:ing)?|kite ?mark|(?:organic|fair ?trade|eco|quality|bio)[- ]?(?:labels?|seals?|status)|fda clearance)(?: type (?:ii?|[12]))?(?: (?:level|tier) \d)?(?: (?:compliance|conformance|conformity|status|accreditation|attestation))?\b/,
    not: /^(?:digiti[sz]e|scan|issue|print)$/,
    who: "buyers",
    reach: `{who} who ask for {thing} and sign with us ${COUNT}`,
    impact: `time that {who} spend on their review of us before they can start ${DAYS}`,
    business: `revenue from deals that depend on {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:pen(?:etration)?[- ]?tests?|pentests?|security|vulnerabilit(?:y|ies)|threat|phishing|access reviews?)\b/,
    not: /^(?:launch|ship|add)/,
    who: "customers",
    reach: `{who} whose data is out of reach of every hole that we know of ${COUNT}`,
    impact: `time until a hole that puts {who} at risk is closed ${DAYS}`,
    business: `deals held up by questions about our security ${COUNT}`,
  },
  {
    about:
      /\b(?:accessibility|accessible|wcag(?: \d[\d.]*)?(?: (?:level )?a{1,3})?|a11y|screen readers?|section 508)(?: accessibility)?(?: (?:compliance|conformance|conformity|fix(?:es)?|improvements?|issues?|remediation|upgrades?))?\b/,
    who: "people",
    reach: `{who} who use what we offer with a screen reader or the keyboard alone ${COUNT}`,
    impact: `{who} with a disability who reach their goal without help ${SHARE}`,
    business: `monthly revenue from customers who need an accessible product ${MONEY}`,
  },
  {
    about:
      /\b(?:licen[cs]es?|permits?|approvals?|registration|safety cases?|homologation|clearances?|planning permission)\b/,
    verbs: /^(?:obtain|get|secure|apply|file|submit|receive|renew|acquire|gain|complete|prepare)$/,
    who: "customers",
    reach: `{who} whom we may serve thanks to {thing} ${COUNT}`,
    impact: `time that {who} wait because we lack {thing} ${DAYS}`,
    business: `revenue from orders that depend on {thing} ${MONEY}`,
  },
  {
    about: /\b(?:patents?|trademarks?)\b/,
    who: "customers",
    reach: `{who} who use what {thing} {protects} each month ${COUNT}`,
    impact: `{who} who choose us for what {thing} {protects} ${SHARE}`,
    business: `monthly revenue from what {thing} {protects} ${MONEY}`,
  },
  {
    about: /\b(?:contract|legal|agreement|nda|offer|proposal) templates?\b/,
    not: /^(?:move|migrate|transfer|switch|upload)$/,
    who: "customers",
    reach: `{who} who sign a contract based on {thing} without a change ${COUNT}`,
    impact: `time that {who} wait for a contract they can sign ${DAYS}`,
    business: `deals lost over the wording of a contract ${COUNT}`,
  },
  {
    about:
      /\b(?:t&cs?|terms(?: (?:and conditions|of (?:service|use)))?|contracts?|agreements?|ndas?|msas?|slas?)\b/,
    who: "customers",
    reach: `{who} who sign {thing} without a change ${COUNT}`,
    impact: `time that {who} wait until they can sign {thing} ${DAYS}`,
    business: `deals lost over the wording of {thing} ${COUNT}`,
  },
  {
    kinds: ["compliance"],
    about: /\b(?:audits?|reviews?|assessments?|compliance|approvals?)\b/,
    who: "customers",
    reach: `{who} who can buy from us because {thing} {is} behind us ${COUNT}`,
    impact: `time that {who} wait because {thing} {is} still to come ${DAYS}`,
    business: `deals that wait for {thing} ${COUNT}`,
  },
];

/** Things with which the writers work themselves. */
const OURS =
  /\b(?:e-?mails?|payroll|hr|crm|erp|intranet|wiki|files?|documents?|accounting|finance|analytics|tracking|jira|confluence|calendars?|spreadsheets?|recruitment|ticketing|expenses?|expense claims|purchase orders|leave requests|time ?sheets|reporting|procurement|planning|okrs?|laptops?|backlog|templates?|contracts?|records?|notes)\b/;
const DEVELOPED =
  /\b(?:ci|cd|ci\/cd|repos?|repositor(?:y|ies)|codebase|monorepo|code|tests?|builds?|build system|toolchain|deployments?|pipelines?)\b/;

export const TRANSLATION_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:translate|localize)$/,
    about:
      /\b(?:forms?|letters?|leaflets?|agreements?|contracts?|instructions|polic(?:y|ies)|labels?|notices?|signs|signage|manuals?|handbooks?|sheets?|(?<!audio |video )guides?|protocols?|rules)$/,
    who: "people",
    reach: `{who} who read {thing} in their own language each month ${COUNT}`,
    impact: `{who} who understand {thing} without help ${SHARE}`,
    business: `monthly cost of questions and mistakes about {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:translate|localize|internationalize|subtitle)$/,
    needs: ["goal"],
    who: "people",
    reach: `{who} who use {thing} in {toward} each month ${COUNT}`,
    impact: `{who} who reach their goal with {thing} in {toward} without help ${SHARE}`,
    business: `monthly revenue from customers who use {thing} in {toward} ${MONEY}`,
  },
  {
    verbs: /^(?:translate|localize|internationalize|subtitle)$/,
    who: "people",
    reach: `{who} who use {thing} in their own language each month ${COUNT}`,
    impact: `{who} who reach their goal with {thing} in their own language without help ${SHARE}`,
    business: `monthly revenue from customers who use {thing} in their own language ${MONEY}`,
  },
];

export const MOVE_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:migrate|move|switch|transfer)$/,
    goal: /\b(?:jenkins|gitlab|github|circleci|bitbucket|argo ?cd|buildkite|teamcity|azure devops)\b/,
    ...BUILDING,
  },
  {
    verbs: /^(?:migrate|move|switch|transfer)$/,
    about: /\b(?:on-call(?: \w+)?|alerts?|alerting|monitoring|logs|logging|observability|paging)$/,
    needs: ["thing"],
    ...WATCHED,
  },
  {
    verbs: /^(?:migrate|move|switch|transfer|consolidate)$/,
    about:
      /\b(?:ci(?:\/cd)?|(?:build|ci|deployment|release) (?:pipelines?|jobs|servers?)|repos(?:itories)?|source code|version control)$/,
    needs: ["thing", "goal"],
    ...BUILDING,
  },
  {
    verbs: /^(?:digiti[sz]e|digitali[sz]e)$/,
    who: "customers",
    reach: `{who} who finish {any} online each month ${COUNT}`,
    impact: `{who} who finish {any} online without asking for help ${SHARE}`,
    business: `cost of handling {any} on paper ${MONEY}`,
  },
  {
    verbs: /^(?:replace|swap|swap out|renew|moderni[sz]e)$/,
    about:
      /\b(?:ledgers?|core(?: banking)?(?: systems?)?|systems?|databases?|back-?ends?|mainframes?|servers?|infrastructure|networks?|erp|crm|stack|engines?|monolith)$/,
    who: "customers",
    reach: `{who} served from {new} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly cost of running {new} ${MONEY}`,
  },
  {
    verbs: /^retire$/,
    about:
      /\b(?:ledgers?|core(?: banking)?(?: systems?)?|systems?|databases?|back-?ends?|mainframes?|servers?|infrastructure|networks?|erp|crm|stack|engines?|monolith)$/,
    who: "customers",
    reach: `{who} served without {thing} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|switch|transition|transfer)$/,
    about: /^(?:(?:customer|first-level|1st-level|user) )?(?:support|service|help|communication)$/,
    needs: ["thing", "goal"],
    who: "customers",
    reach: `{who} who get help by {toward} each week ${COUNT}`,
    impact: `{who} who get an answer by {toward} within an hour ${SHARE}`,
    business: `cost of an answered question ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|port|switch|transition|replatform|transfer|convert|upgrade)$/,
    about: DEVELOPED,
    needs: ["thing", "goal"],
    who: "developers",
    reach: `{who} who work on {toward} every day ${COUNT}`,
    impact: `changes that reach customers on the day they are made ${SHARE}`,
    business: `share of the time of {who} that goes into waiting and repairs ${SHARE}`,
  },
  {
    verbs: /^(?:migrate|move|port|switch|transition|replatform|transfer|convert|upgrade)$/,
    about: OURS,
    needs: ["thing", "goal"],
    who: "colleagues",
    reach: `{who} who work with {toward} every week ${COUNT}`,
    impact: `{who} who find what they need in {toward} without asking anyone ${SHARE}`,
    business: `monthly cost of {thing} for each colleague ${MONEY}`,
  },
  {
    verbs:
      /^(?:migrate|move|port|switch|transition|upgrade|replatform|relocate|transfer|convert|modernize|lift)$/,
    needs: ["thing", "goal"],
    who: "customers",
    reach: `{who} whose {bare} {runs} on {toward} ${COUNT}`,
    impact: `{who} who notice a problem with {thing} each month ${COUNT}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|port|switch|transition|upgrade|replatform|modernize)$/,
    needs: ["goal"],
    who: "customers",
    reach: `{who} served from {toward} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly running cost for each customer ${MONEY}`,
  },
  {
    verbs:
      /^(?:sunset|decommission|deprecate|retire|shut down|phase out|wind down|turn off|switch off|remove|disable|delete|kill|take down|get rid of)$/,
    who: "customers",
    reach: `{who} who do without {thing} and still reach their goal ${COUNT}`,
    impact: `requests for help from {who} who miss {thing} each week ${COUNT}`,
    business: `monthly cost of keeping {thing} alive ${MONEY}`,
  },
];

/** Work that makes what is there run better. */
export const CARE_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:tickets?|requests?|cases?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|e-?mails?|complaints?|support queue|(?:tickets?|support|cases?|complaints?|claims?|applications?|requests?|orders?|service) (?:backlogs?|queues?))$/,
    verbs:
      /^(?:close|resolve|answer|handle|clean up|cut|eliminate|clear|process|solve|reply|respond|work|reduce|work through)$/,
    who: "customers",
    reach: `{who} who have a solution on the day they ask ${COUNT}`,
    impact: `{who} who need to ask only once ${SHARE}`,
    business: `cost of a solved request ${MONEY}`,
  },
  {
    about: /\b(?:(?:tech(?:nical)?|code) debt|debt)\b/,
    who: "customers",
    reach: `{who} who get an improvement within a month of asking for it ${COUNT}`,
    impact: `{who} who run into an error each month ${COUNT}`,
    business: `share of our time that goes into new things instead of repairs ${SHARE}`,
  },
  {
    about:
      /\b(?:bugs?|defects?|errors?|crash(?:es)?|issues?|problems?|flaws?|incidents?|outages?|glitch(?:es)?|regressions?|complaints?|typos?|bottlenecks?|leaks?|pain ?points?)\b/,
    verbs:
      /^(?:fix|resolve|solve|close|eliminate|remove|address|tackle|clear|repair|handle|identify|find|reduce|patch|triage|work|clean up|mitigate|remediate|get rid of)$/,
    who: "customers",
    reach: `{who} who run into {thing} each week ${COUNT}`,
    impact: `{who} who finish what they began without an error ${SHARE}`,
    business: `{who} who leave after they ran into {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:(?:unit|regression|integration|e2e|end-to-end|automated|api|ui|acceptance|load|smoke|test) (?:tests?|testing|suites?|coverage|cases?|frameworks?|automation)|testing framework|qa|quality assurance|benchmarks?)$/,
    ...TESTED,
  },
  {
    about:
      /\b(?:performance$|(?:page|site|app|web|query|api|search|website) performance|performance (?:issues?|problems?|improvements?|optimi[sz]ations?|tuning)|load(?:ing)? times?|latency|speed|caching|cache|cdn)\b/,
    who: "customers",
    reach: `{who} who stay until the page is there ${COUNT}`,
    impact: `time that {who} wait for a page ${SECONDS}`,
    business: `visits that end in an order ${SHARE}`,
  },
  {
    about: /\b(?:on-call(?: (?:rot(?:a|ation)s?|schedules?|shifts?|duty))?|runbooks?)$/,
    needs: ["own"],
    ...WATCHED,
    reach: `customers who notice an outage before we do ${COUNT}`,
    impact: `time until customers can go on after an outage ${MINUTES}`,
  },
  {
    about:
      /\b(?:monitor(?:ing|s)?|alert(?:ing|s)?|observability|logging|telemetry|(?<!contact )tracing|on-call(?: rot(?:a|ation)s?)?|incident (?:response|process|management|playbook)|runbooks?|back-?ups?|disaster recovery|failover|status page)\b/,
    ...WATCHED,
  },
  {
    verbs:
      /^(?:refactor|rewrite|rebuild|rearchitect|modernize|decouple|consolidate|clean up|restructure|reimplement|simplify|decompose|split|upgrade|update|overhaul|standardize)$/,
    kinds: ["platform", "integration", "other"],
    needs: ["thing"],
    about:
      /\b(?:service|services|module|modules|code|codebase|backend|frontend|monolith|database|schema|library|libraries|architecture|api|apis|pipeline|pipelines|infrastructure|stack|framework|dependenc(?:y|ies)|data structures?|component|components|kubernetes|engine|server|servers|system|systems)\b/,
    who: "developers",
    reach: `{who} who change something in {thing} each month ${COUNT}`,
    impact: `customers who run into an error in {thing} each week ${COUNT}`,
    business: `time from a change in {thing} to its release ${DAYS}`,
  },
  {
    verbs: /^upgrade$/,
    needs: ["name"],
    who: "customers",
    reach: `{who} served from {thing} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly running cost for each customer ${MONEY}`,
  },
];

/** Work that nobody does by hand any more. */
export const AUTOMATION_FAMILIES: readonly Family[] = [
  { ...TESTED, verbs: /^automate$/, about: /\btest(?:s|ing|cases?|suites?)$/ },
  { ...RELEASED, verbs: /^automate$/, about: /\b(?:deploy(?:ments?|s)?|releases?|builds?|rollbacks?)$/ },
  {
    verbs: /^automate$/,
    needs: ["thing"],
    about: /\b(?:report\w*|dashboards?|statements?|figures|forecasts?|clos(?:e|ing))\b/,
    who: "colleagues",
    reach: `{who} who get {thing} without asking anyone ${COUNT}`,
    impact: `time that {who} wait for {thing} ${DAYS}`,
    business: `time spent on {thing} ${HOURS} a month`,
  },
  {
    verbs: /^automate$/,
    who: "people",
    reach: `{who} for whom {thing} {needs} no work by hand ${COUNT}`,
    impact: `mistakes in {thing} that {who} notice each month ${COUNT}`,
    business: `time spent on {thing} ${HOURS} a month`,
  },
];
