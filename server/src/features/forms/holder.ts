/** Whose key results a form is about: a team, a company, or a page that belongs to neither. */
import { compareText, type PageState } from "../../model/page-state.ts";
import type { Declaration, Unit } from "../../model/unit.ts";
import type { FormBefore, FormChoice } from "../../service.ts";
import { holderName } from "../describe/chain.ts";
import type { Place } from "../place.ts";
import type { Grove } from "../views/grove.ts";
import { counted } from "../views/words.ts";
import type { FormAsked } from "./asked.ts";

/** By name, or for a page by its address. */
export const holderOf = ({ container, page }: Unit): string => container?.name ?? `@${page.uri}`;

export interface Held {
  readonly id: string;
  readonly all: readonly Declaration[];
}

const grouped = (all: readonly Declaration[]): readonly Held[] => {
  const groups = new Map<string, Declaration[]>();
  for (const each of all) {
    const id = holderOf(each.unit);
    const group = groups.get(id);
    if (group) group.push(each);
    else groups.set(id, [each]);
  }
  return [...groups].map(([id, held]) => ({ id, all: held }));
};

const fileName = (uri: string): string => {
  // `untitled:Untitled-1` has no folder.
  const name = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf(":")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

export const labelOf = ({ view }: Grove, [first]: readonly Declaration[]): string =>
  (first && holderName(view, first)) ?? fileName(first?.unit.page.uri ?? "");

const choiceOf = (grove: Grove, noun: string, { id, all }: Held): FormChoice => ({
  id,
  label: labelOf(grove, all),
  description: counted(all.length, noun),
});

/** The one whose lines the cursor stands in, or the only one of the page. */
const nearest = (
  groups: readonly Held[],
  page: PageState | undefined,
  place: Place | undefined,
): Held | undefined => {
  const here = place && groups.find(({ id }) => id === holderOf(place.unit));
  if (here) return here;
  const onPage = new Set(page?.units.map(holderOf));
  const near = groups.filter(({ id }) => onPage.has(id));
  return near.length === 1 ? near[0] : undefined;
};

/** In: all that could be asked about. Out: what one of them has, a question for which, or nothing where nobody has any. */
export const heldBy = (
  { subject, page, place, grove }: FormAsked,
  all: readonly Declaration[],
  title: string,
  noun: string,
): Held | FormBefore | undefined => {
  const groups = grouped(all);
  const found =
    subject.team === undefined
      ? (nearest(groups, page, place) ?? (groups.length === 1 ? groups[0] : undefined))
      : groups.find(({ id }) => id === subject.team);
  if (found || groups.length === 0) return found;
  const choices = groups
    .map((each) => choiceOf(grove, noun, each))
    .sort((a, b) => compareText(a.label, b.label));
  return { title, first: { id: "team", ask: "For which team?", choices } };
};

/** The name of the team or company at a place, or of the only one on its page. */
export const teamOf = ({ page, place }: FormAsked): string | undefined => {
  const here = place?.unit.container?.name;
  if (here !== undefined) return here;
  const names = new Set(page?.units.flatMap(({ container }) => container?.name ?? []));
  return names.size === 1 ? [...names][0] : undefined;
};
