/** Rewrites of rules, contracts, bodies, services and findings: what offices, associations and labs bring about. */
import { COUNT, DAYS, type Family, HOURS, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT =
  /^(?:research|review|analyze|evaluate|audit|translate|refactor|rewrite|migrate|hire|train)$/;

export const PUBLIC_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:remove|clear|eliminate|get rid of|clean up)$/,
    about:
      /\b(?:asbestos|lead pipes|mould|mold|graffiti|rubble|litter|weeds|hazards|pests|rats|stains|rust|fly-tipping|ice|snow|dust|noise)$/,
    who: "people",
    reach: `{who} who are no longer troubled by {thing} ${COUNT}`,
    impact: `complaints about {thing} each month ${COUNT}`,
    business: `monthly cost of dealing with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:spring|autumn|christmas|vegan|children's|lunch|dinner|breakfast|bilingual|seasonal|veg\w+|school|kids'?|tasting|drinks|wine|food|summer|winter|bar|canteen|set) menus?|wine lists?)$/,
    who: "guests",
    reach: `{who} who order from {thing} each week ${COUNT}`,
    impact: `{who} who would recommend what they had to a friend ${SHARE}`,
    business: `revenue for each guest ${MONEY}`,
  },
  {
    about: /^(?:project|operation|initiative|programme|program) \S+(?: v\S+)?$/,
    not: LOOKED_AT,
    needs: ["name"],
    who: "customers",
    reach: `{who} who use what {thing} {brings} each month ${COUNT}`,
    impact: `{who} who say that {thing} solved a problem of theirs ${SHARE}`,
    business: `{who} who use what {thing} {brings} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:remote|hybrid|flexible) work(?:ing)?|home office|working from home)(?: (?:polic(?:y|ies)|rules?|models?|guidelines?|scheme|agreement))?$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who make use of {any} each month ${COUNT}`,
    impact: `{who} who say that they work better thanks to {any} ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:manual handling|lifting|first[- ]aid|health and safety|fire \w+|forklift|working at height|food safety|(?<!cyber )hygiene|lone working|evacuation|machine safety)(?: \w+)? (?:trainings?|courses?|workshops?|drills?|induction|refreshers?)$/,
    who: "colleagues",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `accidents and near misses each month ${COUNT}`,
    business: `working days lost to accidents each month ${COUNT}`,
  },
  {
    about:
      /\b(?:[ex]dr|mdm|siem|anti-?virus|firewalls?(?: rules?)?|endpoint \w+|(?:disk|full-disk|e-?mail|laptop) encryption|dlp|vpn|password managers?|zero[- ]trust|privileged access management|network segmentation|sase|casb|patch management|(?:phishing|e-?mail|spam|web|dns) filters?|(?:hardware|security) keys|yubikeys?)(?: (?:agents?|clients?|software|tool|solution|gateway|access|network access|architecture|network))?$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} whose work is protected by {thing} ${COUNT}`,
    impact: `attacks that are stopped before anyone is harmed ${SHARE}`,
    business: `monthly cost of attacks and of cleaning up after them ${MONEY}`,
  },
  {
    about:
      /\b(?:credit (?:line|facility)|insurance|(?:energy|service|cleaning|waste|catering|maintenance|supply|framework|gas|power|it|telecoms?|logistics|facility|printing|travel|hosting|insurance|hire|rental) (?:policy|cover|contract|agreement|deal|tender)s?)$/,
    verbs:
      /^(?:negotiate|renegotiate|renew|sign|extend|close|tender|get|secure|conclude|finish|complete|award|review|agree|set up|put|terminate|buy|finalize)$/,
    who: "people",
    reach: `people who get what they need under {thing} each month ${COUNT}`,
    impact: `requests under {thing} that are settled as agreed ${SHARE}`,
    business: `monthly cost of what {thing} {covers} ${MONEY}`,
  },
  {
    about: /\b(?:leases?|tenanc(?:y|ies)|rental (?:agreement|contract)s?|premises)$/,
    verbs:
      /^(?:negotiate|renegotiate|renew|sign|extend|close|get|secure|conclude|finish|complete|finalize|terminate)$/,
    who: "people",
    reach: `people who use the rooms under {thing} each week ${COUNT}`,
    impact: `people who say that the rooms under {thing} are what they need ${SHARE}`,
    business: `monthly cost of the rooms under {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:move|migrate|switch|transfer|change|transition|outsource)$/,
    about:
      /^(?:cleaning|catering|energy|electricity|gas|power|logistics|shipping|waste|telephony|internet|banking|insurance|printing|laundry|travel|fleet)$/,
    needs: ["thing", "goal"],
    who: "people",
    reach: `{who} who get what they need from {toward} each week ${COUNT}`,
    impact: `{who} who are content with what {toward} delivers ${SHARE}`,
    business: `monthly cost of {thing} from {toward} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:general|annual) (?:meeting|assembly)|agm|elections?|ballots?|referend\w+|(?:public|citizens?'?|community|staff|budget) (?:hearings?|meetings?|assembl(?:y|ies)|budgeting)|(?:citizens?'?|deliberative|youth|community)[\w' ]* forums?|consultations?|(?:listening|dialogue|consultation) (?:sessions?|rounds?)|citizens['’]? (?:jur(?:y|ies)|panels?)|participatory budget\w*)$/,
    verbs:
      /^(?:hold|run|organi[sz]e|prepare|host|conduct|launch|carry out|plan|set up|complete|start|introduce|open|do)$/,
    who: "people",
    reach: `{who} who take part in {thing} ${COUNT}`,
    impact: `{who} who say that they were heard in {thing} ${SHARE}`,
    business: `decisions made in {thing} that are put into practice within three months ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:repair|bereavement|memory|dementia|community|warm) (?:caf\w+|spaces?|hubs?)|drop-?ins?|clean-?ups?(?: days?)?|litter picks?|(?:swap|clothes|toy|job|careers?|health|book) (?:days?|fairs?|exchange)|blood drives?|(?:collection|vaccination|screening|open|information|taster|planting|volunteer\w*|sports|family) (?:days?|events?)|(?:legal|debt|tax|bike|writing|housing|advice) clinics?|(?:advice|counsel+ing|homework|reading|support) (?:sessions?|surger(?:y|ies)|groups?)|(?:lunch|holiday|after-school|breakfast|youth|coding|homework) clubs?|(?:parents?|quiz|games?|film|open mic|neighbou?rs?'?|culture|language) (?:evenings?|nights?|mornings?|afternoons?|weekends?|caf\w+)|playgroups?|meals on wheels|(?:school|community|hot) (?:meals|lunches|breakfasts|transport)|food parcels|(?:soup|community) kitchens?|night shelters?|food ?banks?|tool librar(?:y|ies)|mobile (?:library|clinic|shop))$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who make use of {thing} ${COUNT}`,
    impact: `{who} who get what they came for at {thing} ${SHARE}`,
    business: `cost of {thing} for each person served ${MONEY}`,
  },
  {
    about:
      /\b(?:whistle-?blow\w*|speak-?up|complaints?|ethics|grievance|reporting(?= desk| channel| line| hot)) (?:hot ?lines?|lines?|channels?|systems?|process(?:es)?|procedures?|desks?|offices?|portals?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who know {thing} and would turn to it ${COUNT}`,
    impact: `time until somebody who turned to {thing} gets an answer ${DAYS}`,
    business: `monthly cost of problems that {thing} {brings} to light too late ${MONEY}`,
  },
  {
    about:
      /\b(?:hand ?books?|manuals?|instructions|(?:application|grant|safety|teaching|hygiene|volunteer|clinical|staff|travel|funding|planning|visitor|submission) (?:guidelines?|guides?|guidance|notes)|(?:induction|welcome) packs?|code ?books?|sops?|operating procedures?|checklists?)$/,
    not: /^(?:translate|migrate|move|digiti[sz]e|train|test)$/,
    needs: ["thing"],
    who: "people",
    reach: `{who} who find their answer in {thing} each month ${COUNT}`,
    impact: `{who} who do it right at the first try with {thing} ${SHARE}`,
    business: `monthly cost of mistakes and questions that {thing} could spare us ${MONEY}`,
  },
  {
    about:
      /\b(?:pay|wage|salary|staff|workforce|equity|gender|workload|absence|attrition|skills|exit|workplace|engagement|well-?being|safety) (?:[\w-]+ )?(?:analys[ie]s|audits?|reviews?|assessments?|stud(?:y|ies)|gap|mapping)$/,
    who: "colleagues",
    reach: `{who} for whom something changed because of {thing} ${COUNT}`,
    impact: `{who} who say that we acted on what {thing} showed ${SHARE}`,
    business: `{who} who are still with us a year after {thing} ${SHARE}`,
  },
  {
    about:
      /^(?!.*\b(?:soc|iso|pci|hipaa|tisax|gdpr|fedramp)\b).*(?<!\b(?:security|vendor|legal|compliance|privacy|code|iso|soc ?2?|data protection|access rights|supplier|contract|design|sprint|peer|tax|statutory|annual|external|financial|performance|quality) )\b(?:audits?|inspections?|assessments?)$/,
    who: "people",
    reach: `{who} for whom something changed because of {thing} ${COUNT}`,
    impact: `{who} who say that we acted on what {thing} showed ${SHARE}`,
    business: `monthly cost of problems that {thing} showed ${MONEY}`,
  },
  {
    about:
      /\b(?:mous?|memorandum|memoranda|(?:co-?operation|partnership|twinning|collaboration|exchange|erasmus\+?|joint|cross-border|mutual|regional|sharing|aid|loan|ambulance) agreements?|letters? of intent)$/,
    who: "people",
    reach: `people helped each month by what {thing} {makes} possible ${COUNT}`,
    impact: `people helped in this way who say that it solved a problem of theirs ${SHARE}`,
    business: `monthly <income or savings> thanks to {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:internal|staff|employee|company|team)\b.* (?:newsletters?|bulletins?|magazine|comms|communications?|podcast|blog|updates?)$/,
    who: "colleagues",
    reach: `{who} who read or hear {thing} to the end each month ${COUNT}`,
    impact: `{who} who say that they know what matters and why ${SHARE}`,
    business: `time lost to questions that {thing} could answer ${HOURS} a week`,
  },
  {
    about: /\b(?:press|media) (?:kits?|packs?|rooms?|conferences?|breakfasts?|lists?|trips?)$/,
    who: "journalists",
    reach: `{who} who write or speak about us after {thing} ${COUNT}`,
    impact: `{who} who found what they were looking for in {thing} ${SHARE}`,
    business: `people who come to us after they read or heard about us ${COUNT}`,
  },
  {
    about: /\b(?:flyers?|leaflets?|posters?|postcards?|booklets?|pamphlets?|cook ?books?|annual reports?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who come to us or do something because of {thing} ${COUNT}`,
    impact: `{who} who call {thing} useful ${SHARE}`,
    business: `cost of {thing} for each person who comes to us because of {them} ${MONEY}`,
  },
  {
    about:
      /\b(?:collective (?:agreement|bargaining)|works (?:agreement|council agreement)|wage (?:agreement|round|deal)|pay (?:deal|rise|round)|company agreement|working[- ]time (?:model|agreement|accounts?))s?$/,
    who: "colleagues",
    reach: `colleagues who are covered by {thing} ${COUNT}`,
    impact: `colleagues who call {thing} fair ${SHARE}`,
    business: `colleagues who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:hazard|safety|fire|5s|gemba|hygiene) (?:walks?|rounds?|inspections?|checks?|tours?|patrols?)$/,
    who: "colleagues",
    reach: `{who} who report a hazard or a fault they saw each month ${COUNT}`,
    impact: `faults found in {thing} that are mended within a week ${SHARE}`,
    business: `working days lost to accidents each month ${COUNT}`,
  },
  {
    about:
      /\b(?:cctv|(?:surveillance|security|body|body-worn|dash) ?(?:cameras?|cams?)|panic buttons?|(?:security|street) patrols?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who feel safe where {thing} {is} in use ${COUNT}`,
    impact: `incidents that are cleared up thanks to {thing} ${SHARE}`,
    business: `monthly cost of theft and damage ${MONEY}`,
  },
  {
    about: /\b(?:grant|funding|bursary|scholarship|subsidy) (?:applications?|bids?|proposals?|requests?)$/,
    verbs: /^(?:submit|write|file|prepare|send|finish|complete|draft|apply|hand in|win|get)$/,
    who: "people",
    reach: `{who} helped by work that {thing} {pays} for each month ${COUNT}`,
    impact: `{who} who say that such work made a difference to them ${SHARE}`,
    business: `money raised with {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:renegotiate|negotiate|agree|lower|revise)$/,
    about: /\b(?:rates?|prices|fees|tariffs?|conditions|terms|rebates?|bonus(?:es)?|discounts?|surcharges?)$/,
    who: "colleagues",
    reach: `colleagues who order under {thing} each month ${COUNT}`,
    impact: `orders under {thing} that arrive as agreed ${SHARE}`,
    business: `monthly cost of what we buy under {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:redesign|rewrite|simplify|reword|rephrase|revise|shorten|rework|improve)$/,
    about:
      /\b(?:letters?|bills?|invoices?|payslips?|notices?|(?:consent|(?<!job )application|claim|paper|tax|order|feedback|admission) forms?|labels?|statements?|instructions|leaflets?|terms|error messages|menus?)$/,
    who: "people",
    reach: `{who} who understand {thing} at first sight ${COUNT}`,
    impact: `{who} who do what {thing} {asks} for without a question ${SHARE}`,
    business: `monthly cost of questions and mistakes about {thing} ${MONEY}`,
  },
  {
    about: /\b(?:bids?|tenders?|quotes?|quotations?)$/,
    verbs: /^(?:submit|send|file|prepare|write|hand in|finish|complete|win|draft)$/,
    who: "clients",
    reach: `{who} who ask for a talk after {thing} ${COUNT}`,
    impact: `{who} who say that {thing} answered their main question ${SHARE}`,
    business: `revenue from contracts won with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:data ?sets?|abstracts?|preprints?|(?<!white |position |policy )papers?|manuscripts?|monographs?|thes[ie]s|dissertations?|study protocols?|(?:journal|research|peer-reviewed) articles?)$/,
    verbs: /^(?:publish|submit|release|write|finish|share|deposit|complete|draft|get|put)$/,
    who: "researchers",
    reach: `{who} who build on {thing} in their own work ${COUNT}`,
    impact: `{who} who could repeat what {thing} {shows} ${SHARE}`,
    business: `funding won thanks to {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:ethics|ethical|irb|building|planning|operating|trial|export|import|environmental|event|liquor|zoning|regulatory) (?:approvals?|permissions?|permits?|clearance|licen[cs]es?|consent|committee approval)$/,
    who: "people",
    reach: `{who} whom we can serve thanks to {thing} ${COUNT}`,
    impact: `time that {who} wait because we lack {thing} ${DAYS}`,
    business: `money that is held up until we have {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:regulatory|drug|customs|ethics|planning|building|licen[cs]e|accreditation|certification|registration|visa|patent|trial|marketing authori[sz]ation|approval) (?:applications?|submissions?|dossiers?|requests?|filings?)$|\b(?:clinical |study |trial )+protocols?$/,
    verbs: /^(?:submit|file|send|prepare|write|hand in|finish|complete|draft|apply|put|make)$/,
    who: "people",
    reach: `people helped by what {thing} {makes} possible ${COUNT}`,
    impact: `time from handing in {thing} to the decision ${DAYS}`,
    business: `money held up until there is a decision on {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:stock ?takes?|inventory (?:counts?|audits?|checks?|management|control|tracking)|stock (?:counts?|control|management|taking)|cycle counts?|(?:[\w-]+ )?(?:replenishment|restocking|reordering))$/,
    who: "customers",
    reach: `{who} who get what they came for because it is in stock ${COUNT}`,
    impact: `items that are where the books say they are ${SHARE}`,
    business: `monthly cost of stock that is missing or spoilt ${MONEY}`,
  },
  {
    verbs: /^(?:consolidate|merge|combine|unify|centrali[sz]e)$/,
    about: /\bdatabases?$/,
    needs: ["thing", "goal"],
    who: "colleagues",
    reach: `{who} who find all they need in {toward} each week ${COUNT}`,
    impact: `customers who have to tell us something only once ${SHARE}`,
    business: `time that {who} lose looking things up in several places ${HOURS} a week`,
  },
  {
    verbs: /^(?:consolidate|merge|combine|unify|centrali[sz]e|bring together|bundle|amalgamate)$/,
    about:
      /(?<!services|modules|libraries|repos|codebases|repositories|schemas|lists|templates|documents|reports|forms|policies|files|processes)$/,
    needs: ["thing"],
    who: "people",
    reach: `{who} who get what they need in one place each month ${COUNT}`,
    impact: `time that {who} wait because {thing} {works} apart ${DAYS}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    about: /\b(?:data|deal|virtual data) rooms?$/,
    who: "investors",
    reach: `investors who come back to {thing} each week ${COUNT}`,
    impact: `questions that investors answer from {thing} without asking us ${SHARE}`,
    business: `money raised from investors who used {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:vat|tax|corporation tax|sales tax) (?:returns?|filings?)|(?:statutory|annual|external|financial|year-end) (?:audit|accounts)|chart of accounts|cost cent(?:er|re)s?|annual report and accounts|accounts receivable|accounts payable|dunning|credit control|ledgers?)$/,
    not: /^(?:replace|migrate|move|swap)$/,
    who: "managers",
    reach: `{who} who decide with figures they can trust each month ${COUNT}`,
    impact: `time until {thing} {is} complete and correct ${DAYS}`,
    business: `monthly cost of corrections, late fees and open items ${MONEY}`,
  },
];

/** Rules, where nothing else says what they are for. */
export const RULE_FAMILY: Family = {
  about:
    /\b(?:bans?|polic(?:y|ies)|codes? of (?:conduct|ethics|practice)|(?:conduct|dress|ethics|conflict) codes?|by-?laws|statutes?|regulations?|rules?|procedures?|protocols?|risk registers?|risk assessments?|emergency plans?|crisis (?:communications? )?plans?|continuity plans?|hygiene (?:plans?|concepts?)|safety concepts?)$/,
  not: /^(?:train|translate|digiti[sz]e|hire|analyze)$/,
  who: "people",
  reach: `{who} who can say what {thing} {asks} of them ${COUNT}`,
  impact: `cases that are handled the way {thing} {asks} ${SHARE}`,
  business: `time lost to cases that {thing} could have settled ${HOURS} a week`,
};
