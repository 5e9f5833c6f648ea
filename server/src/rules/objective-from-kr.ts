import type { Block } from "../../../grammar/tree.ts";
import { keyRow } from "../../../grammar/vocabulary.ts";
import { spellingOf } from "../model/spelling.ts";
import type { Declaration, Use } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { type Change, defineRule, type FixData, type Related } from "./frame/define.ts";
import { containersOf, objectivesMeant, supportedBy, usesOf } from "./shared/alignment.ts";
import { replace } from "./shared/changes.ts";
import { dropReferences } from "./shared/drop-references.ts";
import { addFirst } from "./shared/insert.ts";
import { alike } from "./shared/likeness.ts";
import { addKeyResults, mayAddKeyResults } from "./shared/objective-lines.ts";
import { isOpen, isReadable, keyResultsOf } from "./shared/objectives.ts";
import { nameSpan, nameText } from "./shared/references.ts";
import { restates } from "./shared/restating.ts";
import { mayPromise } from "./shared/team-cycle.ts";
import { quote } from "./shared/wording.ts";

interface FromKr {
  readonly block: Block;
  /** The parent's key result. */
  readonly keyResult: Declaration;
  /** The reference to it; undefined where the words say the same. */
  readonly use: Use | undefined;
  readonly text: string;
}

const textOf = ({ block }: Declaration): string => block.text?.value ?? "";

const place = (keyResult: Declaration): Related => {
  const { unit, block } = keyResult;
  const { start, end } = block.text ?? block.head;
  return { unit, start, end, message: "The key result stands here." };
};

/** Key results whose words may be those of the objective: of what it supports, and of the company and teams above. */
const above = (block: Block, context: Context): Declaration[] => {
  const { unit, head } = context;
  const supported = supportedBy(block, context);
  const theirs = supported.flatMap((parent) =>
    parent.unit.contribution.declarations.filter(({ holder }) => holder?.block === parent.block),
  );
  const same = alike(block, "kr", context);
  const [own, ...containers] = same.length > 0 ? containersOf(context) : [];
  const elsewhere = same.filter(
    (other) =>
      other.unit.page.head.cycleId === head.cycleId &&
      other.unit.container?.name !== own &&
      (other.unit.container?.kind === "company" || containers.includes(other.unit.container?.name ?? "")),
  );
  return [...theirs, ...elsewhere].filter((other) => other.unit !== unit);
};

/** The key result whose words the objective repeats. */
const repeated = (block: Block, context: Context): Declaration | undefined => {
  const statement = context.statement(block);
  return above(block, context).find((kr) => restates(statement, kr));
};

/** The objective that the key result belongs to, as this page spells it. */
const parentOf = ({ keyResult, block }: FromKr, { unit, view }: Context) => {
  const [parent] = objectivesMeant(view, keyResult);
  const spelling =
    parent && spellingOf(view, { unit, block }, parent, keyRow("supports", "objective")?.refers ?? []);
  return parent && spelling !== undefined ? { parent, spelling } : undefined;
};

const STUB = "kr: <what changes, and for whom> from <today> to <goal>";

/** Support the objective; where the words were the key result's, there has to be something else to say. */
const reparent = (data: FromKr, context: Context): FixData[] => {
  const found = parentOf(data, context);
  const { block, use } = data;
  if (!found) return [];
  const { parent, spelling } = found;
  const supported = usesOf(context.unit, block, "supports").some(
    (each) =>
      each !== use && context.view.resolveUse(each).targets.some((target) => target.block === parent.block),
  );
  const text = block.text;
  // Whose words are that key result's too would be told that next, once nothing points at it.
  const pointsOnly = use !== undefined && !(text && restates(context.statement(block), data.keyResult));
  const isBare = keyResultsOf(block).length === 0;
  if (!pointsOnly && isBare && !(mayPromise(1, context.unit, context) && mayAddKeyResults(block, context)))
    return [];
  const pointed = (): Change[] => {
    if (!use) return supported ? [] : [addFirst(context, block, `supports: ${spelling}`)];
    return supported ? [...dropReferences([use])] : [replace(context, nameSpan(use.reference), spelling)];
  };
  const own = (): Change[] => [
    ...(text ? [replace(context, text, "<who will do what differently, thanks to this team>")] : []),
    ...(isBare ? [addKeyResults(context, block, [STUB])] : []),
  ];
  return [
    {
      title: pointsOnly
        ? `Support its objective “${spelling}”`
        : `Support “${spelling}”, and say this team's own part`,
      preferred: pointsOnly,
      changes: () => [...pointed(), ...(pointsOnly ? [] : own())],
    },
  ];
};

export default defineRule<FromKr>({
  id: "objective-from-kr",
  severity: "warning",
  summary: "An objective that restates a key result of its parent, or points at one.",
  why: "A key result handed down as an objective turns a goal into a quota: the team can only move the number that it was given, and no longer ask what would help most. Teams support the objective above, and find their own lever for it.",
  ignore: "The team exists for exactly this number, and everybody would say so.",
  sources: [0],
  items: [85],
  examples: [
    {
      around: "team objective",
      bad: `
objective calm-rent: Owners sleep well before the rent is due
  supports: «calm-month.exact»`,
      good: `
objective calm-rent: Owners sleep well before the rent is due
  supports: calm-month`,
    },
    {
      around: "team objective",
      fixed: true,
      bad: `
objective calm-rent: «Owners stay for a second year»
  supports: calm-month`,
      good: `
objective calm-rent: <who will do what differently, thanks to this team>
  supports: calm-month`,
    },
  ],
  reads: "workspace",
  check: {
    objective(block, report, context) {
      if (!isOpen(block, context)) return;
      const pointing = usesOf(context.unit, block, "supports").flatMap((use) =>
        context.view
          .resolveUse(use)
          // One that supports what it holds itself is told to stand in a circle.
          .targets.filter(({ kind, holder }) => kind === "kr" && holder?.block !== block)
          // Key results that are called alike are one to whoever reads the reference.
          .slice(0, 1)
          .map((keyResult) => ({ use, keyResult })),
      );
      for (const { use, keyResult } of pointing) {
        const data = { block, keyResult, use, text: nameText(use, context) };
        report(nameSpan(use.reference), data, { related: [place(keyResult)] });
      }
      if (!block.text || !isReadable(block, context)) return;
      const statement = context.statement(block);
      if (pointing.some((each) => restates(statement, each.keyResult))) return;
      const keyResult = repeated(block, context);
      if (keyResult)
        report(
          block.text,
          { block, keyResult, use: undefined, text: block.text.value },
          { related: [place(keyResult)] },
        );
    },
  },
  message: ({ text, use, keyResult }) =>
    use
      ? `“${text}” is a key result, ${quote(textOf(keyResult))}. Support the objective that it belongs to, and the team can look for its own way to help.`
      : `${quote(text)} is a key result above this team. Handed down it becomes a quota. Support the objective that it belongs to: what can this team change that would help it most?`,
  fixes: ({ data }, context) => reparent(data, context),
});
