/** The trees of alignment, health and cadence over all folders. */
import { declarationOf } from "../model/view.ts";
import type { Refusal, Uri, Views } from "../service.ts";
import { subjectOf } from "./describe/subject.ts";
import { describeThing } from "./describe/thing.ts";
import { blockAt, placeAt } from "./place.ts";
import type { Projects } from "./projects.ts";
import { add } from "./views/add.ts";
import { align } from "./views/align.ts";
import { choicesOf } from "./views/choices.ts";
import { type Thing, thing } from "./views/item.ts";
import { keysOf } from "./views/keys.ts";
import { targetsOf } from "./views/targets.ts";
import { together } from "./views/together.ts";
import { unlink } from "./views/unlink.ts";
import { thingOf, type Walk } from "./views/walk.ts";
import { Walks } from "./views/walks.ts";

const GONE: Refusal = { refused: "This isn’t there any more." };

interface Pair {
  readonly item: Thing;
  readonly above: Thing | undefined;
}

/** What an id names, and what it stands below. */
const pairOf = ({ groves }: Walk, id: string): Pair | undefined => {
  const [above, last] = [keysOf(id).at(-2), keysOf(id).at(-1)];
  const item = last === undefined ? undefined : thingOf(groves, last);
  return item && { item, above: above === undefined ? undefined : thingOf(groves, above) };
};

/** The block at a place, if it is one that a tree could show. */
const thingAt = ({ groves }: Walk, uri: Uri, offset: number): Thing | undefined => {
  for (const grove of groves) {
    const page = grove.project.workspace.pages.get(uri);
    if (!page) continue;
    const { unit, at } = placeAt(page, offset);
    const block = blockAt(unit, at);
    const target = block && declarationOf(unit, block);
    return target && thing(grove, target, target.kind === "company" ? "mission" : undefined);
  }
  return undefined;
};

export const viewsOf = (projects: Projects): Views => {
  const walks = new Walks(projects);
  const all = () => walks.walk("alignment", {});
  return {
    children: (view, filter, parents) => {
      const walk = walks.walk(view, filter);
      return parents.map((parent) => walk.children(parent));
    },
    path: (view, filter, uri, offset) => {
      const walk = walks.walk(view, filter);
      const found = thingAt(walk, uri, offset);
      return found ? walk.path(found) : [];
    },
    tooltip: (id) => {
      const item = pairOf(all(), id)?.item;
      return item && describeThing(subjectOf(item.grove.project, item.target.unit.page), item.target);
    },
    choices: () => choicesOf(all().groves),
    targets: (id) => {
      const walk = all();
      const pair = pairOf(walk, id);
      return pair ? targetsOf(pair.item, pair.above).map((each) => walk.alone(each)) : [];
    },
    node: (id) => {
      const walk = all();
      const item = pairOf(walk, id)?.item;
      return item && { ...walk.alone(item), id };
    },
    align: (ids, target) => {
      const walk = all();
      const to = pairOf(walk, target);
      return together(
        ids.map((id) => {
          const from = pairOf(walk, id);
          return from && to ? align(from.item, to.item, from.above) : GONE;
        }),
      );
    },
    unlink: (id) => {
      const pair = pairOf(all(), id);
      return pair ? unlink(pair.item, pair.above) : GONE;
    },
    add: (id, what) => {
      const pair = pairOf(all(), id);
      return pair ? add(pair.item, what) : GONE;
    },
  };
};
