/** What a fix lets be told that was not told before, and what of it is excused. */
import { RULES } from "../../server/src/rules/registry.ts";
import type { Finding, Range, Service, Uri } from "../../server/src/service.ts";

const LOOKS = new Set(RULES.filter(({ looks }) => looks).map(({ id }) => id));
const LEVELS = ["error", "warning"];
/** Blanks are told, which is what they are for. */
const OF_BLANKS = "placeholder-left";

/**
 * Fixes of these rules let lines be read that were not read before, or as something else: then it may be told what they
 * say. That they can't be read any better would be the fix's own fault.
 */
const READING = [
  "syntax",
  "misplaced-line",
  "unread-heading",
  "unresolved-reference",
  "ambiguous-reference",
  "duplicate-name",
];
const OF_WHAT_IS_READ =
  /^(?:(?:kr|objective|initiative|strategy|health|team|close)-.*|unit-mismatch|alignment-cycle)$/;

/** Fixes of these leave a sentence that says plainly what it measures, and so it is found to stand elsewhere too. */
const CLEARING = [
  "kr-names-solution",
  "two-measures",
  "kr-already-met",
  "kr-no-baseline",
  "health-breached",
  "objective-upkeep",
  "objective-metric",
  "repeated-key",
  "team-maintenance",
];
const OF_PLAIN_WORDS = ["kr-shared", "kr-stale", "kr-already-met", "health-is-kr", "objective-from-kr"];

/** Does a finding come of the text, which could not be looked at before? */
const isOfText = (rule: string, told: string): boolean =>
  (READING.includes(rule) && OF_WHAT_IS_READ.test(told)) ||
  (CLEARING.includes(rule) && OF_PLAIN_WORDS.includes(told)) ||
  // A slip in the value of a line that stood where nobody read it.
  (rule === "misplaced-line" && told === "unknown-word");

/** A finding and where it is told. */
interface Placed {
  readonly uri: Uri;
  readonly finding: Finding;
  /** What is underlined. */
  readonly words: string;
}

/** Where a place of a page is after a fix: with all that the fix writes where it reaches into the place. */
export type Moved = (uri: Uri, place: Range) => Range;

/** What was told of a page in its last revision. */
export type Told = Map<Uri, { readonly revision: number; readonly findings: readonly Finding[] }>;

const findingsOf = (service: Service, uri: Uri, told: Told): readonly Finding[] => {
  const revision = service.revision(uri);
  const known = told.get(uri);
  if (known?.revision === revision) return known.findings;
  const findings = service.findings(uri);
  told.set(uri, { revision: service.revision(uri), findings });
  return findings;
};

const placed = (service: Service, uri: Uri, findings: readonly Finding[]): readonly Placed[] => {
  const text = service.lines(uri)?.text() ?? "";
  return findings.map((finding) => ({ uri, finding, words: text.slice(finding.start, finding.end) }));
};

/** All that is told of a page. */
export const toldOf = (service: Service, uri: Uri): readonly Placed[] =>
  placed(service, uri, service.findings(uri));

/** All that is told of a workspace that a fix may not add. */
export const graveOf = (service: Service, told: Told): readonly Placed[] =>
  service
    .pages()
    .flatMap((uri) =>
      placed(service, uri, findingsOf(service, uri, told)).filter(
        ({ finding: { severity, rule } }) => LEVELS.includes(severity) && rule !== OF_BLANKS,
      ),
    );

/** Takes out of a list the first that fits; was there one? */
const take = <T>(list: T[], fits: (each: T) => boolean): boolean => {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
};

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/**
 * What is told now and was not before: neither in the same words, wherever, nor by the same rule at the same place or of
 * the same words, which were moved.
 */
const added = (before: readonly Placed[], after: readonly Placed[], moved: Moved): readonly Placed[] => {
  const left = [...before];
  const isSaid = (now: Placed, was: Placed) => was.finding.message === now.finding.message;
  const isHere = (now: Placed, was: Placed) =>
    was.uri === now.uri && overlaps(now.finding, moved(now.uri, was.finding));
  const stays = (now: Placed, was: Placed) => isSaid(now, was) && isHere(now, was);
  const isOfSame = (now: Placed, was: Placed) => was.words === now.words;
  return [stays, isSaid, isHere, isOfSame].reduce(
    (rest, isKnown) =>
      rest.filter((now) => !take(left, (was) => was.finding.rule === now.finding.rule && isKnown(now, was))),
    after,
  );
};

/** What is told after a fix of a rule that a fix may not add. */
export const newlyTold = (
  rule: string,
  before: readonly Placed[],
  after: readonly Placed[],
  moved: Moved,
): readonly Finding[] =>
  added(before, after, moved)
    .map(({ finding }) => finding)
    .filter((finding) => !isOfText(rule, finding.rule));

/** What is told of looks is told once a page, with how many more there are. */
const weightOf = (all: readonly Placed[], rule: string): number =>
  all
    .filter(({ finding }) => finding.rule === rule)
    .map(
      ({ finding: { message } }) => / There (?:is|are) (\w+) more on this page; /.exec(message)?.[1] ?? "0",
    )
    .reduce((sum, more) => sum + 1 + Number(more.replace("one", "1")), 0);

/** Is a finding still told after a fix, in whatever words? */
export const isStillTold = (
  { uri, finding }: Pick<Placed, "uri" | "finding">,
  before: readonly Placed[],
  after: readonly Placed[],
  moved: Moved,
): boolean => {
  const { rule, start, end } = finding;
  // Of looks only the first is shown, so it is another one that is told then.
  if (LOOKS.has(rule)) return weightOf(after, rule) >= weightOf(before, rule);
  const ofRule = (all: readonly Placed[]) => all.filter((each) => each.finding.rule === rule);
  const others = ofRule(before).filter((each) => each.finding.start !== start || each.finding.end !== end);
  return added(others, ofRule(after), moved).some((now) => overlaps(now.finding, moved(uri, finding)));
};
