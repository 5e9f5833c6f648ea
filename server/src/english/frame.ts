/** Takes a statement about work apart: what is done, with which thing, for whom, where, towards what, until when. */
import { type Around, around, endOfWork, leadsTo } from "./around.ts";
import { deadlineAt } from "./deadline.ts";
import { listedPhrase, type Phrase, type Range, wholePhrase, withComplements } from "./extent.ts";
import { unwrap } from "./nominal.ts";
import { isFolk, isLikePeople, phraseOf, type Reading, readStatement } from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import { ability, peopleOf, withPeople } from "./served.ts";

export interface Frame extends Around {
  r: Reading;
  /** The base forms of what is done, with their particles: "design", "roll out". */
  verbs: readonly string[];
  /** Index of the first verb, where the writers do something. */
  verbAt: number | undefined;
  thing: Phrase;
  /** The thing without what it is for. */
  core: Phrase;
  byWhen: Range | undefined;
  /** Is the thing something that people can do: "export their data"? */
  ability: boolean;
  /** Is the thing a place where the writers go: "launch in Spain", "enter the German market"? */
  isPlace: boolean;
  /** Does the thing say only where something goes: "upgrade to Kubernetes"? */
  isGoal: boolean;
  /** Is only the work named: "complete the migration"? */
  isWork: boolean;
  /** Is the thing to give way to another, which isn't named: "replace the bags"? */
  isReplaced: boolean;
  /** Is the work about people: "interview 20 customers"? */
  persons: boolean;
}

const NOTHING_MORE = {
  verbs: [],
  toward: undefined,
  where: undefined,
  ability: false,
  isPlace: false,
  isGoal: false,
  isWork: false,
  isReplaced: false,
  persons: false,
} as const;

const verbText = (words: readonly Word[], at: number): string => {
  let text = words[at]?.lemma ?? "";
  for (let next = at + 1; is(words[next], "particle") && words[next]?.lower !== "to"; next++)
    text += ` ${words[next]?.lower}`;
  return text;
};

/** What the writers do, up to the thing: "design and roll out". */
const verbsBefore = (r: Reading, thing: Phrase): string[] => {
  const { clause, words } = r;
  if (clause.form === "phrase") return [];
  if (clause.form === "state") return [verbText(words, clause.verb)];
  const found: string[] = [];
  for (let at = clause.verb; at < Math.max(thing.from, clause.verb + 1); at++)
    if (at === clause.verb || (is(words[at], "verb") && is(words[at - 1], "conjunction")))
      found.push(verbText(words, at));
  return found;
};

/** "rewrite in Kotlin" says with what, not where. */
const WRITTEN_IN = /^(?:rewrite|write|rebuild|build|reimplement|port|implement|develop)$/u;

/** Is it something that can be named, and no adjective or number of times that was left over? */
const isNameable = ({ words }: Reading, { from, head }: Phrase): boolean => {
  const word = words[head];
  if (/^(?:times?|everyone|everybody|hours?|days?|weeks?|production|lot|way|rest)$/u.test(word?.lower ?? ""))
    return from < head;
  if (word?.lower === "close" && /-end$/u.test(words[head - 1]?.lower ?? "")) return true;
  return is(word, "noun") || !is(word, "past", "quality", "comparative", "adverb", "auxiliary", "relative");
};

/** "Release order tracking": a verb that reads like a noun before other nouns. */
const hiddenVerb = ({ clause, words }: Reading, { from, head }: Phrase): boolean =>
  clause.form === "phrase" &&
  head - from > 1 &&
  (/^(?:release|launch|ship|draft|pilot|deploy|implement|refactor|rework|upgrade)$/u.test(
    words[from]?.lower ?? "",
  ) ||
    (words[from]?.lower === "build" &&
      from === 0 &&
      !/^(?:systems?|pipelines?|tools?|servers?|process|scripts?|times?)$/u.test(
        words[from + 1]?.lower ?? "",
      )));

/** Things that are called like people: "AI assistant", "Windows client". */
const isSoftware = ({ words }: Reading, { head }: Phrase, verbs: readonly string[]): boolean =>
  (/^agents?$/u.test(words[head]?.lower ?? "") && /^[A-Z]{2,}$/u.test(words[head - 1]?.text ?? "")) ||
  (/^(?:workspaces?|accounts?|readers?|players?|holders?|speakers?|writers?)$/u.test(
    words[head]?.lower ?? "",
  ) &&
    verbs.some((verb) => MADE.test(verb))) ||
  (words[head]?.lower === "accounts" &&
    /^(?:loyalty|user|e-?mail|bank|savings|bonus|service|cloud|aws|azure|gcp)$/u.test(
      words[head - 1]?.lower ?? "",
    ) &&
    verbs.some((verb) =>
      /^(?:migrate|move|transfer|switch|import|convert|consolidate|merge|clean up|close)$/u.test(verb),
    )) ||
  (words[head]?.lower === "board" &&
    /^(?:kanban|scrum|task|story|digital|trello|jira|notice|planning|job|message|display)$/u.test(
      words[head - 1]?.lower ?? "",
    )) ||
  (words[head]?.text === "Teams" && /^[A-Z]/u.test(words[head - 1]?.text ?? "")) ||
  (is(words[head], "feature", "integration", "platform") && verbs.some((verb) => MADE.test(verb)));
const MADE =
  /^(?:build|ship|launch|release|develop|deploy|implement|rewrite|code|prototype|publish|roll out|update|upgrade|add|translate|localize|deprecate|sunset|retire|decommission|redesign)$/u;

/** Clubs and shops are places to go to once somebody has opened them. */
const isFounded = ({ words }: Reading, { head }: Phrase, verbs: readonly string[]): boolean =>
  FOUNDED.test(words[head]?.lemma ?? "") &&
  !(words[head]?.lower === "group" && !MEETING.test(words[head - 1]?.lower ?? "")) &&
  verbs.some((verb) => FOUNDING.test(verb));
const FOUNDED =
  /^(?:club|library|shop|store|school|museum|farm|nursery|kindergarten|clinic|hospital|restaurant|university|society|association|bank|hub|community|group)$/u;
/** Groups to which people come, unlike those that decide something. */
const MEETING =
  /^(?:support|self-help|peer|parents?|carers?|bereavement|toddler|play|walking|reading|study|employee_resource)$/u;
const FOUNDING =
  /^(?:start|open|launch|set up|create|build|establish|found|run|organi[sz]e|host|offer|introduce|put|pilot|renovate|refurbish|reopen|extend|move|relocate)$/u;

const ONLY_PEOPLE = /^(?:train|coach|mentor|upskill)$/u;
const isUnknownPlural = (word: Word | undefined): boolean =>
  word?.tags.size === 0 && /^\p{Ll}.*[^s]s$/u.test(word.text);

/** "every receptionist" */
const isEachOfThem = ({ words }: Reading, { from, head }: Phrase): boolean => {
  const word = words[head];
  return (
    is(words[from - 1], "universal") &&
    word !== undefined &&
    isLikePeople({ ...word, lower: `${word.lower}s` })
  );
};

/** What is done with people only. */
const TAUGHT =
  /^(?:onboard|induct|train|certify|qualify|teach|coach|brief|interview|hire|recruit|mentor|upskill|screen|counsel|support|treat|place)$/u;

const REPLACING = /^(?:replace|swap|swap out|substitute|exchange)$/u;

/** "Replace paper menus with QR codes" is about the codes. */
const replacement = (verbs: readonly string[], { toward }: Around): Phrase | undefined =>
  toward?.prep === "with" && verbs.some((verb) => REPLACING.test(verb)) ? toward.phrase : undefined;

/** What is done with which thing; nothing where the statement names none. */
export function frameOf(text: string): Frame | undefined {
  const r = readStatement(text);
  const when = deadlineAt(r.words);
  const byWhen = when && { from: when.from, to: when.to + 1 };
  const verbAt = r.clause.form === "do" ? r.clause.verb : undefined;
  const base = { ...NOTHING_MORE, r, byWhen, verbAt };
  const able = ability(r, byWhen && byWhen.from > r.from ? byWhen.from : r.words.length);
  if (able) return { ...base, ...able, core: able.thing, ability: true };
  const phrase = wholePhrase(r, phraseOf(r));
  if (!phrase || !isNameable(r, phrase)) return undefined;
  const hidden = hiddenVerb(r, phrase) ? r.words[phrase.from]?.lemma : undefined;
  const first = hidden ? { ...phrase, from: phrase.from + 1 } : phrase;
  const given = withPeople(r, first);
  const named = unwrap(r, given?.thing ?? first);
  const { head } = named.phrase;
  const late = byWhen && byWhen.from >= head ? byWhen.from : r.words.length;
  const whole = listedPhrase(r, named.phrase, Math.min(endOfWork(r, head, ";–—(:."), late)) ?? named.phrase;
  const end = Math.min(endOfWork(r, whole.to, ";–—(:.,"), late);
  const core = withComplements(r, whole, end, /^of$/u);
  const thing = withComplements(r, core, end);
  const behind = around(r, thing.to, end);
  const verbs = [...(hidden ? [hidden] : verbsBefore(r, first)), ...named.verbs];
  const persons =
    (isFolk(r.words[thing.head]) ||
      ((isLikePeople(r.words[thing.head]) ||
        /^(?:guides|hosts|leads|hands|scouts)$/u.test(r.words[thing.head]?.lower ?? "")) &&
        verbs.some((verb) => TAUGHT.test(verb))) ||
      isEachOfThem(r, thing) ||
      (verbs.some((verb) => ONLY_PEOPLE.test(verb)) && isUnknownPlural(r.words[thing.head]))) &&
    !isSoftware(r, thing, verbs) &&
    !isFounded(r, thing, verbs);
  const instead = replacement(verbs, behind);
  return {
    ...base,
    ...behind,
    ...(instead ? { toward: undefined } : {}),
    verbs,
    thing: instead ?? thing,
    core: instead ?? core,
    persons,
    people: persons ? whole : (behind.people ?? given?.people ?? peopleOf(r, whole, thing)),
    where: verbs.some((verb) => WRITTEN_IN.test(verb)) ? undefined : behind.where,
    isWork: named.isWork,
    isReplaced: !instead && verbs.some((verb) => REPLACING.test(verb)),
    ...leadsTo(r, first, named.isGoal),
  };
}
