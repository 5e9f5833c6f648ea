/** Judges "ensure …", "make sure that …": a duty that is held, a deliverable in disguise, or a quality. */
import { being } from "./being.ts";
import { isRecurring } from "./bounds.ts";
import { clauseOf } from "./clause.ts";
import { naming } from "./naming.ts";
import {
  findWord,
  headOf,
  held,
  isQuality,
  type Judged,
  quantityIn,
  type Reading,
  unmeasured,
  unsure,
  verbOf,
} from "./reading.ts";
import { is } from "./sentence.ts";

const KEPT_UP =
  /^(?:up-to-date|updated|current|latest|compliant|patched|secured?|monitored|available|backed|followed|respected|met|covered|staffed|ready|healthy)$/u;
const DUTIES = /^(?:compliance|adherence|coverage|continuity|availability|conformity)$/u;

/** What is to be ensured, judged by itself; of everything at all times it is a duty. */
export function ensured(r: Reading): Judged {
  const { clause, words } = r;
  if (clause.form !== "do" || !is(verbOf(r), "ensuring")) return undefined;
  let from = clause.verb + 1;
  while (is(words[from], "particle") || words[from]?.lower === "that") from++;
  const all = findWord(r, from, from + 3, (word) => /^(?:all|every|each|100%)$/u.test(word.lower));
  const kept = findWord(r, from, words.length, (word, at) => KEPT_UP.test(word.lower) || isRecurring(r, at));
  const stock = words[from]?.lower === "there" ? quantityIn(r, from) : undefined;
  if (all !== undefined && kept !== undefined)
    return held(r, ["standing-duty", all], ["service-level", kept]);
  if (stock) return held(r, ["standing-duty", clause.verb], ["quantity", stock.at]);
  if (DUTIES.test(headOf(r)?.lemma ?? ""))
    return held(r, ["standing-duty", clause.verb], ["service-level", clause.object?.head]);
  const praised =
    clause.object && findWord(r, clause.object.from, clause.object.head, (word) => is(word, "quality"));
  if (clause.object && praised !== undefined) return unmeasured(r, ["quality", praised, clause.object.head]);
  if (clause.object && isQuality(r, clause.object)) return unmeasured(r, ["quality", clause.object.head]);
  const inner = clauseOf(words, from);
  if (inner.form === "state") return being(r, inner);
  return inner.form === "phrase" ? naming(r, inner) : unsure(unmeasured(r, ["quality", clause.verb]));
}
