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
import type { Refusal, ViewEdit } from "../../service.ts";
import { fileEdits } from "../fixes.ts";
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

const refuse = (refused: string): Refusal => ({ refused });

const called = ({ block, word, kind }: Declaration): string =>
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

/** A reference in place of another or beside it, or on a line of its own. */
const written = (wish: Wish, key: Key, spelling: string): Change => {
  const { source, from } = wish;
  const { unit, block } = source;
  const uses = usesOf(unit, block, key);
  const last = uses.at(-1);
  if (key === "moves" && last) {
    const { end } = last.reference;
    return replace({ unit }, { start: end, end }, `, ${spelling}`);
  }
  const old = uses.find((use) => from !== undefined && names(wish, use, from)) ?? last;
  if (old) return replace({ unit }, old.reference, spelling);
  const property = propertyOf(block, key);
  if (property) return replace({ unit }, property, `${key}: ${spelling}`);
  return addFirst({ unit, source: unit.section.text }, block, `${key}: ${spelling}`);
};

const edit = (wish: Wish, key: Key, title: string): ViewEdit | Refusal => {
  const { grove, source, target } = wish;
  const { unit, block } = source;
  if (usesOf(unit, block, key).some((use) => names(wish, use, target)))
    return refuse(`${called(source)} names ${called(target)} already.`);
  const naming = target.word ? undefined : nameFor(grove.view, source, target);
  const spelling =
    naming?.spelling ??
    spellingOf(
      grove.view,
      { unit, block },
      target,
      kindsFor(key, source),
      target.kind === "kr" && target.holder?.word ? 2 : 1,
    );
  if (!spelling)
    return refuse(
      `No name leads from there to ${called(target)}. Give it a name that nothing else has, and try again.`,
    );
  return { title, files: fileEdits([...(naming ? [naming.change] : []), written(wish, key, spelling)]) };
};

const support = (wish: Wish): ViewEdit | Refusal => {
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

const objective = (wish: Wish): ViewEdit | Refusal => {
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
export const align = (dragged: Thing, dropped: Thing, above: Thing | undefined): ViewEdit | Refusal => {
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
