/** What a fix lets be told that was not told before, and what of it is excused. */
import { RULES } from "../../server/src/rules/registry.ts";
import type { Finding, Range, Service, Uri } from "../../server/src/service.ts";

const LOOKS = new Set(RULES.filter(({ looks }) => looks).map(({ id }) => id));
const LEVELS = ["error", "warning"];
/** Blanks are told, which is what they are for. */
const OF_BLANKS = "placeholder-left";

/** What fixes of some rules may let be told, in the lines that they write or anywhere. */
interface Excuse {
  readonly fixes: readonly string[];
  readonly told: RegExp;
  readonly here?: true;
}

const EXCUSES: readonly Excuse[] = [
  // The line was not read before: what it says is looked at where it stands, as if it had just been typed.
  {
    fixes: ["syntax", "unread-heading", "misplaced-line"],
    told: /^(?:(?:kr|objective|initiative|strategy|health|close)-.*|unit-mismatch)$/,
    here: true,
  },
  // What stands below an objective is taken for its key results until somebody says that it is something else.
  { fixes: ["syntax", "unread-heading"], told: /^objective-no-key-results$/ },
  // What is read counts: that a team looks at more than it seemed, that most of it is work, or that there is a key result
  // which work could move, is true of the lines.
  {
    fixes: ["syntax", "unread-heading"],
    told: /^(?:team-(?:maintenance|discovery)|objective-backlog|initiative-unlinked)$/,
  },
  // It leads somewhere again: check-ins count there as they are written, and what repeats what it leads to is seen.
  {
    fixes: ["unresolved-reference", "ambiguous-reference"],
    told: /^(?:kr-(?:stale|shared|already-met)|unit-mismatch|health-breached|objective-from-kr)$/,
  },
  // What is dated below a heading waits until the heading is read.
  { fixes: ["unread-heading"], told: /^invalid-value$/ },
  // Only when it is known what an objective supports is it seen that it repeats a key result of that.
  { fixes: ["misplaced-line", "objective-unaligned"], told: /^objective-from-kr$/ },
  // The sentence names plainly what was hidden by other words: that the same number stands with somebody else, too.
  {
    fixes: ["kr-names-solution", "two-measures", "health-breached", "objective-metric", "objective-long"],
    told: /^(?:kr-(?:shared|stale)|health-is-kr|objective-from-kr)$/,
  },
  // With room for the start the sentence says which way is better, so an early check-in is seen to be past the goal.
  { fixes: ["kr-no-baseline"], told: /^kr-already-met$/ },
  // Of two numbers that are said the writer keeps one, and it is that one that is told.
  { fixes: ["repeated-key"], told: /^kr-(?:stale|already-met)$/ },
];

/** Is it no fault of a fix that something is told? */
const isExcused = (rule: string, told: string, isHere: boolean): boolean =>
  EXCUSES.some((excuse) => excuse.fixes.includes(rule) && excuse.told.test(told) && (isHere || !excuse.here));

/** A finding and where it is told. */
interface Placed {
  readonly uri: Uri;
  readonly finding: Finding;
  /** What is underlined. */
  readonly words: string;
}

/** Where a place of a page is after a fix: with all that the fix writes where it reaches into the place. */
export type Moved = (uri: Uri, place: Range) => Range;

/** The lines of a page that a fix has written, as they are then. */
export type Written = (uri: Uri) => readonly Range[];

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
  written: Written,
): readonly Finding[] =>
  added(before, after, moved)
    .filter(
      ({ uri, finding }) =>
        !isExcused(
          rule,
          finding.rule,
          written(uri).some((lines) => overlaps(lines, finding)),
        ),
    )
    .map(({ finding }) => finding);

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
  const { rule, start, end, message } = finding;
  // Of looks only the first is shown, so it is another one that is told then.
  if (LOOKS.has(rule)) return weightOf(after, rule) >= weightOf(before, rule);
  const ofRule = (all: readonly Placed[]) => all.filter((each) => each.finding.rule === rule);
  const isOther = ({ finding: each }: Placed): boolean =>
    each.start !== start || each.end !== end || each.message !== message;
  const others = ofRule(before).filter(isOther);
  return added(others, ofRule(after), moved).some((now) => overlaps(now.finding, moved(uri, finding)));
};
