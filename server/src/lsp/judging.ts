/** Judges pages in slices, each when nothing that the client sent is waiting. */
import type { Judged, Uri } from "../service.ts";
import type { Base } from "./base.ts";

/** So long may whoever is about to be told wait for more, in milliseconds. */
const FIRST_MS = 20;

/**
 * Judges a page as far as that takes no time to speak of.
 * @param before how far it was: if that was not to the end, only what was edited is judged, and the rest in its turn
 */
export const judgeFirst = ({ service, platform }: Base, uri: Uri, before: Judged = "done"): Judged => {
  const end = platform.now() + FIRST_MS;
  return service.judge(uri, () => before === "done" && platform.now() < end);
};

/**
 * Fulfilled when a page is judged to the end.
 * @param reached is told after every slice how far it is
 */
export const judgeAll = async (
  { service, pace }: Base,
  uri: Uri,
  reached: (judged: Judged) => void = () => undefined,
): Promise<void> => {
  for (;;) {
    const judged = service.judge(uri, pace.steps());
    reached(judged);
    if (judged === "done") return;
    await pace.pause();
  }
};
