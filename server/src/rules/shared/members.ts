/** In which teams people are: whom a team names under `members` or `lead`. */
import { readPeople } from "../../../../grammar/reference.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
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

/** The teams that a name stands for: those of a person, or a team itself; folded ids. */
export const teamsOf = (name: string, view: View): ReadonlySet<string> => {
  const teams = [...view.declarations(name)].filter(({ kind }) => kind === "team");
  const ofPerson = [...view.facts(memberKey(name))].map(({ value }) => value as Declaration);
  return new Set([...teams, ...ofPerson].map((team) => team.name));
};
