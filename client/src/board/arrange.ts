/** How a picture comes out of the one that is shown. */

/** An element that stays, one that is changed into something else, or a new one. */
export type Step =
  | { readonly kind: "stays"; readonly at: number }
  | { readonly kind: "changes"; readonly at: number; readonly markup: string }
  | { readonly kind: "comes"; readonly markup: string };

/**
 * In: how many elements are shown, and the pieces as they were sent. Out: a step for each piece in order; what no step
 * speaks of goes. Undefined where a piece is said to be shown that isn't.
 */
export const arrange = (shown: number, pieces: readonly (string | number)[]): readonly Step[] | undefined => {
  const staying = new Set(pieces.filter((piece) => typeof piece === "number"));
  if ([...staying].some((at) => at >= shown)) return undefined;
  return pieces.map((piece, at): Step => {
    if (typeof piece === "number") return { kind: "stays", at: piece };
    const isFree = at < shown && !staying.has(at);
    return isFree ? { kind: "changes", at, markup: piece } : { kind: "comes", markup: piece };
  });
};
