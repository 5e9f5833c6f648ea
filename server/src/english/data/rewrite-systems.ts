/** Rewrites of systems that run for others: models, firmware, releases, networks, channels, what is connected with what. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT = /^(?:research|review|analy[sz]e|evaluate|audit|hire|train|assess|compare|select|choose)$/;

const JOINING = /^(?:integrate|connect|link|sync|synchronize|interface|hook up|wire)$/;
/** Systems that colleagues work with, and no customers. */
const OWN_SYSTEMS =
  /\b(?:pim|erp|crm|wms|pos|epos|cms|dam|oms|mes|lims|ehr|emr|pms|lms|hris?|payroll|accounting|billing|bookkeeping|invoicing|(?:till|lab(?:oratory)?|hospital|phone|door|parking|practice|library|school|radiology|pharmacy|warehouse|inventory|booking|ticketing|finance|ledger|case|document|stock|order|membership|donor|patient|timekeeping|scheduling)(?: management)?) ?(?:systems?|software|tools?|platforms?|database)?$/;
const JOINED = {
  who: "colleagues",
  reach: `colleagues who find the same data in {thing} and {toward} ${COUNT}`,
  impact: `time that colleagues spend copying data by hand between {thing} and {toward} ${HOURS} a week`,
  business: `monthly cost of mistakes in data copied by hand ${MONEY}`,
} as const;

export const SYSTEM_FAMILIES: readonly Family[] = [
  {
    about: /\blead (?:scoring|qualification|routing)(?: (?:models?|rules?|systems?))?$/,
    not: /^(?:research|review|analy[sz]e|evaluate|audit|hire)$/,
    who: "sales reps",
    reach: `{who} who begin their week with the leads that {thing} {puts} first ${COUNT}`,
    impact: `leads put first by {thing} that hear from us on the same day ${SHARE}`,
    business: `leads put first by {thing} that become customers ${SHARE}`,
  },
  {
    about: /\b(?:(?:customer|account|client) health|churn(?: risk)?) scor(?:es?|ing)$/,
    not: /^(?:research|review|analy[sz]e|evaluate|audit|raise|improve|increase|reach)$/,
    who: "account managers",
    reach: `customers at risk whom {who} talk to in the same week ${SHARE}`,
    impact: `customers at risk who use us as before a month later ${SHARE}`,
    business: `customers who leave us each month ${COUNT}`,
  },
  {
    about: /\b(?:mentor(?:ing|ship)|buddy) (?:apps?|platforms?|tools?|portals?)$/,
    not: /^(?:research|review|analy[sz]e|evaluate|audit)$/,
    who: "colleagues",
    reach: `{who} who talk with a mentor through {thing} each month ${COUNT}`,
    impact: `{who} who say that their mentor helps them grow ${SHARE}`,
    business: `{who} with a mentor who are still with us after a year ${SHARE}`,
  },
  {
    about: /^(?:the )?data(?: migrations?)?$/,
    verbs: /^(?:migrate|complete|finish|do|run|carry out|finali[sz]e|deliver|perform)$/,
    goal: /^$/,
    who: "customers",
    reach: `{who} who work with their own data in the new place every week ${COUNT}`,
    impact: `{who} who find all that is theirs without asking us ${SHARE}`,
    business: `time from signing to the first week of use ${DAYS}`,
  },
  {
    about: /\b(?:data cent(?:er|re)s?|server rooms?)$/,
    verbs: /^(?:consolidate|merge|close|combine|unify|shut down|decommission)$/,
    who: "customers",
    reach: `{who} who notice an outage each month ${COUNT}`,
    impact: `time until {who} can go on after an outage ${MINUTES}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:customer|user|developer|member|client|product|online|support|peer|seller|creator)(?: community)? forums?$/,
    not: /^(?:migrate|move|moderate|research|review)$/,
    who: "customers",
    reach: `{who} who ask or answer in {thing} each month ${COUNT}`,
    impact: `questions in {thing} that somebody answers within a day ${SHARE}`,
    business: `questions that {thing} {answers} each month before they reach us ${COUNT}`,
  },
  {
    about:
      /\b(?:customer|user|member|client|student|patient|seller|merchant|partner|host|creator|driver|tenant|donor|parent|learner|player|subscriber|personal|account) dashboards?$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `{who} who find what they need in {thing} without asking us ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about: /\b(?:identity|id|kyc|age|background) (?:checks?|verification|proofing)$/,
    verbs: /^(?:add|introduce|launch|implement|build|integrate|roll out|ship|redesign|set up)$/,
    who: "customers",
    reach: `{who} who get through {thing} each month ${COUNT}`,
    impact: `{who} who get through {thing} at the first try ${SHARE}`,
    business: `monthly loss to fraud and abuse ${MONEY}`,
  },
  {
    about: /\b(?:invoices?|receipts?|(?:account )?statements?|quotes?|payslips?)$/,
    verbs: /^(?:ship|launch|release|add|introduce|roll out|enable)$/,
    not: /^(?:submit|send)$/,
    who: "customers",
    reach: `{who} who get {any} each month ${COUNT}`,
    impact: `{who} who understand {any} without a question ${SHARE}`,
    business: `monthly cost of questions and mistakes about {any} ${MONEY}`,
  },
  {
    about: /\b(?:carbon|co2|water|energy|emissions?) (?:footprints?|balances?|inventor(?:y|ies))$/,
    who: "teams",
    reach: `{who} that decide with {thing} in view each month ${COUNT}`,
    impact: `customers who can tell what their purchase means for the climate ${SHARE}`,
    business: `monthly energy bill ${MONEY}`,
  },
  {
    about:
      /\b(?:whatsapp|telegram|messenger|facebook messenger|imessage|wechat|viber|sms|text messages|rcs|live chat|video calls?)(?: (?:business|support|channel|inbox|messaging))?$/,
    verbs: /^(?:add|introduce|launch|roll out|offer|enable|open|integrate|start|pilot|set up|connect)$/,
    who: "customers",
    reach: `{who} who reach us by {bare} each week ${COUNT}`,
    impact: `{who} who get an answer by {bare} within an hour ${SHARE}`,
    business: `cost of an answered question ${MONEY}`,
  },
  {
    about:
      /\b(?:sandbox(?:es)?|(?:test|staging|trial|demo|playground) (?:environments?|systems?|accounts?)|playgrounds?)$/,
    needs: ["people"],
    verbs: /^(?:deliver|launch|provide|open|build|create|set up|release|ship|offer|give)$/,
    who: "developers",
    reach: `{who} who try something out in {thing} each week ${COUNT}`,
    impact: `time that {who} need for a first working call ${HOURS}`,
    business: `{who} who go live after they tried {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:(?:purchase|leave|holiday|expense|procurement|invoice|contract|budget|travel|approval|sign-off|release) ?(?:requests?|approvals?|orders?|claims?)?) (?:workflows?|process(?:es)?|flows?)$/,
    needs: ["own"],
    verbs:
      /^(?:build|launch|introduce|implement|create|set up|roll out|redesign|simplify|digiti[sz]e|streamline|deploy)$/,
    not: /^automate$/,
    who: "colleagues",
    reach: `{who} whose request gets through {thing} within a day ${COUNT}`,
    impact: `time that {who} wait for an answer from {thing} ${DAYS}`,
    business: `time that {who} lose chasing approvals ${HOURS} a week`,
  },
  {
    about:
      /\b(?:(?:empty|error|loading) (?:states?|screens?|pages?)|tooltips?|micro-?copy|404 pages?|(?:splash|start|home|settings) screens?|headers?|footers?|layouts?|icons?|colou?r schemes?|typography|illustrations?|error messages?)$/,
    not: LOOKED_AT,
    kinds: ["feature", "content", "flow", "other", "platform", "document"],
    who: "customers",
    reach: `{who} who take the next step at {thing} each week ${COUNT}`,
    impact: `{who} who know at {thing} what to do next ${SHARE}`,
    business: `{who} who give up at {thing} ${SHARE}`,
  },
  {
    verbs: /^(?:test|try|try out|trial|pilot|compare|run)$/,
    about: /\b(?:variants?|versions|alternatives|prototypes?|hypothes[ei]s|ideas?|concepts?|mock-?ups?)$/,
    needs: ["thing"],
    who: "customers",
    reach: `{who} who get to use the best of {thing} ${COUNT}`,
    impact: `{who} who reach their goal with the best of {thing} ${SHARE}`,
    business: `monthly revenue from customers who use the best of {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:second|third|night|late|early|weekend|extra|additional|evening|morning) (?:production |assembly |delivery )?shifts?|shift systems?|extra (?:capacity|line))$/,
    verbs: /^(?:set up|introduce|start|add|launch|open|run|build|create)$/,
    who: "customers",
    reach: `{who} who get their order on the promised day ${COUNT}`,
    impact: `time that {who} wait for their order ${DAYS}`,
    business: `cost of an order ${MONEY}`,
  },
  {
    about:
      /\b(?:wells?|boreholes?|(?:hand|water|solar|solar-powered) pumps?|(?:water|drinking) (?:points?|tanks?|kiosks?)|standpipes?)$/,
    verbs: /^(?:install|build|drill|dig|set up|repair|construct|put|open|finish|complete|restore)$/,
    who: "people",
    reach: `{who} who get their water from {thing} every day ${COUNT}`,
    impact: `time that {who} spend fetching water ${HOURS} a week`,
    business: `cost of {thing} for each person served ${MONEY}`,
  },
  {
    verbs: /^(?:vaccinate|immuni[sz]e|deworm|inoculate)$/,
    who: "farmers",
    reach: `{who} whose animals are protected ${COUNT}`,
    impact: `animals that fall ill each month ${COUNT}`,
    business: `monthly loss from animals that fell ill ${MONEY}`,
  },
  { verbs: JOINING, about: OWN_SYSTEMS, goal: /./, ...JOINED },
  { verbs: JOINING, goal: OWN_SYSTEMS, needs: ["thing"], ...JOINED },
  {
    about:
      /\b(?:firmware|bios|embedded software|device drivers?)(?: (?:updates?|upgrades?|releases?|v?\d\S*))?$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} whose device runs on {thing} ${COUNT}`,
    impact: `{who} who run into an error with {thing} each month ${COUNT}`,
    business: `devices that are sent back each month ${COUNT}`,
  },
  {
    about:
      /\b(?:(?:machine[- ]learning|ml|ai|deep[- ]learning|prediction|predictive|forecast(?:ing)?|demand|churn|propensity|lifetime[- ]value|clv|ltv|attribution|uplift|anomaly|sentiment|(?<!(?:fraud|abuse|spam) )detection|recognition|scoring|classification|ranking|routing|matching|credit|risk|language|vision|lead) (?:[\w-]+ )?(?:models?|algorithms?|engines?)|algorithms?|classifiers?|(?:lead|credit|risk|churn) scoring)$/,
    not: /^(?:research|review|analy[sz]e|evaluate|audit|hire|define)$/,
    who: "people",
    reach: `{who} helped by something that {thing} suggested each month ${COUNT}`,
    impact: `suggestions of {thing} that turn out right ${SHARE}`,
    business: `monthly cost of cases that {thing} got wrong or missed ${MONEY}`,
  },
  {
    about:
      /\b(?:continuous (?:delivery|deployment|integration|testing)|trunk-based development|(?:blue-green|automated|zero-downtime|one-click|daily|canary) (?:deployments?|releases?|rollbacks?)|gitops|infrastructure as code)$/,
    not: LOOKED_AT,
    who: "developers",
    reach: `{who} who release with {bare} every week ${COUNT}`,
    impact: `time from a change to customers who use it ${DAYS}`,
    business: `monthly cost of releases that go wrong ${MONEY}`,
  },
  {
    verbs: /^(?:move|migrate|relocate|transfer|shift)$/,
    about: /\b(?:data cent(?:er|re)s?|servers?|hosting|workloads?|infrastructure|clusters?)$/,
    needs: ["thing", "goal"],
    who: "customers",
    reach: `{who} served from {toward} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly running cost for each customer ${MONEY}`,
  },
  {
    verbs: /^(?:move|migrate|transfer|shift|port|switch|replatform)$/,
    about:
      /\b(?:blog|web ?sites?|home ?page|landing pages?|docs|documentation|help cent(?:er|re)|knowledge base)$/,
    needs: ["thing", "goal"],
    who: "visitors",
    reach: `{who} who find what they need on {thing} each week ${COUNT}`,
    impact: `{who} who notice a problem with {thing} each month ${COUNT}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    about: /\b(?:particle|air|dust|carbon|hepa|exhaust|noise) (?:filters?|purifiers?|barriers?|cleaners?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who spend time where {thing} {is} in use each week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} the place better for them ${SHARE}`,
    business: `monthly cost of {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:move|migrate|switch|transfer|transition|connect|convert|upgrade)$/,
    goal: /\b(?:vpn|network|wi-?fi|sd-wan|phone systems?|voip|telephony(?: platform| system)?|fibre|fiber)$/,
    who: "colleagues",
    reach: `colleagues who work over {toward} every day ${COUNT}`,
    impact: `colleagues who get through at the first try over {toward} ${SHARE}`,
    business: `time lost to connection problems ${HOURS} a week`,
  },
  {
    verbs: /^(?:move|migrate|switch|transfer|transition|connect|convert|upgrade)$/,
    about: /\b(?:vpn|network|wi-?fi|sd-wan|phone systems?|voip|telephony(?: platform| system)?|fibre|fiber)$/,
    needs: ["goal"],
    who: "colleagues",
    reach: `colleagues who work over {thing} every day ${COUNT}`,
    impact: `colleagues who get through at the first try over {thing} ${SHARE}`,
    business: `time lost to connection problems ${HOURS} a week`,
  },
  {
    about: /\b(?:csv|data|bulk|excel|file|contacts?|xml|product|address) ?(?:imports?|uploads?|importers?)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who finish {thing} at the first try ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:cancel+ation|cancel|unsubscribe|downgrade|pause|opt-out|account deletion|termination) (?:pages?|flows?|forms?|process|journey|button|portal|options?)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who finish {thing} on their own each month ${COUNT}`,
    impact: `{who} who finish {thing} without asking for help ${SHARE}`,
    business: `{who} who begin {thing} and decide to stay ${SHARE}`,
  },
  {
    about:
      /\b(?:tiktok|instagram|youtube|linkedin|facebook|twitter|threads|mastodon|bluesky|whatsapp|telegram|discord|reddit|pinterest|social(?: media)?) ?(?:channels?|accounts?|pages?|profiles?|presence|groups?|servers?|feeds?)$|\b(?:marketplace|store|directory|exchange|portal) listings?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who come to us through {thing} each month ${COUNT}`,
    impact: `{who} who come to us through {thing} and find what they were looking for ${SHARE}`,
    business: `{who} who come through {thing} and become customers ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:single|unified|golden|360(?:-degree|°)?|central) )(?:[\w-]+ )?(?:views?|records?|customer profiles?)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `customers who have to tell us something only once ${SHARE}`,
    business: `time that {who} lose looking things up in several places ${HOURS} a week`,
  },
  {
    about:
      /\b(?:(?:snow )?groomers?|excavators?|diggers?|dozers?|tractors?|snow ?ploughs?|sweepers?|mowers?|cranes?|(?:wheel )?loaders?|gritters?|(?:power|diesel|emergency|backup) generators?|compressors?|(?:industrial |deck |pizza )?ovens?|(?:offset |printing |hydraulic |injection )?press(?:es)?|lathes?|(?:milling|moulding|molding|cutting|embroidery|knitting) machines?|mixers?|furnaces?|kilns?|(?:laser|plasma|water-jet) cutters?|harvesters?|combine)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `people who benefit from the work of {thing} each week ${COUNT}`,
    impact: `jobs planned for {thing} that are done on time ${SHARE}`,
    business: `cost of an hour of work with {thing} ${MONEY}`,
  },
];
