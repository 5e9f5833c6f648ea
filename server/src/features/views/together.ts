/** Several edits that were asked for at once, as one. */
import type { FileEdit, Refusal, ViewEdit } from "../../service.ts";

const merged = (files: readonly FileEdit[]): readonly FileEdit[] => {
  const byUri = new Map<string, FileEdit>();
  for (const file of files) {
    const before = byUri.get(file.uri);
    const written = new Set(before?.edits.map((edit) => JSON.stringify(edit)));
    // A name that something needs is given to it once.
    const more = file.edits.filter((edit) => !written.has(JSON.stringify(edit)));
    const edits = [...(before?.edits ?? []), ...more].sort((a, b) => a.start - b.start);
    byUri.set(file.uri, { ...file, edits });
  }
  return [...byUri.values()];
};

/** What can be done is done; what can't is told. Only where nothing can be done, all is refused. */
export const together = (answers: readonly (ViewEdit | Refusal)[]): ViewEdit | Refusal => {
  const made = answers.filter((each) => "files" in each);
  const refusals = [...new Set(answers.flatMap((each) => ("refused" in each ? each.refused : [])))];
  const [first] = made;
  if (!first) return { refused: refusals[0] ?? "This isn’t there any more." };
  return {
    title: made.length === 1 ? first.title : `${first.title}, and ${made.length - 1} more`,
    files: merged(made.flatMap(({ files }) => files)),
    ...(refusals.length > 0 ? { remark: refusals.join(" ") } : {}),
  };
};
