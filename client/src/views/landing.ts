/** Where the writer goes on after an edit. */

export interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BLANK = /<[^<>\r\n]+>/;

/** In: the edits of a page, their offsets from before. Out: the first blank of the last one, else its end, as it stands afterwards. */
export const landing = (edits: readonly Written[]): { readonly start: number; readonly end: number } => {
  const last = edits.at(-1);
  if (!last) return { start: 0, end: 0 };
  const moved = edits
    .filter((each) => each !== last && each.start <= last.start)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const blank = BLANK.exec(last.text);
  const start = last.start + moved + (blank ? blank.index : last.text.trimEnd().length);
  return { start, end: start + (blank?.[0].length ?? 0) };
};
