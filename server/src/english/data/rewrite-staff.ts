/** Rewrites of what is there for colleagues, and of relief for people in need: pay, schemes, succession, kits. */
import { COUNT, DAYS, type Family, MONEY, SHARE } from "./rewrite-words.ts";

const LOOKED_AT = /^(?:research|review|analy[sz]e|evaluate|audit|benchmark|migrate|train|hire)$/;

export const STAFF_FAMILIES: readonly Family[] = [
  {
    about: /\bprobation (?:reviews?|talks?|meetings?|process)$/,
    who: "new colleagues",
    reach: `{who} who can tell how they are doing before their probation ends ${COUNT}`,
    impact: `{who} who say that they know what is expected of them ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about: /\b(?:flu |travel |tetanus )?(?:jabs?|shots|vaccinations?)$/,
    verbs: /^(?:offer|provide|give|organi[sz]e|run|introduce|roll out)$/,
    needs: ["own"],
    who: "colleagues",
    reach: `{who} who are protected by {thing} ${COUNT}`,
    impact: `{who} who stay well through the season ${SHARE}`,
    business: `working days lost to illness ${COUNT}`,
  },
  {
    about: /\b(?:inductions?|orientation)(?: (?:days?|weeks?|courses?|program(?:me)?s?|sessions?))?$/,
    needs: ["people"],
    who: "new colleagues",
    reach: `{who} who do work of their own within a month ${COUNT}`,
    impact: `{who} who say after a month that they know what is expected of them ${SHARE}`,
    business: `{who} who are still with us after half a year ${SHARE}`,
  },
  {
    about:
      /\b(?:commission (?:plans?|schemes?)|(?:salary|pay|wage|compensation|commission) (?:bands?|ranges?|grades?|levels?|structures?|scales?|frameworks?|models?|system|transparency|model|gap (?:reports?|analys[ei]s|audits?))|equal pay)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who can say how their pay comes about ${COUNT}`,
    impact: `{who} who call their pay fair ${SHARE}`,
    business: `{who} who leave us each year because of their pay ${COUNT}`,
  },
  {
    about: /\bpayroll(?: (?:service contract|runs?|process(?:es|ing)?|outsourcing|accounting))?$/,
    not: /^(?:migrate|automate|integrate|connect|train|hire|audit)$/,
    who: "colleagues",
    reach: `{who} whose pay arrives complete and on time each month ${COUNT}`,
    impact: `questions about pay that are answered on the same day ${SHARE}`,
    business: `cost of a payslip ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:bike|cycle|car|company car|leasing|pension|health|insurance|childcare|commut\w+|travel|meal|lunch|gym|fitness|share|stock|equity|bonus|recognition|rewards?|well-?being|wellness|relocation|sabbatical|childcare|training|learning|home[- ]office) (?:[\w-]+ )?(?:schemes?|program(?:me)?s?|benefits?|allowances?|budgets?|subsid(?:y|ies)|vouchers?|plans?|options)|job tickets?)$/,
    needs: ["colleagues"],
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who make use of {thing} ${COUNT}`,
    impact: `{who} who would recommend us as a place to work ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:bonus|pension|shift|overtime|sick[- ]pay|holiday|parental leave|hardship) (?:schemes?|allowances?|supplements?)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who make use of {thing} ${COUNT}`,
    impact: `{who} who would recommend us as a place to work ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    about: /\b(?:employee|staff|colleague|talent|hiring|recruiting) referral\b/,
    who: "colleagues",
    reach: `{who} who recommend somebody through {thing} ${COUNT}`,
    impact: `applicants who come through {thing} and fit the role ${SHARE}`,
    business: `cost of a filled role ${MONEY}`,
  },
  {
    about: /\breferral(?: bonus(?:es)?| rewards?)?$/,
    needs: ["colleagues"],
    who: "colleagues",
    reach: `{who} who recommend somebody through {thing} ${COUNT}`,
    impact: `applicants who come through {thing} and fit the role ${SHARE}`,
    business: `cost of a filled role ${MONEY}`,
  },
  {
    about: /\b(?:partner|reseller|agent|broker) referral\b/,
    who: "partners",
    reach: `{who} who recommend us through {thing} each month ${COUNT}`,
    impact: `people who come through {thing} and reach their first goal with us within a week ${SHARE}`,
    business: `people who come through {thing} and become customers ${SHARE}`,
  },
  {
    about: /\b(?:succession|deputy|deputisation|stand-in|handover) (?:plans?|planning|rules?|scheme)$/,
    who: "colleagues",
    reach: `{who} who could take over a key role at once ${COUNT}`,
    impact: `{who} who say that they know how to grow with us ${SHARE}`,
    business: `time until a key role is filled again ${DAYS}`,
  },
  {
    about: /\b(?:okrs?|objectives|goals|priorities|vision|mission(?: statement)?|north star)$/,
    verbs:
      /^(?:set|define|write|agree|draft|finalize|establish|create|introduce|roll out|publish|formulate|develop|cascade)$/,
    who: "teams",
    reach: `{who} that decide by {thing} each month ${COUNT}`,
    impact: `people who can say what they leave undone because of {thing} ${SHARE}`,
    business: `our time and money that goes into what {thing} {puts} first ${SHARE}`,
  },
  {
    verbs: /^(?:distribute|hand out|deliver|provide|supply|give|donate|send|ship|issue)$/,
    about:
      /\b(?:(?:hygiene|food|school|dignity|shelter|winter|baby|survival|emergency|relief|sanitary|birth|water) (?:kits?|packs?|parcels?|boxes|bags|packages|supplies)|blankets|tents|(?:bed|mosquito) nets|tarpaulins|water filters|(?:cooking |solar )?stoves|solar lamps|relief goods|wheelchairs|hearing aids|prosthe(?:ses|tics)|walking frames|school ?bags|uniforms for pupils)$/,
    who: "people",
    reach: `{who} who have what they need thanks to {thing} ${COUNT}`,
    impact: `{who} who say that {thing} met their most urgent need ${SHARE}`,
    business: `cost of {thing} for each person helped ${MONEY}`,
  },
];
