/** An objective: its chain up to the mission and down to the teams, progress, confidence, and the strategy behind it. */
import { historyOf } from "../../model/history.ts";
import { meanProgress, type Progress } from "../../model/progress.ts";
import type { Declaration } from "../../model/unit.ts";
import { declarationOf } from "../../model/view.ts";
import { allKeyResults } from "../../rules/shared/contributions.ts";
import { propertyText } from "../../rules/shared/properties.ts";
import { bold, escaped, linkTo, part } from "../markdown.ts";
import { down, holderName, type Up, up } from "./chain.ts";
import { documentLines, documentsOf } from "./documents.ts";
import { bar, sayConfidence, sayMean, sayMeanConfidence, sayTime, standingOf } from "./standing.ts";
import { joined, type Subject, sentence } from "./subject.ts";

const belonging = ({ view, today }: Subject, { block, unit }: Declaration): string | undefined => {
  const owner = propertyText(block, "owner");
  const team = holderName(view, { block, unit });
  return sentence([
    team && escaped(team),
    unit.page.head.cycle?.id,
    owner && escaped(owner),
    sayTime(unit.page.head.cycle, today),
  ]);
};

const short = (progress: Progress): string => {
  if (progress.state === "known") return bar(progress.value);
  return progress.state === "bound" ? (progress.met ? "met" : "not met yet") : "";
};

/** One line a key result: how far, and what. */
const keyResults = ({ view }: Subject, target: Declaration) =>
  allKeyResults(target.block, { unit: target.unit, view }).flatMap(({ block, unit }) => {
    const declared = declarationOf(unit, block);
    if (!declared) return [];
    const { progress, history } = standingOf(view, declared);
    const way = short(progress);
    return [{ progress, history, line: `${way ? `${way} ` : ""}${linkTo(declared)}` }];
  });

/** The documents of the objective itself and of its strategy. */
const documents = ({ view, project }: Subject, target: Declaration, strategy: Up["strategy"]): string[] => {
  const { folder } = project.workspace;
  const own = documentsOf(target.unit, target.block, folder);
  const behind = strategy ? documentsOf(strategy.target.unit, strategy.target.block, folder) : [];
  return [
    ...own.flatMap(({ uri, heading }) => documentLines(view, uri, heading)),
    ...behind.flatMap(({ uri, heading }) => documentLines(view, uri, strategy?.heading ?? heading)),
  ];
};

const MOST_RESULTS = 8;

export const objective = (subject: Subject, target: Declaration): string | undefined => {
  const { view } = subject;
  const { block } = target;
  const results = keyResults(subject, target);
  const { lines, strategy } = up(view, target);
  const why = propertyText(block, "why");
  return joined([
    bold(block.text?.value ?? "objective"),
    belonging(subject, target),
    sayMean(meanProgress(results.map(({ progress }) => progress))),
    sentence([
      sayConfidence(historyOf(view, target)) ?? sayMeanConfidence(results.map(({ history }) => history)),
    ]),
    why ? escaped(why) : undefined,
    ...part(
      "Key results",
      results.slice(0, MOST_RESULTS).map(({ line }) => line),
    ),
    ...part("Leads up to", lines),
    ...part("Carried by", down(view, target)),
    ...documents(subject, target, strategy),
  ]);
};
