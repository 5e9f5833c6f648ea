/** Move an objective or a key result to another team or page. */
import type { MoveChoice } from "../../service.ts";
import { askedAt } from "../refactor/asked.ts";
import { moveTo } from "../refactor/move.ts";
import { moveTargetsAt } from "../refactor/move-offers.ts";
import { oneLine } from "../views/words.ts";
import { known, type Maker, refuse, said } from "./asked.ts";
import { lastingKey } from "./keys.ts";

const NOTHING = "Place the cursor on an objective or a key result that another team could take over.";

const idOf = ({ uri, holder = "", objective = "" }: MoveChoice): string => [uri, holder, objective].join(">");

export const move: Maker = ({ project, page, subject }) => {
  const { offset } = subject;
  if (!page || offset === undefined) return refuse(NOTHING);
  const { target: moving } = askedAt(project, page, { start: offset, end: offset });
  const targets = moveTargetsAt(project, page, offset);
  if (!moving || targets.length === 0) return refuse(NOTHING);
  const choices = targets.map((target) => ({ id: idOf(target), label: target.title }));
  const about = known("about", oneLine(moving.block.text?.value ?? ""));
  return {
    title: "Move",
    questions: [{ id: "to", ask: "Where does it go? Every reference follows.", ...about, choices }],
    subject: { about: lastingKey(moving) },
    edit: (answers) => {
      const target = targets.find((each) => idOf(each) === said(answers, "to"));
      if (!target) return refuse("Nothing was chosen, so nothing was moved.");
      const moved = moveTo(project, page, offset, target);
      return "refused" in moved ? moved : { title: `Move ${target.title}`, files: moved.files };
    },
  };
};
