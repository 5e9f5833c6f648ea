/**
 * Turns a statement about something shipped into statements about what it changes, with blanks where numbers belong.
 * Nothing is invented: what is shipped, for whom and where are the writer's words, and so is a number of people.
 */
import {
  areBodies,
  areColleagues,
  bareName,
  goalName,
  isCapital,
  isPlural,
  nameOf,
  peopleName,
} from "./calling.ts";
import { ANYTHING } from "./data/rewrite-plans.ts";
import { COUNT, SHARE } from "./data/rewrite-words.ts";
import { inDomain, type Rewrites } from "./domain.ts";
import { type Phrase, phraseAround } from "./extent.ts";
import { familyOf } from "./family.ts";
import { type Frame, frameOf } from "./frame.ts";
import { hiringOf } from "./hiring.ts";
import { plural } from "./inflect.ts";
import { keptNumber } from "./kept.ts";
import { kindOf } from "./kinds.ts";
import type { Lens } from "./lens.ts";
import { plainly } from "./plainly.ts";
import { is } from "./sentence.ts";
import { namedUser } from "./served.ts";
import { teachingOf } from "./teaching.ts";

export interface Rewriting {
  readonly lens: Lens;
  /** A whole statement, with blanks as `<…>`. */
  readonly statement: string;
}

const LENSES: readonly Lens[] = ["reach", "impact", "business"];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the slots of templates stand for. */
type Slots = Readonly<Record<string, string>>;

const textOf = ({ r }: Frame, { from, to }: { from: number; to: number }, text: string): string =>
  text.slice(r.words[from]?.start ?? 0, r.words[to - 1]?.end ?? 0);

/** What comes instead of things that won't be there any more, and isn't named. */
const OTHER = "what replaces ";
const isOther = (name: string): boolean => name.startsWith(OTHER);

/** The thing as it is called once the work is done: of a thing to be replaced, there is a new one. */
const nameNow = ({ r, thing, isReplaced }: Frame, text: string): string => {
  const name = nameOf(r, thing, text);
  if (!isReplaced) return name;
  return /^(?:the|our) /u.test(name)
    ? name.replace(/^(the|our) (?:new |old |existing |current |legacy )?/u, "$1 new ")
    : OTHER + name;
};

const slotsOf = (frame: Frame, text: string, who: string): Slots => {
  const { r, thing, toward, people, where } = frame;
  const name = nameNow(frame, text);
  const isMany = isPlural(r, thing) && !isOther(name);
  const isEverywhere = where && is(r.words[where.from + 1], "universal");
  const place = where && !isEverywhere ? ` ${textOf(frame, where, text)}` : "";
  const goal = toward ? goalName(r, toward.phrase, text) : name;
  const isTheirs = isCapital(r.words[thing.from]) && toward && !isCapital(r.words[toward.phrase.from]);
  const partner = frame.persons ? undefined : people;
  return {
    thing: name + place,
    name,
    bare: frame.ability ? textOf(frame, thing, text) : bareName(r, thing, text),
    new: isOther(name)
      ? name
      : `the new ${bareName(r, thing, text).replace(/^(?:new|old|legacy)\s+/i, "")}${place}`,
    digital: `${isPlural(r, thing) ? "" : "the "}digital ${bareName(r, thing, text)}`,
    toward: goal,
    topic: toward ? bareName(r, toward.phrase, text) : name,
    place: name.replace(/^the (?=\d)/, ""),
    party: partner ? nameOf(r, partner, text) : goal,
    short: `the ${r.words[thing.head]?.text}`,
    partner: people && !frame.persons ? peopleName(r, people, text) : isTheirs ? name : goal,
    who,
    any: isMany && !/['’]s? /u.test(name) ? bareName(r, thing, text) : name,
    it: isMany ? "they" : "it",
    were: "were",
    them: isMany ? "them" : "it",
    with: toward ? ` with ${goal}` : "",
  };
};

/** A verb that stands in the singular in the templates. */
const agreeing = (verb: string, plural: boolean): string =>
  !plural ? verb : verb === "is" ? "are" : verb.replace(/s$/, "");

const fill = (template: string, slots: Slots, plural: boolean): string =>
  capital(template.replace(/\{(\w+)\}/g, (_slot, name: string) => slots[name] ?? agreeing(name, plural)));

/** Sets a number that counts people as the goal. */
const withNumber = (statement: string, number: string): string => {
  const from = number.endsWith("%") ? "<number>%" : "<number>";
  return statement.replace(SHARE, COUNT).replace(COUNT, `from ${from} to ${number}`);
};

/** Those whom the words of the statement name. */
const whoSaid = (frame: Frame, text: string): string | undefined => {
  if (frame.people) return peopleName(frame.r, frame.people, text);
  const user = namedUser(frame.r, frame.thing);
  return user && plural(user);
};

const lensesOf = (frame: Frame, text: string): Rewrites =>
  hiringOf(frame) ??
  teachingOf(frame) ??
  inDomain(
    familyOf(frame),
    text,
    whoSaid(frame, text),
    textOf(frame, frame.core, text).toLowerCase(),
    !/^(?:other|content)$/.test(kindOf(frame)),
  );

/** Those whom the thing is for where no phrase says so. */
const whoElse = ({ r, thing }: Frame, { who = "customers" }: Rewrites): string => {
  const user = namedUser(r, thing);
  return user && /^(?:<?customers>?|people|colleagues|residents|readers)$/i.test(who) ? plural(user) : who;
};

const AGREEING = /^(?:agree|negotiate|renegotiate|conclude)$/u;
const TOGETHER =
  /^(?:organize|organise|host|co-host|hold|run|stage|plan|develop|build|create|launch|design|write|produce|publish|start|set up|establish|form|found|pilot|introduce|offer|open|put on|complete|finish|conduct|carry out|do)$/u;

/** With these something is agreed, or done together, and it is for others: "a hackathon with the university". */
const isPartner = (frame: Frame, phrase: Phrase): boolean => {
  const { r, verbs, persons } = frame;
  const before = r.words.slice(0, phrase.from).findLast((word) => is(word, "preposition"));
  if (persons || before?.lower !== "with") return false;
  if (frame.isPlace) return true;
  const isOne = !is(r.words[phrase.head], "plural") && !phrase.many;
  return verbs.some((verb) => AGREEING.test(verb) || (isOne && TOGETHER.test(verb)));
};

/** Papers that we work by, whoever we then work for. */
const OURS = /^(?:playbooks?|runbooks?|battle-?cards?|account-plans?)$/u;

/** Are those whom the statement names the ones that the thing is for? */
const isServed = (frame: Frame, said: Phrase, { business }: Rewrites): boolean =>
  !(frame.verbs.includes("automate") && said.from >= frame.thing.from && said.to <= frame.thing.to) &&
  !(OURS.test(frame.r.words[frame.thing.head]?.lower ?? "") && !areColleagues(frame.r, said)) &&
  !(areBodies(frame.r, said) && namedUser(frame.r, frame.thing)) &&
  (business.includes("from {who}") || !isPartner(frame, said));

/** Those who are counted, unless they only say where: "at three universities". */
const whereabouts = ({ r }: Frame, phrase: Phrase): Phrase | undefined => {
  const before = r.words
    .slice(0, phrase.from)
    .findLast(({ piece, tags }) => piece === "word" && !tags.has("number"));
  return /^(?:at|in|across|behind)$/u.test(before?.lower ?? "") && areBodies(r, phrase) ? undefined : phrase;
};

/** What comes four times a year is not asked about each week. */
const inRhythm = (template: string, name: string): string => {
  if (/\b(?:quarterly|annual|yearly|half-yearly)\b/u.test(name))
    return template.replace(/ (?:each|every) (?:week|month)(?= from)/u, "");
  return /\bmonthly\b/u.test(name)
    ? template.replace(/ (?:each|every) week(?= from)/u, " each month")
    : template;
};

const rewriteFrame = (frame: Frame, text: string): Rewriting[] => {
  const lenses = lensesOf(frame, text);
  const kept = lenses.reach.includes("{who}") ? keptNumber(frame, frame.people, text) : undefined;
  const said = frame.people ?? (kept && whereabouts(frame, phraseAround(frame.r, kept.counted)));
  const people = said && isServed(frame, said, lenses) ? said : undefined;
  const number = said && (people || !isPartner(frame, said)) ? kept?.number : undefined;
  const who = people ? peopleName(frame.r, people, text) : whoElse(frame, lenses);
  const areThings =
    who === "households" ||
    (people !== undefined && areBodies(frame.r, people) && !who.startsWith("people "));
  const pronoun = areThings ? "{who} that " : "{who} who ";
  const slots = slotsOf(frame, text, who);
  const plural = isPlural(frame.r, frame.thing) && !isOther(nameNow(frame, text));
  return LENSES.map((lens) => {
    const template =
      people || areThings ? lenses[lens].replace(/^\{who\} (?:who|that) /, pronoun) : lenses[lens];
    const each =
      people || who !== "customers"
        ? template.replace(/(running cost.*) for each customer/u, "$1 for each of the {who}")
        : template;
    const statement = fill(inRhythm(each, slots.name ?? ""), slots, plural);
    return { lens, statement: lens === "reach" && number ? withNumber(statement, number) : statement };
  });
};

/** Names in quotes as they were written: `plainly` made one word of each. */
const asQuoted = (statement: string, written: string): string => {
  const whole = written.includes("first-aid") ? statement : statement.replaceAll("first-aid", "first aid");
  return written.includes("_") ? whole : whole.replaceAll("_", " ");
};

/** The statement seen through the three lenses, in the order reach, impact, business. */
export const rewrite = (written: string): Rewriting[] => {
  const text = plainly(written);
  const frame = frameOf(text);
  if (frame)
    return rewriteFrame(frame, text).map(({ lens, statement }) => ({
      lens,
      statement: asQuoted(statement, written),
    }));
  return LENSES.map((lens) => ({ lens, statement: fill(ANYTHING[lens], { who: ANYTHING.who }, false) }));
};
