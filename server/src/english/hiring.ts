/** Rewrites of hiring: what is better once somebody of that role is there. */
import { lowerText } from "./calling.ts";
import { COLLECTIVES } from "./data/calling.ts";
import { HIRE, HIRES } from "./data/rewrite-people.ts";
import type { Lenses } from "./data/rewrite-words.ts";
import type { Frame } from "./frame.ts";
import { isFolk, isLikePeople } from "./reading.ts";
import { is } from "./sentence.ts";

const HIRING = /^(?:hire|recruit|appoint|headhunt|employ|backfill|fill|staff)$/u;
/** Words for a place to be filled, without the role. */
const OPENINGS = /^(?:role|position|seat|headcount|hire|opening|vacancy|recruit|candidate)$/u;

/** What is done with somebody who is wanted, and with things. */
const BRINGING = /^(?:set up|have|bring|bring in|take on|put|find|engage|add|get|install)$/u;
const VACANT = /^(?:(?:vacant|open|key|new|remaining|missing|critical|senior) ?)+/iu;

/** Those who join without a salary. */
const JOINING =
  /^(?:family|host|mentor|ambassador|trustee|governor|tester|volunteer|participant|donor|member|patient|parent|school|guardian|supporter|sponsor|player|student|pupil|user|customer|subscriber)$/u;

/** "Build the sales team": they are hired, and do what such a team does. */
const teamOf = ({ verbs, r, thing }: Frame): Lenses | undefined => {
  const isTeam = /^(?:team|squad|department|unit)$/u.test(r.words[thing.head]?.lower ?? "");
  if (!isTeam || thing.head === thing.from || !verbs.some((verb) => FOUNDING.test(verb))) return undefined;
  const role = lowerText(r, { from: thing.from, to: thing.head });
  return HIRES.find(({ words }) => words.test(role));
};
const FOUNDING = /^(?:build|build up|set up|stand up|create|establish|assemble|start|form|found)$/u;

/** What a hire is for; nothing where nobody is hired. */
export const hiringOf = (frame: Frame): Lenses | undefined => {
  const { verbs, r, thing } = frame;
  const team = teamOf(frame);
  if (team) return team;
  const lemma = r.words[thing.head]?.lemma ?? "";
  const unknown = r.words[thing.head];
  const joins =
    unknown?.tags.size === 0 &&
    (isLikePeople(unknown) || isLikePeople({ ...unknown, lower: `${unknown.lower}s` })) &&
    verbs.some((verb) => BRINGING.test(verb));
  const comes =
    frame.persons &&
    !COLLECTIVES.has(lemma) &&
    is(unknown, "insiders") &&
    verbs.some((verb) => /^(?:introduce|bring in|take on|engage|place|add|deploy)$/u.test(verb));
  if (
    !joins &&
    !comes &&
    !verbs.some((verb) => HIRING.test(verb)) &&
    !/^(?:hire|recruit|vacancy)$/u.test(lemma)
  )
    return undefined;
  if (verbs.includes("recruit") && JOINING.test(lemma)) return undefined;
  const role = lowerText(r, thing).replaceAll("_", " ");
  const found = HIRES.find(({ words }) => words.test(role)) ?? HIRE;
  if (!OPENINGS.test(lemma)) return found;
  const called = r.words
    .slice(thing.from, thing.head)
    .map(({ text }) => text)
    .join(" ")
    .replace(VACANT, "");
  const last = r.words[thing.head - 1];
  const isOne =
    last &&
    (isFolk(last) || isLikePeople({ ...last, lower: `${last.lower}s` })) &&
    !is(r.words[thing.head], "plural");
  const name = `the new ${isOne ? called : `${called} colleagues`.trim()}`;
  const people = (template: string) => template.replaceAll("{new}", name);
  return { reach: people(found.reach), impact: people(found.impact), business: people(found.business) };
};
