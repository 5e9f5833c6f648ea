/** What there is to say of anything that has a name, by its kind. */
import type { NameKind } from "../../../../grammar/vocabulary.ts";
import { weekOfCycle } from "../../model/cycle.ts";
import { historyOf } from "../../model/history.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { usesOf } from "../../rules/shared/alignment.ts";
import { bold, escaped, linkTo, part } from "../markdown.ts";
import { holderName } from "./chain.ts";
import { documentLines, documentsOf } from "./documents.ts";
import { measured } from "./measured.ts";
import { objective } from "./objective.ts";
import { checkInLines } from "./standing.ts";
import { joined, type Subject } from "./subject.ts";

const MOST = 8;

type Describe = (subject: Subject, target: Declaration) => string | undefined;

/** The properties of a block that say something of it, by key. */
const said = ({ block }: Declaration, keys: string): string[] =>
  keys.split(" ").flatMap((key) => {
    const texts = block.properties
      .filter((property) => property.key === key)
      .flatMap(({ value, items }) => [value, ...items].flatMap((text) => (text ? [text.value] : [])));
    const name = `${key[0]?.toUpperCase()}${key.slice(1).replace("-", " ")}`;
    return texts.length ? [`${name}: ${texts.map(escaped).join("; ")}`] : [];
  });

const title = ({ block, word, kind }: Declaration): string => bold(block.text?.value ?? word?.text ?? kind);

const strategy: Describe = (subject, target) => {
  const { view, project, page } = subject;
  const links = documentsOf(target.unit, target.block, project.workspace.folder);
  const all = view.referrers(target, ["strategy"]);
  const now = all.filter(({ unit }) => unit.page.head.cycleId === page.head.cycleId);
  const followers = now.length > 0 ? now : all;
  const lines = followers.slice(0, MOST).flatMap(({ block, unit }) => {
    const declared = unit.contribution.declarations.find((each) => each.block === block);
    return declared ? [linkTo(declared)] : [];
  });
  const rest = followers.length > MOST ? [`and ${followers.length - MOST} more`] : [];
  return joined([
    title(target),
    ...said(target, "start stop stalled hypothesis why"),
    ...links.flatMap(({ uri, heading }) => documentLines(view, uri, heading)),
    ...part("Carried out by", [...lines, ...rest]),
  ]);
};

const initiative: Describe = (subject, target) => {
  const { view } = subject;
  const moves = usesOf(target.unit, target.block, "moves").flatMap((use) => view.resolveUse(use).targets);
  return joined([
    title(target),
    ...said(target, "status due owner"),
    ...part(
      "Moves",
      moves.slice(0, MOST).map((each) => linkTo(each)),
    ),
    ...part("Check-ins", checkInLines(historyOf(view, target))),
  ]);
};

/** The objectives of a team or company in the cycle that the page sees, else in all that are known. */
const objectivesOf = ({ view, page, today }: Subject, { name }: Declaration): Declaration[] => {
  const all = view
    .unitsOf(name)
    .flatMap(({ contribution }) => contribution.declarations)
    .filter(({ kind, block }) => kind === "objective" && block.text !== undefined);
  const { cycleId } = page.head;
  const now = all.filter(({ unit: { page: other } }) =>
    cycleId === undefined
      ? other.head.cycle && weekOfCycle(other.head.cycle, today)
      : other.head.cycleId === cycleId,
  );
  return now.length > 0 ? now : all;
};

const container: Describe = (subject, target) => {
  const declared = [...subject.view.declarations(target.name)].filter(({ kind }) => kind === target.kind);
  const whole = declared.find(({ block }) => block.text !== undefined) ?? target;
  const objectives = objectivesOf(subject, target);
  const rest = objectives.length > MOST ? [`and ${objectives.length - MOST} more`] : [];
  return joined([
    title(whole),
    ...said(whole, "mission vision business-model mode lead members part-of meets"),
    ...part("Objectives", [...objectives.slice(0, MOST).map((each) => linkTo(each)), ...rest]),
  ]);
};

/** What is shared, and what this team adds to it. */
const shares: Describe = (subject, target) => {
  const [use] = usesOf(target.unit, target.block, "shares");
  const shared = use ? subject.view.resolveUse(use).targets[0] : undefined;
  return shared && shared.kind !== "shares" ? describeThing(subject, shared) : undefined;
};

const plain: Describe = (subject, target) => {
  const holder = holderName(subject.view, target);
  return joined([
    title(target),
    holder ? escaped(holder) : undefined,
    ...said(target, "customer hypothesis experiment evidence learned supports teams meets decision"),
    ...part("Check-ins", checkInLines(historyOf(subject.view, target))),
  ]);
};

const KINDS: Readonly<Record<NameKind, Describe>> = {
  ...{ objective, strategy, initiative, shares },
  kr: measured,
  health: measured,
  company: container,
  team: container,
  candidate: plain,
  discovery: plain,
  squad: plain,
};

/** Everything worth knowing about something that was declared. */
export const describeThing = (subject: Subject, target: Declaration): string | undefined =>
  KINDS[target.kind](subject, target);

/** Finds again what a topic names; undefined when it is gone. */
export const findThing = (
  { view }: Subject,
  uri: string,
  kind: string,
  name: string,
): Declaration | undefined => {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return [...view.declarations(last)].find(
    (each) => each.kind === kind && each.unit.page.uri === uri && fullName(each) === name,
  );
};
