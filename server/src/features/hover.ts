/** What a hover says: of a finding, its explanation. */
import type { PageState } from "../model/page-state.ts";
import { explainShort } from "../rules/explain.ts";
import type { Project } from "../rules/project.ts";
import { RULES_BY_ID } from "../rules/registry.ts";
import type { Hover } from "../service.ts";
import { findingsOf } from "./diagnostics.ts";

/** The explanation of the narrowest finding at an offset. */
export const hoverAt = (project: Project, page: PageState, offset: number): Hover | undefined => {
  const at = findingsOf(project, page).filter(({ start, end }) => start <= offset && offset <= end);
  const [finding] = at.sort((a, b) => a.end - a.start - (b.end - b.start));
  const rule = finding && RULES_BY_ID.get(finding.rule);
  return rule && { start: finding.start, end: finding.end, markdown: explainShort(rule) };
};
