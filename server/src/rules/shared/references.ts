/** References of a section and where they lead. */
import type { Reference } from "../../../../grammar/reference.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { keyRow, type NameKind, type Place } from "../../../../grammar/vocabulary.ts";
import type { Use } from "../../model/unit.ts";
import type { Context } from "../frame/context.ts";
import type { Change } from "../frame/define.ts";
import { aBlock, either } from "./wording.ts";

/** A reference without its heading. */
export const nameSpan = ({ start, end, parts }: Reference): Span => ({
  start,
  end: parts.at(-1)?.end ?? end,
});

export const nameText = (use: Use, { source }: Context): string => {
  const { start, end } = nameSpan(use.reference);
  return source.slice(start, end);
};

/**
 * Lets a reference to a key result lead to what stands beside its objective, by its name: `team.objective.name` loses its
 * middle, `objective.name` its beginning. From elsewhere it gets the team in front, as others have such names too.
 */
export const inTeam = ({ unit, reference: { parts } }: Use, name: string, context: Context): Change => {
  const first = parts.at(parts.length > 2 ? -2 : 0);
  const { container } = context.unit;
  const near = parts.length > 2 || unit.container?.name === container?.name;
  const text = near || !container?.word ? name : `${container.word.text}.${name}`;
  return { unit, start: first?.start ?? 0, end: parts.at(-1)?.end ?? 0, text };
};

/** Does the use stand at the end of a line of a week, where words may follow an arrow as well? */
const isInText = ({ key, block }: Use): boolean => keyRow(key, block.kind as Place)?.value === "text";

/** Words behind an arrow are text unless their first part names something known. */
export const isText = (use: Use, { view }: Context): boolean => {
  if (!isInText(use)) return false;
  const { parts, cycle } = use.reference;
  const [first] = parts;
  if (!first || (parts.length < 2 && !cycle)) return true;
  return ![...view.declarations(first.text)].length;
};

/** What the references of a key may lead to, in words: `an objective`. */
export const kindsInWords = (key: string, kinds: readonly NameKind[]): string =>
  either(kinds.filter((kind) => kind !== "shares" && !(kind === "kr" && hidesKeyResults(key))).map(aBlock));

/** Key results are read there, but should not stand there. */
const hidesKeyResults = (key: string): boolean => key === "supports" || key === "shares";
