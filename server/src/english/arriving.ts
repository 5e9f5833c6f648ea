/** Judges "reach …", "achieve …", "get …", "win …": people, money and figures that arrive, or work in such words. */
import { lowerText } from "./calling.ts";
import type { Quantity } from "./quantities.ts";
import {
  countedWord,
  type Doing,
  findWord,
  headOf,
  isArriving,
  isChanging,
  isLevel,
  isMade,
  isPeople,
  isThing,
  isWorking,
  type Judged,
  meansFrom,
  outcome,
  output,
  partEnd,
  quantityIn,
  type Reading,
  unmeasured,
  unsure,
} from "./reading.ts";
import { is, type Word } from "./sentence.ts";
import type { Clue } from "./verdict.ts";

/** What people are asked for and give: getting it is work done, not a change. */
const ASKED_FOR =
  /^(?:feedback|approval|buy-in|sign-off|signoff|input|agreement|consent|answer|consensus|alignment|permission|clearance|certification|accreditation|licence|license|patent|quote|visa|venue|budget|headcount|access|data|resource|partnership|sponsorship|slot|contract|lease|deed|mou|nda|msa|mark)$/u;
/** Standards that somebody meets once the work on them is done. */
const STANDARD =
  /\b(?:soc ?[123]|iso(?:\/iec)? ?\d{4,5}|gdpr|ccpa|hipaa|pci(?: |-)dss|wcag|fedramp|tisax|nis ?2|dora|sox|csrd|hitrust|b corp|cyber essentials|investors in people|great place to work|leed|breeam|iatf ?\d+|haccp|brcgs?|fsc|section 508|en 301 549)\b.*\b(?:compliance|compliant|conformance|conformity|status|accreditation|accredited|attestation|certification|certified|audit|rating|level)\b/u;
/** What is sold has gone to somebody. */
const SELLING = /^(?:sell|cross-sell|upsell|receive|earn|win)$/u;

const arrival = (clause: Doing): Clue => ["verb-of-arriving", clause.verb];
const thing = (clause: Doing): Clue => ["thing", clause.object?.head];

/** Reach, achieve, get, win. */
export function arriving(r: Reading, clause: Doing): Judged {
  const verb = r.words[clause.verb];
  if (!isArriving(verb)) return undefined;
  const amount = quantityIn(r, clause.verb, meansFrom(r, clause.verb));
  if (meetsStandard(r, clause, amount)) return output(r, arrival(clause), thing(clause));
  const asked = askedFor(r, clause, amount);
  if (asked) return asked;
  if (amount) return counted(r, clause, amount);
  if (isWorking(verb)) return undefined;
  const head = headOf(r);
  if (isLevel(head) || is(head, "qualities") || isPeople(head))
    return unmeasured(r, arrival(clause), ["measure", clause.object?.head]);
  if (verb?.lemma === "get") return gotDone(r, clause);
  return unsure(isThing(head) ? output(r, arrival(clause), thing(clause)) : unmeasured(r, arrival(clause)));
}

/** "achieve SOC 2 Type II compliance"; but "reach 95% GDPR compliance". */
export const meetsStandard = (r: Reading, clause: Doing, amount?: Quantity): boolean =>
  (amount === undefined || amount.kind === "count") &&
  is(r.words[clause.verb], "reaching", "gaining", "becoming") &&
  STANDARD.test(lowerText(r, { from: clause.verb + 1, to: partEnd(r, clause.verb) }));

/** "get feedback from 20 users", "obtain the certificate". */
const askedFor = (r: Reading, clause: Doing, amount: Quantity | undefined): Judged => {
  const verb = r.words[clause.verb];
  const head = headOf(r);
  const asked =
    ASKED_FOR.test(head?.lemma ?? "") && !is(verb, "reaching") && !SELLING.test(verb?.lemma ?? "");
  if (asked && (amount === undefined || amount.kind === "count" || amount.kind === "time"))
    return output(r, arrival(clause), thing(clause));
  const certified = is(head, "compliance") && !isLevel(head) && !amount;
  return certified ? output(r, arrival(clause), thing(clause)) : undefined;
};

/** "win 30 customers", "reach $2M ARR"; but "collect 20 stories", "add 10 articles" count work. */
const counted = (r: Reading, clause: Doing, quantity: Quantity): Judged => {
  const verb = r.words[clause.verb];
  const what = countedWord(r, quantity);
  if (isWorking(verb) && (is(what, "work", "defects") || verb?.lemma === "meet")) return undefined;
  if (is(verb, "releasing", "making", "gathering") && is(what, "event") && quantity.kind === "count")
    return undefined;
  if (isWorking(verb) && isHeldIn(r, clause, quantity)) return undefined;
  const people = isPeople(what) && !is(verb, "hiring", "asking", "deciding", "teaching");
  const level = quantity.kind !== "count" || isLevel(what) || people || SELLING.test(verb?.lemma ?? "");
  const errand = ownPeople(r, clause, quantity);
  if (errand) return errand;
  if (level)
    return outcome(
      r,
      arrival(clause),
      [isPeople(what) ? "people" : "measure", quantity.counted],
      ["quantity", quantity.at],
    );
  if (isWorking(verb)) return undefined;
  if (isMade(what)) return output(r, arrival(clause), ["count-of-things", quantity.counted]);
  return verb?.lemma === "get" ? gotDone(r, clause) : outcome(r, arrival(clause), ["quantity", quantity.at]);
};

/** "deliver workshops in 20 schools": the number says where. */
const isHeldIn = (r: Reading, { object }: Doing, { at }: Quantity): boolean =>
  object !== undefined &&
  isMade(r.words[object.head]) &&
  at > object.head &&
  /^(?:in|at|across)$/u.test(r.words[at - 1]?.lower ?? "");

/** "get 10 engineers to review the spec", "get 20 leaders trained": work that our own people do or are given. */
const ownPeople = (r: Reading, clause: Doing, quantity: Quantity): Judged => {
  const what = countedWord(r, quantity);
  if (r.words[clause.verb]?.lemma !== "get" || !isPeople(what)) return undefined;
  const to = clause.object?.to ?? clause.verb + 1;
  const taught = findWord(
    r,
    to,
    to + 2,
    (word) => is(word, "past") && is(word, "teaching", "hiring", "asking"),
  );
  const own = is(what, "insiders") && !is(what, "outsiders");
  const errand = own
    ? findWord(r, to + 1, to + 3, (word, at) => isWorking(word) && r.words[at - 1]?.lower === "to")
    : undefined;
  const work = taught ?? errand;
  return work === undefined ? undefined : output(r, ["verb-of-work", work], ["people", quantity.counted]);
};

/** "get the cluster to production", "get the docs translated", "get better at it". */
const gotDone = (r: Reading, clause: Doing): Judged => {
  const next = r.words[clause.verb + 1];
  if (is(next, "past") && is(next, "making", "releasing", "telling", "managing") && !isChanging(next))
    return output(r, ["verb-of-work", clause.verb + 1], thing(clause));
  if (is(next, "comparative", "quality") && !isThing(headOf(r)))
    return unmeasured(r, arrival(clause), ["quality", clause.verb + 1]);
  const from = clause.object?.to ?? clause.verb + 1;
  const isDone = (word: Word) =>
    is(word, "done") || (is(word, "past") && isWorking(word)) || word.lower === "production";
  const done = findWord(r, from, from + 6, isDone);
  const used = findWord(r, from, from + 4, (word) =>
    /^(?:used|adopted|chosen|recommended|cited|downloaded|installed)$/u.test(word.lower),
  );
  if (used !== undefined) return outcome(r, ["adoption", used]);
  if (done !== undefined) return output(r, thing(clause), ["released-state", done]);
  return isThing(headOf(r))
    ? output(r, ["verb-of-work", clause.verb], thing(clause))
    : unsure(unmeasured(r, arrival(clause)));
};
