/** The lines of weeks: what was promised, what is in the way, what went well. */
import { addDays, startOfWeek } from "../../../../grammar/date-days.ts";
import { readLink } from "../../../../grammar/reference.ts";
import type { Section } from "../../../../grammar/section.ts";
import type { Block, Text } from "../../../../grammar/tree.ts";
import { weekDay } from "../../model/history.ts";
import { allBlocks } from "../../model/links.ts";
import { compareText } from "../../model/page-state.ts";
import type { Unit } from "../../model/unit.ts";
import { holderName } from "../describe/chain.ts";
import { type Grove, shownUnits } from "./grove.ts";
import type { Line } from "./item.ts";
import { keyFrom } from "./keys.ts";
import { oneLine } from "./words.ts";

const WEEK = 7;
const BOX = /^\[([ x-])\]\s*/i;
const ARROW = /\s*(?:->|→)[^>→]*$/;

const STATES: Readonly<Record<string, string>> = { x: "done", "-": "dropped", " ": "doing" };

interface Week {
  readonly unit: Unit;
  readonly block: Block;
  readonly day: string;
}

/** By section: those that are as they were are not gone through again. */
const known = new WeakMap<Section, readonly Block[]>();

const weeksIn = (unit: Unit): readonly Block[] => {
  const weeks = known.get(unit.section) ?? allBlocks(unit).filter(({ kind }) => kind === "week");
  known.set(unit.section, weeks);
  return weeks;
};

/** All weeks that have begun, the latest first. */
const weeksOf = (grove: Grove): readonly Week[] =>
  grove.view.once("weeks", grove, () =>
    shownUnits(grove)
      .flatMap((unit) =>
        weeksIn(unit).flatMap((block): Week[] => {
          const day = weekDay(block);
          return day !== undefined && day <= grove.today ? [{ unit, block, day }] : [];
        }),
      )
      .sort((a, b) => compareText(b.day, a.day) || compareText(a.unit.page.uri, b.unit.page.uri)),
  );

/** The weeks that begin on a day or later, the latest first. */
const weeksSince = (grove: Grove, monday: string): readonly Week[] =>
  weeksOf(grove).filter(({ day }) => day >= monday);

/** What is said, and what it is linked to. */
const partsOf = (
  source: string,
  text: Text,
): { readonly said: string; readonly link: string | undefined } => {
  const links = readLink(source, text)?.references.map((reference) => reference.text) ?? [];
  const words = text.value.replace(BOX, "");
  return links.length > 0
    ? { said: words.replace(ARROW, ""), link: links.join(", ") }
    : { said: words, link: undefined };
};

const lineOf = (grove: Grove, { unit, block }: Week, kind: Line["kind"], text: Text, place: string): Line => {
  const { said, link } = partsOf(unit.section.text, text);
  const status = kind === "commitment" ? STATES[BOX.exec(text.value)?.[1]?.toLowerCase() ?? " "] : undefined;
  const team = holderName(grove.view, { unit, block });
  return {
    ...{ key: keyFrom(kind, place), kind, grove, label: oneLine(said) },
    description: [team, link && `→ ${link}`].filter(Boolean).join(" "),
    ...(status ? { status } : {}),
    at: { unit, block, start: text.start, end: text.end },
  };
};

/** A page may say the same week twice, so lines are counted through all that it says of one. */
const linesOf = (grove: Grove, key: string, kind: Line["kind"], monday: string): readonly Line[] => {
  const counts = new Map<string, number>();
  const next = ({ unit, day }: Week): string => {
    const place = keyFrom(unit.page.uri, `${unit.container?.name ?? ""}:${day}`);
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return `${place}:${count}`;
  };
  return weeksSince(grove, monday).flatMap((week) =>
    week.block.properties
      .filter((property) => property.key === key)
      .flatMap(({ value, items }) => [value, ...items])
      .flatMap((text) => (text ? [lineOf(grove, week, kind, text, next(week))] : [])),
  );
};

const thisWeek = ({ today }: Grove): string => startOfWeek(today);

export const commitments = (grove: Grove): readonly Line[] =>
  linesOf(grove, "commit", "commitment", thisWeek(grove));

export const blockedNow = (grove: Grove): readonly Line[] =>
  linesOf(grove, "blocked", "blocked", thisWeek(grove));

export const winsLately = (grove: Grove): readonly Line[] =>
  linesOf(grove, "win", "win", addDays(thisWeek(grove), -WEEK));

export const winsNow = (grove: Grove): readonly Line[] => linesOf(grove, "win", "win", thisWeek(grove));
