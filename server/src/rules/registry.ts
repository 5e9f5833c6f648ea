/** All rules. A new rule is one file and one line here (`npm run new:rule`). */

import alignmentCycle from "./alignment-cycle.ts";
import ambiguousReference from "./ambiguous-reference.ts";
import brokenLink from "./broken-link.ts";
import candidateUndecided from "./candidate-undecided.ts";
import closeAllGreen from "./close-all-green.ts";
import closeNoLearning from "./close-no-learning.ts";
import closeUngraded from "./close-ungraded.ts";
import companyObjectivesMissing from "./company-objectives-missing.ts";
import confidenceDrop from "./confidence-drop.ts";
import confidenceWords from "./confidence-words.ts";
import duplicateName from "./duplicate-name.ts";
import entryOrder from "./entry-order.ts";
import entryOverdue from "./entry-overdue.ts";
import type { Rule } from "./frame/define.ts";
import healthBreached from "./health-breached.ts";
import healthIsKr from "./health-is-kr.ts";
import healthMissing from "./health-missing.ts";
import initiativeUnlinked from "./initiative-unlinked.ts";
import invalidSuppression from "./invalid-suppression.ts";
import invalidValue from "./invalid-value.ts";
import keywordCase from "./keyword-case.ts";
import krAlreadyMet from "./kr-already-met.ts";
import krDimension from "./kr-dimension.ts";
import krDuplicateMetric from "./kr-duplicate-metric.ts";
import krHealth from "./kr-health.ts";
import krNamesSolution from "./kr-names-solution.ts";
import krNoBaseline from "./kr-no-baseline.ts";
import krNoHypothesis from "./kr-no-hypothesis.ts";
import krNoOwner from "./kr-no-owner.ts";
import krNpsAlone from "./kr-nps-alone.ts";
import krOutput from "./kr-output.ts";
import krPerpetual from "./kr-perpetual.ts";
import krProcess from "./kr-process.ts";
import krShared from "./kr-shared.ts";
import krStale from "./kr-stale.ts";
import krTimid from "./kr-timid.ts";
import krUnmeasured from "./kr-unmeasured.ts";
import krUnworked from "./kr-unworked.ts";
import krVanity from "./kr-vanity.ts";
import measureForm from "./measure-form.ts";
import misleadingIndentation from "./misleading-indentation.ts";
import misplacedLine from "./misplaced-line.ts";
import noPeerReview from "./no-peer-review.ts";
import objectiveActivity from "./objective-activity.ts";
import objectiveAllCounts from "./objective-all-counts.ts";
import objectiveBacklog from "./objective-backlog.ts";
import objectiveCompanyCentric from "./objective-company-centric.ts";
import objectiveFromKr from "./objective-from-kr.ts";
import objectiveGeneric from "./objective-generic.ts";
import objectiveKrCount from "./objective-kr-count.ts";
import objectiveLong from "./objective-long.ts";
import objectiveMetric from "./objective-metric.ts";
import objectiveMissingLens from "./objective-missing-lens.ts";
import objectiveNoKeyResults from "./objective-no-key-results.ts";
import objectiveNoSquad from "./objective-no-squad.ts";
import objectiveNoStrategy from "./objective-no-strategy.ts";
import objectiveRepeatsStrategy from "./objective-repeats-strategy.ts";
import objectiveUnaligned from "./objective-unaligned.ts";
import objectiveUpkeep from "./objective-upkeep.ts";
import objectiveVanished from "./objective-vanished.ts";
import pastedForm from "./pasted-form.ts";
import payCoupling from "./pay-coupling.ts";
import phaseLate from "./phase-late.ts";
import placeholderLeft from "./placeholder-left.ts";
import principlesMissing from "./principles-missing.ts";
import priorityTie from "./priority-tie.ts";
import repeatedKey from "./repeated-key.ts";
import sidePriority from "./side-priority.ts";
import strategyNoChange from "./strategy-no-change.ts";
import strategyNoDocument from "./strategy-no-document.ts";
import strategyNoStop from "./strategy-no-stop.ts";
import strategyNotStalled from "./strategy-not-stalled.ts";
import strategyStaleDocument from "./strategy-stale-document.ts";
import strategyThinDocument from "./strategy-thin-document.ts";
import strategyWish from "./strategy-wish.ts";
import syntax from "./syntax.ts";
import targetMoved from "./target-moved.ts";
import teamDiscovery from "./team-discovery.ts";
import teamFocus from "./team-focus.ts";
import teamImposed from "./team-imposed.ts";
import teamLocalFirst from "./team-local-first.ts";
import teamMaintenance from "./team-maintenance.ts";
import teamOverload from "./team-overload.ts";
import twoMeasures from "./two-measures.ts";
import unitMismatch from "./unit-mismatch.ts";
import unknownWord from "./unknown-word.ts";
import unreadHeading from "./unread-heading.ts";
import unresolvedReference from "./unresolved-reference.ts";
import unusedSuppression from "./unused-suppression.ts";
import workWithoutMovement from "./work-without-movement.ts";

export const RULES: readonly Rule[] = [
  alignmentCycle,
  ambiguousReference,
  brokenLink,
  candidateUndecided,
  closeAllGreen,
  closeNoLearning,
  closeUngraded,
  companyObjectivesMissing,
  confidenceDrop,
  confidenceWords,
  duplicateName,
  entryOrder,
  entryOverdue,
  healthBreached,
  healthIsKr,
  healthMissing,
  initiativeUnlinked,
  invalidSuppression,
  invalidValue,
  keywordCase,
  krAlreadyMet,
  krDimension,
  krDuplicateMetric,
  krHealth,
  krNamesSolution,
  krNoBaseline,
  krNoHypothesis,
  krNoOwner,
  krNpsAlone,
  krOutput,
  krPerpetual,
  krProcess,
  krShared,
  krStale,
  krTimid,
  krUnmeasured,
  krUnworked,
  krVanity,
  measureForm,
  misleadingIndentation,
  misplacedLine,
  noPeerReview,
  objectiveActivity,
  objectiveAllCounts,
  objectiveBacklog,
  objectiveCompanyCentric,
  objectiveFromKr,
  objectiveGeneric,
  objectiveKrCount,
  objectiveLong,
  objectiveMetric,
  objectiveMissingLens,
  objectiveNoKeyResults,
  objectiveNoSquad,
  objectiveNoStrategy,
  objectiveRepeatsStrategy,
  objectiveUnaligned,
  objectiveUpkeep,
  objectiveVanished,
  pastedForm,
  payCoupling,
  phaseLate,
  placeholderLeft,
  principlesMissing,
  priorityTie,
  repeatedKey,
  sidePriority,
  strategyNoChange,
  strategyNoDocument,
  strategyNoStop,
  strategyNotStalled,
  strategyStaleDocument,
  strategyThinDocument,
  strategyWish,
  syntax,
  targetMoved,
  teamDiscovery,
  teamFocus,
  teamImposed,
  teamLocalFirst,
  teamMaintenance,
  teamOverload,
  twoMeasures,
  unitMismatch,
  unknownWord,
  unreadHeading,
  unresolvedReference,
  unusedSuppression,
  workWithoutMovement,
];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
