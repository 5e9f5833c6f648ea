/** What there is to filter by. */
import { fold } from "../../../../grammar/vocabulary.ts";
import { allBlocks } from "../../model/links.ts";
import { PEOPLE } from "../../model/workspace.ts";
import { placesOf } from "../../rules/shared/team-cycle.ts";
import type { ViewChoices } from "../../service.ts";
import { ownersOf } from "./filter.ts";
import { declared, type Grove, headsNow, headsOf } from "./grove.ts";
import { oneLine } from "./words.ts";

const cyclesIn = ({ view, today }: Grove): [string, boolean][] => {
  const heads = headsOf(view);
  const now = new Set(headsNow(heads, today));
  return heads.flatMap((head): [string, boolean][] => (head.cycle ? [[head.cycle.id, now.has(head)]] : []));
};

const containersIn = (grove: Grove): [string, string][] =>
  (["company", "team"] as const).flatMap((kind) =>
    declared(grove, kind).map(({ name, word }): [string, string] => {
      const [place] = placesOf(kind, name, grove.view);
      return [name, oneLine(place?.block.text?.value ?? word?.text ?? name)];
    }),
  );

const ownersIn = ({ view }: Grove): [string, string][] =>
  [...view.facts(PEOPLE)].flatMap(({ unit }) =>
    allBlocks(unit)
      .flatMap((block) => ownersOf(unit, block))
      .map((owner): [string, string] => [fold(owner), owner]),
  );

/** Cycles with the latest first, companies and teams in the order of the pages, people by name. */
export const choicesOf = (groves: readonly Grove[]): ViewChoices => ({
  cycles: [...new Map(groves.flatMap(cyclesIn))].map(([id, isNow]) => ({ id, isNow })).reverse(),
  teams: [...new Map(groves.flatMap(containersIn))].map(([id, label]) => ({ id, label })),
  owners: [...new Map(groves.flatMap(ownersIn)).values()].sort((a, b) => a.localeCompare(b, "en")),
});
