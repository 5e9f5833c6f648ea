/** Key results and health metrics: the measure read back, its history, who else measures it, what moves it. */
import { daysBetween } from "../../../../grammar/date-days.ts";
import type { Measure } from "../../model/measure.ts";
import { readStatement, type Statement } from "../../model/statement.ts";
import type { Declaration } from "../../model/unit.ts";
import { alike } from "../../rules/shared/likeness.ts";
import { propertyText } from "../../rules/shared/properties.ts";
import { bold, escaped, linkTo, part } from "../markdown.ts";
import { holderName } from "./chain.ts";
import { bar, checkInLines, sayConfidence, sayTime, standingOf } from "./standing.ts";
import { joined, type Subject, sentence } from "./subject.ts";

const MOST = 5;
const LENS_NAMES = { reach: "Reach", impact: "Customer impact", business: "Business impact" } as const;

/** Where it belongs: the lens, the objective, who answers for it. */
const belonging = ({ view }: Subject, { block, unit, holder, kind }: Declaration): string => {
  const lens = block.lens ? LENS_NAMES[block.lens.lens] : kind === "health" ? "Health metric" : "Key result";
  const owner = propertyText(block, "owner");
  const of = holder ? ` of ${linkTo(holder)}` : "";
  const team = holderName(view, { block, unit });
  return [`${lens}${of}`, ...(team ? [escaped(team)] : []), ...(owner ? [escaped(owner)] : [])].join(", ");
};

const piece = ({ text }: Statement, { start, end }: Measure): string => escaped(text.slice(start, end));

/** “Within 30 days” and “three weeks” belong to the name of a metric. */
const isGoal = ({ kind, aside }: Measure): boolean =>
  !aside && (kind === "fromTo" || kind === "between" || kind === "change" || kind === "to");

/** What is read beside the measure: deadline, limits, and numbers that count for nothing. */
const besides = (statement: Statement, today: string): string[] => {
  const { deadline, limits, others } = statement;
  const left = deadline?.day === undefined ? undefined : daysBetween(today, deadline.day);
  const when =
    left === undefined ? "" : left < 0 ? ", which is over" : `, ${left} day${left === 1 ? "" : "s"} from now`;
  return [
    ...(deadline?.day ? [`To be reached by ${deadline.day}${when}.`] : []),
    ...limits.map((limit) => `Only while it stays ${piece(statement, limit)}.`),
    ...others.filter(isGoal).map((other) => `“${piece(statement, other)}” is shown and doesn't count.`),
  ];
};

const others = ({ view }: Subject, { block, unit }: Declaration): string[] =>
  [...alike(block, "kr", { unit, view }), ...alike(block, "health", { unit, view })]
    .filter((other) => other.unit.page.head.cycleId === unit.page.head.cycleId)
    .slice(0, MOST)
    .map((other) => {
      const team = holderName(view, other);
      return `${team ? `${escaped(team)}: ` : ""}${linkTo(other)}`;
    });

const moving = ({ view }: Subject, target: Declaration): string[] =>
  view
    .referrers(target, ["moves"])
    .slice(0, MOST)
    .flatMap(({ block, unit }) => {
      const declared = unit.contribution.declarations.find((each) => each.block === block);
      const status = propertyText(block, "status");
      return declared ? [`${linkTo(declared)}${status ? `, ${escaped(status)}` : ""}`] : [];
    });

const learned = ({ block }: Declaration): string[] =>
  ["hypothesis", "source", "grade", "learned"].flatMap((key) => {
    const text = propertyText(block, key);
    return text ? [`${key[0]?.toUpperCase()}${key.slice(1)}: ${escaped(text)}`] : [];
  });

/** A key result or health metric. */
export const measured = (subject: Subject, target: Declaration): string | undefined => {
  const { view, today } = subject;
  const { block, unit } = target;
  const { history, progress, words } = standingOf(view, target);
  const statement = readStatement(unit, block);
  const time = target.kind === "kr" ? sayTime(unit.page.head.cycle, today) : undefined;
  return joined([
    bold(block.text?.value ?? block.kind),
    belonging(subject, target),
    progress.state === "known" ? bar(progress.value) : undefined,
    sentence([escaped(words), time]),
    sentence([sayConfidence(history)]),
    ...besides(statement, today),
    ...learned(target),
    ...part("Check-ins", checkInLines(history)),
    ...part("Also measured here", others(subject, target)),
    ...part("Moved by", moving(subject, target)),
  ]);
};
