/** Rewrites of training: what people do with what they learned, and what others notice. */
import { areColleagues, isCapital, lowerText } from "./calling.ts";
import { LEARNED, LEARNERS, TRAINEES } from "./data/rewrite-people.ts";
import type { Lenses } from "./data/rewrite-words.ts";
import type { Frame } from "./frame.ts";
import { isArtefact } from "./reading.ts";
import { is } from "./sentence.ts";

const TEACHING =
  /^(?:train|coach|teach|certify|educate|upskill|reskill|mentor|instruct|drill|school|equip|familiarize|brief|cross-train|enable)$/u;

const DEVICE = /^(?:tills?|pumps?|machines?|devices?|scanners?|equipment|lines?|robots?|terminals?|kits?)$/u;

/** Can what was learned be worked with, like a tool or a playbook? */
const isTool = ({ r, toward }: Frame): boolean => {
  const head = toward && r.words[toward.phrase.head];
  if (DEVICE.test(head?.lower ?? "")) return true;
  return head !== undefined && (isCapital(head) || (isArtefact(head) && !is(head, "research", "ing")));
};

/** What a training is for; nothing where nobody is trained. */
export const teachingOf = (frame: Frame): Lenses | undefined => {
  const { verbs, r, people, toward } = frame;
  if (!people || !frame.persons || !verbs.some((verb) => TEACHING.test(verb))) return undefined;
  const tool = isTool(frame);
  const role = lowerText(r, people);
  const known = TRAINEES.find(({ words }) => words.test(role));
  const { impact, business } = known ?? (areColleagues(r, people) ? (TRAINEES.at(-1) ?? LEARNERS) : LEARNERS);
  const plain = (template: string) => (tool ? template : template.replace("{with}", ""));
  return {
    reach: !toward ? LEARNED.anything : tool ? LEARNED.tool : LEARNED.topic,
    impact: plain(impact),
    business: plain(business),
  };
};
