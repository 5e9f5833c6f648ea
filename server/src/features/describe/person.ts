/** A person: what they lead, answer for and belong to, as the pages say it. */

import { readPeople } from "../../../../grammar/reference.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { fold } from "../../../../grammar/vocabulary.ts";
import { allBlocks } from "../../model/links.ts";
import type { Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { PEOPLE } from "../../model/workspace.ts";
import { bold, linkTo, part } from "../markdown.ts";
import { joined, type Subject } from "./subject.ts";

const MOST = 8;
const ROLES: readonly (readonly [key: string, title: string])[] = [
  ["lead", "Leads"],
  ["owner", "Answers for"],
  ["members", "Works in"],
];

const named = (unit: Unit, block: Block, key: string, person: string): boolean =>
  block.properties
    .filter((property) => property.key === key)
    .flatMap(({ value, items }) => [value, ...items])
    .some((text) => readPeople(unit.section.text, text).some((each) => fold(each.text) === person));

/** What the pages of the same cycle, and those without one, say of a person. */
export const describePerson = ({ view, page }: Subject, written: string): string | undefined => {
  const person = fold(written);
  const units: Unit[] = [];
  for (const { unit, value } of view.facts(PEOPLE)) {
    const { cycleId } = unit.page.head;
    if (cycleId !== undefined && page.head.cycleId !== undefined && cycleId !== page.head.cycleId) continue;
    if ((value as readonly string[]).some((each) => fold(each) === person)) units.push(unit);
  }
  const parts = ROLES.flatMap(([key, title]) => {
    const found = units.flatMap((unit) =>
      allBlocks(unit)
        .filter((block) => named(unit, block, key, person))
        .flatMap((block) => declarationOf(unit, block) ?? []),
    );
    const rest = found.length > MOST ? [`and ${found.length - MOST} more`] : [];
    return part(title, [...found.slice(0, MOST).map((each) => linkTo(each)), ...rest]);
  });
  return joined([bold(written), ...parts]);
};
