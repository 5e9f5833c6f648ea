import { readPeople, readReference } from "../../../grammar/reference.ts";
import type { Block, Span } from "../../../grammar/tree.ts";
import { fold } from "../../../grammar/vocabulary.ts";
import { byPlace } from "../model/page-state.ts";
import type { Declaration } from "../model/unit.ts";
import type { Context } from "./frame/context.ts";
import { defineRule, type FixData, MOST_RELATED, type Related, type Report } from "./frame/define.ts";
import { replace } from "./shared/changes.ts";
import { alike } from "./shared/likeness.ts";
import { teamsOf } from "./shared/members.ts";
import { isClosed, isDraft } from "./shared/phases.ts";
import { hasPlaceholder } from "./shared/placeholders.ts";
import { propertyOf } from "./shared/properties.ts";
import { quote } from "./shared/wording.ts";

interface Shared {
  readonly text: string;
  readonly by: "text" | "reference" | "owners";
  /** Who has it too, or the other owner. */
  readonly other: string;
  /** What a reference should lead to instead: the objective. */
  readonly objective?: string | undefined;
  /** The team's own objective that the reference stands in. */
  readonly block?: Block;
}

/** The company or team that has it, by the name that it is declared with. */
const nameOf = ({ unit: { container } }: Declaration, { view }: Context): string => {
  if (!container) return "this page";
  const named = [container, ...[...view.declarations(container.name)].sort(byPlace)].find(
    ({ block, kind }) => kind === container.kind && block.text !== undefined,
  );
  return named?.block.text?.value ?? container.word?.text ?? container.name;
};

const spanOf = ({ text, head }: Block): Span => {
  const { start, end } = text ?? head;
  return { start, end };
};

const place = (other: Declaration, context: Context): Related => {
  const { block, unit } = other;
  return { unit, ...spanOf(block), message: `${nameOf(other, context)} has it, too.` };
};

/**
 * Two teams in one cycle, or a team and the company whose key result it repeats; that is told to the team. What a draft
 * repeats is told in the draft.
 */
const isElsewhere = (other: Declaration, { unit, head }: Context): boolean => {
  const [theirs, ours] = [other.unit.container, unit.container];
  if (!theirs || !ours || theirs.name === ours.name || ours.kind === "company") return false;
  const otherHead = other.unit.page.head;
  return otherHead.cycleId === head.cycleId && (isDraft(head) || !isDraft(otherHead));
};

const checkText = (block: Block, report: Report<Shared>, context: Context): void => {
  if (!block.text || hasPlaceholder(block.text.value)) return;
  const others = alike(block, "kr", context).filter((other) => isElsewhere(other, context));
  const [first] = others;
  if (first)
    report(
      block.text,
      { text: block.text.value, by: "text", other: nameOf(first, context) },
      { related: others.slice(0, MOST_RELATED).map((each) => place(each, context)) },
    );
};

const isIn = (teams: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...teams].some((team) => others.has(team));

/** People of two teams that have nobody and nothing in common. */
const checkOwners = (block: Block, report: Report<Shared>, context: Context): void => {
  const value = propertyOf(block, "owner")?.value;
  const people = value ? readPeople(context.source, value) : [];
  const [first, ...others] = people.map((person) => ({ person, teams: teamsOf(person.text, context.view) }));
  if (!value || !first || first.teams.size === 0) return;
  const other = others.find(({ teams }) => teams.size > 0 && !isIn(teams, first.teams));
  if (other) report(value, { text: first.person.text, by: "owners", other: other.person.text });
};

/** `team.objective.name` without its last name. */
const withoutLast = (reference: string): string | undefined => /^(.+)\.[^.]+$/.exec(reference)?.[1];

const checkReference = (block: Block, report: Report<Shared>, context: Context): void => {
  const reference = block.target && readReference(context.source, block.target.start);
  if (!reference || !block.target) return;
  const { targets } = context.view.resolve({ unit: context.unit, block }, reference, ["objective", "kr"]);
  const target = targets.find(({ kind }) => kind === "kr");
  if (!target) return;
  const objective = withoutLast(block.target.text);
  report(
    block.target,
    { text: block.target.text, by: "reference", other: nameOf(target, context), objective, block },
    { related: [place(target, context)] },
  );
};

/** Does the team have something of that name already? */
const holds = (reference: string, { unit, head, view }: Context): boolean =>
  [...view.declarations(fold(reference.split(/[./]/).at(-1) ?? ""))].some(
    (each) =>
      each.kind !== "kr" &&
      each.unit.container?.name === unit.container?.name &&
      each.unit.page.head.cycleId === head.cycleId,
  );

/** Would a key result of the team be called like one of the shared objective that somebody refers to? */
const hidesAnother = (block: Block, objective: string, { view }: Context): boolean => {
  const name = fold(objective.split(/[./]/).at(-1) ?? "");
  return block.blocks.some((own) => own.name && [...view.usesNamed(fold(own.name.text), name)].length > 0);
};

const fixes = (data: Shared, found: Span, context: Context): FixData[] => {
  const { by, objective, block } = data;
  if (by === "text")
    return [
      {
        title: "Measure this team's own part in it",
        changes: () => [replace(context, found, "<this team's own part in it> from <today> to <goal>")],
      },
    ];
  if (objective && block && !holds(objective, context) && !hidesAnother(block, objective, context))
    return [
      {
        title: `Share the objective ${objective} instead`,
        preferred: true,
        changes: () => [replace(context, found, objective)],
      },
    ];
  return [];
};

const MESSAGES: Readonly<Record<Shared["by"], (data: Shared) => string>> = {
  text: ({ text, other }) =>
    `${quote(text)} stands with ${other}, too. When it moves, nobody learns whose lever worked. What is this team's own part in it, and how would it show?`,
  reference: ({ text, other }) =>
    `${quote(text)} is a key result of ${other}. Share its objective instead, and measure this team's own part in it.`,
  owners: ({ text, other }) =>
    `${quote(text)} and ${quote(other)} work in two teams, so each may wait for the other. Give it one owner, and let the other team measure its own part.`,
};

const teams = (mark: [string, string], own: string): string => `
team forecast: Forecast
  mode: growth

  objective calm-monday: Owners start the week knowing what they will earn
    supports: tally.calm-month
    strategy: tally.clarity
    owner: @noa

    kr reach openers: Owners who open the forecast on Sunday from 900 to 2,500
      owner: @noa
      2026-02-09: 1,400, confidence 6/10

    kr impact early: ${mark[0]}Owners who order from the forecast from 12% to 30%${mark[1]}
      owner: @noa
      2026-02-09: 15%, confidence 6/10

    kr business kept: Owners who still pay after a year from 81% to 88%
      owner: @noa
      2026-02-09: 83%, confidence 6/10

  initiative bank-feed: Bank feed in every account
    moves: calm-monday.openers, calm-monday.early, calm-monday.kept
    status: doing

team orders: Orders
  mode: growth

  shares forecast.calm-monday
    owner: @ada

    kr impact ordering: ${own}
      owner: @ada
      2026-02-09: 6%, confidence 6/10

  initiative one-tap: Order with one tap
    moves: calm-monday.ordering
    status: doing

company tally

  squad monday: Monday squad
    supports: forecast.calm-monday
    teams: forecast, orders
    meets: every second Tuesday`;

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
      bad: teams(["«", "»"], "«Owners who order from the forecast from 12% to 30%»"),
      good: teams(["", ""], "Orders that a forecast suggested from 4% to 18%"),
      fixed: false,
    },
    {
      around: "objective",
      bad: `
kr impact ours: «Plans that come true within a tenth from 40% to 65%»
  owner: @noa
  2026-02-09: 46%, confidence 6/10`,
      good: `
kr impact ours: <this team's own part in it> from <today> to <goal>
  owner: @noa
  2026-02-09: 46%, confidence 6/10`,
      fixed: true,
    },
  ],
  reads: "workspace",
  check: {
    kr(block, report, context) {
      if (isClosed(context.head)) return;
      checkText(block, report, context);
      checkOwners(block, report, context);
    },
    shares: checkReference,
  },
  message: (data) => MESSAGES[data.by](data),
  fixes: ({ data, ...found }, context) => fixes(data, found, context),
});
