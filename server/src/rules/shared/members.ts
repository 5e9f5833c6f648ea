/** In which teams people are: whom a team names under `members` or `lead`. */
import { readPeople } from "../../../../grammar/reference.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { factsIn } from "../../model/facts.ts";
import type { Declaration } from "../../model/unit.ts";
import type { View } from "../../model/view.ts";
import type { Collector } from "../../model/workspace.ts";

const PEOPLE = ["members", "lead"];
const memberKey = (person: string): string => `member:${fold(person)}`;

const peopleOf = ({ block, unit }: Declaration): string[] =>
  block.properties
    .filter(({ key }) => PEOPLE.includes(key))
    .flatMap(({ value, items }) => [value, ...items])
    .flatMap((text) => readPeople(unit.section.text, text))
    .map(({ text }) => fold(text));

/** Contributes each team under the people that it names. */
export const collectMembers: Collector = (unit) =>
  unit.contribution.declarations
    .filter(({ kind }) => kind === "team")
    .flatMap((team) =>
      [...new Set(peopleOf(team))].map((person) => ({ key: memberKey(person), value: team })),
    );

interface Known {
  readonly version: number;
  readonly teams: ReadonlySet<string>;
}

/** Many are asked about one who leads many teams. */
const known = new WeakMap<object, Known>();

const namesOf = (teams: Iterable<Declaration>): Set<string> => new Set(Array.from(teams, ({ name }) => name));

const teamsOfPerson = (name: string, view: View): ReadonlySet<string> => {
  const cell = view.look(memberKey(name), []);
  if (!cell) return new Set();
  const before = known.get(cell);
  if (before?.version === cell.version) return before.teams;
  const teams = namesOf(Array.from(factsIn(cell), ({ value }) => value as Declaration));
  known.set(cell, { version: cell.version, teams });
  return teams;
};

/** The teams that a name stands for: those of a person, or a team itself; folded ids. */
export const teamsOf = (name: string, view: View): ReadonlySet<string> => {
  const teams = [...view.declarations(name)].filter(({ kind }) => kind === "team");
  const ofPerson = teamsOfPerson(name, view);
  return teams.length > 0 ? new Set([...namesOf(teams), ...ofPerson]) : ofPerson;
};
