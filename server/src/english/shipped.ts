/** What a statement about work ships: the thing and its kind, for whom, by when, as places in the text. */
import type { ThingKind } from "./data/things.ts";
import type { Range } from "./extent.ts";
import { type Frame, frameOf } from "./frame.ts";
import { kindOf } from "./kinds.ts";
import type { Span } from "./tokens.ts";

export interface Shipped {
  /** What is made, without "the" or a number: "mobile app". */
  thing: Span;
  kind: ThingKind | "other";
  /** The verb that says what is done with it, where the writers do it. */
  verb?: Span;
  /** "new customers" in "for new customers"; the users in "users can …". */
  forWhom?: Span;
  /** "by the end of March". */
  byWhen?: Span;
}

/** The place of words in the text. */
export const spanOf = ({ r }: Frame, { from, to }: Range): Span => ({
  start: r.words[from]?.start ?? 0,
  end: r.words[to - 1]?.end ?? 0,
});

/** What the statement ships; nothing where it names no thing. */
export function shippedThing(text: string): Shipped | undefined {
  const frame = frameOf(text);
  if (!frame) return undefined;
  const { core, people, byWhen, verbAt } = frame;
  return {
    thing: spanOf(frame, core),
    kind: kindOf(frame),
    ...(verbAt !== undefined && { verb: spanOf(frame, { from: verbAt, to: verbAt + 1 }) }),
    ...(people && !frame.persons && { forWhom: spanOf(frame, people) }),
    ...(byWhen && { byWhen: spanOf(frame, byWhen) }),
  };
}
