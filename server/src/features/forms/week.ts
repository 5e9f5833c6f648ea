/** The weekly update: what a team promises, what went well, what is in the way. */
import { spellingOf } from "../../model/spelling.ts";
import type { Declaration } from "../../model/unit.ts";
import { isOver } from "../../rules/shared/phases.ts";
import type { FormAnswers, FormChoice, Question } from "../../service.ts";
import { fileEdits } from "../fixes.ts";
import { declared, type Grove, groveOf } from "../views/grove.ts";
import { keyOf } from "../views/keys.ts";
import { beside, oneLine } from "../views/words.ts";
import { known, type Maker, refuse, said } from "./asked.ts";
import { heldBy, holderOf, labelOf } from "./holder.ts";
import { thisWeek, weekChange } from "./week-lines.ts";

const TITLE = "Weekly update";
const PROMISES = 3;
const WINS = 2;

/** What stands in the week already, to be gone on with. */
const written = (grove: Grove, holder: string, key: string): string | undefined => {
  const properties = thisWeek(grove, holder)?.block.properties.filter((each) => each.key === key) ?? [];
  const texts = properties.flatMap(({ value }) => (value ? [oneLine(value.value)] : []));
  return texts.length > 0 ? `written already: ${beside(texts)}` : undefined;
};

const moves = (grove: Grove, all: readonly Declaration[]): readonly FormChoice[] =>
  all
    .filter((each) => each.kind === "kr" && each.word && each.holder?.word && !isOver(each.block))
    .map((each) => ({
      id: keyOf(each),
      label: oneLine(each.block.text?.value ?? each.word?.text ?? ""),
      description: labelOf(grove, [each]),
    }));

const promise = (about: string | undefined, choices: readonly FormChoice[], index: number): Question[] => {
  const id = `commit ${index}`;
  const first: Question = {
    ...{ id, ask: index === 1 ? "What do you promise for this week?" : "What else? Three at most." },
    hint: "@ana shows the mender on past repairs · Enter alone goes on",
    ...known("about", about),
    ...(index > 1 ? { after: `commit ${index - 1}` } : {}),
  };
  const link = { id: `moves ${index}`, ask: "Which key result does it move?", choices, after: id };
  return choices.length > 0 ? [first, link] : [first];
};

const win = (about: string | undefined, index: number): Question => ({
  ...{ id: `win ${index}`, ask: index === 1 ? "What is worth celebrating?" : "What else went well?" },
  hint: "Enter alone goes on",
  ...known("about", about),
  ...(index > 1 ? { after: `win ${index - 1}` } : {}),
});

const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

const linkOf = (grove: Grove, all: readonly Declaration[], key: string | undefined): string => {
  const target = all.find((each) => keyOf(each) === key);
  const origin = all[0];
  if (!target || !origin) return "";
  const spelling = spellingOf(grove.view, { unit: origin.unit, block: origin.block }, target, ["kr"], 2);
  return spelling ? ` -> ${spelling}` : "";
};

const linesOf = (grove: Grove, all: readonly Declaration[], answers: FormAnswers): readonly string[] => {
  const promises = upTo(PROMISES).flatMap((index) => {
    const text = said(answers, `commit ${index}`);
    return text ? [`commit: [ ] ${text}${linkOf(grove, all, said(answers, `moves ${index}`))}`] : [];
  });
  const one = (key: string, id = key): string[] => {
    const text = said(answers, id);
    return text ? [`${key}: ${text}`] : [];
  };
  const wins = upTo(WINS).flatMap((index) => one("win", `win ${index}`));
  return [...promises, ...one("blocked"), ...one("learned"), ...wins];
};

export const week: Maker = (asked) => {
  const grove = groveOf(asked.project, {});
  const things = (["objective", "shares", "kr", "initiative", "discovery"] as const).flatMap((kind) =>
    declared(grove, kind).filter(({ unit }) => unit.container?.kind === "team"),
  );
  const held = heldBy({ ...asked, grove }, things, TITLE, "line");
  if (!held)
    return refuse(
      "A week belongs to a team. Begin a page with a line like “team search: Search”, then try again.",
    );
  if ("first" in held) return held;
  const { all } = held;
  const [near] = all;
  const holder = near ? holderOf(near.unit) : "";
  const choices = moves(grove, all);
  const about = (key: string) => written(grove, holder, key);
  return {
    title: `${TITLE}: ${labelOf(grove, all)}`,
    subject: { team: held.id },
    questions: [
      ...upTo(PROMISES).flatMap((index) => promise(about("commit"), choices, index)),
      ...upTo(WINS).map((index) => win(about("win"), index)),
      {
        ...{ id: "blocked", ask: "What is in the way, and who can help?" },
        ...{ hint: "Enter alone goes on", ...known("about", about("blocked")) },
      },
      {
        id: "learned",
        ask: "What do you know now that you didn’t a week ago?",
        hint: "Enter alone leaves it out",
      },
    ],
    edit: (answers) => {
      const lines = linesOf(grove, all, answers);
      if (lines.length === 0 || !near) return refuse("Nothing was said, so nothing was written.");
      const change = weekChange(grove, near, lines);
      return change
        ? { title: "Write the week", files: fileEdits([change]) }
        : refuse("There is no place for a week on this page.");
    },
  };
};
