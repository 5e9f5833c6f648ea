/** The people that pages name: those of the same team first, then those named most often. */
import { peopleIn } from "../../model/people.ts";
import { PEOPLE } from "../../model/workspace.ts";
import { type Asked, type Draft, type Slot, wordAround } from "./slot.ts";

const MOST = 100;
/** In a huge workspace not every page is asked. */
const MOST_LOOKED_AT = 3000;
const SAME_TEAM = 1e6;
const SAME_PAGE = 1e5;
const COMMIT = [","];

const scores = ({ view, place }: Asked): Map<string, number> => {
  const found = new Map<string, number>();
  const count = (people: readonly string[], weight: number): void => {
    for (const person of people) found.set(person, (found.get(person) ?? 0) + weight);
  };
  let looked = 0;
  for (const { unit, value } of view.facts(PEOPLE)) {
    if (++looked > MOST_LOOKED_AT) break;
    count(value as readonly string[], unit.page === place.page ? SAME_PAGE + 1 : 1);
  }
  if (place.unit.container) for (const unit of view.unitsBeside(place.unit)) count(peopleIn(unit), SAME_TEAM);
  return found;
};

/** People, in place of the word at the cursor. */
export const people = (asked: Asked): Slot => {
  const word = wordAround(asked.place);
  const typed = asked.place.source.slice(word.start, word.end);
  // The name that is being typed stands on the page already.
  const ranked = [...scores(asked)]
    .filter(([person, score]) => person !== typed || score % SAME_PAGE > 1)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const drafts = ranked.slice(0, MOST).map(
    ([person, score]): Draft => ({
      label: person,
      kind: "person",
      detail: score >= SAME_TEAM ? "in this team" : undefined,
      filter: `${person} ${person.replace(/^@/, "")}`,
      commit: COMMIT,
    }),
  );
  return { ...word, drafts, isIncomplete: ranked.length > MOST };
};
