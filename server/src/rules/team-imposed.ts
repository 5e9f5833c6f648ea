import { readPeople } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import { fold } from "../../../grammar/vocabulary.ts";
import { containerName } from "../model/resolve.ts";
import type { Unit } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { isClosed } from "./shared/phases.ts";
import { propertyOf } from "./shared/properties.ts";
import { placesOf } from "./shared/team-cycle.ts";
import { either, quote } from "./shared/wording.ts";

interface Imposed {
  readonly objective: string;
  readonly people: readonly string[];
  readonly team: string;
}

const peopleUnder = (unit: Unit, block: Block, keys: readonly string[]): string[] =>
  block.properties
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ value, items }) => [value, ...items])
    .flatMap((text) => readPeople(unit.section.text, text).map((person) => person.text));

/** Everyone who is named as a part of a team, folded. */
const peopleOf = (team: string, { view }: Context): ReadonlySet<string> =>
  new Set(
    placesOf("team", team, view).flatMap(({ unit, block }) =>
      peopleUnder(unit, block, ["lead", "members", "owner"]).map(fold),
    ),
  );

export default defineRule<Imposed>({
  id: "team-imposed",
  severity: "information",
  packs: ["fit-the-risk"],
  summary: "A team's objective was decided by people outside the team alone.",
  why: "People give their best ideas to goals that they wrote. A goal that arrives from above is carried out to the letter, and nobody in the team will say when it turns out wrong.",
  ignore: "The team wrote it, and someone else only had to agree.",
  sources: [1],
  items: [105],
  examples: [
    {
      bad: `
team forecast: Forecast
  lead: @noa
  members: @sam engineering, @kim design

  objective calm-monday: Owners start the week knowing what they will earn
    decided-by: «@mia»
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%
`,
      good: `
team forecast: Forecast
  lead: @noa
  members: @sam engineering, @kim design

  objective calm-monday: Owners start the week knowing what they will earn
    decided-by: @noa, @mia
    kr reach openers: Owners who open the forecast before noon on Monday from 900 to 2,500
    kr impact sure: Owners who call the week right from 42% to 70%
    kr business kept: Owners who still pay after a year from 81% to 88%
`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    objective(block, report, context) {
      const { unit, head } = context;
      const value = propertyOf(block, "decided-by")?.value;
      const team = containerName(unit, block);
      if (!value || team === undefined || isClosed(head)) return;
      const people = peopleUnder(unit, block, ["decided-by"]);
      const members = peopleOf(team, context);
      if (people.length === 0 || members.size === 0 || people.some((each) => members.has(fold(each)))) return;
      const [place] = placesOf("team", team, context.view);
      report(value, {
        objective: block.text?.value ?? block.name?.text ?? "This objective",
        people,
        team: place?.block.text?.value ?? team,
      });
    },
  },
  message: ({ objective, people, team }) =>
    `${quote(objective)} was decided by ${either(people, "and")}, and nobody of ${team} is named. Did the team write it? If it did, name someone of the team; if not, ask the team how it would say it.`,
});
