/** Which family of things a statement belongs to: what such things are for decides how it is rewritten. */

import { areColleagues, isCapital, lowerText } from "./calling.ts";
import { BUILT_FAMILIES } from "./data/rewrite-built.ts";
import { CONTROL_FAMILIES } from "./data/rewrite-controls.ts";
import { DEAL_FAMILIES } from "./data/rewrite-deals.ts";
import { FUNCTION_FAMILIES, VERSION_FAMILY } from "./data/rewrite-functions.ts";
import { GATHERING_FAMILIES, LAID_DOWN } from "./data/rewrite-gatherings.ts";
import { OFFICE_FAMILIES } from "./data/rewrite-office.ts";
import { PEOPLE_FAMILIES, PERSONS_FAMILIES, TRAINING_FAMILIES } from "./data/rewrite-people.ts";
import {
  AUTOMATION_FAMILIES,
  CARE_FAMILIES,
  DEMAND_FAMILIES,
  MOVE_FAMILIES,
  PLACE_FAMILIES,
  SUPPLIER_FAMILY,
  TRANSLATION_FAMILIES,
} from "./data/rewrite-places.ts";
import {
  ABILITY,
  LAUNCHED,
  PLAN_FAMILIES,
  PROVIDED,
  SOMETHING,
  STRATEGY_FAMILIES,
  WORK_ITEMS,
} from "./data/rewrite-plans.ts";
import {
  INTERNAL_TOOL,
  PRODUCT_FAMILIES,
  PUBLISHED_FAMILIES,
  TOOL_FAMILIES,
} from "./data/rewrite-products.ts";
import { PUBLIC_FAMILIES, RULE_FAMILY } from "./data/rewrite-public.ts";
import { STAFF_FAMILIES } from "./data/rewrite-staff.ts";
import { SYSTEM_FAMILIES } from "./data/rewrite-systems.ts";
import { type Family, type Need, TAIL } from "./data/rewrite-words.ts";
import type { ThingKind } from "./data/things.ts";
import type { Range } from "./extent.ts";
import type { Frame } from "./frame.ts";
import { kindOf } from "./kinds.ts";
import { is } from "./sentence.ts";

/** Work that isn't about what the thing does. */
const OTHER_WORK =
  /^(?:migrate|move|translate|localize|refactor|rewrite|sunset|decommission|retire|switch|transfer|hire|train|fix|automate|test|research|analyze|evaluate|audit|review)$/;

/** In the order in which they decide. */
export const FAMILIES: readonly Family[] = [
  ...TRANSLATION_FAMILIES,
  ...CONTROL_FAMILIES,
  ...DEAL_FAMILIES,
  ...SYSTEM_FAMILIES,
  ...STAFF_FAMILIES,
  ...OFFICE_FAMILIES,
  ...GATHERING_FAMILIES,
  SUPPLIER_FAMILY,
  ...PUBLIC_FAMILIES,
  ...BUILT_FAMILIES,
  ...FUNCTION_FAMILIES.map((family) => ({ not: OTHER_WORK, ...family })),
  VERSION_FAMILY,
  ...AUTOMATION_FAMILIES,
  ...STRATEGY_FAMILIES,
  ...TRAINING_FAMILIES,
  ...PLACE_FAMILIES,
  INTERNAL_TOOL,
  ...DEMAND_FAMILIES,
  RULE_FAMILY,
  ...PEOPLE_FAMILIES,
  ...MOVE_FAMILIES,
  ...CARE_FAMILIES,
  ...PRODUCT_FAMILIES,
  ...PUBLISHED_FAMILIES,
  WORK_ITEMS,
  LAID_DOWN,
  ...PLAN_FAMILIES,
  ...TOOL_FAMILIES,
  LAUNCHED,
  PROVIDED,
];

/** The families by the ends of names, made when the first statement is rewritten. */
let byEnds: readonly Family[] | undefined;
const endsWith = (family: Family): Family =>
  family.about ? { ...family, about: new RegExp(`(?:${family.about.source})${TAIL}`) } : family;

interface Facts {
  readonly verbs: readonly string[];
  readonly about: string;
  readonly partner: string;
  readonly goal: string;
  readonly kind: ThingKind | "other";
  readonly has: ReadonlySet<Need>;
}

const GOAL = /^(?:to|into|onto)$/u;
const VERSION = /^v\d/u;
const TOPIC = /^(?:on|about)$/u;

/** The last word of the name, past a version. */
const nameEnd = ({ r, thing }: Frame): number =>
  VERSION.test(r.words[thing.head]?.lower ?? "") ? thing.head - 1 : thing.head;

const needsMet = (frame: Frame): ReadonlySet<Need> => {
  const { r, people, toward } = frame;
  const has = new Set<Need>();
  if (frame.isPlace) has.add("place");
  else if (!frame.isGoal && !frame.isWork) has.add("thing");
  if (frame.isGoal || GOAL.test(toward?.prep ?? "")) has.add("goal");
  if (!people && toward?.prep === "with") has.add("partner");
  if (TOPIC.test(toward?.prep ?? "")) has.add("topic");
  if (people) has.add("people");
  if (frame.persons) has.add("persons");
  if (!people || areColleagues(r, people)) has.add("own");
  if (people) has.add(areColleagues(r, people) ? "colleagues" : "others");
  if (isCapital(r.words[nameEnd(frame)])) has.add("name");
  return has;
};

const fits = (family: Family, { verbs, about, partner, goal, kind, has }: Facts): boolean =>
  (family.kinds?.includes(kind) ?? true) &&
  (family.needs?.every((need) => has.has(need)) ?? true) &&
  (!family.verbs || verbs.some((verb) => family.verbs?.test(verb))) &&
  !(family.not && verbs.some((verb) => family.not?.test(verb))) &&
  (family.with?.test(partner) ?? true) &&
  (family.goal?.test(goal) ?? true) &&
  (family.about?.test(about) ?? true);

/** The name without what it is for; of several things the first decides. */
const firstOf = ({ r, thing, core }: Frame): Range => ({
  from: thing.from,
  to: NAMED_WITH_OF.test(r.words[thing.head]?.lower ?? "") ? core.to : thing.head + 1,
});
/** "code of conduct" is no code. */
const NAMED_WITH_OF = /^(?:codes?|letters?|charts?|rules|terms|bills?|declaration|statement)$/u;

/** Those with whom something is agreed, or of whom it is. */
const partnerText = ({ r, people, toward }: Frame): string => {
  const partner = people ?? (toward?.prep === "with" ? toward.phrase : undefined);
  return partner ? lowerText(r, partner) : "";
};

/** The family of a statement that is no work with people to be hired or trained. */
export const familyOf = (frame: Frame): Family => {
  if (frame.ability) return ABILITY;
  const facts = {
    verbs: frame.verbs,
    about: lowerText(frame.r, firstOf(frame)).normalize("NFD").replace(/\p{M}/gu, ""),
    partner: partnerText(frame),
    goal: frame.toward ? lowerText(frame.r, frame.toward.phrase) : "",
    kind: kindOf({ ...frame, thing: { ...frame.thing, from: nameEnd(frame) } }),
    has: needsMet(frame),
  };
  byEnds ??= FAMILIES.map(endsWith);
  const families = frame.persons ? PERSONS_FAMILIES : byEnds;
  const found = families.find((family) => fits(family, facts)) ?? SOMETHING;
  const isTime = is(frame.r.words[frame.thing.head], "time");
  return found.reach === LAUNCHED.reach && isTime ? SOMETHING : found;
};
