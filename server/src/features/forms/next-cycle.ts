/** Start the next cycle: which objectives go on, and the page that they go on in. */
import { type PageState, unitStart } from "../../model/page-state.ts";
import type { FormChoice, Question } from "../../service.ts";
import { nextCycleOf } from "../refactor/next-cycle.ts";
import { counted, oneLine } from "../views/words.ts";
import { CHANGED, chosen, type Maker, refuse } from "./asked.ts";
import { lastingKey } from "./keys.ts";

const TITLE = "Start the next cycle";
const HEALTH = "health";

/** The keys of what stands on a page, by where it begins. */
const keysAt = ({ units }: PageState): ReadonlyMap<number, string> =>
  new Map(
    units.flatMap((unit) =>
      unit.contribution.declarations.map((each) => [unitStart(unit) + each.block.start, lastingKey(each)]),
    ),
  );

export const nextCycle: Maker = ({ project, page, subject }) => {
  if (!page?.head.cycle)
    return refuse("Open the page of the cycle that ends, then start the next one from there.");
  const { cycle } = subject;
  if (cycle === undefined && page.head.cycle.kind === "own")
    return {
      title: TITLE,
      first: {
        ...{ id: "cycle", ask: "How is the next cycle called, and when is it?" },
        hint: "spring from 2026-03-02 to 2026-05-29",
      },
    };
  const options = cycle === undefined ? {} : { cycle };
  const next = nextCycleOf(project, page, options);
  if ("refused" in next) return next;
  const keys = keysAt(page);
  const objectives = next.objectives.map(
    ({ start, sentence, kind, suggested }): FormChoice => ({
      ...{ id: keys.get(start) ?? "", label: oneLine(sentence), picked: suggested },
      ...(kind === "shares" ? { description: "shared" } : {}),
    }),
  );
  const health: FormChoice = { id: HEALTH, label: counted(next.health, "health metric"), picked: true };
  const question: Question = {
    ...{ id: "carry", ask: `What goes on in ${next.cycle}?`, many: true },
    about:
      "Goals and numbers become blanks to fill in. What isn’t carried stays where it is, with its history.",
    choices: next.health > 0 ? [...objectives, health] : objectives,
  };
  return {
    title: `${TITLE}: ${next.cycle}`,
    questions: [question],
    edit: (answers) => {
      const ids = chosen(answers, "carry");
      const isThere = (id: string) => id === HEALTH || objectives.some((each) => each.id === id);
      if (!ids.every(isThere)) return refuse(CHANGED);
      const carry = next.objectives.flatMap(({ start }) =>
        ids.includes(keys.get(start) ?? "") ? start : [],
      );
      const made = nextCycleOf(project, page, { ...options, carry, health: ids.includes(HEALTH) });
      if ("refused" in made) return made;
      const files = made.edits();
      return files.length > 0
        ? { title: `Begin ${made.cycle}`, files }
        : refuse("Nothing was chosen, so nothing was written.");
    },
  };
};
