/** Work said as the thing that comes of it: "Launch the new onboarding flow by May" is about a "New onboarding flow". */
import { type Frame, frameOf } from "./frame.ts";
import { is } from "./sentence.ts";

/** Verbs that say no more than that there will be such a thing. */
const BRINGS =
  /^(?:build|launch|ship|release|create|develop|publish|roll out|deliver|introduce|set up|implement|write|design|deploy|add|make|produce|live|done|finish|finalize|complete|put in place|go live|open|establish|draft|install|start|relaunch|enable)$/u;

/** Where the thing begins, with its number and without "the". */
const startOf = ({ r, thing }: Frame): number => {
  let at = thing.from;
  while (
    r.words[at - 1]?.piece === "number" ||
    (is(r.words[at - 1], "number") && !is(r.words[at - 1], "determiner"))
  )
    at--;
  return at;
};

/** Where what belongs to it ends: for whom, where, with what. */
const endOf = ({ thing, people, where, toward, byWhen }: Frame): number => {
  const ends = [thing.to, people?.to ?? 0, where?.to ?? 0, toward?.phrase.to ?? 0];
  const end = Math.max(...ends);
  return byWhen && byWhen.from >= thing.to ? Math.min(end, byWhen.from) : end;
};

/** The thing that the work of a statement brings, in the writer's words; nothing where the verb says more. */
export const workName = (text: string): string | undefined => {
  const frame = frameOf(text);
  if (!frame || frame.ability || frame.persons || frame.isPlace || frame.isGoal || frame.isWork)
    return undefined;
  if (frame.verbs.length === 0 || !frame.verbs.every((verb) => BRINGS.test(verb))) return undefined;
  const { words } = frame.r;
  const name = text.slice(words[startOf(frame)]?.start ?? 0, words[endOf(frame) - 1]?.end ?? 0);
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/\s+/g, " ");
};
