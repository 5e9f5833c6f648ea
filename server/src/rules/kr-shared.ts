import { readReference } from "../../../grammar/reference.ts";
import type { Block } from "../../../grammar/tree.ts";
import type { Declaration } from "../model/unit.ts";
import type { Context } from "./context.ts";
import { defineRule, type Related, type Report } from "./define.ts";
import { alike } from "./likeness.ts";

interface Shared {
  readonly text: string;
  readonly by: "text" | "reference";
  readonly other: string;
}

const owner = ({ unit }: Declaration): string =>
  unit.container?.block.text?.value ?? unit.container?.word?.text ?? "this page";

const place = (other: Declaration): Related => {
  const { block, unit } = other;
  return { unit, ...spanOf(block), message: `${owner(other)} has it too.` };
};

const spanOf = (block: Block): { start: number; end: number } => {
  const { start, end } = block.text ?? block.head;
  return { start, end };
};

/** Two teams; a company and its team are two as well. */
const elsewhere = (other: Declaration, { unit, head }: Context): boolean =>
  other.unit.page.head.cycleId === head.cycleId &&
  other.unit.container?.name !== undefined &&
  unit.container?.name !== undefined &&
  other.unit.container.name !== unit.container.name;

const checkText = (block: Block, report: Report<Shared>, context: Context): void => {
  if (!block.text) return;
  const others = alike(block, "kr", context).filter((other) => elsewhere(other, context));
  const [first] = others;
  if (first)
    report(
      block.text,
      { text: block.text.value, by: "text", other: owner(first) },
      { related: others.map(place) },
    );
};

const checkReference = (block: Block, report: Report<Shared>, context: Context): void => {
  const reference = block.target && readReference(context.source, block.target.start);
  if (!reference || !block.target) return;
  const { targets } = context.view.resolve({ unit: context.unit, block }, reference, ["objective", "kr"]);
  const target = targets.find(({ kind }) => kind === "kr");
  if (target)
    report(
      block.target,
      { text: block.target.text, by: "reference", other: owner(target) },
      { related: [place(target)] },
    );
};

export default defineRule<Shared>({
  id: "kr-shared",
  severity: "warning",
  summary: "Two teams share one key result.",
  why: "Sharing an objective brings teams together. Sharing its key result hides who moved it: when the number rises nobody learns whose lever worked, and when it falls each waits for the other.",
  ignore:
    "It is one team on two pages, or the two measure different things that happen to be described alike.",
  sources: [0],
  items: [81, 83],
  examples: [
    {
      around: "teams",
      bad: `
team forecast: Forecast
  mode: growth

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    strategy: tally.clarity

    kr reach openers: Owners who open the forecast on Sunday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10

    kr impact early: «Owners who order from the forecast from 12% to 30%»
      2026-02-09: 15%, confidence 6/10

    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: calm-monday.openers, calm-monday.early, calm-monday.kept

team orders: Orders
  mode: growth

  shares forecast.calm-monday
    kr impact ordering: «Owners who order from the forecast from 12% to 30%»
      2026-02-09: 15%, confidence 6/10

  initiative one-tap: Order with one tap
    moves: calm-monday.ordering`,
      good: `
team forecast: Forecast
  mode: growth

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    strategy: tally.clarity

    kr reach openers: Owners who open the forecast on Sunday from 900 to 2,500
      2026-02-09: 1,400, confidence 6/10

    kr impact early: Owners who order from the forecast from 12% to 30%
      2026-02-09: 15%, confidence 6/10

    kr business kept: Owners who still pay after a year from 81% to 88%
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: calm-monday.openers, calm-monday.early, calm-monday.kept

team orders: Orders
  mode: growth

  shares forecast.calm-monday
    kr impact ordering: Orders that a forecast suggested from 4% to 18%
      2026-02-09: 15%, confidence 6/10

  initiative one-tap: Order with one tap
    moves: calm-monday.ordering`,
    },
  ],
  reads: "workspace",
  check: { kr: checkText, shares: checkReference },
  message: ({ text, by, other }) =>
    by === "text"
      ? `“${text}” stands with ${other} too. When it moves, nobody learns whose lever worked. What is this team's own contribution, and how would it show?`
      : `“${text}” is a key result of ${other}. Share its objective instead, and measure this team's own contribution to it.`,
});
