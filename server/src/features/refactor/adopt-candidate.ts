/** A team's proposal becomes an objective of the company, and the team can read so. */
import { fold } from "../../../../grammar/vocabulary.ts";
import { containerName } from "../../model/resolve.ts";
import type { Declaration } from "../../model/unit.ts";
import { kindsOf } from "../../model/view.ts";
import type { Change } from "../../rules/frame/define.ts";
import { strategiesSeen } from "../../rules/shared/alignment.ts";
import { indentAt, lineBreakOf, replace } from "../../rules/shared/changes.ts";
import { addLine } from "../../rules/shared/insert.ts";
import { freeName, idFrom } from "../../rules/shared/names.ts";
import { isClosed } from "../../rules/shared/phases.ts";
import { propertyOf } from "../../rules/shared/properties.ts";
import { companyIn } from "../../rules/shared/team-cycle.ts";
import type { Edit, FileEdit } from "../../service.ts";
import { blanksIn, fileEdits } from "../fixes.ts";
import type { Asked, Refactoring } from "./asked.ts";
import { pageOf } from "./cycle-paths.ts";
import { putBlock } from "./move.ts";
import { called, pageName } from "./move-places.ts";
import { linesOf } from "./page-lines.ts";

const RESULTS = [
  "kr reach: <who does what> from <number> to <number>",
  "kr impact: <how well they are served> from <number> to <number>",
  "kr business: <what it is worth to the business> from <number> to <number>",
];

const isUndecided = ({ block }: Declaration): boolean =>
  !/^(?:adopted|declined)\b/i.test(propertyOf(block, "decision")?.value?.value ?? "");

/** The company's page in the cycle of the proposal; one beside it where there is none yet. */
const pageFor = ({ view, page }: Asked, company: Declaration): string => {
  const { cycleId, cycle } = page.head;
  if (cycleId === undefined) return company.unit.page.uri;
  const id = cycle?.id ?? cycleId;
  const folder = page.uri.slice(0, page.uri.lastIndexOf("/"));
  const begun = `${folder}/${pageName(company)}.okr`;
  const isFree = !view.workspace.pages.has(begun);
  const beside = isFree ? begun : `${folder}/${pageName(company)}-${encodeURIComponent(id)}.okr`;
  return pageOf(view, company.name, id) ?? beside;
};

const nameFor = ({ view, page }: Asked, candidate: Declaration, company: Declaration): string => {
  const wanted = candidate.word?.text ?? (idFrom(candidate.block.text?.value ?? "") || "objective");
  return freeName(wanted, (name) =>
    [...view.declarations(fold(name))].some(
      ({ unit, block, holder }) =>
        !holder &&
        unit.page.head.cycleId === page.head.cycleId &&
        containerName(unit, block) === company.name,
    ),
  );
};

const objectiveLines = ({ context }: Asked, { block, unit }: Declaration, name: string): string[] => {
  const [strategy, ...others] = strategiesSeen(context);
  const follows = strategy?.word && others.length === 0 ? strategy.word.text : "<which bet it follows>";
  const owner = propertyOf(block, "owner");
  const own = owner ? linesOf(unit.section.text, owner).slice(-1) : [];
  const sentence = (block.text?.value ?? "").replace(/\s+/g, " ");
  return [
    `objective ${name}: ${sentence}`,
    ...(strategy ? [`  strategy: ${follows}`] : []),
    ...own.map((line) => `  ${line}`),
    ...RESULTS.flatMap((line) => ["", `  ${line}`]),
  ];
};

/** What was written of a decision that wasn't taken yet stays as a note. */
const decided = ({ context }: Asked, { block }: Declaration, answer: string): Change => {
  const decision = propertyOf(block, "decision");
  if (!decision) return addLine(context, block, `decision: ${answer}`);
  const said = decision.value?.value.replace(/\s+/g, " ").trim() ?? "";
  const newLine = lineBreakOf(context.source) + indentAt(context.source, decision.start);
  const note = said === "" || /^<[^<>]*>$/.test(said) ? "" : `${newLine}note: ${said}`;
  return replace(context, decision, `decision: ${answer}${note}`);
};

/** References that named the proposal and led nowhere, for nothing could be done with it yet. */
const following = ({ view }: Asked, { block, name, unit }: Declaration, spelling: string): Change[] => {
  if (name === "") return [];
  const named = [undefined, containerName(unit, block)].flatMap((front) => [...view.usesNamed(name, front)]);
  return [...new Set(named)]
    .filter((use) => kindsOf(use).includes("objective") && view.resolveUse(use).targets.length === 0)
    .filter((use) =>
      view.resolve(use, use.reference, ["candidate"]).targets.some((each) => each.block === block),
    )
    .map((use) => replace(use, use.reference, spelling));
};

const withPut = (
  files: readonly FileEdit[],
  put: { uri: string; create: boolean; edit: Edit },
): FileEdit[] => {
  const edit = { ...put.edit, blanks: blanksIn(put.edit.text) };
  const same = files.find(({ uri }) => uri === put.uri);
  if (!same) return [...files, { uri: put.uri, create: put.create, edits: [edit] }];
  const edits = [...same.edits, edit].sort((a, b) => a.start - b.start);
  return files.map((file) => (file === same ? { ...file, edits } : file));
};

const adopt = (asked: Asked, candidate: Declaration, company: Declaration): readonly FileEdit[] => {
  const name = nameFor(asked, candidate, company);
  const uri = pageFor(asked, company);
  const put = putBlock(asked, { uri, holder: company.name }, objectiveLines(asked, candidate, name));
  if ("refused" in put) return [];
  const spelling = `${company.word?.text ?? company.name}.${name}`;
  const changes = [
    decided(asked, candidate, `adopted ${spelling}`),
    ...following(asked, candidate, spelling),
  ];
  return withPut(fileEdits(changes), put);
};

export const adoptCandidate: Refactoring = (asked) => {
  const { target, view, page } = asked;
  if (target?.kind !== "candidate" || !target.block.text || isClosed(page.head) || !isUndecided(target))
    return [];
  const company = companyIn(view);
  if (!company) return [];
  return [
    {
      title: `Adopt it as an objective of ${called(company, view)}`,
      kind: "refactor.rewrite",
      edits: () => adopt(asked, target, company),
    },
  ];
};
