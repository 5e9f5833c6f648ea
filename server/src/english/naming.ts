/** Judges statements without a verb: "25 positive reviews", "testing framework for apps", "NPS of 40". */
import {
  countedWord,
  findWord,
  isLevel,
  isPeople,
  isQuality,
  isThing,
  isWorking,
  type Reading,
  verdict,
} from "./reading.ts";
import { is } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

type Judged = Verdict<KeyResultKind> | undefined;
export type Naming = Extract<Reading["clause"], { form: "phrase" }>;

/** A number first, or a name first. */
export function naming(r: Reading, clause: Naming): Judged {
  const first = r.quantities.find((quantity) => quantity.at >= clause.from);
  const leads = first && (clause.phrase ? first.at <= clause.phrase.head : true);
  return leads ? counted(r, clause) : named(r, clause);
}

const counted = (r: Reading, clause: Naming): Judged => {
  const quantity = r.quantities.find(({ at }) => at >= clause.from);
  if (!quantity) return undefined;
  const head = countedWord(r, quantity);
  const number = ["quantity", quantity.at] as const;
  if (isPeople(head) || isLevel(head) || quantity.kind === "percent" || quantity.kind === "money")
    return verdict(
      r,
      "outcome",
      true,
      [isPeople(head) ? "people" : "measure", quantity.counted],
      [...number],
    );
  if (quantity.kind === "time" || quantity.kind === "scale")
    return verdict(r, quantity.kind === "time" ? "output" : "outcome", false, [...number]);
  const used = findWord(
    r,
    quantity.at,
    r.words.length,
    (word, at) =>
      /^(?:to|that|who|which)$/u.test(r.words[at - 1]?.lower ?? "") && is(word, "using") && !isWorking(word),
  );
  if (used !== undefined) return verdict(r, "outcome", true, ["adoption", used], [...number]);
  if (isThing(head) || is(head, "work"))
    return verdict(r, "output", true, ["count-of-things", quantity.counted], [...number]);
  return verdict(r, "outcome", false, [...number]);
};

const named = (r: Reading, clause: Naming): Judged => {
  const at = clause.phrase?.head;
  const head = at === undefined ? undefined : r.words[at];
  const figure =
    isLevel(head) ||
    is(head, "upkeep", "defects") ||
    (clause.phrase !== undefined && isQuality(r, clause.phrase));
  const better = findWord(r, clause.from, at ?? clause.from, (word) => is(word, "comparative"));
  const quantity = r.quantities.find(({ kind }) => kind !== "count" && kind !== "time") ?? r.quantities[0];
  if (quantity && (figure || isPeople(head) || quantity.kind !== "count"))
    return verdict(r, "outcome", true, ["measure", at], ["quantity", quantity.at]);
  if (better !== undefined && !(isThing(head) && is(r.words[better], "past")))
    return verdict(r, "unmeasurable", true, ["quality", better]);
  if (isThing(head) && !figure) return verdict(r, "output", true, ["thing", at]);
  if (head?.lemma === "support" && r.words[(at ?? 0) + 1]?.lower === "for")
    return verdict(r, "output", true, ["thing", at]);
  if (quantity) return verdict(r, "outcome", false, ["quantity", quantity.at]);
  return verdict(r, "unmeasurable", figure, ["quality", at]);
};
