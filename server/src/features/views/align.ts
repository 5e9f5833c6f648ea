/** What dragging means: an objective supports another or follows a strategy, work moves a key result. */
import { keyRow, type NameKind, type Place } from "../../../../grammar/vocabulary.ts";
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration, Use } from "../../model/unit.ts";
import type { Change } from "../../rules/frame/define.ts";
import { objectivesMeant, supportedBy, usesOf } from "../../rules/shared/alignment.ts";
import { replace } from "../../rules/shared/changes.ts";
import { addFirst } from "../../rules/shared/insert.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import { quote } from "../../rules/shared/wording.ts";
import type { Refusal } from "../../service.ts";
import type { Grove } from "./grove.ts";
import type { Thing } from "./item.ts";
import { nameFor } from "./naming.ts";
import { oneLine } from "./words.ts";

type Key = "supports" | "strategy" | "moves";

interface Wish {
  readonly grove: Grove;
  readonly source: Declaration;
  readonly target: Declaration;
  /** What it stands below in the tree, if it stands below something of the target's kind. */
  readonly from: Declaration | undefined;
}

/** What is to be changed for one that was dragged. */
export interface Aligned {
  readonly title: string;
  readonly source: Declaration;
  readonly changes: readonly Change[];
}

const refuse = (refused: string): Refusal => ({ refused });

export const called = ({ block, word, kind }: Declaration): string =>
  quote(oneLine(block.text?.value || word?.text || kind));

const isOfCompany = ({ unit }: Declaration): boolean => unit.container?.kind === "company";

const kindsFor = (key: Key, { block }: Declaration): readonly NameKind[] =>
  keyRow(key, block.kind as Place)?.refers ?? [];

/** Does something lead up to an objective, over however many steps? */
const leadsTo = (grove: Grove, from: Declaration, goal: Declaration, seen = new Set<unknown>()): boolean => {
  if (from.block === goal.block) return true;
  if (seen.has(from.block)) return false;
  seen.add(from.block);
  const above = supportedBy(from.block, { unit: from.unit, view: grove.view });
  return above.some((each) => leadsTo(grove, each, goal, seen));
};

const meant = ({ grove }: Wish, use: Use): readonly Declaration[] =>
  grove.view
    .resolveUse(use)
    .targets.flatMap((each) =>
      each.kind === "strategy" || each.kind === "kr" ? [each] : objectivesMeant(grove.view, each),
    );

const names = (wish: Wish, use: Use, target: Declaration): boolean =>
  meant(wish, use).some(({ block }) => block === target.block);

/** The reference that gives way: the one to what it stood below, else the last; work goes on moving what it moves. */
const replaced = (wish: Wish, key: Key): Use | undefined => {
  const { source, from } = wish;
  const uses = usesOf(source.unit, source.block, key);
  if (key === "moves") return undefined;
  return uses.find((use) => from !== undefined && names(wish, use, from)) ?? uses.at(-1);
};

/** A reference in place of another or beside it, or on a line of its own. */
const written = ({ source }: Wish, key: Key, spelling: string, old: Use | undefined): Change => {
  const { unit, block } = source;
  if (old) return replace({ unit }, old.reference, spelling);
  const last = usesOf(unit, block, key).at(-1);
  if (last) {
    const { end } = last.reference;
    return replace({ unit }, { start: end, end }, `, ${spelling}`);
  }
  const property = propertyOf(block, key);
  if (property) return replace({ unit }, property, `${key}: ${spelling}`);
  return addFirst({ unit, source: unit.section.text }, block, `${key}: ${spelling}`);
};

/** As many names as the reference that gives way has; a key result with its objective. */
const leastNames = ({ target }: Wish, old: Use | undefined): number =>
  target.kind === "kr" ? Number(Boolean(target.holder?.word)) + 1 : (old?.reference.parts.length ?? 1);

/** The spelling that leads from a wish's source to its target. */
const spelled = (wish: Wish, key: Key, old: Use | undefined): string | undefined => {
  const { grove, source, target } = wish;
  const [origin, kinds] = [{ unit: source.unit, block: source.block }, kindsFor(key, source)];
  return (
    spellingOf(grove.view, origin, target, kinds, leastNames(wish, old)) ??
    spellingOf(grove.view, origin, target, kinds)
  );
};

const edit = (wish: Wish, key: Key, title: string): Aligned | Refusal => {
  const { grove, source, target } = wish;
  const { unit, block } = source;
  if (usesOf(unit, block, key).some((use) => names(wish, use, target)))
    return refuse(`${called(source)} names ${called(target)} already.`);
  const naming = target.word ? undefined : nameFor(grove.view, source, target);
  const old = replaced(wish, key);
  const spelling = naming?.spelling ?? spelled(wish, key, old);
  if (!spelling)
    return refuse(
      `No name leads from there to ${called(target)}. Give it a name that nothing else has, and try again.`,
    );
  return { title, source, changes: [...(naming ? [naming.change] : []), written(wish, key, spelling, old)] };
};

const support = (wish: Wish): Aligned | Refusal => {
  const { grove, source, target } = wish;
  if (isOfCompany(source) && !isOfCompany(target))
    return refuse(
      "What the company wants is supported by teams, not the other way round. Drop the team’s objective on it instead.",
    );
  if (leadsTo(grove, target, source))
    return refuse(
      source.block === target.block
        ? "An objective can’t support itself."
        : `${called(target)} supports ${called(source)} already, so this would lead in a circle.`,
    );
  return edit(wish, "supports", `Let ${called(source)} support ${called(target)}`);
};

const objective = (wish: Wish): Aligned | Refusal => {
  const { source, target } = wish;
  switch (target.kind) {
    case "objective":
      return support(wish);
    case "strategy":
      return edit(wish, "strategy", `Let ${called(source)} follow ${called(target)}`);
    case "kr":
      return refuse(
        "An objective supports an objective and not one of its key results. Drop it on the objective above.",
      );
    default:
      return refuse(
        "An objective can support another objective or follow a strategy. Drop it on one of these.",
      );
  }
};

/** Aligns what was dragged with what it was dropped on; `above` is what it stood below. */
export const align = (dragged: Thing, dropped: Thing, above: Thing | undefined): Aligned | Refusal => {
  const { grove, target: source } = dragged;
  if (grove.project !== dropped.grove.project)
    return refuse("The two are in different folders, and references stay within one.");
  const [shared] = dropped.kind === "shares" ? objectivesMeant(grove.view, dropped.target) : [];
  const target = shared ?? dropped.target;
  const wish: Wish = { grove, source, target, from: above?.target };
  if (dragged.kind === "objective") return objective(wish);
  if (dragged.kind === "initiative" && target.kind === "kr")
    return edit(wish, "moves", `Link ${called(source)} to ${called(target)}`);
  if (dragged.kind === "initiative")
    return refuse("Work is linked to the key result that it moves. Drop it on a key result.");
  if (dragged.kind === "shares")
    return refuse(
      "A team shares this objective with another. To serve a different one, change its “shares” line.",
    );
  return refuse("Objectives can be aligned and initiatives can be linked; nothing else can be moved here.");
};
