/** Rewrites of products and their parts, and of what is published. */
import { ANALYSIS, COUNT, DAYS, type Family, HOURS, MONEY, SHARE } from "./rewrite-words.ts";

export const PRODUCT_FAMILIES: readonly Family[] = [
  {
    not: ANALYSIS,
    about:
      /\b(?:pricing|prices|price (?:list|model)|tariffs?|freemium|subscriptions?|discounts?|bundles?|free trials?|pricing (?:models?|plans?|tiers?|structures?|schemes?|and packaging)|(?:premium|pro|enterprise|free|basic|business|starter|family|annual|yearly|monthly) (?:plans?|tiers?|subscriptions?))$/,
    who: "customers",
    reach: `{who} on {thing} ${COUNT}`,
    impact: `{who} who say that they get their money's worth on {thing} ${SHARE}`,
    business: `monthly revenue for each customer on {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:chat ?bots?|ai (?:assistant|agent)s?|virtual (?:assistant|agent)s?|voice ?bots?|live chat|bots?)\b/,
    who: "customers",
    reach: `{who} who get their answer from {thing} each week ${COUNT}`,
    impact: `questions that {thing} {solves} to the end ${SHARE}`,
    business: `cost of an answered question ${MONEY}`,
  },
  {
    about:
      /\b(?:checkout|cart|basket|purchase|order(?:ing)?|booking|reservation|payment) (?:page|screen|form)s?$/,
    who: "customers",
    reach: `{who} who order on {thing} each week ${COUNT}`,
    impact: `{who} who get through {thing} at the first try ${SHARE}`,
    business: `{who} who come to {thing} and pay ${SHARE}`,
  },
  {
    about:
      /\b(?:checkout|cart|basket|purchase|order(?:ing)?|booking|reservation)(?: (?:flow|process|journey|experience|funnel))?$|\bone-click (?:checkout|purchase|ordering)/,
    who: "customers",
    reach: `{who} who finish {thing} each week ${COUNT}`,
    impact: `{who} who finish {thing} at the first try ${SHARE}`,
    business: `{who} who begin {thing} and pay ${SHARE}`,
  },
  {
    about:
      /\b(?:buy-now-pay-later|bnpl|instal+ments|apple pay|google pay|paypal|klarna|stripe(?! tax| identity| radar)|sepa|payments?|payment (?:methods?|options?|providers?)|wallets?|direct debit|credit cards?|pay by \w+|checkout)\b(?! (?:api|sdk|service|module|engine|team|flow|system|platform|gateway|library))/,
    not: /^(?:fix|resolve|refactor)/,
    kinds: ["feature", "flow", "other", "integration", "process", "platform"],
    who: "customers",
    reach: `{who} who pay with {thing} each month ${COUNT}`,
    impact: `{who} whose payment with {thing} works at the first try ${SHARE}`,
    business: `{who} who give up at the payment ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:employee|new[- ]hire|team|staff|volunteer|engineer|developer|driver) onboarding|onboarding (?:week|days?|camp|session|plan|guide|handbook|checklist|buddy|manual|curriculum|programme?|process for (?:new )?(?:hires|employees|colleagues|starters|joiners)))\b/,
    who: "new colleagues",
    reach: `{who} who do work of their own within a month ${COUNT}`,
    impact: `{who} who say after a month that they know what is expected of them ${SHARE}`,
    business: `{who} who are still with us after half a year ${SHARE}`,
  },
  {
    about:
      /\b(?:search|(?<!(?:particle|air|dust|carbon|hepa|exhaust|oil|fuel|water) )filters?|recommendations?|navigation|menu|sitemap)$|\b(?:search|recommendation) (?:engine|bar|api|results|page|index)\b/,
    who: "customers",
    reach: `{who} who find something with {thing} each week ${COUNT}`,
    impact: `{who} who find what they were looking for with {thing} ${SHARE}`,
    business: `{who} who find something with {thing} and come back within a month ${SHARE}`,
  },
  {
    about: /\b(?:appointment|visit|booking|lesson|class) reminders?$/,
    who: "customers",
    reach: `{who} who confirm or move what they booked because of {thing} each week ${COUNT}`,
    impact: `{who} who come to what they booked ${SHARE}`,
    business: `monthly cost of bookings to which nobody comes ${MONEY}`,
  },
  {
    about: /\b(?:notifications?|reminders?|push|digests?|alerts?|newsletters?|e-?mails?)$/,
    who: "customers",
    reach: `{who} who do something because of {thing} each week ${COUNT}`,
    impact: `{who} who call {thing} useful ${SHARE}`,
    business: `{who} who come back to us through {thing} within a month ${SHARE}`,
  },
  {
    about:
      /\b(?:two-factor|2fa|mfa|multi-factor|sso|single sign-on|log-?in|sign-?in|authentication|passkeys?|passwords?|biometric\w*)\b/,
    who: "customers",
    reach: `{who} who sign in with {thing} each week ${COUNT}`,
    impact: `{who} who get in at the first try with {thing} ${SHARE}`,
    business: `monthly cost of accounts that were broken into or locked ${MONEY}`,
  },
  {
    about:
      /\b(?:career|careers|jobs?(?: application)?|hiring|recruiting) (?:page|site|website|portal|form)\b/,
    who: "applicants",
    reach: `{who} who apply through {thing} each month ${COUNT}`,
    impact: `{who} who come through {thing} and fit the role ${SHARE}`,
    business: `cost of a filled role ${MONEY}`,
  },
  {
    about:
      /\b(?:help (?:cent(?:er|re)|pages?|articles?|desk)|knowledge base|faqs?|self-service$|documentation|docs|manuals?|how-?tos?|user guides?|getting started|support (?:portal|page|articles)|guides?|tutorials?|walkthroughs?|readmes?|reference|wiki|intranet|glossary|handbooks?|specs?|specifications?)\b(?! (?:campaign|process))/,
    needs: ["colleagues"],
    who: "colleagues",
    reach: `{who} who find their answer in {thing} each month ${COUNT}`,
    impact: `questions that {who} answer from {thing} without asking anyone ${SHARE}`,
    business: `time that {who} lose looking for answers ${HOURS} a week`,
  },
  {
    about:
      /\b(?:help (?:cent(?:er|re)|pages?|articles?)|knowledge base(?: articles?)?|faqs?|self-service$|user (?:guides?|manuals?)|getting started|support (?:portal|page|articles)|how-?tos?)\b/,
    who: "customers",
    reach: `{who} who find their answer in {thing} each month ${COUNT}`,
    impact: `questions that {who} answer from {thing} without asking us ${SHARE}`,
    business: `monthly cost of questions that {thing} could answer ${MONEY}`,
  },
  {
    about:
      /\b(?:api|sdk|developer|reference|technical|code|module|library|usage|integration) (?:[\w-]+ )?(?:docs?|documentation|guides?|examples?|portal|specs?|specifications?)\b|\b(?:rfc|readme)s?\b/,
    who: "developers",
    reach: `{who} who build something with {thing} each month ${COUNT}`,
    impact: `{who} who get to a first working call without asking anyone ${SHARE}`,
    business: `customers who go live after reading {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:apis?|sdks?|webhooks?|client librar(?:y|ies)|endpoints?|graphql|plugins? (?:system|platform)|developer (?:portal|platform))\b/,
    who: "developers",
    reach: `{who} who build on {thing} each month ${COUNT}`,
    impact: `time that {who} need for a first working call ${HOURS}`,
    business: `monthly revenue from customers who use {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:integrations?|connectors?|adapters?|(?<!(?:weigh|foot|road|rail|swing|new|old) )bridges?|sync)$/,
    who: "customers",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `time that {who} spend copying data by hand without {thing} ${HOURS} a week`,
    business: `{who} who use {thing} and renew ${SHARE}`,
  },
  {
    verbs: /^(?:integrate|connect|interface|hook|hook up|link|sync|integrate with|wire)$/,
    who: "customers",
    reach: `{who} who work with us from within {partner} each week ${COUNT}`,
    impact: `time that {who} spend copying data by hand between {partner} and us ${HOURS} a week`,
    business: `{who} who use {partner} together with us and renew ${SHARE}`,
  },
  {
    about:
      /\b(?:design systems?|component librar(?:y|ies)|style ?guides?|ui kit|ci|ci\/cd|build (?:system|pipeline)|developer (?:tools?|experience|environment)|dev environment|staging|sandbox|toolchain|monorepo|deployment pipeline|release pipeline|feature flags?|test(?:ing)? (?:environment|framework|suite|infrastructure))\b/,
    who: "developers",
    reach: `{who} who build with {thing} every week ${COUNT}`,
    impact: `time from an idea to customers who use it ${DAYS}`,
    business: `share of the time of {who} that goes into building something twice ${SHARE}`,
  },
  {
    about:
      /\b(?:data (?:warehouse|lake|lakehouse|platform|pipelines?|model|catalog(?:ue)?|mart)|etl|analytics(?: (?:platform|tool|setup|pipeline|layer|stack|workbench|hub|environment))?|(?:semantic|metrics?|reporting) layers?|feature stores?|ga4|google analytics|mixpanel|amplitude|matomo|data (?:mesh|products?|contracts?)|knowledge graphs?|ontolog(?:y|ies)|(?:event|usage|conversion|web|product) tracking|tracking plan|instrumentation|bi(?!-))\b/,
    who: "colleagues",
    reach: `{who} who answer a question with data from {thing} each week ${COUNT}`,
    impact: `time from a question to an answer that can be trusted ${DAYS}`,
    business: `monthly cost of mistakes that {thing} would have shown in time ${MONEY}`,
  },
  {
    about:
      /\b(?:dashboards?|scorecards?|kpis?|okr (?:tool|tracker)|reporting|metrics?)\b|\b(?:monthly|weekly|quarterly|annual|financial|sales|management|automated|performance|board|usage|status) (?:[\w-]+ )?reports?\b/,
    not: /^publish$/,
    needs: ["people"],
    who: "colleagues",
    reach: `{who} who decide something with {thing} each week ${COUNT}`,
    impact: `questions that {who} answer from {thing} without asking anyone ${SHARE}`,
    business: `{who} who act on {thing} before a problem costs money ${SHARE}`,
  },
  {
    about:
      /\b(?:dashboards?|scorecards?|kpis?|okr (?:tool|tracker)|reporting|metrics?)\b|\b(?:monthly|weekly|quarterly|annual|financial|sales|management|automated|performance|board|usage|status) (?:[\w-]+ )?reports?\b/,
    not: /^publish$/,
    who: "colleagues",
    reach: `{who} who decide something with {thing} each week ${COUNT}`,
    impact: `problems of customers that we solve because {thing} showed them ${COUNT}`,
    business: `time spent on putting figures together ${HOURS} a month`,
  },
  {
    about:
      /\b(?:landing pages?|home ?pages?|web ?pages?|pages?|web ?sites?|microsites?|(?<!(?:testing|building|camp|construction|festival|production|storage|vaccination) )sites?|pricing pages?|product pages?|blog)$/,
    who: "visitors",
    reach: `{who} who take the next step on {thing} each week ${COUNT}`,
    impact: `{who} who find what they were looking for on {thing} ${SHARE}`,
    business: `{who} who come through {thing} and become customers ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:online|web) (?:shop|store)|web ?shops?|storefronts?|marketplaces?|e-?commerce(?: site| platform)?)\b/,
    who: "customers",
    reach: `{who} who buy in {thing} each week ${COUNT}`,
    impact: `{who} who find what they were looking for in {thing} ${SHARE}`,
    business: `visits to {thing} that end in an order ${SHARE}`,
  },
  {
    about:
      /\b(?:onboarding|sign-?up|registration|activation|(?:loan|account|job|mortgage|credit|insurance|grant|visa) application|claims?|returns?|verification|enrol?lment|self-serve|upgrade|cancellation|login|tour|journey|workflow|flow|funnel|tutorial|checklist|wizard|form)\b(?: (?:flow|process|experience|journey|steps?|screens?|form|tour|wizard))?$|\bapplication (?:flow|process|form)$/,
    kinds: ["flow", "feature", "process", "document", "event", "other", "content", "compliance", "platform"],
    not: /^(?:map|map out|define|analyze|understand|study|review|investigate)$/,
    who: "customers",
    reach: `{who} who finish {thing} each week ${COUNT}`,
    impact: `{who} who finish {thing} without asking for help ${SHARE}`,
    business: `{who} who finish {thing} and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:backend|infrastructure|infra|servers?|clusters?|nodes?|network|kubernetes|hosting|cloud|database|cache|queue|gateway|load balancer|microservices?|architecture|services?|platform|engine|protocol|data cent(?:er|re)|storage)$/,
    kinds: ["platform", "integration", "feature", "other"],
    needs: ["thing"],
    not: /^(?:launch|open|release|announce|pilot|offer|introduce|start|set up|create|extend)/,
    who: "customers",
    reach: `{who} served from {thing} ${COUNT}`,
    impact: `{who} who notice a disruption each month ${COUNT}`,
    business: `monthly running cost of {thing} for each customer ${MONEY}`,
  },
];

export const PUBLISHED_FAMILIES: readonly Family[] = [
  {
    about: /\b(?:guidelines?|guidance|playbooks?)$/,
    verbs: /^(?:publish|launch|release|issue|write|create|draft|develop|introduce)$/,
    who: "people",
    reach: `{who} who work by {thing} every week ${COUNT}`,
    impact: `{who} who do it right at the first try with {thing} ${SHARE}`,
    business: `time lost to questions that {thing} {settles} ${HOURS} a week`,
  },
  {
    about:
      /\b(?:case stud(?:y|ies)|testimonials?|success stor(?:y|ies)|customer stor(?:y|ies)|use[- ]cases?|references?|pitch decks?|one-pagers?|brochures?|datasheets?|white ?papers?|e-?books?)\b/,
    who: "prospects",
    reach: `{who} who ask for a talk after {thing} each month ${COUNT}`,
    impact: `{who} who say that {thing} answered their main question ${SHARE}`,
    business: `deals won after {who} read {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:videos?|podcasts?|episodes?|webcasts?|films?|documentar(?:y|ies)|clips?|screencasts?|reels?|series)\b/,
    who: "people",
    reach: `{who} who watch or hear {thing} to the end each month ${COUNT}`,
    impact: `{who} who use something they learned from {thing} ${SHARE}`,
    business: `{who} who come to us through {thing} and <become customers> ${SHARE}`,
  },
  {
    verbs: /^(?:publish|launch|release|ship|bring|issue|put out)$/,
    kinds: ["document"],
    who: "readers",
    reach: `{who} who read {thing} to the end ${COUNT}`,
    impact: `{who} who find in {thing} what they were looking for ${SHARE}`,
    business: `{who} of {thing} who <take the next step with us> ${SHARE}`,
  },
  {
    not: /^(?:ship|build|add|enable|introduce|order|buy|hand out|distribute|issue|attach|install)$/,
    kinds: ["content"],
    who: "readers",
    reach: `{who} who come back for {thing} each month ${COUNT}`,
    impact: `{who} who find in {thing} what they were looking for ${SHARE}`,
    business: `{who} who come through {thing} and <become customers> ${SHARE}`,
  },
  {
    about:
      /\b(?:blog ?posts?|posts?|articles?|stories|tweets?|essays?|columns?|press (?:releases?|coverage)|announcements?)\b/,
    who: "readers",
    reach: `{who} who come back for {thing} each month ${COUNT}`,
    impact: `{who} who find in {thing} what they were looking for ${SHARE}`,
    business: `{who} who come through {thing} and become customers ${SHARE}`,
  },
];

/** Tools that are brought in for those who work with us. */
export const INTERNAL_TOOL: Family = {
  verbs:
    /^(?:replace|swap|switch|relaunch|redesign|revamp|renew|bring|put|live|complete|finish|launch|done|implement|introduce|adopt|roll out|set up|deploy|install|configure|select|choose|buy|procure|evaluate|establish|use)$/,
  about:
    /\b(?:crm|erp|hris|ats|wms|pim|dam|cms|dms|cmdb|itsm|ticketing (?:system|tool)|intranet|slack|jira|notion|confluence|hubspot|salesforce|workday|zendesk|okta|asana|miro|figma|teams|sap(?: \S+)*|personio|greenhouse|github|gitlab|datadog|looker|tableau|power bi|(?:internal|project management|planning|scheduling|expense|time|helpdesk|sales|support|hr|accounting|recruiting|feedback|survey|collaboration|security|management) (?:[\w-]+ )?(?:tools?|systems?|software|platforms?|suite))\b/,
  who: "colleagues",
  reach: `{who} who work with {thing} every week ${COUNT}`,
  impact: `requests that {who} finish on the same day with {thing} ${SHARE}`,
  business: `time that {who} lose to work by hand ${HOURS} a week`,
};

/** What makes something pleasant that people could do without it. */
const CONVENIENCE =
  /\b(?:chats?|modes?|themes?|wish ?lists?|favou?rites|comments?|reactions?|sharing|widgets?|badges?|streaks?|stickers?|avatars?|profiles?|history|timeline|feeds?|bookmarks?|shortcuts?|previews?|playlists?|watch ?lists?|extensions?|maps?|calendars?|tags|labels|folders?|templates?|pins?|polls?|stories|leaderboards?|captions|subtitles|filters)$/;

/** Any other product. */
export const TOOL_FAMILIES: readonly Family[] = [
  {
    needs: ["colleagues"],
    kinds: ["feature", "platform", "integration", "flow"],
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `requests that {who} finish on the same day with {thing} ${SHARE}`,
    business: `time that {who} lose to work by hand ${HOURS} a week`,
  },
  {
    not: /^(?:build|install|open|repair|buy|extend|set up)$/,
    kinds: ["flow"],
    who: "customers",
    reach: `{who} who finish {thing} each week ${COUNT}`,
    impact: `{who} who finish {thing} without asking for help ${SHARE}`,
    business: `{who} who finish {thing} and are still with us three months later ${SHARE}`,
  },
  {
    kinds: ["feature"],
    about: CONVENIENCE,
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who would miss {thing} if {it} {were} gone ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
  {
    not: /^install$/,
    kinds: ["feature", "platform", "integration"],
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who reach their goal with {thing} at the first try ${SHARE}`,
    business: `{who} who use {thing} and are still with us three months later ${SHARE}`,
  },
];
