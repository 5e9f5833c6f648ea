/** Whole blocks and sentences to begin with, from the library. */

import { startOfWeek } from "../../../../grammar/date-days.ts";
import type { Block } from "../../../../grammar/tree.ts";
import { LENSES, type Lens } from "../../../../grammar/vocabulary.ts";
import { cycleOf } from "../../model/cycle.ts";
import type { Declaration } from "../../model/unit.ts";
import { METRIC_TEMPLATES, type MetricTemplate, type Model } from "../data/metrics.ts";
import { BLOCK_TEMPLATES, type BlockTemplate, SENTENCE_TEMPLATES } from "../data/templates.ts";
import type { Asked, Draft } from "./slot.ts";

const fill = ({ today, yearStarts }: Asked, line: string): string =>
  line
    .replace("{today}", today)
    .replace("{monday}", startOfWeek(today))
    .replace("{cycle}", cycleOf("quarter", today, yearStarts)?.id ?? "");

/** A whole block, its lines indented. */
const blockDraft = (asked: Asked, template: BlockTemplate, indent: string): Draft => ({
  label: template.label,
  kind: "template",
  detail: template.help,
  topic: { about: "template", label: template.label },
  text: template.lines.map((line, index) => (index > 0 && line ? indent : "") + fill(asked, line)).join("\n"),
});

/** The templates of a block, or of an empty page. */
export const blockTemplates = (asked: Asked, block: BlockTemplate["block"], indent: string): Draft[] =>
  BLOCK_TEMPLATES.filter((template) => template.block === block).map((template) =>
    blockDraft(asked, template, indent),
  );

/** How the company earns its money, where it says so. */
const modelOf = ({ view }: Asked): string | undefined => {
  for (const { value } of view.facts("kind:company")) {
    const { properties } = (value as Declaration).block;
    const model = properties.find(({ key }) => key === "business-model")?.value?.value;
    if (model) return model.toLowerCase().split(/[\s,]/)[0];
  }
  return undefined;
};

/** Measures of a lens: those that fit the company's business first, then those that fit any, then all others. */
export const metricsOf = (asked: Asked, lens: Lens): readonly MetricTemplate[] => {
  const model = modelOf(asked) as Model | undefined;
  const rank = ({ models }: MetricTemplate): number =>
    models ? (model && models.includes(model) ? 0 : 2) : 1;
  return METRIC_TEMPLATES.filter((metric) => metric.lens === lens).sort((a, b) => rank(a) - rank(b));
};

/** The lenses, those that an objective doesn't look through yet first. */
export const lensesFor = (objective: Block | undefined, own: Block | undefined): readonly Lens[] => {
  const taken = new Set(objective?.blocks.filter((block) => block !== own).map(({ lens }) => lens?.lens));
  return [...LENSES].sort((a, b) => Number(taken.has(a)) - Number(taken.has(b)));
};

const modelsText = ({ models }: MetricTemplate): string => (models ? ` (${models.join(", ")})` : "");

/** A measure as a draft; `head` stands before its sentence where the lens is to be written as well. */
export const metricDraft = (metric: MetricTemplate, head: string): Draft => ({
  label: head + metric.text,
  kind: "template",
  detail: metric.help + modelsText(metric),
  filter: `${head}${metric.text} ${metric.lens} ${metric.models?.join(" ") ?? ""}`.trim(),
  topic: { about: "metric", text: metric.text },
});

/** Sentences for what stands behind the colon of a block. */
export const sentences = (block: Block["kind"]): Draft[] =>
  SENTENCE_TEMPLATES.filter((template) => template.block === block).map(({ text, help }) => ({
    label: text,
    kind: "template",
    detail: help,
  }));
