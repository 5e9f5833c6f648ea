/** Values of properties, by their kind. */
import { readReference } from "../../../../grammar/reference.ts";
import type { Block } from "../../../../grammar/tree.ts";
import type { KeyRow } from "../../../../grammar/vocabulary.ts";
import { progressOfBlock } from "../../model/history.ts";
import { readStatement } from "../../model/statement.ts";
import type { Unit } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { LANGUAGES, VALUE_HELP } from "../data/value-words.ts";
import { cycles, dates } from "./dates.ts";
import { units } from "./measures.ts";
import { names } from "./names.ts";
import { headingsOf, paths } from "./paths.ts";
import { people } from "./people.ts";
import type { Asked, Draft, Slot } from "./slot.ts";

/** The property whose value is being written. */
export interface Value {
  readonly row: KeyRow;
  readonly start: number;
  /** The block that it belongs to; undefined at the head of the page. */
  readonly owner: { readonly block: Block; readonly unit: Unit } | undefined;
}

type Provider = (asked: Asked, value: Value) => Slot | undefined;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ARROW = /[ \t\u00a0](?:->|→)[ \t\u00a0][^\s,]*(?:,\s*[^\s,]*)*$/;
const HANDLE = /(?:^|[\s,(])@[\p{L}\p{N}._-]*$/u;

const writtenOf = ({ place }: Asked, { start }: Value): string => place.source.slice(start, place.at);

/** Drafts for the first word of a value. */
const firstWord = (asked: Asked, value: Value, drafts: readonly Draft[]): Slot | undefined => {
  if (/\s/.test(writtenOf(asked, value))) return undefined;
  const after = /^[^\s,]*/u.exec(asked.place.after)?.[0].length ?? 0;
  return { start: value.start, end: asked.place.at + after, drafts };
};

const words = (key: string, values: readonly string[]): Draft[] =>
  values.map((label) => ({ label, kind: "value", detail: VALUE_HELP[key]?.[label], commit: [","] }));

/** Has the last of several, or the only one, been written already, so that free words follow? */
const isBehind = (asked: Asked, value: Value): boolean =>
  /\S\s/.test(writtenOf(asked, value).split(",").at(-1)?.trimStart() ?? "");

const references: Provider = (asked, value) => {
  const { row, owner } = value;
  if (isBehind(asked, value)) return undefined;
  const slot = names(asked, row.key, row.refers ?? [], owner?.block);
  const typed = asked.place.source.slice(slot.start, asked.place.at);
  const hash = typed.indexOf("#");
  if (hash < 0 || row.key !== "strategy" || !owner) return slot;
  const reference = readReference(typed.slice(0, hash), 0);
  const found = reference ? asked.view.resolve(owner, reference, ["strategy"]).targets : [];
  return { start: slot.start + hash + 1, end: slot.end, drafts: headingsOf(asked, found) };
};

const decision: Provider = (asked, value) => {
  const written = writtenOf(asked, value);
  if (/^adopted\s/i.test(written))
    return /^adopted\s+\S*$/i.test(written)
      ? names(asked, "decision", value.row.refers ?? [], value.owner?.block)
      : undefined;
  return firstWord(asked, value, [
    {
      label: "adopted",
      kind: "value",
      detail: "It became an objective; its name follows.",
      text: "adopted ",
    },
    { label: "declined", kind: "value", detail: "It did not, and why.", text: "declined: <reason>" },
  ]);
};

const text: Provider = (asked, value) => {
  const { row, owner } = value;
  const written = writtenOf(asked, value);
  if (row.refers && ARROW.test(written)) return names(asked, row.key, row.refers, owner?.block);
  return HANDLE.test(written) || (row.key === "commit" && written === "") ? people(asked) : undefined;
};

/** The grade that the last check-in would give. */
const grade: Provider = (asked, value) => {
  const { owner } = value;
  const declaration = owner && declarationOf(owner.unit, owner.block);
  const progress = declaration && progressOfBlock(asked.view, declaration);
  if (progress?.state !== "known") return undefined;
  const held = Math.min(1, Math.max(0, progress.value));
  const label = String(Math.round(held * 10) / 10);
  return firstWord(asked, value, [{ label, kind: "value", detail: "as far as the last check-in says" }]);
};

const quantity: Provider = (asked, value) => {
  if (value.row.key === "grade") return grade(asked, value);
  const { owner } = value;
  const goal = owner && readStatement(owner.unit, owner.block).goal;
  return units(asked, value.start, goal?.to ?? goal?.from);
};

const PROVIDERS: Readonly<Record<KeyRow["value"], Provider>> = {
  text,
  people: (asked, value) => (isBehind(asked, value) ? undefined : people(asked)),
  reference: (asked, value) => (writtenOf(asked, value).includes(",") ? undefined : references(asked, value)),
  references,
  date: (asked, value) => firstWord(asked, value, dates(asked, "until")),
  dated: (asked, value) =>
    firstWord(
      asked,
      value,
      dates(asked, "now").map((draft) => ({ ...draft, text: `${draft.label} ` })),
    ) ?? text(asked, value),
  cycle: (asked, value) => firstWord(asked, value, cycles(asked)),
  word: (asked, value) => firstWord(asked, value, words(value.row.key, value.row.values ?? [])),
  number: () => undefined,
  "yes-no": (asked, value) => firstWord(asked, value, words("yes-no", ["yes", "no"])),
  "flag-or-text": (asked, value) => firstWord(asked, value, words("yes-no", ["yes"])),
  path: (asked, value) => (value.row.key === "doc" ? paths(asked, value.start) : undefined),
  quantity,
  language: (asked, value) =>
    firstWord(
      asked,
      value,
      Object.entries(LANGUAGES).map(([label, detail]) => ({
        label,
        detail,
        kind: "value",
        filter: `${label} ${detail}`,
      })),
    ),
  month: (asked, value) => firstWord(asked, value, words("month", MONTHS)),
  decision,
};

/** What may be written as a value; `start` is where the value begins. */
export const values = (asked: Asked, value: Value): Slot | undefined =>
  PROVIDERS[value.row.value](asked, value);
