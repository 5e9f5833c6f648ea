/** Rewrites by what a thing does, whatever the trade: it warns, it guards, it is visited, things are found in it. */
import { COUNT, type Family, HOURS, MONEY, SHARE } from "./rewrite-words.ts";

export const FUNCTION_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:fraud|anti-fraud|scam|phishing filter|spam|abuse|money laundering|aml|chargeback)\b(?! (?:dashboards?|reports?|reporting|team))/,
    not: /^(?:train|publish|write|run|host|hold)$/,
    who: "customers",
    reach: `{who} who are hit by fraud or abuse in spite of {thing} each month ${COUNT}`,
    impact: `honest {who} whom {thing} {turns} away by mistake ${SHARE}`,
    business: `monthly loss to fraud and abuse ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:remote )?(?:patient|glucose|cardiac|heart(?: rate)?|blood pressure|maternity|home|vital signs?) monitoring|telemonitoring|tele-?care|virtual wards?)\b/,
    who: "patients",
    reach: `{who} looked after with {name} each week ${COUNT}`,
    impact: `{who} with {name} who have to go back to hospital within a month ${SHARE}`,
    business: `cost of care for a patient with {name} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:predictive|preventive|preventative|condition-based|scheduled) (?:maintenance|servicing)|machine monitoring|vibration sensors?)\b/,
    who: "customers",
    reach: `{who} who get their order on the promised day ${COUNT}`,
    impact: `time lost to breakdowns in spite of {thing} ${HOURS} a month`,
    business: `monthly cost of breakdowns and repairs ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:triage|clinical|treatment|discharge|infection control|surgical|hand hygiene|sepsis|stroke|care) (?:protocols?|pathways?|plans?|process(?:es)?|bundles?|guidelines?)|triage|(?:nurses?|ward|patient|clinical) handovers?)$/,
    who: "patients",
    reach: `patients treated by {thing} each month ${COUNT}`,
    impact: `time that patients wait until they are treated ${HOURS}`,
    business: `cost of a treatment by {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:price|fare|stock|delivery|delay|job|deal|weather|back-in-stock|restock|budget|spending|balance|arrival|status|bill|pollen|traffic) (?:alerts?|notifications?|warnings?|reminders?|updates?)$/,
    who: "customers",
    reach: `{who} who do something because of {thing} each week ${COUNT}`,
    impact: `{who} who call {thing} useful ${SHARE}`,
    business: `{who} who come back to us through {thing} within a month ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:online|video|evening|weekend|cooking|language|public|free|beginners'?) (?:courses?|classes|lessons)|masterclass(?:es)?|summer schools?)$/,
    verbs: /^(?:create|launch|build|offer|publish|develop|release|start|produce|run)$/,
    who: "people",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `{who} who finish {thing} and would recommend it to a friend ${SHARE}`,
    business: `{who} who take {thing} and come back for another ${SHARE}`,
  },
  {
    about:
      /\b(?:\w+ (?:evenings?|nights?)|demos?|demonstrations?|festivals?|part(?:y|ies)|fetes?|galas?|concerts?|open days?|parades?|tournaments?|championships?|operas?|plays|musicals?|performances?|film screenings?|carnivals?|street fairs?|picnics?|markets?|charity runs?)$/,
    verbs: /^(?:host|organi[sz]e|hold|run|launch|put on|stage|throw|plan|set up)$/,
    who: "guests",
    reach: `{who} who come to {thing} ${COUNT}`,
    impact: `{who} at {thing} who want to come again ${SHARE}`,
    business: `cost of {thing} for each guest ${MONEY}`,
  },
  {
    about: /\b(?:support|customer service|service|contact|call|customer care) (?:cent(?:er|re)s?|hubs?)$/,
    verbs: /^(?:open|build|set up|launch|establish|expand|relocate|start)$/,
    who: "customers",
    reach: `{who} who are served by {thing} each week ${COUNT}`,
    impact: `{who} whose question {thing} {answers} within a day ${SHARE}`,
    business: `cost of a question that {thing} {answers} ${MONEY}`,
  },
  {
    about:
      /\b(?:learning|youth|day|community|sports?|visitor|advice|health|innovation|welcome|training) cent(?:er|re)s?$/,
    verbs: /^(?:open|build|set up|construct|renovate|refurbish|expand|relocate|launch|finish)$/,
    who: "people",
    reach: `{who} who come to {thing} each week ${COUNT}`,
    impact: `{who} who would recommend {thing} to a friend ${SHARE}`,
    business: `cost of a visit to {thing} ${MONEY}`,
  },
  {
    about: /\b(?:audit (?:trails?|logs?)|activity logs?|change history|version history)$/,
    who: "customers",
    reach: `{who} who look something up in {any} each month ${COUNT}`,
    impact: `{who} who find out who changed what without asking us ${SHARE}`,
    business: `deals that wait for {any} ${COUNT}`,
  },
  {
    about:
      /\b(?:ai )?(?:summar(?:y|ies)|transcripts?|transcription|translation|dictation|autocomplete|suggestions?)$/,
    verbs: /^(?:add|ship|launch|release|deploy|introduce|roll out|build|develop|implement|enable)$/,
    who: "customers",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who would miss {thing} if {it} {were} gone ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:cooking|language|dance|art|swimming|yoga|sewing|coding|music|riding) (?:class(?:es)?|courses?|lessons?|workshops?)$/,
    who: "people",
    reach: `{who} who take part in {thing} ${COUNT}`,
    impact: `{who} who use something they learned in {thing} a month later ${SHARE}`,
    business: `cost of {thing} for each of those who take part ${MONEY}`,
  },
  {
    about:
      /\b(?:early[- ]warning (?:systems?|service|network)|warning (?:systems?|sirens?)|sensors?|detectors?|(?:leak|smoke|anomaly|pest|disease|damage|hazard|frost) (?:detection|alarms?|monitoring)|(?:air quality|co2|temperature|humidity|radon|noise|pollution|soil|crop|weather|water quality|energy|emissions?) (?:monitoring|monitors?|stations?|trackers?))$/,
    who: "people",
    reach: `{who} who act on what {thing} {shows} each month ${COUNT}`,
    impact: `problems that {thing} {shows} before {who} are hit by them ${SHARE}`,
    business: `monthly cost of problems that {thing} {shows} too late ${MONEY}`,
  },
  {
    about: /\b(?:smart |gas |water |electricity |heat )meters?$/,
    who: "households",
    reach: `{who} that check what they use on {name} each month ${COUNT}`,
    impact: `{who} with {name} that use less than a year ago ${SHARE}`,
    business: `cost of reading and billing one household ${MONEY}`,
  },
  {
    about: /\b(?:rain ?water|grey ?water|water[- ](?:saving|recycling|reuse)) [\w -]+/,
    who: "people",
    reach: `people whose building is served by {name} ${COUNT}`,
    impact: `water used that comes from {name} ${SHARE}`,
    business: `monthly water bill of a site with {name} ${MONEY}`,
  },
  {
    about:
      /\b(?:donation|donate|giving|fundraising|crowdfunding|appeal|sponsorship) (?:pages?|forms?|buttons?|sites?|portals?|flow|widget|app)$|\bcrowdfunding(?: campaigns?)?$/,
    who: "supporters",
    reach: `{who} who give through {thing} each month ${COUNT}`,
    impact: `{who} who begin to give through {thing} and finish at the first try ${SHARE}`,
    business: `monthly income from gifts through {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?<!\b(?:data|metrics?|schema) )catalog(?:ue)?s?|archives?|director(?:y|ies)|regist(?:er|ry|ers|ries)|atlas|collections?|listings?|finders?|locators?|(?:interactive |digital |online |route |site )maps?|databases? of .+)$/,
    not: /^(?:migrate|move|refactor|rewrite|upgrade|clean up|review|wind down|sunset|close|retire|shut down)$/,
    who: "customers",
    reach: `{who} who find something in {thing} each week ${COUNT}`,
    impact: `{who} who find what they were looking for in {thing} without asking anyone ${SHARE}`,
    business: `cost of a request that {thing} could have answered ${MONEY}`,
  },
  {
    about:
      /\b(?:chargers|(?:ev|car|e-car|vehicle) charger|(?:ev )?charging (?:points?|stations?|hubs?|columns?)|wall ?boxes)$/,
    who: "drivers",
    reach: `{who} who charge at {thing} each week ${COUNT}`,
    impact: `{who} who get to charge at {thing} at the first try ${SHARE}`,
    business: `cost of a charge at {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:ticket|vending|coffee|cash|self-service|photo|reverse vending|parcel|check-in|payment|ordering) (?:machines?|kiosks?|terminals?|points?|stations?|lockers?)$|\b(?:kiosks?|atms?|lockers?|self-checkouts?|charg(?:ers|ing (?:points?|stations?)))$/,
    who: "customers",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who get what they came for at {thing} at the first try ${SHARE}`,
    business: `cost of serving {who} at {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:bakery|packing|packaging|labell?ing|coating|extrusion|canning|finishing|casting|cutting|blending|roasting|sorting|picking|assembly|paint|bottling|welding|production|filling) (?:lines?|robots?|machines?|cells?|systems?)|robots?|cobots?|conveyors?(?: belts?)?|palleti[sz]ers?|cnc machines?|3d printers?)$/,
    not: /^(?:research|review|analy[sz]e|evaluate)$/,
    who: "customers",
    reach: `{who} whose order goes through {thing} each week ${COUNT}`,
    impact: `orders through {thing} that are right at the first try ${SHARE}`,
    business: `cost of an order that goes through {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:testing|vaccination|camp|festival) sites?|annexe?s?|extensions?|pavilions?|lounges?|towers?|terminals?|wings?|parks?|playgrounds?|gardens?|(?<!(?:data|deal|chat|server|control) )rooms?|stages?|boardwalks?|promenades?|squares?|(?:football |playing |sports )?(?:pitch(?:es)?|grounds?|fields?)|clubs?|museums?|libraries|library|courts?|pools?|cent(?:er|re)s?|halls?|counters?|desks?|booths?|stands?|bridges?|lanes?|paths?|trails?|kitchens?|studios?|labs?|makerspaces?|nurser(?:y|ies)|creches?|canteens?|arenas?|piers?|tracks?|berths?|platforms?)$/,
    not: /^(?:migrate|move|deploy|release|ship|launch|develop)$/,
    verbs:
      /^(?:open|build|finish|complete|deliver|live|set up|construct|renovate|refurbish|extend|expand|relocate|inaugurate)$/,
    needs: ["thing"],
    kinds: ["other", "event", "process"],
    who: "people",
    reach: `{who} who come to {thing} each week ${COUNT}`,
    impact: `{who} who would recommend {thing} to a friend ${SHARE}`,
    business: `cost of a visit to {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:four-day weeks?|flexible (?:working )?(?:hours|time)|flexible working|flexitime|remote days|home office days|shift swaps?|job shar\w+|sabbaticals?|parental leave)\b/,
    who: "colleagues",
    reach: `{who} who make use of {any} ${COUNT}`,
    impact: `{who} with {any} who would recommend us as a place to work ${SHARE}`,
    business: `{who} who leave us each year ${COUNT}`,
  },
  {
    about:
      /\b(?:comparisons?|calculators?|configurators?|quiz(?:zes)?|checkers?|estimators?|finder|selectors?|simulators?)$/,
    who: "people",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who know what to do next after they used {thing} ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\bfeedback (?:widgets?|forms?|buttons?|portals?|tools?|channels?|boards?|loops?)$|\bsuggestion box(?:es)?$|\bidea (?:box|board|portal)$/,
    who: "customers",
    reach: `{who} who tell us what they miss through {thing} each month ${COUNT}`,
    impact: `{who} who say that we acted on what they told us through {thing} ${SHARE}`,
    business: `{who} who told us what they miss through {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about: /\b(?:first[- ]aid|cpr|defibrillators?)\b/,
    not: /^(?:build|ship|develop)$/,
    who: "colleagues",
    reach: `{who} who can give first aid until help comes ${COUNT}`,
    impact: `emergencies in which somebody helps before the ambulance comes ${SHARE}`,
    business: `working days lost after accidents ${COUNT}`,
  },
  {
    about: /\bonboarding\b/,
    needs: ["others"],
    who: "customers",
    reach: `{who} who finish {thing} each week ${COUNT}`,
    impact: `{who} who finish {thing} without asking for help ${SHARE}`,
    business: `{who} who finish {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:transparency|sustainability|esg|csr|climate|carbon|progress|activity|research|annual|impact|benchmark|industry|trend|diversity|state of [\w ]+|salary|pay) (?:reports?|stud(?:y|ies)|surveys?|index|benchmarks?)$|\b(?:figures|statistics|findings|minutes|interviews|memoirs|letters)$/,
    verbs: /^(?:publish|release|launch|write|issue|ship|bring|produce|create|live)$/,
    who: "readers",
    reach: `{who} who read {thing} to the end ${COUNT}`,
    impact: `{who} who find in {thing} what they were looking for ${SHARE}`,
    business: `people who name {thing} as a reason to trust us ${SHARE}`,
  },
  {
    about:
      /\b(?:points|data|records?|accounts?|balances?|documents?|files?|contacts?|contracts?|photos?|bookings?|subscriptions?|vouchers?|tickets?|invoices?|statements?|policies)$/,
    verbs: /^(?:migrate|move|transfer|switch|import|convert|port)$/,
    not: /^never$/,
    needs: ["thing", "goal"],
    who: "customers",
    reach: `{who} whose {bare} {is} in {toward} ${COUNT}`,
    impact: `{who} who notice a problem with {any} each month ${COUNT}`,
    business: `monthly cost of looking after {any} ${MONEY}`,
  },
  {
    about:
      /\b(?:style ?guides?|tone of voice|editorial guidelines?|brand (?:\w+ )?(?:book|guidelines?)|glossar(?:y|ies))$/,
    who: "colleagues",
    reach: `{who} who write with {thing} every week ${COUNT}`,
    impact: `readers who understand at first sight what {who} wrote with {thing} ${SHARE}`,
    business: `time spent on corrections ${HOURS} a week`,
  },
  {
    about:
      /\b(?:(?:audio|virtual) ?(?:guides?|tours?)|guide ?books?|(?:migration|setup|installation|buying|buyer's|field|visitor|travel|care|user|safety|size|city) guides?|buyer ?'?s guides?|toolkits?|(?:welcome|starter|care|survival) (?:kits?|packs?)|leaflets?|instructions|self-help \w+|how-to guides?)$/,
    who: "people",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who get on with {thing} without asking anyone ${SHARE}`,
    business: `monthly cost of questions that {thing} could answer ${MONEY}`,
  },
];

/** What is made anew in another version. */
export const VERSION_FAMILY: Family = {
  verbs: /^(?:upgrade|update|migrate|move|bring)$/,
  goal: /\b(?:versions?|releases?|v?(?!365)\d+(?:\.\d+)*)\b/,
  needs: ["thing", "goal"],
  who: "customers",
  reach: `{who} served by {toward} of {thing} ${COUNT}`,
  impact: `{who} who notice a problem with {thing} each month ${COUNT}`,
  business: `monthly cost of running {thing} ${MONEY}`,
};
