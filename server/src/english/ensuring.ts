/** Judges "ensure …", "make sure that …": a duty that is held, a deliverable in disguise, or a quality. */
import { judgeBeing } from "./being.ts";
import { clauseOf } from "./clause.ts";
import { naming } from "./naming.ts";
import { findWord, isQuality, quantityIn, type Reading, verdict } from "./reading.ts";
import { is } from "./sentence.ts";
import type { KeyResultKind, Verdict } from "./verdict.ts";

const KEPT_UP =
  /^(?:up-to-date|updated|current|latest|compliant|patched|secured?|monitored|available|backed|followed|respected|met|covered|staffed|ready|healthy)$/u;

/** What is to be ensured, judged by itself; of everything at all times it is a duty. */
export function ensured(r: Reading): Verdict<KeyResultKind> | undefined {
  const { clause, words } = r;
  if (clause.form !== "do" || !is(words[clause.verb], "ensuring")) return undefined;
  let from = clause.verb + 1;
  while (is(words[from], "particle") || words[from]?.lower === "that") from++;
  const all = findWord(r, from, from + 3, (word) => /^(?:all|every|each|100%)$/u.test(word.lower));
  const kept = findWord(r, from, words.length, (word) => KEPT_UP.test(word.lower) || is(word, "recurring"));
  const stock = words[from]?.lower === "there" ? quantityIn(r, from) : undefined;
  if (all !== undefined && kept !== undefined)
    return verdict(r, "maintenance", true, ["standing-duty", all], ["service-level", kept]);
  if (stock) return verdict(r, "maintenance", true, ["standing-duty", clause.verb], ["quantity", stock.at]);
  const kind = words[clause.object?.head ?? -1]?.lemma ?? "";
  if (/^(?:compliance|adherence|coverage|continuity|availability|conformity)$/u.test(kind))
    return verdict(
      r,
      "maintenance",
      true,
      ["standing-duty", clause.verb],
      ["service-level", clause.object?.head],
    );
  if (clause.object && isQuality(r, clause.object))
    return verdict(r, "unmeasurable", true, ["quality", clause.object.head]);
  const inner = clauseOf(words, from);
  if (inner.form === "state") return judgeBeing(r, inner);
  return inner.form === "phrase"
    ? naming(r, inner)
    : verdict(r, "unmeasurable", false, ["quality", clause.verb]);
}
