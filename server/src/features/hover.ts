/** What a hover says: of a finding its explanation, and of what stands there all that is worth knowing. */
import type { PageState } from "../model/page-state.ts";
import { explainShort } from "../rules/frame/explain.ts";
import type { Project } from "../rules/frame/project.ts";
import { RULES_BY_ID } from "../rules/registry.ts";
import type { Hover } from "../service.ts";
import { aboutAt } from "./describe/about.ts";
import { asFindings } from "./diagnostics.ts";

/** The explanation of the narrowest finding at an offset. */
const findingAt = (project: Project, page: PageState, offset: number): Hover | undefined => {
  const near = asFindings(project.findingsNear(page, { start: offset, end: offset }));
  const at = near.filter(({ start, end }) => start <= offset && offset <= end);
  const [finding] = at.sort((a, b) => a.end - a.start - (b.end - b.start));
  const rule = finding && RULES_BY_ID.get(finding.rule);
  return rule && { start: finding.start, end: finding.end, markdown: explainShort(rule) };
};

const RULER = "\n\n---\n\n";

/** The finding first: it is why somebody looks. */
export const hoverAt = (project: Project, page: PageState, offset: number): Hover | undefined => {
  const finding = findingAt(project, page, offset);
  const about = aboutAt(project, page, offset);
  if (!finding || !about) return finding ?? about;
  return { ...finding, markdown: finding.markdown + RULER + about.markdown };
};
