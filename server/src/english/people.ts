/** Finds the people and the vanity in a statement. */
import { countedWord, readStatement } from "./reading.ts";
import { is, read, type Word } from "./sentence.ts";
import type { Span } from "./tokens.ts";

const spanOf = ({ start, end }: Word): Span => ({ start, end });

/** Those whom the text names that a company works for: customers, users, drivers, their companies. */
export const audienceIn = (text: string): Span[] =>
  read(text)
    .filter((word) => is(word, "outsiders") && !is(word, "auxiliary"))
    .map(spanOf);

/** The word for a count that grows by itself (followers, page views, downloads), if that is what is measured. */
export function vanityIn(text: string): Span | undefined {
  const reading = readStatement(text);
  const { clause, words } = reading;
  const head =
    clause.form === "do"
      ? clause.object?.head
      : clause.form === "phrase"
        ? clause.phrase?.head
        : clause.subject.head;
  const counted = reading.quantities
    .filter(({ kind }) => kind === "count")
    .map((quantity) => countedWord(reading, quantity));
  const measured = [words[head ?? -1], ...counted].find((word) => is(word, "vanity"));
  return measured && spanOf(measured);
}
