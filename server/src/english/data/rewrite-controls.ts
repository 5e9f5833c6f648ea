/** Rewrites of what protects money, data and health inside a house: checks, audits, consent, bounties, and cover that is sold. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT = /^(?:research|analy[sz]e|evaluate|assess|compare|hire|train|migrate|translate)$/;

export const CONTROL_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:provide|equip|give|issue|roll out|hand out|buy|distribute)$/,
    about: /\b(?:tablets|laptops|phones|smartphones|handhelds?|body ?cams)$/,
    needs: ["people"],
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} their work easier ${SHARE}`,
    business: `yearly cost of {thing} for each of those who work with {them} ${MONEY}`,
  },
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
  {
    about:
      /\b(?:invoice|payment|bank|account|ledger|order|cash|intercompany|transaction) (?:matching|reconciliations?|posting|coding|capture|allocation)$/,
    needs: ["thing"],
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who no longer compare or type figures by hand ${COUNT}`,
    impact: `cases that {thing} {settles} without a question ${SHARE}`,
    business: `time spent on cases that {thing} {leaves} open ${HOURS} a week`,
  },
  {
    verbs: /^(?:introduce|offer|start|roll out|pilot|add|set up|extend|provide)$/,
    about:
      /\b(?:(?:same|next|two|one)-?day|express|home|evening|weekend|sunday|doorstep|grocery|free) (?:delivery|deliveries|shipping|returns)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who order with {name} each week ${COUNT}`,
    impact: `orders with {name} that arrive when they were promised ${SHARE}`,
    business: `{who} who order with {name} and buy again within three months ${SHARE}`,
  },
  {
    about: /\bdigital twins?(?: of .+)?$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who try a change in {thing} before they make it each month ${COUNT}`,
    impact: `changes tried in {thing} that then work at the first try ${SHARE}`,
    business: `monthly cost of standstill and scrap ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:(?:cyber|crisis|incident|security|ransomware|outage) )?table-?top|(?:cyber|crisis|incident|security|ransomware|outage)) (?:exercises?|simulations?|drills?|rehearsals?)$/,
    who: "colleagues",
    reach: `{who} who can tell what to do in an emergency ${COUNT}`,
    impact: `time from an alarm to the first right decision ${MINUTES}`,
    business: `monthly cost of outages and attacks ${MONEY}`,
  },
  {
    about:
      /\b(?:compostable|reusable|recyclable|recycled|biodegradable|plastic-free|returnable|refillable) (?:[\w-]+ )?(?:trays?|cups?|bags?|boxes|bottles?|packaging|cutlery|containers?|plates?|straws?|lids?|wrap|films?|crates?|pallets?|nappies|tableware)$/,
    not: /^(?:research|analy[sz]e|evaluate|assess|compare|buy|distribute|hand out|give)$/,
    who: "customers",
    reach: `{who} served with {name} each week ${COUNT}`,
    impact: `{who} who find {name} at least as good as before ${SHARE}`,
    business: `monthly cost of {name} and of waste ${MONEY}`,
  },
  {
    about: /\b(?:war rooms?|command cent(?:er|re)s?|control towers?|situation rooms?)(?: for .+)?$/,
    not: LOOKED_AT,
    who: "teams",
    reach: `{who} that bring a problem to {thing} each week ${COUNT}`,
    impact: `problems brought to {thing} that are settled on the same day ${SHARE}`,
    business: `monthly cost of problems that are settled too late ${MONEY}`,
  },
  {
    about: /\b(?:carbon pric(?:e|es|ing)|shadow prices?)$/,
    not: LOOKED_AT,
    who: "teams",
    reach: `{who} that decide with {thing} in view each month ${COUNT}`,
    impact: `money we invest in what cuts emissions ${SHARE}`,
    business: `monthly energy bill ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:peer[- ])?support|self-help|peer|parents?|carers?|bereavement|toddler|play|walking|reading|study|lunch) (?:support )?groups?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who come to {thing} each month ${COUNT}`,
    impact: `{who} who say that {thing} {helps} them ${SHARE}`,
    business: `cost of {thing} for each of those who come ${MONEY}`,
  },
  {
    verbs: /^(?:rewrite|simplify|redesign|revise|rework|update|translate)$/,
    about: /\b(?:correspondence|notices)$/,
    who: "people",
    reach: `{who} who get {thing} in words that they understand each month ${COUNT}`,
    impact: `{who} who understand {thing} without a question ${SHARE}`,
    business: `monthly cost of questions about {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:ship|release|add|launch|build)$/,
    about: /\b(?:scheduled|custom|exportable|shareable|activity|usage) reports?$|\breport builder$/,
    needs: ["thing"],
    who: "customers",
    reach: `{who} who decide something with {any} each week ${COUNT}`,
    impact: `questions that {who} answer from {any} without asking us ${SHARE}`,
    business: `{who} who use {any} and are still with us three months later ${SHARE}`,
  },
  {
    about: /\b(?:route|tour|load|trip) (?:optimi[sz]ation|planning|planner)(?: for .+)?$/,
    not: LOOKED_AT,
    who: "drivers",
    reach: `{who} whose tours come from {thing} every day ${COUNT}`,
    impact: `deliveries planned with {thing} that arrive when they were promised ${SHARE}`,
    business: `cost of a delivery ${MONEY}`,
  },
  {
    verbs: /^(?:install|introduce|deploy|set up|implement|commission|roll out|add|open)$/,
    about:
      /\b(?:vision|optical|visual|camera|in-?line|x-ray|automated|ai) (?:quality )?inspections?(?: systems?)?$/,
    who: "customers",
    reach: `{who} who get their order without a fault each month ${COUNT}`,
    impact: `faults that {thing} {finds} before they leave us ${SHARE}`,
    business: `monthly cost of scrap and returns ${MONEY}`,
  },
  {
    verbs: /^(?:introduce|launch|start|pilot|set up|open|establish|create)$/,
    about:
      /\b(?:(?:nurse|midwife|pharmacist|physio|therapist|doctor|consultant)-led|outreach|fracture|memory|diabetes|asthma|heart failure|pain|wound|fertility|virtual|one-stop|long covid|menopause|vaccination|dementia) (?:[\w-]+ )*clinics?$/,
    who: "patients",
    reach: `{who} treated in {thing} each month ${COUNT}`,
    impact: `time that {who} wait for their turn in {thing} ${DAYS}`,
    business: `cost of a treatment in {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:open )?educational resources|(?:teaching|classroom) (?:materials?|resources?)|lesson plans?|worksheets)(?: for .+)?$/,
    not: LOOKED_AT,
    who: "teachers",
    reach: `{who} who teach with {thing} every week ${COUNT}`,
    impact: `{who} who find in {thing} what they need for a lesson ${SHARE}`,
    business: `time that {who} spend on preparing lessons ${HOURS} a week`,
  },
  {
    about: /\b(?:deal|pricing|bid|quote|tender) (?:desks?|office|support)$/,
    not: LOOKED_AT,
    who: "sales reps",
    reach: `{who} who get an answer from {thing} on the same day ${COUNT}`,
    impact: `time that prospects wait for an offer ${DAYS}`,
    business: `offers that become contracts ${SHARE}`,
  },
  {
    about: /(?<!['’]s )\bpartner (?:portal|area|hub|zone|extranet|platform)$/,
    not: LOOKED_AT,
    who: "partners",
    reach: `{who} who get done what they came for in {thing} each week ${COUNT}`,
    impact: `{who} who find what they need in {thing} without asking us ${SHARE}`,
    business: `monthly revenue that comes through {who} who use {thing} ${MONEY}`,
  },
  {
    about: /\breturns? (?:hubs?|cent(?:er|re)s?|depots?|desks?|points?)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} whose return goes through {thing} each week ${COUNT}`,
    impact: `{who} who have their money back within a week ${SHARE}`,
    business: `cost of a return that goes through {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:bike|cycle|ride|walk)[- ]to[- ]work(?: (?:scheme|program(?:me)?|benefit|leasing|campaign|day))?$/,
    who: "colleagues",
    reach: `{who} who make use of {thing} ${COUNT}`,
    impact: `{who} who would recommend us as a place to work ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:advisory|consumer|customer|citizens?['’]?|tenants?['’]?|patients?['’]?|parents?['’]?|resident|youth|expert) (?:advisory )?(?:panels?|assembl(?:y|ies))$/,
    verbs: /^(?:establish|set up|create|launch|form|found|build|start|introduce|convene)$/,
    who: "people",
    reach: `people helped by a decision that {thing} shaped each month ${COUNT}`,
    impact: `members of {thing} who say that we act on what they bring up ${SHARE}`,
    business: `problems brought to {thing} that are settled within a month ${SHARE}`,
  },
  {
    about:
      /\b(?:subtitles|(?:closed )?captions|captioning|audio descriptions?|sign language(?: interpret(?:ing|ation))?)(?: for .+)?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who watch something with {short} each month ${COUNT}`,
    impact: `{who} who can follow from beginning to end thanks to {short} ${SHARE}`,
    business: `cost of {short} for each of those who use {them} ${MONEY}`,
  },
  {
    about: /\b(?:scim|(?:user|account|automated) (?:de)?provisioning|directory sync)(?: provisioning)?$/,
    not: /^(?:research|analy[sz]e|evaluate|assess|compare|automate)$/,
    who: "admins",
    reach: `{who} who no longer add and remove users by hand ${COUNT}`,
    impact: `{who} who set up {thing} without asking for help ${SHARE}`,
    business: `deals that wait for {thing} ${COUNT}`,
  },
  {
    about: /\bpost-merger integration$/,
    who: "customers",
    reach: `{who} on both sides who buy from us as from one company ${COUNT}`,
    impact: `colleagues on both sides who say that they know how we work together ${SHARE}`,
    business: `monthly cost of what we run twice ${MONEY}`,
  },
  {
    about:
      /\b(?:win-?back|nurtur(?:e|ing)|drip|reactivation|re-engagement|welcome|lifecycle) (?:e-?mails?|messages?|e-?mail (?:sequences?|series|campaigns?|flows?|journeys?))$|\be-?mail (?:sequences?|series)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who do something because of {thing} each week ${COUNT}`,
    impact: `{who} who call {thing} useful ${SHARE}`,
    business: `{who} who come back to us through {thing} within a month ${SHARE}`,
  },
  {
    about:
      /\b(?:wafs?|web application firewalls?|ddos protection|bot (?:protection|management)|rate limit(?:s|ing))$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} served from what {thing} {protects} ${COUNT}`,
    impact: `attacks that are stopped before any of our {who} notice ${SHARE}`,
    business: `monthly cost of attacks and of cleaning up after them ${MONEY}`,
  },
];
