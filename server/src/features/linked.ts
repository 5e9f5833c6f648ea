/** Places that change together while a name is typed over: only where nothing else would come to mean something else. */
import { type PageState, unitStart } from "../model/page-state.ts";
import { occurrencesOf, thingOf } from "../model/things.ts";
import type { Project } from "../rules/frame/project.ts";
import type { Range } from "../service.ts";
import { askAt, foundAt } from "./names.ts";
import { moved } from "./outline.ts";
import { renamableAt } from "./rename.ts";

/**
 * The declaration at an offset and its uses, if all stand on this page in one spelling; nothing where there is none.
 * At a use there are none: who types there means another thing, not another name for this one.
 */
export const linkedAt = (project: Project, page: PageState, offset: number): readonly Range[] => {
  const asking = askAt(project, page, offset);
  const found = foundAt(asking);
  const [target] = found?.about === "name" && !found.use ? found.targets : [];
  if (!target?.word || "refused" in renamableAt(project, page, offset)) return [];
  const { text } = target.word;
  const all = occurrencesOf(asking.view, thingOf(asking.view, target));
  if (all.some(({ unit, word }) => unit.page !== page || word.text !== text)) return [];
  const ranges = all.map(({ unit, word }) => moved(word, unitStart(unit)));
  const places = new Map(ranges.map((range) => [range.start, range]));
  return places.size < 2 ? [] : [...places.values()].sort((a, b) => a.start - b.start);
};
