/** Several that were dragged at once, aligned by one edit: each has lines of its own, so no two write in the same place. */
import type { Change } from "../../rules/frame/define.ts";
import type { Refusal, ViewEdit } from "../../service.ts";
import { fileEdits } from "../fixes.ts";
import { type Aligned, called } from "./align.ts";

const isSame = (one: Change, other: Change): boolean =>
  "unit" in one &&
  "unit" in other &&
  one.unit === other.unit &&
  one.start === other.start &&
  one.end === other.end &&
  one.text === other.text;

/** A name that several need is given once. */
const eachOnce = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((change, index) => changes.findIndex((each) => isSame(each, change)) === index);

/** A tree may show one thing in two places: it is moved from the first. */
const isThereAlready = (made: readonly Aligned[], { source }: Aligned): boolean =>
  made.some((each) => each.source.block === source.block);

const sayTwice = ({ source }: Aligned): string =>
  `${called(source)} was chosen in two places, and moved from the first.`;

/** What can be done is done; what can't is told. Only where nothing can be done, all is refused. */
export const together = (answers: readonly (Aligned | Refusal)[]): ViewEdit | Refusal => {
  const made: Aligned[] = [];
  const remarks = new Set<string>();
  for (const answer of answers)
    if ("refused" in answer) remarks.add(answer.refused);
    else if (isThereAlready(made, answer)) remarks.add(sayTwice(answer));
    else made.push(answer);
  const [first] = made;
  if (!first) return { refused: [...remarks][0] ?? "This isn’t there any more." };
  return {
    title: made.length === 1 ? first.title : `${first.title}, and ${made.length - 1} more`,
    files: fileEdits(eachOnce(made.flatMap(({ changes }) => changes))),
    ...(remarks.size > 0 ? { remark: [...remarks].join(" ") } : {}),
  };
};
