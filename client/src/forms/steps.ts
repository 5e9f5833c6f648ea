/** Which questions of a form are asked, and how far somebody has come. */
import type { Question } from "../../../server/src/protocol.ts";

export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

export const hasSome = (answer: Answer | undefined): boolean => answer !== undefined && answer.length > 0;

/** What an answer decides: asked, passed over, or not known before another one is answered. */
const isOpen = ({ after, unless }: Question, answers: Answers): boolean => {
  if (after !== undefined && Object.hasOwn(answers, after) && !hasSome(answers[after])) return false;
  return unless === undefined || !hasSome(answers[unless]);
};

/** The questions that are asked after these answers. */
export const openQuestions = (questions: readonly Question[], answers: Answers): readonly Question[] => {
  const found: Question[] = [];
  for (const question of questions) {
    const above = question.after;
    const isReached = above === undefined || found.some(({ id }) => id === above);
    if (isReached && isOpen(question, answers)) found.push(question);
  }
  return found;
};

/**
 * Out: which step a question belongs to, and how many there are. A question that hangs on another one belongs to its
 * step, so that no answer changes the number of steps.
 */
export const stepOf = (
  questions: readonly Question[],
  { id }: Question,
): { readonly step: number; readonly of: number } => {
  const firsts = new Map<string, string>();
  for (const each of questions) {
    const above = each.after ?? each.beside ?? each.unless;
    firsts.set(each.id, (above === undefined ? undefined : firsts.get(above)) ?? each.id);
  }
  const steps = [...new Set(firsts.values())];
  return { step: steps.indexOf(firsts.get(id) ?? id) + 1, of: steps.length };
};
