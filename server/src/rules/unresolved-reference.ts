import { readReferences } from "../../../grammar/reference.ts";
import { fold, keyRow, type NameKind } from "../../../grammar/vocabulary.ts";
import { spellingOf } from "../model/spelling.ts";
import type { Declaration, Use } from "../model/unit.ts";
import { kindsOf, type View } from "../model/view.ts";
import type { Context } from "./frame/context.ts";
import { defineRule } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { closesCircle, standsFor } from "./shared/circles.ts";
import { distance, slipsIn } from "./shared/nearest.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { isText, kindsInWords, nameSpan, nameText } from "./shared/references.ts";
import { aBlock, quote } from "./shared/wording.ts";

interface Lost {
  /** Undefined where there is no name at all. */
  readonly use: Use | undefined;
  readonly text: string;
  readonly key: string;
  readonly wanted: string;
  /** What has that name, if it is something else. */
  readonly is: NameKind | undefined;
}

const MOST = 3;

/** Every name that a slip away may have been meant, with how many slips it is. */
const near = (view: View, use: Use): { readonly target: Declaration; readonly slips: number }[] => {
  const wanted = fold(use.reference.parts.at(-1)?.text ?? "");
  const kinds = kindsOf(use);
  const most = slipsIn(wanted);
  return [...view.workspace.facts.keys()].flatMap((key) => {
    if (!key.startsWith("name:") || key.includes(".")) return [];
    const name = key.slice("name:".length);
    if (Math.abs(name.length - wanted.length) > most) return [];
    const slips = distance(wanted, name);
    if (slips > most || slips >= name.length) return [];
    return [...view.declarations(name)]
      .filter(({ kind }) => kinds.includes(kind))
      .map((target) => ({ target, slips }));
  });
};

/** What may have been meant, spelled so that it leads there; the nearest first. */
const meant = (context: Context, use: Use): string[] => {
  const { view } = context;
  const least = use.reference.parts.length;
  const typed = nameText(use, context);
  const found = near(view, use).flatMap(({ target: named }) => {
    const kinds = kindsOf(use);
    const target = standsFor(use.key, named);
    if (closesCircle(view, use, target)) return [];
    const spelling = spellingOf(view, use, target, kinds, least) ?? spellingOf(view, use, target, kinds);
    return spelling && spelling !== typed ? [spelling] : [];
  });
  const slips = (spelling: string): number => distance(fold(typed), fold(spelling));
  return [...new Set(found)].sort((a, b) => slips(a) - slips(b)).slice(0, MOST);
};

/** Something of that name that can't stand here. */
const otherKind = (context: Context, use: Use): NameKind | undefined => {
  const name = use.reference.parts.length === 1 ? use.reference.parts[0]?.text : undefined;
  if (name === undefined) return undefined;
  const [other] = [...context.view.declarations(name)].map(({ kind }) => kind).sort();
  return other && !kindsOf(use).includes(other) ? other : undefined;
};

export default defineRule<Lost>({
  id: "unresolved-reference",
  severity: "error",
  summary: "A reference leads nowhere.",
  why: "References are what makes pages one picture: which objective a team serves, which key result the work should move. One that leads nowhere is missing from every view, and nobody sees that it is missing.",
  ignore: "The page that it leads to is written tomorrow. Until then the reference counts for nothing.",
  sources: [],
  items: [1, 95, 101],
  examples: [
    {
      around: "team",
      bad: `
initiative month-plan: A plan for the month in every account
  moves: «calm-month.planers»`,
      good: `
initiative month-plan: A plan for the month in every account
  moves: calm-month.planners`,
    },
  ],
  reads: "workspace",
  quick: true,
  check: {
    property(property, report, { source }, block) {
      const row = block && keyRow(property.key, block.kind);
      if (!row?.refers || (row.value !== "reference" && row.value !== "references")) return;
      for (const text of [property.value, ...property.items])
        if (text && !hasPlaceholder(text.value) && readReferences(source, text).length === 0) {
          const wanted = kindsInWords(row.key, row.refers);
          report(text, { use: undefined, text: text.value, key: row.key, wanted, is: undefined });
        }
    },
    section(_tree, report, context) {
      for (const use of context.unit.contribution.uses) {
        const { targets, ambiguous } = context.view.resolveUse(use);
        if (targets.length + ambiguous.length > 0 || isText(use, context) || context.view.reading) continue;
        const { key } = use;
        const [text, wanted] = [nameText(use, context), kindsInWords(key, kindsOf(use))];
        if (hasPlaceholder(text)) continue;
        report(nameSpan(use.reference), { use, text, key, wanted, is: otherKind(context, use) });
      }
    },
  },
  message: ({ text, key, wanted, is }) =>
    is
      ? `“${text}” is ${aBlock(is)}, and what stands here leads to ${wanted}. Which one is meant?`
      : `${quote(text)} leads nowhere: “${key}” looks for ${wanted}, and nothing of that name can be seen from here.${wanted === aBlock("kr") ? " A key result has the name that stands in front of its colon, as in “kr sleep: …”." : ""}`,
  fixes: ({ data, ...found }, context) => {
    const spellings = data.use ? meant(context, data.use) : [];
    return spellings.map((spelling) => ({
      title: `Write “${spelling}”`,
      preferred: spellings.length === 1,
      changes: () => [replace(context, found, spelling)],
    }));
  },
});
