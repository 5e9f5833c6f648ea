/** Rewrites of how colleagues work with one another: what they look up, talk over, share and do without. */
import { COUNT, type Family, HOURS, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT =
  /^(?:research|review|analy[sz]e|evaluate|audit|hire|migrate|move|translate|localize|digiti[sz]e|refactor)$/;

export const OFFICE_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:document|describe|map|map out|write down)$/,
    about:
      /\b(?:flows|architecture|interfaces|dependencies|setup|infrastructure|systems?|integrations|schemas?|decisions|networks?|services)$/,
    who: "colleagues",
    reach: `{who} who find out about {any} without asking anyone ${COUNT}`,
    impact: `questions about {any} that are answered on the same day ${SHARE}`,
    business: `time lost to looking for answers ${HOURS} a week`,
  },
  {
    about: /\b(?:one-on-ones?|one-to-ones?|1:1s?)$/,
    who: "colleagues",
    reach: `{who} who bring a topic of their own to {thing} ${COUNT}`,
    impact: `{who} who say that they get the help they need in {thing} ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:contract|document|records?|case|quality|fleet|asset|visitor|knowledge|project|supplier|vendor|inventory|lease|spare parts?) management$/,
    verbs: /^(?:implement|introduce|set up|build|establish|roll out|create|launch|deploy|digiti[sz]e)$/,
    needs: ["own"],
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `{who} who find what they need in {thing} without asking anyone ${SHARE}`,
    business: `time lost to looking for things ${HOURS} a week`,
  },
  {
    about: /\b(?:rotas?|rosters?|(?:duty|shift) (?:plans?|schedules?))$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who know a week ahead when they are needed ${COUNT}`,
    impact: `shifts that are filled a week ahead ${SHARE}`,
    business: `shifts that stay empty each month ${COUNT}`,
  },
  {
    about:
      /\b(?:slides?|templates?|icons?|images?|photos?|styles?|assets?|snippets?|prompts?|clauses?) (?:librar(?:y|ies)|collections?|banks?|pools?)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `{who} who find what they need in {thing} without asking anyone ${SHARE}`,
    business: `time spent on making the same thing twice ${HOURS} a week`,
  },
  {
    verbs: /^(?:digiti[sz]e|digitali[sz]e)$/,
    about:
      /\b(?:(?:goods-in|goods-out|intake|warehouse|hr|invoice|purchase|purchasing|maintenance|production|quality|inspection|approval|payroll|stock|filing|reporting|recruitment|planning|shipping|returns|handover|audit) (?:process(?:es)?|workflows?|checklists?|orders?|reports?|sheets?|protocols?|forms?)|time ?sheets?|work orders?|checklists?|inspection reports?|shift books?|log ?books?)$/,
    who: "colleagues",
    reach: `{who} who work with {digital} every week ${COUNT}`,
    impact: `mistakes in {thing} that {who} notice each month ${COUNT}`,
    business: `time spent on {thing} ${HOURS} a week`,
  },
  {
    about: /\b(?:exit|stay|stay-or-go|leaver) (?:interviews?|talks?|conversations?)$/,
    needs: ["own"],
    who: "colleagues",
    reach: `colleagues who tell us frankly why they stay or go ${COUNT}`,
    impact: `colleagues who say that we acted on what we heard in {thing} ${SHARE}`,
    business: `colleagues who leave us each year ${COUNT}`,
  },
  {
    about: /\b(?:peer|360\S*|upward|manager|continuous|regular|team|mutual|weekly) feedback$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who get feedback they can use each month ${COUNT}`,
    impact: `{who} who say that they know how to grow with us ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:no-meeting|meeting-free|focus|quiet|casual|no-e?-?mail|deep-work) (?:days?|\w+days?|time|hours?|afternoons?|mornings?)$/,
    who: "colleagues",
    reach: `{who} who make use of {thing} each week ${COUNT}`,
    impact: `{who} who say that they work better thanks to {thing} ${SHARE}`,
    business: `time spent in meetings for each colleague ${HOURS} a week`,
  },
  {
    about:
      /\b(?:(?:cloud |aws |azure )?(?:cost|spend\w*|budget|billing) (?:alerts?|alarms?|limits?|guard ?rails?|dashboards?))$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `colleagues who act on {thing} each month ${COUNT}`,
    impact: `surprises on the bill that {thing} {shows} in time ${SHARE}`,
    business: `money spent each month that nobody had planned ${MONEY}`,
  },
  {
    about: /\b(?:certificat\w*|licen[cs]es?|qualifications?|exams?|accreditations?)$/,
    verbs: /^(?:complete|finish|get|obtain|earn|pass|secure|do)$/,
    needs: ["colleagues"],
    who: "colleagues",
    reach: `{who} who use what they learned for {thing} every week ${COUNT}`,
    impact: `requests that {who} settle without outside help ${SHARE}`,
    business: `monthly cost of help that we buy elsewhere ${MONEY}`,
  },
  {
    verbs: /^(?:consolidate|merge|combine|unify|centrali[sz]e|bring together|bundle)$/,
    about:
      /\b(?:spreadsheets?|sheets|lists|documents?|reports?|templates?|files|folders|trackers?|polic(?:y|ies)|handbooks?|wikis?|forms)$/,
    needs: ["thing"],
    who: "colleagues",
    reach: `{who} who find what they need in one place each month ${COUNT}`,
    impact: `questions that {who} answer from one place without asking anyone ${SHARE}`,
    business: `time lost to comparing and correcting {any} ${HOURS} a week`,
  },
  {
    verbs: /^(?:sunset|decommission|deprecate|retire|shut down|phase out|turn off|switch off|remove)$/,
    about:
      /\b(?:(?:exchange|mail|file|print|on-prem\w*|fax|terminal|lotus) (?:[\w-]+ )?(?:servers?|shares?|machines?)|intranet|sharepoint|lotus notes|access databases?|spreadsheets?|pbx|phone systems?|erp|crm|jira|confluence|wiki|paper forms|shared drives?)$/,
    not: /^(?:replace|swap)$/,
    who: "colleagues",
    reach: `{who} who do without {thing} and still get their work done ${COUNT}`,
    impact: `requests for help from {who} who miss {thing} each week ${COUNT}`,
    business: `monthly cost of keeping {thing} alive ${MONEY}`,
  },
];
