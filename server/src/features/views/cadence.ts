/** The rhythm: what to do now, who is to check in, what was promised for this week, what blocks, and what went well. */
import { isLaunched } from "../../rules/shared/phases.ts";
import type { ViewKind } from "../../service.ts";
import { blockedNow, commitments, winsLately } from "./cadence-lines.ts";
import { dueNow, isOverdue } from "./due.ts";
import type { Grove } from "./grove.ts";
import { type Heading, type Item, isThing, type Tree, thing } from "./item.ts";
import { keyFrom } from "./keys.ts";
import { headlines, stepsOf } from "./steps.ts";
import { counted } from "./words.ts";

interface Gathering extends Heading {
  readonly gather: () => readonly Item[];
}

const ofKind = (
  kind: ViewKind,
  label: string,
  describe: (items: readonly Item[]) => string,
  gather: () => readonly Item[],
): Gathering => {
  let items: readonly Item[] | undefined;
  const once = () => {
    items ??= gather();
    return items;
  };
  return { key: keyFrom(kind), kind, label, gather: once, description: describe(once()) };
};

const dueWords = (groves: readonly Grove[], count: number): string => {
  if (!groves.some(({ heads }) => heads.some(isLaunched))) return "begin once a page is launched";
  const overdue = groves.flatMap((grove) => dueNow(grove).filter((each) => isOverdue(grove, each))).length;
  return count === 0
    ? "all heard this week"
    : [...(overdue > 0 ? [`${overdue} overdue`] : []), `${count} to hear`].join(", ");
};

const gatherings = (groves: readonly Grove[]): readonly Gathering[] => {
  const all = (of: (grove: Grove) => readonly Item[]) => () => groves.flatMap(of);
  const count = (noun: string) => (items: readonly Item[]) =>
    items.length ? counted(items.length, noun) : "none yet";
  return [
    ofKind("now", headlines(groves), () => "", all(stepsOf)),
    ofKind(
      "check-ins",
      "Check-ins",
      (items) => dueWords(groves, items.length),
      all((grove) => dueNow(grove).map((each) => thing(grove, each))),
    ),
    ofKind("commitments", "Commitments this week", count("promise"), all(commitments)),
    ofKind("blocks", "In the way this week", (items) => String(items.length), all(blockedNow)),
    ofKind("wins", "Wins, this week and last", count("win"), all(winsLately)),
  ];
};

const isWorthShowing = ({ kind, gather }: Gathering): boolean => kind !== "blocks" || gather().length > 0;

/** Without a cycle that goes on there is no rhythm to show. */
const shown = (groves: readonly Grove[]): readonly Gathering[] =>
  groves.some(({ heads }) => heads.some(({ cycle }) => cycle !== undefined))
    ? gatherings(groves).filter(isWorthShowing)
    : [];

const found = (key: string, groves: readonly Grove[]): Gathering | undefined =>
  shown(groves).find((each) => each.key === key);

export const cadence: Tree = {
  roots: shown,
  below: (item, groves) => (isThing(item) ? [] : (found(item.key, groves)?.gather() ?? [])),
  above: (item, groves) =>
    item.kind === "kr" && dueNow(item.grove).includes(item.target)
      ? [found(keyFrom("check-ins"), groves)].filter((each) => each !== undefined)
      : [],
  heading: found,
};
