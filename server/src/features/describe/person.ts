/** A person: what they lead, answer for and belong to, as the pages say it. */

import { readPeople } from "../../../../grammar/reference.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { allBlocks } from "../../model/links.ts";
import type { Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { PEOPLE } from "../../model/workspace.ts";
import { bold, linkTo, part } from "../markdown.ts";
import { joined, type Subject } from "./subject.ts";

const MOST = 8;
const MOST_SECTIONS = 24;
const ROLES: readonly (readonly [key: string, title: string])[] = [
  ["lead", "Leads"],
  ["owner", "Answers for"],
  ["members", "Works in"],
];

/** Names are compared thousands of times, and seldom as long as one another. */
const isSame = (a: string, b: string): boolean =>
  a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());

const named = (unit: Unit, block: Block, key: string, person: string): boolean =>
  block.properties
    .filter((property) => property.key === key)
    .flatMap(({ value, items }) => [value, ...items])
    .some((text) => readPeople(unit.section.text, text).some((each) => isSame(each.text, person)));

/** The sections that name a person, of the cycle of the page and of pages without one, those of the page first. */
const sectionsOf = ({ view, page }: Subject, person: string): readonly Unit[] => {
  const here = (unit: Unit): boolean => {
    const { cycleId } = unit.page.head;
    return cycleId === undefined || page.head.cycleId === undefined || cycleId === page.head.cycleId;
  };
  const own: Unit[] = [];
  const others: Unit[] = [];
  for (const { unit, value } of view.facts(PEOPLE)) {
    if (!(value as readonly string[]).some((each) => isSame(each, person)) || !here(unit)) continue;
    (unit.page === page ? own : others).push(unit);
  }
  return [...own, ...others].slice(0, MOST_SECTIONS);
};

/** What somebody leads, answers for and works in. */
export const describePerson = (subject: Subject, written: string): string | undefined => {
  const units = sectionsOf(subject, written);
  const parts = ROLES.flatMap(([key, title]) => {
    const found = units.flatMap((unit) =>
      allBlocks(unit)
        .filter((block) => named(unit, block, key, written))
        .flatMap((block) => declarationOf(unit, block) ?? []),
    );
    const rest = found.length > MOST ? ["and more"] : [];
    return part(title, [...found.slice(0, MOST).map((each) => linkTo(each)), ...rest]);
  });
  return joined([bold(written), ...parts]);
};
