/** Companies, teams, and pages that belong to neither. */
import { fold, keyRow } from "../../../../grammar/vocabulary.ts";
import { historyOf } from "../../model/history.ts";
import type { PageHead } from "../../model/page-state.ts";
import { fullName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { cyclesSeen, usesOf } from "../../rules/shared/alignment.ts";
import { modeOf } from "../../rules/shared/team-cycle.ts";
import type {
  At,
  BoardCandidate,
  BoardDiscovery,
  BoardHolder,
  BoardSquad,
  BoardStrategy,
  BoardWork,
} from "../board-types.ts";
import { declaredIn, type Group } from "./groups.ts";
import { at, firstOf, known, type Making, notesOf, peopleOf, refTo, saidOf, wordOf } from "./making.ts";
import { healthOf } from "./measured.ts";
import { objectiveOf, shareOf } from "./objectives.ts";
import { weekOf } from "./weeks.ts";

const MODES = ["growth", "maintenance", "discovery"] as const;
const PHASES = keyRow("phase", "page")?.values ?? [];

const strategyOf = ({ counts }: Making, target: Declaration): BoardStrategy => {
  const { unit, block } = target;
  return known({
    at: at(unit, block.start),
    name: fullName(target),
    sentence: block.text?.value ?? target.word?.text ?? "",
    start: firstOf(block, "start"),
    stop: firstOf(block, "stop"),
    stalled: firstOf(block, "stalled"),
    findings: counts.on(unit, block),
  });
};

const discoveryOf = ({ counts, view }: Making, target: Declaration): BoardDiscovery => {
  const { unit, block } = target;
  const last = historyOf(view, target).at(-1);
  return known({
    at: at(unit, block.start),
    name: target.name ? fullName(target) : "",
    text: block.text?.value ?? target.word?.text ?? "",
    owner: peopleOf(target, "owner"),
    customer: firstOf(block, "customer"),
    hypothesis: firstOf(block, "hypothesis"),
    experiments: saidOf(block, "experiment"),
    evidence: saidOf(block, "evidence"),
    learned: saidOf(block, "learned"),
    decisions: notesOf(target, "decision"),
    lastEntry: last && { at: at(last.unit, last.node.start), day: last.day, text: last.text },
    findings: counts.on(unit, block),
  });
};

const candidateOf = ({ unit, block }: Declaration): BoardCandidate =>
  known({
    at: at(unit, block.start),
    sentence: block.text?.value ?? "",
    decision: firstOf(block, "decision"),
  });

const squadOf = (making: Making, { unit, block, word }: Declaration): BoardSquad => {
  const targets = (key: string) =>
    usesOf(unit, block, key).flatMap((use) => making.view.resolveUse(use).targets.slice(0, 1));
  const [objective] = targets("supports");
  return known({
    at: at(unit, block.start),
    name: block.text?.value ?? word?.text ?? "",
    objective: objective && refTo(making, objective),
    teams: targets("teams").map((each) => making.holderOf(each.unit, each.block) ?? each.name),
    meets: firstOf(block, "meets"),
  });
};

/** What is said under a key: by the pages of the cycle first, then by those around it. */
const placeSaying = ({ places }: Group, key: string, head: PageHead): Declaration | undefined => {
  const says = ({ block }: Declaration) => block.properties.some((property) => property.key === key);
  for (const cycleId of cyclesSeen(head)) {
    const found = places.find((place) => place.unit.page.head.cycleId === cycleId && says(place));
    if (found) return found;
  }
  return undefined;
};

const saidBy = (making: Making, group: Group, head: PageHead) => {
  const place = (key: string) => placeSaying(group, key, head);
  const first = (key: string) => {
    const found = place(key);
    return found && firstOf(found.block, key);
  };
  const all = (key: string) => {
    const found = place(key);
    return found ? saidOf(found.block, key) : [];
  };
  const lead = place("lead");
  const part = place("part-of");
  const [use] = part ? usesOf(part.unit, part.block, "part-of") : [];
  return {
    mission: first("mission"),
    vision: first("vision"),
    mode: wordOf(modeOf(group.places, head), MODES),
    lead: lead && peopleOf(lead, "lead"),
    members: all("members").flatMap((text) => text.split(/\s*,\s*/)),
    partOf: use && making.view.resolveUse(use).targets[0]?.word?.text,
    meets: first("meets"),
    agreements: all("agreements"),
  };
};

/** The earliest phase of its pages that say one. */
const phaseOf = ({ units }: Group, cycleId: string | undefined): string | undefined => {
  const phases = units.flatMap(({ page: { head } }) =>
    head.cycleId === cycleId && head.phase !== undefined ? head.phase : [],
  );
  return PHASES.find((phase) => phases.includes(phase));
};

const fileName = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const nameOf = ({ kind, id, places }: Group): string =>
  kind === "page"
    ? fileName(id)
    : (places.find(({ block }) => block.text)?.block.text?.value ?? places[0]?.word?.text ?? id);

const placeOf = ({ units, places }: Group): At => {
  const [place] = places;
  if (place) return at(place.unit, place.block.start);
  const [unit] = units;
  return unit ? at(unit, unit.section.tree.blocks[0]?.start ?? 0) : { uri: "", offset: 0 };
};

/** A company, a team or a page, with all that it has in a cycle. */
export const holderOf = (
  making: Making,
  group: Group,
  head: PageHead,
  works: ReadonlyMap<Declaration["block"], BoardWork>,
): BoardHolder => {
  const all = (kind: Declaration["kind"]) => declaredIn(group, kind);
  return known({
    kind: group.kind,
    at: placeOf(group),
    id: group.kind === "page" ? "" : (group.places[0]?.word?.text ?? group.id),
    name: nameOf(group),
    ...saidBy(making, group, head),
    phase: phaseOf(group, head.cycleId),
    strategies: all("strategy").map((each) => strategyOf(making, each)),
    objectives: all("objective").map((each) => objectiveOf(making, each)),
    shares: all("shares").flatMap((each) => shareOf(making, each) ?? []),
    health: all("health").map((each) => healthOf(making, each)),
    discoveries: all("discovery").map((each) => discoveryOf(making, each)),
    candidates: all("candidate").map(candidateOf),
    squads: all("squad").map((each) => squadOf(making, each)),
    work: all("initiative").flatMap(({ block }) => works.get(block) ?? []),
    week: weekOf(making, group.units),
    findings: making.counts.over(group.units),
  });
};

/** Does a scope mean this company or team? */
export const isCalled = ({ id, kind }: Group, team: string): boolean => kind !== "page" && id === fold(team);
