/** Rewrites of work with people: hiring, training, asking, partners, programmes, events, campaigns. */
import { COUNT, DAYS, type Family, HOURS, type Lenses, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

/** What is better where people of a role are there, or know more. */
export interface Role extends Lenses {
  readonly words: RegExp;
}

/** `{new}` is "the new VP of Engineering". */
export const HIRES: readonly Role[] = [
  {
    words:
      /\b(?:engineer\w*|developers?|devs?|sres?|devops|cto|programmers?|architects?|technical leads?|tech leads?|testers?|qa)\b/,
    reach: `customers who use something that we released with {new} on board ${COUNT}`,
    impact: `time that customers wait for an improvement they asked for ${DAYS}`,
    business: `customers who leave each month because something they need is missing ${COUNT}`,
  },
  {
    words: /\b(?:sales\w*|account (?:executives?|managers?)|aes?|sdrs?|bdrs?|cro|business development)\b/,
    reach: `prospects who talk to {new} each week ${COUNT}`,
    impact: `prospects who get an offer within a day of asking ${SHARE}`,
    business: `monthly revenue from deals that {new} won ${MONEY}`,
  },
  {
    words: /\b(?:support(?! workers)|customer (?:success|service|care)|csms?|service desk|help ?desk)\b/,
    reach: `customers looked after by {new} ${COUNT}`,
    impact: `customers who get an answer within an hour ${SHARE}`,
    business: `customers looked after by {new} who renew ${SHARE}`,
  },
  {
    words:
      /\b(?:design\w*|ux|ui|researchers?|product (?:managers?|owners?|leads?)|pms?|cpo|head of product|writers?|copywriters?)\b/,
    reach: `customers who use something that {new} shaped ${COUNT}`,
    impact: `customers who reach their goal at the first try in what {new} shaped ${SHARE}`,
    business: `trials that become paying customers ${SHARE}`,
  },
  {
    words: /\b(?:market\w*|cmo|brand|growth|content|community|pr|communications?|social media|seo)\b/,
    reach: `people who come to us each month through the work of {new} ${COUNT}`,
    impact: `people who come to us and find what they were looking for ${SHARE}`,
    business: `people who come to us through the work of {new} and become customers ${SHARE}`,
  },
  {
    words: /\b(?:hr|people|recruit\w*|talent|chro|chief people officer)\b/,
    reach: `colleagues helped by {new} each month ${COUNT}`,
    impact: `colleagues who would recommend us as a place to work ${SHARE}`,
    business: `colleagues who are still with us after a year ${SHARE}`,
  },
  {
    words:
      /\b(?:financ\w*|cfo|controllers?|accountants?|accounting|treasur\w*|data protection|dpo|privacy|legal|lawyers?|counsel|paralegals?|compliance|security|ciso|procurement|buyers?)\b/,
    reach: `colleagues helped by {new} each month ${COUNT}`,
    impact: `time that colleagues wait for an answer from {new} ${DAYS}`,
    business: `monthly cost of advice that we buy elsewhere ${MONEY}`,
  },
  {
    words: /\b(?:data|analysts?|analytics|scientists?|bi)\b/,
    reach: `colleagues who base a decision on the work of {new} each month ${COUNT}`,
    impact: `time from a question to an answer that can be trusted ${DAYS}`,
    business: `monthly cost of mistakes that the data could have told us about ${MONEY}`,
  },
  {
    words:
      /\b(?:health ?care|dementia|nurses?|doctors?|physicians?|gps?|midwi\w+|physio\w*|therapists?|carers?|care (?:workers?|assistants?|staff)|surgeons?|an?aesthe\w+|paramedics?|radiographers?|dentists?|psycholog\w+|psychiatrists?|pharmacists?|medics?|vets?|consultants? in)\b/,
    reach: `patients looked after by {new} each week ${COUNT}`,
    impact: `time that patients wait for an appointment ${DAYS}`,
    business: `monthly cost of overtime and agency staff ${MONEY}`,
  },
  {
    words:
      /\b(?:teachers?|tutors?|lecturers?|trainers?|professors?|educators?|instructors?|teaching \w+|governess)\b/,
    reach: `learners taught by {new} each week ${COUNT}`,
    impact: `learners who say that they get the help they need ${SHARE}`,
    business: `lessons cancelled for lack of staff each month ${COUNT}`,
  },
  {
    words:
      /\b(?:chefs?|cooks?|wait(?:er|ress)\w*|baristas?|bartenders?|reception\w*|housekeep\w+|concierges?|kitchen \w+|sommeliers?)\b/,
    reach: `people served by {new} each week ${COUNT}`,
    impact: `people who would recommend us to a friend ${SHARE}`,
    business: `monthly cost of overtime and temporary staff ${MONEY}`,
  },
  {
    words:
      /\b(?:social workers?|youth workers?|case ?workers?|counsell?ors?|outreach \w+|community \w+|advis[eo]rs?|support workers?|interpreters?|mediators?|chaplains?)\b/,
    reach: `people supported by {new} each month ${COUNT}`,
    impact: `time that people wait for a first talk ${DAYS}`,
    business: `cases of {new} that are settled within a month ${SHARE}`,
  },
  {
    words: /\b(?:fundrais\w+|grant writers?|philanthropy)\b/,
    reach: `supporters who give after a talk with {new} ${COUNT}`,
    impact: `supporters who say that they can tell what their gift did ${SHARE}`,
    business: `monthly income from gifts and grants won by {new} ${MONEY}`,
  },
  {
    words: /\bvolunteer \w+\b/,
    reach: `volunteers who help each month with the support of {new} ${COUNT}`,
    impact: `volunteers who would recommend helping with us to a friend ${SHARE}`,
    business: `volunteers who are still with us after a year ${SHARE}`,
  },
  {
    words:
      /\b(?:post-?docs?|phds?|doctoral \w+|research \w+|lab \w+|biologists?|chemists?|statisticians?|librarians?|archivists?|curators?|conservators?)\b/,
    reach: `people who build on the work of {new} ${COUNT}`,
    impact: `time from a question to a result that can be trusted ${DAYS}`,
    business: `funding won with the work of {new} ${MONEY}`,
  },
  {
    words:
      /\b(?:warehouse|drivers?|couriers?|pickers?|packers?|porters?|shift|operators?|technicians?|mechanics?|fitters?|electricians?|plumbers?|carpenters?|welders?|machinists?|production|cleaners?|caretakers?|janitors?|guards?|maintenance|foremen|dispatchers?|forklift|logistics|fleet|supply chain|plant|facilit\w+|gardeners?|groundskeepers?|cashiers?|shop \w+|store \w+|retail|inspectors?|lifeguards?|conductors?|seasonal \w+|temps?|farm ?hands?|pickers|bakers?|butchers?)\b/,
    reach: `people whose order or request is handled with the help of {new} each week ${COUNT}`,
    impact: `orders and requests handled on the promised day ${SHARE}`,
    business: `monthly cost of overtime and temporary staff ${MONEY}`,
  },
  {
    words:
      /\b(?:choir|music\w*|accompanists?|bands?|dance\w*|drama|theatre|sports?|football|swim\w*|fitness|yoga|youth|play ?group|camp)\b/,
    reach: `people who take part in something led by {new} each week ${COUNT}`,
    impact: `people who would recommend taking part to a friend ${SHARE}`,
    business: `people who take part and come back the next year ${SHARE}`,
  },
  {
    words:
      /\b(?:ceo|coo|head|director|managing|chief|deputy|chair\w*|principal|office managers?|assistants?|secretar\w+|project managers?|program(?:me)? managers?|operations|scrum masters?|coach\w*|administrators?|clerks?|coordinators?|leads?|officers?|managers?)\b/,
    reach: `colleagues helped by {new} each month ${COUNT}`,
    impact: `colleagues who say that they know what matters most ${SHARE}`,
    business: `time lost to waiting for decisions ${HOURS} a week`,
  },
];

/** Any other role. */
export const HIRE: Lenses = {
  reach: `people served each month with the help of {new} ${COUNT}`,
  impact: `time that people wait for what {new} will take care of ${DAYS}`,
  business: `monthly cost of work that waits for {new} ${MONEY}`,
};

/** What others notice when people of a role have learned something; `{with}` is " with the new tool". */
export const TRAINEES: readonly Omit<Role, "reach">[] = [
  {
    words:
      /\b(?:nurses?|midwi\w+|doctors?|physicians?|health (?:workers?|visitors?|staff)|clinicians?|paramedics?|therapists?|(?:care|ward|hospital|medical) (?:staff|workers?|assistants?|teams?)|carers?)$/,
    impact: `patients who say that {who} gave them the help they needed ${SHARE}`,
    business: `monthly cost of treatments that have to be repeated ${MONEY}`,
  },
  {
    words: /\b(?:teachers?|tutors?|lecturers?|instructors?|educators?|teaching assistants?)$/,
    impact: `learners who say that {who} give them the help they need ${SHARE}`,
    business: `learners who finish the year ${SHARE}`,
  },
  {
    words: /\b(?:lifeguards?|rangers?|guards?|wardens?|rescuers?|first responders?|fire ?fighters?)$/,
    impact: `people who say that they feel safe with {who} ${SHARE}`,
    business: `accidents each month ${COUNT}`,
  },
  {
    words: /\b(?:volunteers?|stewards?|befrienders?)$/,
    impact: `people helped by {who} who got what they needed ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    words:
      /\b(?:forklift|crane|machine|truck|plant|excavator|lorry|hgv|bus|tram|train|van|line|process|warehouse|production|shop-floor)\b.*(?:drivers?|operators?|staff|workers?)$/,
    impact: `accidents and near misses each month ${COUNT}`,
    business: `monthly cost of damage and downtime ${MONEY}`,
  },
  {
    words: /\b(?:support|service|care|help ?desk|success|csms?|call cent(?:er|re)|contact cent(?:er|re))\b/,
    impact: `customers whose question {who} solve at the first contact{with} ${SHARE}`,
    business: `cost of a question solved by {who}{with} ${MONEY}`,
  },
  {
    words:
      /\b(?:sales\w*|account (?:executives?|managers?)|sdrs?|bdrs?|aes?|sellers?|resellers?|partners?)\b/,
    impact: `prospects who say that {who} understood what they need ${SHARE}`,
    business: `offers of {who} that become contracts ${SHARE}`,
  },
  {
    words:
      /\b(?:managers?|leads?|leaders?|leadership|supervisors?|executives?|heads?|directors?|coaches|mentors?)\b/,
    impact: `people who say that {who} help them grow ${SHARE}`,
    business: `people led by {who} who are still with us after a year ${SHARE}`,
  },
  {
    words: /\b(?:engineers?|developers?|devs?|testers?|sres?|engineering)\b/,
    impact: `customers who run into an error each month ${COUNT}`,
    business: `share of the time of {who} that goes into repairs ${SHARE}`,
  },
  {
    words: /\b(?:designers?|researchers?|writers?|product|marketers?|marketing)\b/,
    impact: `customers who understand at first sight what {who} made ${SHARE}`,
    business: `visitors who become customers through what {who} made ${SHARE}`,
  },
  {
    words: /\b(?:hiring managers?|recruiters?|interviewers?)\b/,
    impact: `applicants who would recommend applying with us to a friend ${SHARE}`,
    business: `time until a role is filled ${DAYS}`,
  },
  {
    words:
      /\b(?:staff|employees?|colleagues|everyone|people|teams?|workers?|drivers?|nurses?|teachers?|technicians?|operators?|waiters?|baristas?|cashiers?|assistants?|recruits?|hires|joiners|starters)\b/,
    impact: `customers who would recommend us after talking to our {who} ${SHARE}`,
    business: `monthly cost of mistakes that {who} now know how to avoid ${MONEY}`,
  },
];

/** Anybody else who learns: customers. */
export const LEARNERS: Omit<Role, "reach" | "words"> = {
  impact: `{who} who reach their goal without help{with} ${SHARE}`,
  business: `{who} who are still with us three months after they learned it ${SHARE}`,
};

const ASKING =
  /^(?:interview|survey|ask|poll|talk to|talk with|speak to|speak with|sit down with|meet|meet with|listen to|visit|observe|shadow|consult|canvass|connect|call|dm|conduct|do|run|perform|complete|hold|collect|gather|get|have|carry out|gain|research)$/;

/** Those who are asked and are no customers. */
const NOT_PAYING =
  /\b(?:patients?|pupils?|students?|parents?|famil(?:y|ies)|residents?|citizens?|refugees?|teachers?|volunteers?|farmers?|visitors?|passengers?|commuters?|tenants?|members?|nurses?|doctors?|carers?|midwives|clinicians?|engineers?|employees?|colleagues|managers?|drivers?|apprentices?|workers?|operators?|technicians?|clerks?|cleaners?|caretakers?|staff)$/;

/** Courses, wherever they stand in the year. */
export const TRAINING_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:test|rehearse|practi[sc]e|exercise|drill|run|try)$/,
    about: /\b(?:evacuation|emergency|crisis|continuity|disaster|fire) (?:plans?|exercises?|concepts?)$/,
    who: "colleagues",
    reach: `{who} who can tell what to do in an emergency ${COUNT}`,
    impact: `time until everybody is safe ${MINUTES}`,
    business: `working days lost to accidents ${COUNT}`,
  },
  {
    about: /\b(?:fire|safety|evacuation|emergency) drills?\b/,
    who: "colleagues",
    reach: `{who} who can tell what to do in an emergency ${COUNT}`,
    impact: `time until everybody is safe in {thing} ${MINUTES}`,
    business: `working days lost to accidents ${COUNT}`,
  },
  {
    about:
      /\b(?:security|compliance|safety|privacy|gdpr|anti-(?:bribery|corruption|money[- ]laundering|harassment|discrimination|trust)|phishing|ethics|harassment|quality) (?:awareness )?(?:trainings?|courses?|workshops?|e-?learning|lessons?|simulations?|program(?:me)?s?)\b/,
    who: "colleagues",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `people hit each month by a mistake that {thing} {warns} of ${COUNT}`,
    business: `monthly cost of mistakes that {thing} {warns} of ${MONEY}`,
  },
  {
    about: /\b(?:battle-? ?cards?|objection handling(?: guides?)?|talk tracks?)$/,
    who: "sales reps",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `prospects who say that {who} understood what they need ${SHARE}`,
    business: `deals won against a competitor ${SHARE}`,
  },
  {
    about:
      /\bsales (?:[\w-]+ )?(?:playbooks?|scripts?|methodolog(?:y|ies)|process(?:es)?|decks?|material|collateral|kit|tools?|enablement)\b/,
    who: "sales reps",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `prospects who say that {who} understood what they need ${SHARE}`,
    business: `offers of {who} that become contracts ${SHARE}`,
  },
  {
    about: /\bsales (?:[\w-]+ )?(?:trainings?|courses?|workshops?|coaching|bootcamps?)\b/,
    who: "sales reps",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `prospects who say that {who} understood what they need ${SHARE}`,
    business: `offers of {who} that become contracts ${SHARE}`,
  },
  {
    about:
      /\b(?:leadership|management|manager|feedback|coaching) (?:[\w-]+ )?(?:trainings?|courses?|workshops?|bootcamps?|academ(?:y|ies)|program(?:me)?s?)\b/,
    who: "managers",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `people who say that {who} help them grow ${SHARE}`,
    business: `people led by {who} who are still with us after a year ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:unconscious )?bias|interview(?:ing|er)?|recruiting|hiring|diversity|inclusion|anti-racism) (?:skills )?(?:trainings?|courses?|workshops?|coaching)$/,
    who: "hiring managers",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `applicants and colleagues who say that we treat them fairly ${SHARE}`,
    business: `time until a role is filled ${DAYS}`,
  },
  {
    about:
      /\b(?:okrs?|goal[- ]setting|agile|scrum|kanban|(?:product )?discovery|product management|design thinking) (?:[\w-]+ )?(?:trainings?|courses?|workshops?|coaching|bootcamps?|sessions?)$/,
    verbs: /^(?:roll out|run|give|hold|provide|deliver|organi[sz]e|offer|complete|introduce|launch|do|host)$/,
    who: "teams",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `people who can say in their own words what their team wants to change for customers ${SHARE}`,
    business: `time from an idea to customers who use it ${DAYS}`,
  },
  {
    about: /\b(?:courses?|curriculum|trainings?|bootcamps?|e-?learning|workshops?|coaching|lessons?)\b/,
    needs: ["colleagues"],
    who: "colleagues",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `customers who would recommend us after talking to our {who} ${SHARE}`,
    business: `monthly cost of mistakes that {who} now know how to avoid ${MONEY}`,
  },
  {
    about: /\b(?:trainings?|coaching|e-?learning|courses?|curriculum|lessons?|bootcamps?)$/,
    not: /^(?:sell|market)/,
    who: "people",
    reach: `{who} who use what they learned in {thing} every week ${COUNT}`,
    impact: `{who} who reach their goal without help after {thing} ${SHARE}`,
    business: `monthly cost of mistakes that {thing} {helps} to avoid ${MONEY}`,
  },
];

/** Work with people themselves. */
export const PERSONS_FAMILIES: readonly Family[] = [
  {
    verbs: /^(?:recruit|find|enlist|win|attract|sign up|sign|get|invite|add|onboard|enrol|enroll|engage)$/,
    about: /\b(?:beta|alpha|early|pilot|test) (?:testers?|users?|adopters?|customers?)$/,
    who: "people",
    reach: `{who} who use what we made every week and tell us what they think ${COUNT}`,
    impact: `{who} who would miss it if it were gone ${SHARE}`,
    business: `{who} who stay with us and pay for it ${SHARE}`,
  },
  {
    verbs:
      /^(?:recruit|find|enlist|enrol|enroll|win|attract|sign up|sign|get|invite|add|place|match|engage)$/,
    about:
      /\b(?:volunteers?|participants?|donors?|members?|mentors?|ambassadors?|stewards?|(?:host|foster|pilot|partner|study) \w+|families|sponsors?|trustees|governors|champions)$/,
    who: "people",
    reach: `{who} who are still active with us three months later ${COUNT}`,
    impact: `{who} who would do it again ${SHARE}`,
    business: `{who} who bring along somebody else ${SHARE}`,
  },
  {
    about: /\bproviders?$/,
    not: /^(?:interview|survey|ask|onboard|train)$/,
    who: "providers",
    reach: `people who get what they need from {who} each month ${COUNT}`,
    impact: `requests to {who} that are settled as agreed ${SHARE}`,
    business: `monthly cost of what we buy from {who} ${MONEY}`,
  },
  {
    about: /\b(?:suppliers?|vendors?|carriers?)$/,
    not: /^(?:interview|survey|ask|onboard|train)$/,
    who: "suppliers",
    reach: `customers who get their order on the day that was promised ${COUNT}`,
    impact: `time that customers wait because a supplier is late ${DAYS}`,
    business: `monthly cost of what we buy from {who} ${MONEY}`,
  },
  {
    verbs: /^(?:send|enrol|enroll|sign up|nominate|register)$/,
    goal: /\b(?:academ(?:y|ies)|courses?|trainings?|workshops?|seminars?|conferences?|schools?|bootcamps?|program(?:me)?s?|classes)$/,
    needs: ["persons"],
    who: "people",
    reach: `{who} who use what they learned at {toward} every week ${COUNT}`,
    impact: `people who say that {who} help them better than before ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    verbs: /^(?:vaccinate|immuni[sz]e|inoculate)$/,
    who: "people",
    reach: `{who} who are protected ${COUNT}`,
    impact: `{who} who fall ill each month ${COUNT}`,
    business: `monthly cost of treating {who} who fell ill ${MONEY}`,
  },
  {
    verbs: /^rebrand$/,
    who: "people",
    reach: `people we want to win who know us by name ${COUNT}`,
    impact: `people who know us and can say what we stand for ${SHARE}`,
    business: `new customers who came because they knew us ${SHARE}`,
  },
  {
    verbs:
      /^(?:set up|stand up|assemble|put together|bring together|create|establish|form|found|build|start|launch|introduce|install|appoint)$/,
    about: /\b(?:council|committee|board|team|squad|group|department|task ?force|guild|unit|circle|panel)$/,
    who: "people",
    reach: `people helped by a decision of {thing} each month ${COUNT}`,
    impact: `people who say that {thing} acts on what they bring up ${SHARE}`,
    business: `problems brought to {thing} that are settled within a month ${SHARE}`,
  },
  {
    verbs: /^(?:onboard|induct)$/,
    needs: ["persons", "colleagues"],
    who: "colleagues",
    reach: `{who} who do work of their own within a month ${COUNT}`,
    impact: `{who} who say after a month that they know what is expected of them ${SHARE}`,
    business: `{who} who are still with us after half a year ${SHARE}`,
  },
  {
    verbs: /^(?:migrate|move|transition|switch|transfer|bring|convert|upgrade)$/,
    needs: ["persons", "goal", "colleagues"],
    who: "colleagues",
    reach: `{who} who work with {toward} every week ${COUNT}`,
    impact: `{who} who say that {toward} serves them better than before ${SHARE}`,
    business: `time that {who} lose to work by hand ${HOURS} a week`,
  },
  {
    verbs: /^(?:onboard|induct|migrate|move|transition|switch|transfer|bring|convert|upgrade)$/,
    needs: ["persons", "goal"],
    who: "customers",
    reach: `{who} who use {toward} every week ${COUNT}`,
    impact: `{who} who say that {toward} serves them better than before ${SHARE}`,
    business: `{who} who are still with us three months after they came to {toward} ${SHARE}`,
  },
  {
    verbs: /^(?:onboard|induct)$/,
    needs: ["persons"],
    who: "customers",
    reach: `{who} who use what we offer every week ${COUNT}`,
    impact: `{who} who reach their first goal with us within a week ${SHARE}`,
    business: `{who} who are still with us three months after they began ${SHARE}`,
  },
  {
    verbs: ASKING,
    about: NOT_PAYING,
    needs: ["persons", "topic"],
    who: "people",
    reach: `{who} whose problem with {toward} we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved their problem with {toward} ${SHARE}`,
    business: `monthly cost of problems with {toward} ${MONEY}`,
  },
  {
    verbs: ASKING,
    needs: ["persons", "topic"],
    who: "customers",
    reach: `{who} whose problem with {toward} we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved their problem with {toward} ${SHARE}`,
    business: `{who} who told us about their problem with {toward} and pay for what we made of it ${SHARE}`,
  },
  {
    verbs: ASKING,
    about: /\b(?:employees?|colleagues|staff|teams?|joiners|hires|leavers)$/,
    needs: ["persons"],
    who: "colleagues",
    reach: `{who} whose main problem we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved the problem they told us about ${SHARE}`,
    business: `{who} who are still with us after a year ${SHARE}`,
  },
  {
    verbs: ASKING,
    about: /\b(?:donors?|supporters?|patrons?|benefactors?)$/,
    needs: ["persons"],
    who: "supporters",
    reach: `{who} whose reasons we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we changed what they told us about ${SHARE}`,
    business: `{who} who talked to us and give again within a year ${SHARE}`,
  },
  {
    verbs: ASKING,
    about: NOT_PAYING,
    needs: ["persons"],
    who: "people",
    reach: `{who} whose main problem we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved the problem they told us about ${SHARE}`,
    business: `monthly cost of the problems that {who} told us about ${MONEY}`,
  },
  {
    verbs: ASKING,
    needs: ["persons"],
    who: "customers",
    reach: `{who} whose main problem we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved the problem they told us about ${SHARE}`,
    business: `{who} who told us about a problem and pay for what we made of it ${SHARE}`,
  },
  {
    verbs: /^(?:partner with|partner|work with|team)$/,
    needs: ["persons"],
    who: "people",
    reach: `people who come to us through {thing} each month ${COUNT}`,
    impact: `people who come through {thing} and reach their first goal with us within a week ${SHARE}`,
    business: `monthly revenue that comes through {thing} ${MONEY}`,
  },
  {
    verbs:
      /^(?:identify|find|sign|get|contact|dm|reach out|invite|add|attract|recruit|engage|email|call|meet|connect|join|discover|approach|follow up|win|select|pick|id)$/,
    needs: ["persons"],
    who: "people",
    reach: `{who} who come back to us each month ${COUNT}`,
    impact: `{who} who say that we helped them ${SHARE}`,
    business: `{who} who bring us a new customer ${SHARE}`,
  },
  {
    needs: ["persons"],
    who: "people",
    reach: `{who} who <do something new> each month ${COUNT}`,
    impact: `{who} who <get what they came for> ${SHARE}`,
    business: `{who} who <do something new> and are still with us three months later ${SHARE}`,
  },
];

export const PEOPLE_FAMILIES: readonly Family[] = [
  {
    about:
      /\b(?:office hours|(?:help|crisis|advice|info|hot) ?lines?|support lines?|consultations?|call cent(?:er|re)s?|help ?desks?)$/,
    who: "people",
    reach: `{who} who get an answer from {thing} each week ${COUNT}`,
    impact: `{who} who turn to {thing} and leave with a solution ${SHARE}`,
    business: `cost of an answered question ${MONEY}`,
  },
  {
    about: /\b(?:employee|staff|pulse|engagement|team|colleague|happiness) (?:[\w-]+ )?surveys?\b/,
    who: "colleagues",
    reach: `{who} who tell us in {thing} what holds them back ${COUNT}`,
    impact: `{who} who say that we acted on what they told us in {thing} ${SHARE}`,
    business: `{who} who are still with us a year after {thing} ${SHARE}`,
  },
  {
    not: /^(?:publish|release|translate|share|record)$/,
    about:
      /\binterviews?\b|\b(?:user|usability|customer|field|market|design|ux) (?:research|tests?|testing|interviews?|sessions?|conversations?|calls|visits?|study|studies)\b|\busability\b|\bfocus groups?\b/,
    who: "customers",
    reach: `{who} whose main problem we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved the problem they told us about ${SHARE}`,
    business: `{who} who told us about a problem and pay for what we made of it ${SHARE}`,
  },
  {
    about:
      /\b(?:needs|problems|pain points|expectations|motivations?|habits|behaviou?r|wishes|reasons|jobs to be done|churn)$/,
    verbs:
      /^(?:research|analyze|understand|study|explore|identify|investigate|learn|discover|find out|find|map|examine|determine|validate|uncover|observe|collect|gather)$/,
    who: "customers",
    reach: `{who} whose main problem we can tell in their own words ${COUNT}`,
    impact: `{who} who say that we solved their main problem ${SHARE}`,
    business: `{who} who stay with us after we solved their main problem ${SHARE}`,
  },
  {
    about: /^(?:[\w-]+ )?feedback$/,
    verbs: ASKING,
    who: "customers",
    reach: `{who} who tell us what they miss ${COUNT}`,
    impact: `{who} who say that we acted on what they told us ${SHARE}`,
    business: `{who} who told us what they miss and are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:^|(?:customer|user|client|guest|member|visitor|satisfaction|nps|feedback|reader|patient|parent|tenant|resident|citizen|community|annual|online|exit|in-app|new) )surveys?|questionnaires?|polls?|feedback)\b/,
    not: /^(?:build|launch|ship|develop|implement|create|add|set up|enable|design)/,
    who: "customers",
    reach: `{who} who tell us in {thing} what they miss ${COUNT}`,
    impact: `{who} who say that we acted on what they told us in {thing} ${SHARE}`,
    business: `{who} who saw us act on {thing} and stay with us ${SHARE}`,
  },
  {
    about:
      /\b(?:(?:(?:a\/b|ab|split|multivariate)[ -]test(?:s|ing)?|experiment(?:s|ation)?) (?:frameworks?|platforms?|tools?|tooling|infrastructure|engine|capability|setup|process|pipeline|programme|program)|experimentation|(?:a\/b|ab|split)[ -]testing)$/,
    not: /^(?:migrate|move)$/,
    who: "teams",
    reach: `{who} that decide by an experiment with {thing} each month ${COUNT}`,
    impact: `experiments with {thing} that change what we decide ${SHARE}`,
    business: `time from an idea to a decision with {thing} ${DAYS}`,
  },
  {
    about: /\b(?:a\/b|ab|split|multivariate)[ -]tests?\b|\bexperiments?\b/,
    who: "customers",
    reach: `{who} who see a version that proved itself in {thing} ${COUNT}`,
    impact: `{who} who reach their goal with the version that won in {thing} ${SHARE}`,
    business: `monthly revenue from versions that won in {thing} ${MONEY}`,
  },
  {
    about: /\b(?:partnerships?|partners?|resellers?|affiliates?|alliances?|co-marketing)$/,
    who: "people",
    reach: `people who come to us through {partner} each month ${COUNT}`,
    impact: `people who come through {partner} and reach their first goal with us within a week ${SHARE}`,
    business: `monthly revenue that comes through {partner} ${MONEY}`,
  },
  {
    about:
      /\b(?:employee|colleague|mentor\w*|mentee|wellness|well-?being|health|recognition|graduate|trainee|apprentice\w*|intern(?:ship)?|buddy|leadership|career|learning|diversity|inclusion|dei|volunteer\w*) (?:[\w-]+ )?(?:program(?:me)?s?|schemes?|initiatives?)\b/,
    needs: ["own"],
    who: "colleagues",
    reach: `{who} who take part in {thing} each month ${COUNT}`,
    impact: `{who} in {thing} who would recommend us as a place to work ${SHARE}`,
    business: `{who} in {thing} who are still with us after a year ${SHARE}`,
  },
  {
    about: /\breferral\b/,
    who: "customers",
    reach: `{who} who recommend us through {thing} each month ${COUNT}`,
    impact: `people who come through {thing} and reach their first goal with us within a week ${SHARE}`,
    business: `people who come through {thing} and become customers ${SHARE}`,
  },
  {
    about: /\b(?:loyalty|rewards?|bonus|(?:bonus|loyalty|reward) points|membership|vip)\b/,
    not: /^(?:migrate|move|transfer|switch)$/,
    who: "customers",
    reach: `{who} who use {thing} each month ${COUNT}`,
    impact: `{who} who use {thing} and would recommend us to a friend ${SHARE}`,
    business: `{who} who use {thing} and buy again within a month ${SHARE}`,
  },
  {
    about:
      /\b(?:program(?:me)?s?|schemes?|initiatives?|clubs?|academy|cohorts?|communit(?:y|ies)|forums?)$|\b(?:beta|pilot|ambassador|champions?|early access) program(?:me)?\b/,
    not: /^(?:grow|train|migrate|move)/,
    who: "people",
    reach: `{who} who take part in {thing} each month ${COUNT}`,
    impact: `{who} in {thing} who would recommend {them} to a friend ${SHARE}`,
    business: `{who} in {thing} who are still with us three months later ${SHARE}`,
  },
  {
    about:
      /\b(?:campaigns?|adverts?|advertis\w+|ads?|promotions?|promos?|sponsorships?|mailings?|billboards?|commercials?|outreach|email series|drip|pr|press releases?|influencers?|social media|contests?|giveaways?|raffles?)\b/,
    who: "people",
    reach: `{who} who come to us through {thing} each week ${COUNT}`,
    impact: `{who} who come to us through {thing} and find what they were looking for ${SHARE}`,
    business: `{who} who come through {thing} and become customers ${SHARE}`,
  },
  {
    about:
      /\b(?:brand|rebrand|rebranding|logo|brand (?:identity|guidelines?|book)|visual identity|positioning|messaging framework)\b/,
    who: "people",
    reach: `{who} we want to win who know us by name ${COUNT}`,
    impact: `{who} who know us and can say what we stand for ${SHARE}`,
    business: `new customers who came because they knew us ${SHARE}`,
  },
  {
    verbs: /^(?:attend|speak|exhibit|present|talk|participate|visit|sponsor|go|give|take part in)$/,
    about:
      /\b(?:conferences?|fairs?|trade shows?|events?|summits?|meet-?ups?|expos?|talks?|festivals?|webinars?|panels?|podcasts?)\b/,
    who: "people",
    reach: `{who} who come to us after {thing} ${COUNT}`,
    impact: `{who} who met us at {thing} and say that they learned something they use ${SHARE}`,
    business: `people who <take the next step with us> after {thing} ${COUNT}`,
  },
  {
    about:
      /\b(?:all-hands|off-?sites?|retreats?|retros?|retrospectives?|town ?halls?|hackathons?|hack ?days?|lunch(?:es)? and learns?|lunch-and-learns?|brown-bags?|kick-?offs?|stand-?ups?|team (?:events?|days?|meetings?|building|workshops?)|one-on-ones?|sprints?|company meetings?|tech talks?|demo days?|knowledge sharing)\b/,
    who: "colleagues",
    reach: `{who} who bring a topic of their own to {thing} ${COUNT}`,
    impact: `{who} who use something from {thing} in their work a month later ${SHARE}`,
    business: `ideas from {thing} that reach customers within three months ${COUNT}`,
  },
  {
    kinds: ["event"],
    about: /\b(?:reviews?|audits?|checks?|visits?|tests?)\b/,
    who: "colleagues",
    reach: `{who} who change something after {thing} ${COUNT}`,
    impact: `problems found in {thing} that are solved for those who have them ${SHARE}`,
    business: `monthly cost of problems that {thing} {shows} ${MONEY}`,
  },
  {
    kinds: ["event"],
    about:
      /\b(?:customer|client|user|member)s? (?:conferences?|summits?|round-?tables?|dinners?|breakfasts?|lunch(?:es)?|events?|days?|forums?|meet-?ups?|meetings?|gatherings?|sessions?)$/,
    who: "customers",
    reach: `{who} who come to {thing} ${COUNT}`,
    impact: `{who} who use something they learned at {thing} a month later ${SHARE}`,
    business: `{who} who come to {thing} and renew within a year ${SHARE}`,
  },
  {
    kinds: ["event"],
    about:
      /\b(?:conferences?|webinars?|meet-?ups?|summits?|exhibitions?|fairs?|dinners?|roadshows?|roundtables?|demos?|livestreams?|events?|shows?)$/,
    who: "guests",
    reach: `{who} who come to {thing} ${COUNT}`,
    impact: `{who} who use something they learned at {thing} a month later ${SHARE}`,
    business: `{who} who come to {thing} and become customers within three months ${SHARE}`,
  },
  {
    kinds: ["event"],
    about:
      /\b(?:conferences?|webinars?|workshops?|courses?|meet-?ups?|seminars?|events?|summits?|exhibitions?|fairs?|dinners?|breakfasts?|lunch(?:es)?|roadshows?|roundtables?|parties|party|tours?|demos?|classes|sessions?|talks?|clinics?|bootcamps?|livestreams?|festivals?|shows?|lectures?|forums?|meetings?|days?|ama|q&a)\b/,
    who: "guests",
    reach: `{who} who come to {thing} ${COUNT}`,
    impact: `{who} who use something they learned at {thing} a month later ${SHARE}`,
    business: `{who} who come to {thing} and <take the next step with us> within three months ${SHARE}`,
  },
];

/** How people who learned something show it; without and with a thing that they learned about. */
export const LEARNED = {
  tool: `{who} who work with {toward} every week ${COUNT}`,
  topic: `{who} who use what they learned about {topic} every week ${COUNT}`,
  anything: `{who} who use what they learned every week ${COUNT}`,
} as const;
